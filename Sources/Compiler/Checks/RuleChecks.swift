import Diagnostics

/// The checks that look at rules one by one, over everywhere that each stands.
enum RuleChecks {
  /// - Parameters:
  ///   - regions: all of them: a model's rule is one for all.
  ///   - findings: gets what is found.
  static func check(_ regions: [CompiledRegion], _ findings: inout Findings) {
    let rules = WrittenRules(regions)
    for finding in rules.notProven { findings.add(finding) }
    DeadRuleCheck(rules: rules).check(&findings)
    DeadAddendumCheck(rules: rules).check(&findings)
    EffectlessRuleCheck(rules: rules).check(&findings)
    FixedDepartureCheck(rules: rules).check(&findings)
    LostFieldCheck(rules: rules).check(&findings)
  }
}
