internal import Agreements
internal import Calendar
internal import Compiler
internal import Diagnostics

/// The names that a file can use: of the shared vocabulary, of its region, and those that are built in.
struct Names {
  private let project: Project
  /// The region that the file belongs to; nil: it is for all regions.
  private let region: RegionFiles?
  /// The document that the file is; nil: another kind of file.
  private let document: Document?

  /// - Parameters:
  ///   - project: what its files say.
  ///   - place: of the file.
  init(_ project: Project, at place: FilePlace) {
    self.project = project
    region = project.regions.first { $0.region.id == place.region }
    document = region?.documents.first { $0.id == place.id }
  }

  /// What is named by names of a kind. Rules are not: they stand in the file itself. Nor are values of facts.
  func all(_ kind: NameKind) -> [NamedThing] {
    switch kind {
    case .step: vocabulary { $0.steps }.map { NamedThing($0.entry.id, "stap", $0.entry.label) }
    case .duty: vocabulary { $0.duties }.map { duty($0.entry, isOwn: $0.isOwn) }
    case .fact: facts
    case .role: roles
    case .mode: entries("wijze van overdragen") { $0.modes }
    case .means: entries("middel") { $0.means }
    case .information: entries("informatie") { $0.information }
    case .event: entries("gebeurtenis") { $0.events }
    case .capability: entries("bekwaamheid") { $0.capabilities }
    case .framework:
      project.frameworks.map { NamedThing($0.id, "kader", name: $0.title, span: SourceSpan(startOf: $0.file)) }
    case .criterion: criteria
    case .model: project.models.map { NamedThing($0.id, "model", name: $0.title, span: SourceSpan(startOf: $0.file)) }
    case .document: documents
    case .municipality: municipalities
    case .subregion: subregions
    case .teamType: teamTypes
    case .rule, .factValue, .code: []
    }
  }

  /// What is named by a name.
  func thing(_ id: String, _ kind: NameKind) -> NamedThing? { all(kind).first { $0.id == id } }

  /// The values that a fact can have.
  func values(of fact: String) -> [NamedThing] {
    switch fact {
    case BuiltIn.municipality: return municipalities
    case BuiltIn.subregion: return subregions
    case BuiltIn.teamType: return teamTypes
    case BuiltIn.handoverState: return BuiltIn.handoverStates.map { NamedThing($0, "stand van de overdracht") }
    case BuiltIn.rung: return rungs
    default: break
    }
    if fact.hasPrefix(BuiltIn.capabilityPrefix) { return Self.yesNo }
    guard let known = vocabulary({ $0.facts }).first(where: { $0.entry.id.value == fact })?.entry else { return [] }
    switch known.kind {
    case .choice(let values, _): return values.map { NamedThing($0.id, "waarde van `\(fact)`", $0.label) }
    case .yesNo: return Self.yesNo
    // So many numbers are no help.
    case .number: return []
    }
  }

  private static let yesNo = [NamedThing("ja", "antwoord"), NamedThing("nee", "antwoord")]

  /// The outcome fields of a duty at a step; nil for an unknown duty.
  func fields(ofDuty id: String, at step: String) -> RuleFields? {
    guard let duty = vocabulary({ $0.duties }).first(where: { $0.entry.id.value == id })?.entry else { return nil }
    var uses = duty.fields
    let follows = vocabulary { $0.steps }.first { $0.entry.id.value == step }?.entry.oversightFollowsHandover
    if id == BuiltIn.handover, follows == true {
      // Who holds oversight follows from these.
      uses[.to] = .required
      uses[.oversightPasses] = .required
    }
    return RuleFields(uses: uses)
  }

  /// The outcome fields of rules under `overdracht`.
  func fields(ofHandoverAt step: String) -> RuleFields? { fields(ofDuty: BuiltIn.handover, at: step) }

  // MARK: Kinds

  func vocabulary<Entry>(_ part: (Vocabulary) -> [Entry]) -> [(entry: Entry, isOwn: Bool)] {
    part(project.vocabulary).map { ($0, false) }
      + (region.map { part($0.region.ownVocabulary) } ?? []).map { ($0, true) }
  }

  private func entries(_ what: String, _ part: (Vocabulary) -> [Entry]) -> [NamedThing] {
    vocabulary(part).map { NamedThing($0.entry.id, what, $0.entry.label, isOwn: $0.isOwn) }
  }

  private func duty(_ duty: Duty, isOwn: Bool) -> NamedThing {
    var thing = NamedThing(duty.id, "taak", duty.label, isOwn: isOwn)
    thing.question = duty.question
    func fields(_ use: FieldUse) -> String {
      OutcomeField.allCases.filter { duty.fields[$0] == use }.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    }
    let (must, may) = (fields(.required), fields(.allowed))
    if !must.isEmpty { thing.remarks.append("Elke regel moet hebben: \(must).") }
    if !may.isEmpty { thing.remarks.append("Een regel mag hebben: \(may).") }
    if let event = duty.defaultEvent { thing.remarks.append("Een termijn telt vanaf `\(event.value)`.") }
    if duty.hasSingleHolder { thing.remarks.append("Precies één rol heeft deze taak.") }
    if let capability = duty.requiredCapability {
      thing.remarks.append("Een lokaal team heeft hiervoor de bekwaamheid `\(capability.value)` nodig.")
    }
    return thing
  }

  private var roles: [NamedThing] {
    var roles = vocabulary { $0.roles }.map { entry, isOwn in
      var thing = NamedThing(entry.id, "rol", entry.label, isOwn: isOwn)
      if entry.isTeam { thing.remarks.append("Dit is het lokale team: wat het kan, hangt af van de gemeente.") }
      if let authority = entry.authority { thing.remarks.append("Gezag op de ladder: \(authority).") }
      return thing
    }
    if !roles.contains(where: { $0.id == BuiltIn.currentHolder }) {
      var holder = NamedThing(BuiltIn.currentHolder, "rol", name: "De huidige houder")
      holder.explanation = "Wie nu zicht houdt op de veiligheid, blijft dat doen."
      roles.append(holder)
    }
    return roles
  }

  private var criteria: [NamedThing] {
    // An agreement can only leave open what a framework that it names demands.
    let named = document.map { Set($0.frameworks.map { $0.value }) } ?? []
    return project.frameworks.filter { named.isEmpty || named.contains($0.id) }.flatMap { framework in
      framework.criteria.map { criterion in
        var thing = NamedThing(criterion.id.value, "criterium", name: criterion.title, span: criterion.id.span)
        thing.remarks.append("Het staat in het kader `\(framework.id)`.")
        if !criterion.mayBeOpen { thing.remarks.append("Dit criterium mag niet open blijven.") }
        return thing
      }
    }
  }

  private var documents: [NamedThing] {
    (region?.documents ?? []).filter { $0.id != document?.id && (document == nil || $0.kind == document?.kind) }
      .map { other in
        var thing = NamedThing(other.id, "document", name: other.title, span: SourceSpan(startOf: other.file))
        let end = other.through.map { " tot en met \($0.value.dutch)" } ?? ""
        thing.remarks.append("Status: \(other.status.value.rawValue). Vanaf \(other.from.value.dutch)\(end).")
        return thing
      }
  }

  private var regions: [RegionFiles] { region.map { [$0] } ?? project.regions }

  private var municipalities: [NamedThing] {
    regions.flatMap { files in
      files.region.municipalities.map { town in
        var thing = NamedThing(town.id, "gemeente", town.label)
        thing.remarks.append("Regio: \(files.region.name.value).")
        if let team = town.team { thing.remarks.append("Soort team: `\(team.value)`.") }
        return thing
      }
    }
  }

  private var subregions: [NamedThing] {
    var seen: Set<String> = []
    return regions.flatMap { $0.region.municipalities }.compactMap { $0.subregion }
      .filter { seen.insert($0.value).inserted }
      .map { NamedThing($0.value, "subregio", span: $0.span) }
  }

  private var teamTypes: [NamedThing] {
    var seen: Set<String> = []
    return regions.flatMap { $0.region.teamTypes }.filter { seen.insert($0.id.value).inserted }.map { type in
      var thing = NamedThing(type.id, "soort team", type.label)
      let can = type.can.map { "`\($0.value)`" }.joined(separator: ", ")
      thing.remarks.append(can.isEmpty ? "Het kan niets bijzonders." : "Het kan: \(can).")
      return thing
    }
  }

  private var rungs: [NamedThing] {
    let documents = regions.flatMap { $0.documents }
    let used = Set(documents.compactMap { $0.model?.value })
    let sections = documents.map { $0.sections } + project.models.filter { used.contains($0.id) }.map { $0.sections }
    var seen: Set<String> = [BuiltIn.noRung]
    return [NamedThing(BuiltIn.noRung, "trede", name: "Nog geen trede")]
      + sections.flatMap { $0.escalation?.rungs ?? [] }.filter { seen.insert($0.id.value).inserted }
      .map { NamedThing($0.id.value, "trede", span: $0.id.span) }
  }
}
