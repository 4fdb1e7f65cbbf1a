internal import Compiler
internal import DecisionTable

/// What a change of decision means, in sentences: who gets or loses a duty, and what else becomes different.
struct ChangeSentences {
  let duty: DutyContents
  let old: TableWords
  let new: TableWords

  /// The sentences, the most important first; never none.
  func sentences(_ change: VersionChange) -> [String] {
    guard let before = change.old else { return ["Deze situatie kan nu voorkomen; eerst kon zij niet bestaan."] }
    guard let after = change.new else { return ["Deze situatie kan niet meer voorkomen."] }
    var result: [String] = []
    switch after.status {
    case .gap: result.append("Er ontstaat een gat: wie dit doet, is niet meer geregeld.")
    case .conflict: result.append("De regels spreken elkaar nu tegen.")
    case .open: result.append("Dit wordt met opzet open gelaten.")
    case .noAgreement: result.append("Hier gelden geen afspraken meer.")
    case .settled: break
    }
    switch before.status {
    case .gap: result.append("Het gat is gedicht: dit was niet geregeld.")
    case .conflict where after.status != .conflict: result.append("De tegenspraak is opgelost.")
    case .open: result.append("Dit is niet meer met opzet open.")
    case .noAgreement: result.append("Hier gelden nu afspraken; eerst waren die er niet.")
    case .conflict, .settled: break
    }
    return result + actors(before, after) + fields(before, after)
  }

  private func settled(_ answer: DecisionAnswer) -> OutcomeContents? {
    answer.status == .settled ? answer.outcomes.first : nil
  }

  /// Who gets the duty, and who no longer has it.
  private func actors(_ before: DecisionAnswer, _ after: DecisionAnswer) -> [String] {
    let was = settled(before)?.who ?? []
    let becomes = settled(after)?.who ?? []
    // In a conflict nobody is known to have it.
    guard before.status != .conflict, after.status != .conflict else { return [] }
    if let moved = moved(from: was, to: becomes) { return [moved] }
    let gains = becomes.filter { !was.contains($0) }
    let loses = was.filter { !becomes.contains($0) }
    var result: [String] = []
    if !gains.isEmpty {
      result.append(
        "\(capitalized(roles(gains, new, beside: loses, old))) \(gains.count > 1 ? "krijgen" : "krijgt") deze taak.")
    }
    if !loses.isEmpty {
      result.append(
        "\(capitalized(roles(loses, old, beside: gains, new))) \(loses.count > 1 ? "hebben" : "heeft") deze taak niet meer."
      )
    }
    return result
  }

  /// The names of roles, with their ids where other roles beside them have the same names.
  private func roles(_ ids: [String], _ words: TableWords, beside others: [String], _ other: TableWords) -> String {
    let names = words.wording.roles(ids)
    guard names == other.wording.roles(others) else { return names }
    return "\(names) (\(SafeText.line(ids.joined(separator: ", "))))"
  }

  /// Duties that are held or go somewhere, told as such; nil: this is another, or nobody had it or has it.
  private func moved(from was: [String], to becomes: [String]) -> String? {
    guard !was.isEmpty, !becomes.isEmpty, Set(was) != Set(becomes) else { return nil }
    let before = roles(was, old, beside: becomes, new)
    let after = roles(becomes, new, beside: was, old)
    switch duty.word.id {
    case Wording.oversight:
      let verb = becomes.count > 1 ? "houden" : "houdt"
      return "\(capitalized(after)) \(verb) nu zicht op de veiligheid; eerst: \(before)."
    case Wording.escalation: return "De zaak gaat nu naar \(after); eerst: naar \(before)."
    default: return nil
    }
  }

  /// What else of the assignment becomes different.
  private func fields(_ before: DecisionAnswer, _ after: DecisionAnswer) -> [String] {
    guard let was = settled(before), let becomes = settled(after) else { return [] }
    let names = (old.wording.names, new.wording.names)
    var result: [String] = []
    func add(_ what: String, _ one: String, _ two: String, areMany: Bool = false) {
      if !one.isEmpty || !two.isEmpty { result.append(Self.sentence(what, one, two, areMany)) }
    }
    if was.modality != becomes.modality { add("De verplichting", shown(was.modality), shown(becomes.modality)) }
    if was.within != becomes.within { add("De termijn", was.within, becomes.within) }
    if !same(was.moments, becomes.moments) {
      add("De momenten", DutchText.list(was.moments), DutchText.list(becomes.moments), areMany: true)
    }
    if was.mode != becomes.mode {
      add(
        "De wijze van overdragen", was.mode.isEmpty ? "" : old.wording.name(was.mode, in: names.0.modes),
        becomes.mode.isEmpty ? "" : new.wording.name(becomes.mode, in: names.1.modes))
    }
    if was.oversightPasses != becomes.oversightPasses {
      add(
        "Het moment waarop het zicht overgaat", DutchText.words(was.oversightPasses),
        DutchText.words(becomes.oversightPasses))
    }
    if !same(was.to, becomes.to) { add("De ontvanger", old.wording.roles(was.to), new.wording.roles(becomes.to)) }
    if !same(was.how, becomes.how) {
      add("De manier", list(was.how, old, names.0.means), list(becomes.how, new, names.1.means))
    }
    if !same(was.with, becomes.with) {
      add("Met wie samen", old.wording.roles(was.with), new.wording.roles(becomes.with))
    }
    if !same(was.information, becomes.information) {
      add(
        "De informatie", list(was.information, old, names.0.information),
        list(becomes.information, new, names.1.information))
    }
    if !same(was.withheld, becomes.withheld) {
      add(
        "Wat niet gedeeld wordt", list(was.withheld, old, names.0.information),
        list(becomes.withheld, new, names.1.information))
    }
    if was.lastWord != becomes.lastWord {
      result.append(
        becomes.lastWord ? "Hier ligt nu het laatste woord." : "Hier ligt niet meer het laatste woord.")
    }
    return result
  }

  /// `De termijn wordt 5 dagen; eerst: 3 dagen.`
  private static func sentence(_ what: String, _ was: String, _ becomes: String, _ areMany: Bool) -> String {
    if was.isEmpty { return "\(what) \(areMany ? "komen" : "komt") erbij: \(becomes)." }
    if becomes.isEmpty { return "\(what) \(areMany ? "vervallen" : "vervalt"); eerst: \(was)." }
    return "\(what) \(areMany ? "worden" : "wordt"): \(becomes); eerst: \(was)."
  }

  private func same(_ one: [String], _ other: [String]) -> Bool { Set(one) == Set(other) }

  private func list(_ ids: [String], _ words: TableWords, _ names: [String: String]) -> String {
    DutchText.list(ids.map { words.wording.name($0, in: names) })
  }

  private func shown(_ modality: String) -> String { DutchText.words(modality.isEmpty ? "moet" : modality) }

  private func capitalized(_ text: String) -> String { DutchText.capitalized(text) }
}
