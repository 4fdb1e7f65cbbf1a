import Agreements
import DecisionDiagram

/// What could stand in the place of what a document says.
struct MutationWords {
  let facts: FactTable
  /// Roles: first those that act in the region's documents, then the others, both in the order of the vocabulary.
  let roles: [String]
  let modes: [String]
  let means: [String]
  let information: [String]
  /// The rungs that conditions name; a ladder cannot be without them.
  let namedRungs: Set<String>
  private let duties: [String: Duty]
  private let followingSteps: Set<String>

  init(_ project: Project, _ files: RegionFiles, _ facts: FactTable) {
    self.facts = facts
    let vocabularies = [project.vocabulary, files.region.ownVocabulary]
    let all = vocabularies.flatMap { $0.roles }.map { $0.id.value }
    let actors = Set(files.documents.flatMap { $0.actors })
    roles = all.filter { actors.contains($0) } + all.filter { !actors.contains($0) }
    modes = vocabularies.flatMap { $0.modes }.map { $0.id.value }
    means = vocabularies.flatMap { $0.means }.map { $0.id.value }
    information = vocabularies.flatMap { $0.information }.map { $0.id.value }
    duties = Dictionary(vocabularies.flatMap { $0.duties }.map { ($0.id.value, $0) }) { first, _ in first }
    let sections = files.documents.map { $0.sections } + project.models.map { $0.sections }
    let conditions = sections.flatMap { $0.conditions } + files.documents.compactMap { $0.scope }
    namedRungs = Set(
      conditions.flatMap { $0.alternatives }.joined().filter { $0.fact.value == BuiltIn.rung }.flatMap { $0.values })
    followingSteps = Set(project.vocabulary.steps.filter { $0.oversightFollowsHandover }.map { $0.id.value })
  }

  /// The ids of all duties.
  var dutyIds: [String] { duties.keys.sorted() }

  /// Whether a rule for a duty must have a field.
  func mustHave(_ field: OutcomeField, _ duty: String, at steps: Set<String>) -> Bool {
    let follows = duty == BuiltIn.handover && !steps.isDisjoint(with: followingSteps)
    return duties[duty]?.fields[field] == .required || (follows && [.to, .oversightPasses].contains(field))
  }

  /// The duties of a step that a rule for a duty can decide.
  func places(_ duty: String, at steps: Set<String>) -> Set<Place> {
    var places = Set(steps.map { Place(step: $0, duty: duty) })
    guard duty == BuiltIn.handover else { return places }
    for step in steps.intersection(followingSteps) { places.insert(Place(step: step, duty: BuiltIn.oversight)) }
    return places
  }

  /// The values of a fact that is no number, in order; empty for a number.
  func values(of fact: String) -> [String] {
    if let number = facts.number(of: fact) {
      return facts.variables[number].indices.sorted { $0.value < $1.value }.map { $0.key }
    }
    if fact.hasPrefix(BuiltIn.capabilityPrefix) { return ["ja", "nee"] }
    if fact == BuiltIn.teamType { return facts.region.teamTypes.map { $0.id.value } }
    var seen: Set<String> = []
    return facts.region.municipalities.compactMap { $0.subregion?.value }.filter { seen.insert($0).inserted }
  }

  /// The bounds of a fact that is a number.
  func range(of fact: String) -> ClosedRange<Int>? {
    facts.number(of: fact).flatMap { facts.variables[$0].range }
  }

  /// Whether there are situations in which a fact has no value.
  func canLackValue(_ fact: String) -> Bool {
    if let number = facts.number(of: fact) { return facts.variables[number].canLackValue }
    return facts.derivedFacts.first { $0.id == fact }?.values.contains { $0 == nil } ?? true
  }
}

extension Document {
  /// The roles that act by its rules and rungs.
  fileprivate var actors: [String] {
    let rules = sections.lists.flatMap { $0.rules }.flatMap { rule -> [Located<String>] in
      guard case .assignment(let assignment) = rule.outcome else { return [] }
      return assignment.who
    }
    let rungs = sections.escalation?.rungs.flatMap { $0.assignment.who } ?? []
    return (rules + rungs + (sections.escalation?.meanwhile ?? [])).map { $0.value }
  }
}

extension RuleSections {
  /// The conditions of its rules and rungs.
  fileprivate var conditions: [Condition] {
    lists.flatMap { $0.rules }.compactMap { $0.condition } + (escalation?.rungs ?? []).compactMap { $0.condition }
  }
}

extension Condition.Test {
  /// The values that it names.
  fileprivate var values: [String] {
    switch demand {
    case .anyOf(let values), .noneOf(let values): values.map { $0.value }
    case .between(let from, let through): [from, through].compactMap { $0?.value }
    }
  }
}
