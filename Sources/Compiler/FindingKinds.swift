public import Diagnostics

extension Compiler {
  /// The kinds of finding about decisions and criteria, by code. Those about files are in `FindingKind.all`.
  public static let findingKinds: [FindingKind] = [
    .gap, .conflict, .deadRule, .effectlessRule, .deadAddendum, .fixedDeparture, .beyondCapability, .holderNotSingle,
    .sameGiverAndTaker, .discontinuity, .lostField, .silencingOtherwise, .uselessFact, .notProven,
    .openNotAllowed, .demandedField, .demandedValue, .sectionMissing, .ladderMissing, .rungMissing, .lastRung,
    .authorityFalls, .authorityFallsWithSeverity, .ladderWithoutOversight, .termTooLax, .termNotComparable,
  ]
}
