internal import DecisionTable

/// Sentences about who does what, with the names that the region uses.
struct Wording {
  /// The duty whose name is no infinitive: it is held, not done.
  static let oversight = "zicht-op-veiligheid"

  /// The built-in role of whoever holds safety oversight now.
  static let holder = "huidige-houder"
  /// The duty that takes information along.
  static let handover = "overdragen"
  /// The duty that takes a case to somebody.
  static let escalation = "opschalen"

  let names: Names

  /// How a role is called here: by its contact, the municipality's before the region's, else by its own name.
  func role(_ id: String) -> String {
    contact(id) { !$0.name.isEmpty }.map { SafeText.line($0.name) } ?? plainRole(id)
  }

  /// A role's own name, which fits in a sentence.
  func plainRole(_ id: String) -> String {
    // The built-in role: no vocabulary needs to name it.
    if id == Wording.holder, names.roles[id] == nil { return "de huidige houder" }
    return name(id, in: names.roles)
  }

  /// The first contact for a role that will do, the municipality's before the region's.
  func contact(_ role: String, where willDo: (ContactContents) -> Bool) -> ContactContents? {
    let contacts = names.contacts.filter { $0.role == role && willDo($0) }
    return contacts.first { $0.municipality != nil } ?? contacts.first
  }

  /// Roles together: `a en b`.
  func roles(_ ids: [String]) -> String { DutchText.list(ids.map(role)) }

  /// A name from a list of names; an id without one is shown as words.
  func name(_ id: String, in names: [String: String]) -> String {
    SafeText.line(names[id].flatMap { $0.isEmpty ? nil : $0 } ?? DutchText.words(id))
  }

  /// `Veilig Thuis moet overdragen aan Wijkteam Haarlem`.
  func sentence(_ duty: DutyContents, _ outcome: OutcomeContents) -> String {
    let who = roles(outcome.who)
    let isPlural = outcome.who.count > 1
    if duty.word.id == Wording.oversight {
      if staysWithHolder(outcome) { return "wie nu zicht houdt op de veiligheid, blijft dat doen" }
      return "\(who) \(oversight(outcome, isPlural))"
    }
    if duty.word.id == Wording.escalation, isPlainEscalation(outcome) {
      let end = isPlural ? "Die hebben het laatste woord" : "Die heeft het laatste woord"
      return "de zaak gaat naar \(who)" + (outcome.lastWord ? ". \(end)" : "")
    }
    let end = outcome.lastWord ? " en \(isPlural ? "hebben" : "heeft") het laatste woord" : ""
    return "\(who) \(verb(outcome.modality, isPlural)) \(deed(duty, outcome))\(end)"
  }

  /// `Veilig Thuis moet`.
  func actor(_ duty: DutyContents, _ outcome: OutcomeContents) -> String {
    let who = roles(outcome.who)
    if duty.word.id == Wording.escalation, isPlainEscalation(outcome) { return "naar \(who)" }
    guard outcome.modality != "bij-voorkeur" else { return "bij voorkeur \(who)" }
    return "\(who) \(verb(outcome.modality, outcome.who.count > 1))"
  }

  /// Whether safety oversight stays where it is.
  func staysWithHolder(_ outcome: OutcomeContents) -> Bool {
    outcome.who == [Wording.holder] && ["", "moet"].contains(outcome.modality)
  }

  /// Who escalates is whom the case goes to, unless it says to whom.
  private func isPlainEscalation(_ outcome: OutcomeContents) -> Bool {
    outcome.to.isEmpty && ["", "moet"].contains(outcome.modality)
  }

  /// What is done, as an infinitive, with the receiver: `overdragen aan Wijkteam Haarlem`.
  func deed(_ duty: DutyContents, _ outcome: OutcomeContents) -> String {
    let name = DutchText.uncapitalized(dutyName(duty))
    return receiver(duty, outcome).map { "\(name) \($0)" } ?? name
  }

  /// `aan Wijkteam Haarlem`; nil where there is no receiver, or the duty's own name says it already.
  func receiver(_ duty: DutyContents, _ outcome: OutcomeContents) -> String? {
    let receivers = unnamed(outcome.to, in: duty)
    return receivers.isEmpty ? nil : "aan \(roles(receivers))"
  }

  /// `samen met het lokale team`; nil as for the receiver.
  func companions(_ duty: DutyContents, _ outcome: OutcomeContents) -> String? {
    let companions = unnamed(outcome.with, in: duty)
    return companions.isEmpty ? nil : "samen met \(roles(companions))"
  }

  /// The roles that the name of a duty does not tell: `De melder vertellen wat er is gedaan` tells the reporter.
  private func unnamed(_ roles: [String], in duty: DutyContents) -> [String] {
    let name = " \(dutyName(duty).lowercased()) "
    let left = roles.filter { role in
      ![DutchText.withoutArticle(plainRole(role)), DutchText.words(role)].contains {
        name.contains(" \($0.lowercased()) ")
      }
    }
    // A list of which some were left out would seem to be all.
    return left.isEmpty ? [] : roles
  }

  /// The duty's name, with a capital.
  func dutyName(_ duty: DutyContents) -> String {
    DutchText.capitalized(SafeText.line(duty.word.name.isEmpty ? DutchText.words(duty.word.id) : duty.word.name))
  }

  /// The question that a duty answers, else its name.
  func question(_ duty: DutyContents) -> String {
    duty.question.isEmpty ? "\(dutyName(duty))." : SafeText.line(duty.question)
  }

  /// The question to ask for a fact.
  func question(_ fact: FactContents) -> String {
    guard fact.question.isEmpty else { return SafeText.line(fact.question) }
    let name = fact.word.name.isEmpty ? DutchText.words(fact.word.id) : fact.word.name
    return "Wat is de waarde van \"\(SafeText.line(name))\"?"
  }

  /// Whom to call when the agreements do not help: `Veilig Thuis, 0800-2000`.
  var helpline: String {
    let contact = contact("veilig-thuis") { $0.details.contains { $0.key == "telefoon" } }
    guard let number = contact?.details.first(where: { $0.key == "telefoon" })?.text else {
      return "Veilig Thuis, 0800-2000"
    }
    return "\(role("veilig-thuis")), \(SafeText.line(number))"
  }

  private func verb(_ modality: String, _ isPlural: Bool) -> String {
    switch modality {
    case "bij-voorkeur": isPlural ? "gaan bij voorkeur" : "gaat bij voorkeur"
    case "kan": isPlural ? "kunnen" : "kan"
    case "mag": isPlural ? "mogen" : "mag"
    default: isPlural ? "moeten" : "moet"
    }
  }

  private func oversight(_ outcome: OutcomeContents, _ isPlural: Bool) -> String {
    switch outcome.modality {
    case "bij-voorkeur": "\(isPlural ? "houden" : "houdt") bij voorkeur zicht op de veiligheid"
    case "kan", "mag": "\(verb(outcome.modality, isPlural)) zicht houden op de veiligheid"
    default: "\(isPlural ? "houden" : "houdt") zicht op de veiligheid"
    }
  }
}
