internal import Agreements
internal import Diagnostics

extension References {
  /// Checks a vocabulary: its names among each other, and what its entries refer to.
  enum VocabularyCheck {
    /// The shared vocabulary, or a region's own words.
    /// - Parameters:
    ///   - shared: what was there before a region's own words; nil for the shared vocabulary itself.
    ///   - scope: the names that its entries may use.
    static func check(
      _ vocabulary: Vocabulary, after shared: Vocabulary?, in scope: Scope, _ report: inout Report
    ) {
      checkNames(vocabulary, after: shared ?? Vocabulary(), &report)
      for step in vocabulary.steps { check(step, in: scope, &report) }
      for duty in vocabulary.duties {
        let path = report.path
        report.path.duty = duty.id.value
        if let event = duty.defaultEvent { report.require(event, in: scope.events, .unknownTerm, "De gebeurtenis") }
        if let capability = duty.requiredCapability {
          report.require(capability, in: scope.capabilities, .unknownTerm, "De bekwaamheid")
        }
        report.path = path
      }
      for fact in vocabulary.facts { ConditionCheck.check(fact.onlyIf, in: scope, &report) }
      checkCircles(vocabulary.facts, &report)
      for transition in vocabulary.transitions {
        report.require(transition.from, in: scope.steps, .unknownStep, "De stap")
        report.require(transition.to, in: scope.steps, .unknownStep, "De stap")
        ConditionCheck.check(transition.condition, in: scope, &report)
        ConditionCheck.check(transition.changes, in: scope, &report)
      }
      for condition in vocabulary.impossible { ConditionCheck.check(condition, in: scope, &report) }
    }

    private static func check(_ step: Step, in scope: Scope, _ report: inout Report) {
      let path = report.path
      defer { report.path = path }
      report.path.step = step.id.value
      if let duty = step.headlineDuty { report.require(duty, in: scope.duties, .unknownDuty, "De taak") }
      guard step.oversightFollowsHandover else { return }
      if step.id.value == BuiltIn.disagreement {
        report.add(
          .oversightFollowsHandover, "Bij de stap \"\(BuiltIn.disagreement)\" kan het zicht de overdracht niet volgen.",
          at: step.id.span, help: "Haal `zicht-volgt-overdracht: ja` weg bij deze stap.")
      }
      let missing = [BuiltIn.handover, BuiltIn.oversight].filter { !scope.duties.contains($0) }
      report.need(
        missing, for: "`zicht-volgt-overdracht`", at: step.id.span, help: "Voeg dit toe onder `taken`.")
    }

    private static func checkNames(_ vocabulary: Vocabulary, after shared: Vocabulary, _ report: inout Report) {
      typealias Names = KeyPath<Vocabulary, [NameClashes.Named]>
      let sections: [Names] = [
        \.namedSteps, \.namedDuties, \.namedRoles, \.namedModes, \.namedMeans, \.namedInformation, \.namedEvents,
        \.namedCapabilities,
      ]
      for section in sections {
        let reserved: (String) -> Bool = { section == \.namedRoles && $0 == BuiltIn.currentHolder }
        NameClashes.check(vocabulary[keyPath: section], after: shared[keyPath: section], isReserved: reserved, &report)
      }
      NameClashes.check(vocabulary.namedFacts, after: shared.namedFacts, isReserved: BuiltIn.isReservedFact, &report)
      for fact in vocabulary.facts {
        guard case .choice(let values, _) = fact.kind else { continue }
        NameClashes.check(values.map { ($0.id, $0.label) }, &report)
      }
      checkFactsAgainstEvents(vocabulary, after: shared, &report)
    }

    /// A question gives facts and days of events alike, as `naam=waarde`.
    private static func checkFactsAgainstEvents(
      _ vocabulary: Vocabulary, after shared: Vocabulary, _ report: inout Report
    ) {
      let facts = Dictionary(shared.facts.map { ($0.id.value, $0.id.span) }) { first, _ in first }
      let allEvents = shared.events + vocabulary.events
      let events = Dictionary(allEvents.map { ($0.id.value, $0.id.span) }) { first, _ in first }
      let clashes =
        vocabulary.facts.map { ($0.id, events[$0.id.value]) } + vocabulary.events.map { ($0.id, facts[$0.id.value]) }
      for (id, other) in clashes {
        guard let other else { continue }
        report.add(
          .nameExists, "De naam \(Wording.quoted(id.value)) hoort bij een feit en bij een gebeurtenis.", at: id.span,
          help: "Geef een van de twee een andere naam.", related: [RelatedPlace(other, "hier staat de naam al")])
      }
    }

    private static func checkCircles(_ facts: [Fact], _ report: inout Report) {
      let places = Dictionary(facts.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
      let next = facts.map { fact in
        (fact.onlyIf?.alternatives.joined().compactMap { places[$0.fact.value] } ?? []).sorted()
      }
      for circle in Circles.find(next: next) {
        guard let first = circle.first else { continue }
        let names = Wording.list(circle.map { Wording.quoted(facts[$0].id.value) })
        report.add(
          .onlyIfCircle,
          circle.count == 1
            ? "Het feit \(names) hangt met `alleen-als` van zichzelf af."
            : "De feiten \(names) hangen met `alleen-als` in een kring van elkaar af.",
          at: facts[first].id.span, help: "Haal `alleen-als` weg bij het feit dat u altijd kunt vragen.",
          related: circle.dropFirst().map { RelatedPlace(facts[$0].id.span, "hoort bij de kring") })
      }
    }
  }
}

extension Vocabulary {
  fileprivate var namedSteps: [References.NameClashes.Named] { steps.map { ($0.id, $0.label) } }
  fileprivate var namedDuties: [References.NameClashes.Named] { duties.map { ($0.id, $0.label) } }
  fileprivate var namedFacts: [References.NameClashes.Named] { facts.map { ($0.id, $0.label) } }
  fileprivate var namedRoles: [References.NameClashes.Named] { roles.map { ($0.id, $0.label) } }
  fileprivate var namedModes: [References.NameClashes.Named] { modes.map { ($0.id, $0.label) } }
  fileprivate var namedMeans: [References.NameClashes.Named] { means.map { ($0.id, $0.label) } }
  fileprivate var namedInformation: [References.NameClashes.Named] { information.map { ($0.id, $0.label) } }
  fileprivate var namedEvents: [References.NameClashes.Named] { events.map { ($0.id, $0.label) } }
  fileprivate var namedCapabilities: [References.NameClashes.Named] { capabilities.map { ($0.id, $0.label) } }
}
