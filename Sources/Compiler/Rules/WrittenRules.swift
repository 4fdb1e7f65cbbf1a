import Agreements
import DecisionDiagram
import Diagnostics

/// A rule as it was written, with everywhere that it stands: a rule may stand for several, at several steps, duties and
/// periods, and a model's rule in several regions.
struct WrittenRule {
  /// What makes it one rule.
  struct Key: Hashable {
    /// Region, or nothing for a model's rule, which is one for all regions.
    let region: String
    /// As answers name it.
    let document: String
    let rule: String
  }

  /// The rules that it stands for in one duty.
  struct Standing {
    let region: CompiledRegion
    let period: CompiledPeriod
    let step: CompiledStep
    let rules: DutyRules
    /// Their indices in the duty.
    let members: [Int]
    /// By member: a situation in which it wins; nil: there is none.
    let wins: [[Int]?]

    var duty: CompiledDuty { rules.duty }
  }

  let key: Key
  /// The first of the rules that it stands for, for its words and place.
  let first: LoweredRule
  let standings: [Standing]

  /// Whether it wins in some possible situation on some day.
  var decides: Bool { standings.contains { $0.wins.contains { $0 != nil } } }
}

/// All rules of all regions as they were written.
struct WrittenRules {
  /// In the order in which they were met.
  let all: [WrittenRule]
  /// Places of which it was too much work to say which rules win.
  let notProven: [Finding]

  init(_ regions: [CompiledRegion]) {
    var order: [WrittenRule.Key] = []
    var first: [WrittenRule.Key: LoweredRule] = [:]
    var standings: [WrittenRule.Key: [WrittenRule.Standing]] = [:]
    var notProven: [Finding] = []
    for region in regions {
      for period in region.periods {
        for step in period.steps {
          for duty in step.duties {
            let rules = DutyRules(duty, step.existence)
            for (key, members) in Self.members(of: duty, region) {
              do throws(BudgetExceeded) {
                var wins: [[Int]?] = []
                for member in members { wins.append(try rules.winningSituation(of: member)) }
                if first[key] == nil {
                  order.append(key)
                  first[key] = duty.rules[members[0]]
                }
                standings[key, default: []].append(
                  .init(region: region, period: period, step: step, rules: rules, members: members, wins: wins))
              } catch {
                notProven.append(Self.finding(duty, members, region))
              }
            }
          }
        }
      }
    }
    all = order.compactMap { key in
      first[key].map { WrittenRule(key: key, first: $0, standings: standings[key] ?? []) }
    }
    self.notProven = notProven
  }

  /// The rules of a duty by how they were written, in order.
  private static func members(
    of duty: CompiledDuty, _ region: CompiledRegion
  ) -> [(key: WrittenRule.Key, members: [Int])] {
    var result: [(key: WrittenRule.Key, members: [Int])] = []
    var places: [LoweredRule.Family: Int] = [:]
    for (index, rule) in duty.rules.enumerated() {
      if let place = places[rule.family] {
        result[place].members.append(index)
        continue
      }
      places[rule.family] = result.count
      let key = WrittenRule.Key(
        region: rule.family.isFromModel ? "" : region.files.region.id, document: rule.shownDocument,
        rule: rule.family.rule)
      result.append((key, [index]))
    }
    return result
  }

  private static func finding(_ duty: CompiledDuty, _ members: [Int], _ region: CompiledRegion) -> Finding {
    let rule = members.first.map { duty.rules[$0] }
    return NotProvenCheck.finding(
      "bij \(duty.place.step) is niet te bewijzen of de regel \"\(rule?.family.rule ?? "")\" ooit beslist",
      at: rule?.span ?? SourceSpan(startOf: region.files.region.file),
      path: DomainPath(
        region: region.files.region.id, document: rule?.shownDocument, rules: rule.map { [$0.family.rule] } ?? [],
        step: duty.place.step, duty: duty.place.duty))
  }
}
