/// A document while its rules are made.
struct RandomSections {
  let isAgreement: Bool
  let isModel: Bool
  /// What its conditions may name.
  let facts: [RandomFact]
  /// The duties that it may write.
  let duties: [RandomDuty]
  /// Roles of the region's own.
  var ownRoles: [String] = []
  /// The rungs of its ladder; empty: none.
  var rungs: [String] = []
  var hasMeanwhile = false
  /// The steps of which `overdragen` stands in the section `overdracht`.
  var handoverSteps: Set<String> = []
  /// The rules made so far that stand at further steps: id, duty, those steps, and whether they are `vast`.
  var shared: [(id: String, duty: String, steps: [String], isFixed: Bool)] = []
  var count = 0

  var hasEscalation: Bool { !rungs.isEmpty || hasMeanwhile }
}

/// A rule as far as others in its list must know it.
private struct RandomParent {
  let id: String
  let isFixed: Bool
  let alsoAt: [String]
  let isForeign: Bool
  var isException = false
}

extension RandomProject {
  /// The keys `stappen`, `overdracht` and `escalatie` of a document.
  mutating func rulesText(_ sections: inout RandomSections) -> [(String, YAMLText)] {
    for step in steps where chance.percent(65) { sections.handoverSteps.insert(step.id) }
    var plain: [(String, YAMLText)] = []
    var handover: [(String, YAMLText)] = []
    for step in chance.shuffled(steps) {
      var lists: [(String, YAMLText)] = []
      for duty in chance.shuffled(sections.duties) where isWritten(duty.id, step, sections) {
        let rules = YAMLText.list(list(duty, step, &sections))
        if duty.id == "overdragen", sections.handoverSteps.contains(step.id) {
          handover.append((step.id, rules))
        } else {
          lists.append((duty.id, rules))
        }
      }
      if !lists.isEmpty { plain.append((step.id, .map(lists))) }
    }
    var pairs: [(String, YAMLText)] = []
    if !plain.isEmpty { pairs.append(("stappen", .map(plain))) }
    if !handover.isEmpty { pairs.append(("overdracht", .map(handover))) }
    if sections.hasEscalation { pairs.append(("escalatie", escalation(sections))) }
    return chance.shuffled(pairs)
  }

  private func mayStand(_ duty: String, _ step: RandomStep, _ sections: RandomSections) -> Bool {
    if duty == "zicht-op-veiligheid", step.oversightFollows { return false }
    let isLadder = step.id == "verschil-van-inzicht" && ["opschalen", "zicht-op-veiligheid"].contains(duty)
    return !(isLadder && sections.hasEscalation)
  }

  private mutating func isWritten(_ duty: String, _ step: RandomStep, _ sections: RandomSections) -> Bool {
    guard mayStand(duty, step, sections) else { return false }
    let share =
      switch duty {
      case "overdragen": step.oversightFollows ? 80 : 20
      case "opschalen": step.id == "verschil-van-inzicht" ? 40 : 5
      default: 45
      }
    return chance.percent(sections.isAgreement ? share : share * 2 / 3)
  }

  // MARK: Lists

  private mutating func list(_ duty: RandomDuty, _ step: RandomStep, _ sections: inout RandomSections) -> [YAMLText] {
    var parents = sections.shared.filter { $0.duty == duty.id && $0.steps.contains(step.id) }
      .map { RandomParent(id: $0.id, isFixed: $0.isFixed, alsoAt: [], isForeign: true) }
    var rules: [YAMLText] = []
    for _ in 0..<(chance.pick([1, 2, 2, 3, 3, 4]) ?? 2) {
      rules.append(rule(duty, step, &sections, &parents))
    }
    if chance.percent(30) {
      note(sections.isModel ? "anders in model" : sections.isAgreement ? "anders" : "anders in maatwerk")
      sections.count += 1
      let rule = [("regel", YAMLText.text("r\(sections.count)")), ("anders", .text("ja"))]
      rules.insert(.map(rule + outcomeText(duty, sections) + remarks()), at: chance.below(rules.count + 1))
    }
    return rules
  }

  private mutating func rule(
    _ duty: RandomDuty, _ step: RandomStep, _ sections: inout RandomSections, _ parents: inout [RandomParent]
  ) -> YAMLText {
    sections.count += 1
    let id = "r\(sections.count)"
    var pairs: [(String, YAMLText)] = []
    let parent = chance.percent(40) ? chance.pick(parents) : nil
    if let parent {
      note(parent.isForeign ? "uitzondering op ook-bij" : "uitzondering")
      if parent.isException { note("uitzondering op uitzondering") }
      pairs.append(("uitzondering-op", .text(parent.id)))
    }
    if chance.percent(80) { pairs.append(("als", condition(on: sections.facts, most: 2))) }
    let isFixed = parent?.isFixed == true || (sections.isAgreement && !sections.isModel && chance.percent(12))
    if isFixed {
      note("vast")
      pairs.append(("vast", .text("ja")))
    }
    let alsoAt = parent.map { chance.percent(70) ? $0.alsoAt : [] } ?? furtherSteps(duty.id, step, sections)
    if !alsoAt.isEmpty {
      note("ook-bij")
      pairs.append(("ook-bij", .words(alsoAt)))
      sections.shared.append((id, duty.id, alsoAt, isFixed))
    }
    parents.append(
      RandomParent(id: id, isFixed: isFixed, alsoAt: alsoAt, isForeign: false, isException: parent != nil))
    pairs += outcomeText(duty, sections) + remarks()
    return .map([("regel", .text(id))] + chance.shuffled(pairs))
  }

  private mutating func furtherSteps(_ duty: String, _ step: RandomStep, _ sections: RandomSections) -> [String] {
    guard chance.percent(25) else { return [] }
    let inSection = sections.handoverSteps.contains(step.id)
    let possible = steps.filter { other in
      guard other.id != step.id, mayStand(duty, other, sections) else { return false }
      return duty != "overdragen" || sections.handoverSteps.contains(other.id) == inSection
    }
    return chance.some(possible.map(\.id), 1...2)
  }

  private mutating func remarks() -> [(String, YAMLText)] {
    var pairs: [(String, YAMLText)] = []
    if chance.percent(90) { pairs.append(("bron", .text("Verslag par. \(chance.number(in: 1...9))"))) }
    if chance.percent(10) { pairs.append(("toelichting", .text("\"Een opmerking, met een komma\""))) }
    if chance.percent(10) { pairs.append(("tekst", .text("De eigen woorden"))) }
    return pairs
  }

  // MARK: The ladder

  private mutating func escalation(_ sections: RandomSections) -> YAMLText {
    var pairs: [(String, YAMLText)] = []
    if !sections.rungs.isEmpty {
      note(sections.isModel ? "treden in model" : sections.isAgreement ? "treden" : "treden in maatwerk")
      pairs.append(("treden", .list(sections.rungs.map { rung($0, sections) })))
    }
    if sections.hasMeanwhile {
      note("zicht-intussen")
      let roles = ["huidige-houder", "veilig-thuis", "lokaal-team"]
      pairs.append(("zicht-intussen", .text(chance.pick(roles) ?? "veilig-thuis")))
    }
    return .map(pairs)
  }

  private mutating func rung(_ id: String, _ sections: RandomSections) -> YAMLText {
    let who = chance.some(Self.roles, 1...2)
    var pairs: [(String, YAMLText)] = [("trede", .text(id)), ("wie", .words(who))]
    if chance.percent(35) {
      note("trede met als")
      pairs.append(("als", condition(on: sections.facts, most: 1)))
    }
    if chance.percent(35) { pairs.append(("binnen", .text(chance.word("2 werkdagen", "2 werkdagen na melding")))) }
    if chance.percent(15) { pairs.append(("laatste-woord", .text("ja"))) }
    if chance.percent(20) { pairs.append(("hoe", .text("gesprek"))) }
    return .map(pairs + remarks())
  }
}
