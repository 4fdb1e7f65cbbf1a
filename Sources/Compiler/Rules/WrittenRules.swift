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
  /// Whether it is known of all its places where it wins.
  let isProven: Bool

  /// Whether it wins in some possible situation on some day.
  var decides: Bool { standings.contains { $0.wins.contains { $0 != nil } } }

  /// The finding for what would take too much work to say of it.
  /// - Parameter message: one Dutch sentence: what is not proven.
  func notProven(_ message: String) -> Finding {
    NotProvenCheck.finding(
      message, at: first.span,
      path: DomainPath(
        region: first.family.isFromModel ? nil : key.region, document: key.document, rules: [key.rule]))
  }
}

/// All rules of all regions as they were written.
struct WrittenRules {
  /// In the order in which they were met.
  let all: [WrittenRule]
  /// Places of which it was too much work to say which rules win.
  let notProven: [Finding]
  /// Rules that stand where it is not known which rules win.
  let unproven: Set<WrittenRule.Key>

  /// - Parameters:
  ///   - regions: that could be compiled.
  ///   - areAll: whether these are all regions; otherwise little can be said of models' rules.
  init(_ regions: [CompiledRegion], areAll: Bool) {
    var order: [WrittenRule.Key] = []
    var first: [WrittenRule.Key: LoweredRule] = [:]
    var standings: [WrittenRule.Key: [WrittenRule.Standing]] = [:]
    var notProven: [Finding] = []
    var unproven: Set<WrittenRule.Key> = []
    for part in regions.mapAtOnce(Self.part) {
      unproven.formUnion(part.unproven)
      notProven += part.notProven
      for (key, standing) in part.standings {
        if first[key] == nil {
          order.append(key)
          first[key] = standing.duty.rules[standing.members[0]]
        }
        standings[key, default: []].append(standing)
      }
    }
    all = order.compactMap { key in
      first[key].map { rule in
        WrittenRule(
          key: key, first: rule, standings: standings[key] ?? [],
          isProven: !unproven.contains(key) && (areAll || !rule.family.isFromModel))
      }
    }
    self.notProven = notProven
    self.unproven = unproven
  }

  /// What one region has of them.
  private struct Part {
    var standings: [(key: WrittenRule.Key, standing: WrittenRule.Standing)] = []
    var notProven: [Finding] = []
    var unproven: Set<WrittenRule.Key> = []
  }

  @Sendable private static func part(_ region: CompiledRegion) -> Part {
    var part = Part()
    for period in region.periods {
      for step in period.steps {
        for rule in step.unproven { part.unproven.insert(key(rule, region)) }
        for duty in step.duties {
          let rules = DutyRules(duty, step.existence)
          for (key, members) in members(of: duty, region) {
            do throws(BudgetExceeded) {
              var wins: [[Int]?] = []
              for member in members { wins.append(try rules.winningSituation(of: member)) }
              part.standings.append(
                (key, .init(region: region, period: period, step: step, rules: rules, members: members, wins: wins)))
            } catch {
              part.unproven.insert(key)
              part.notProven.append(finding(duty, members, region))
            }
          }
        }
      }
    }
    return part
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
      result.append((key(rule, region), [index]))
    }
    return result
  }

  private static func key(_ rule: LoweredRule, _ region: CompiledRegion) -> WrittenRule.Key {
    WrittenRule.Key(
      region: rule.family.isFromModel ? "" : region.files.region.id, document: rule.shownDocument,
      rule: rule.family.rule)
  }

  private static func finding(_ duty: CompiledDuty, _ members: [Int], _ region: CompiledRegion) -> Finding {
    let rule = members.first.map { duty.rules[$0] }
    return NotProvenCheck.finding(
      "het is niet te bewijzen of de regel \"\(rule?.family.rule ?? "")\" ooit beslist",
      at: rule?.span ?? SourceSpan(startOf: region.files.region.file),
      path: DomainPath(
        region: region.files.region.id, document: rule?.shownDocument, rules: rule.map { [$0.family.rule] } ?? [],
        step: duty.place.step, duty: duty.place.duty))
  }
}
