public import Diagnostics

extension Compiler {
  /// The kinds of finding about decisions and criteria, by code. Those about files are in `FindingKind.all`.
  public static let findingKinds: [FindingKind] = [
    .gap, .conflict, .deadRule, .beyondCapability, .holderNotSingle, .sameGiverAndTaker, .discontinuity, .notProven,
    .openNotAllowed, .demandedField, .demandedValue, .sectionMissing, .ladderMissing, .rungMissing, .lastRung,
  ]
}
