import Diagnostics

/// The checks that look at rules one by one, over everywhere that each stands, and those that follow from them.
enum RuleChecks {
  /// - Parameters:
  ///   - contexts: of regions: a model's rule is one for all.
  ///   - areAll: whether these are all regions of the project.
  ///   - findings: gets what is found.
  static func check(_ contexts: [DecisionContext], areAll: Bool, _ findings: inout Findings) {
    let rules = WrittenRules(contexts.map { $0.region }, areAll: areAll)
    for finding in rules.notProven { findings.add(finding) }
    DeadRuleCheck(rules: rules).check(&findings)
    DeadAddendumCheck(rules: rules).check(&findings)
    EffectlessRuleCheck(rules: rules).check(&findings)
    FixedDepartureCheck(rules: rules).check(&findings)
    LostFieldCheck(rules: rules).check(&findings)
    SilencingOtherwiseCheck(rules: rules).check(&findings)
    let idle = Set(
      findings.sorted.filter { [.deadRule, .deadAddendum, .effectlessRule].contains($0.kind) }.flatMap { finding in
        finding.path.rules.map {
          WrittenRule.Key(region: finding.path.region ?? "", document: finding.path.document ?? "", rule: $0)
        }
      })
    for context in contexts {
      UselessFactCheck(context: context, reported: idle).check(&findings)
      TermLimitCheck(context: context, rules: rules).check(&findings)
    }
  }
}
