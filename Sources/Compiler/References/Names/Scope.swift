internal import Agreements
internal import Diagnostics

extension References {
  /// The names that a file may use: those of the shared vocabulary, and in a region's files its own too.
  struct Scope {
    private(set) var steps = Words()
    private(set) var duties = Words()
    private(set) var roles = Words()
    private(set) var modes = Words()
    private(set) var means = Words()
    private(set) var information = Words()
    private(set) var events = Words()
    private(set) var capabilities = Words()
    private(set) var facts = Words()
    private var domains: [String: Domain] = [:]
    private var dutyByID: [String: Duty] = [:]
    /// Steps at which who holds oversight follows from the handover.
    private var followingSteps: Set<String> = []

    /// The shared vocabulary, for files that hold for every region.
    init(shared project: Project) {
      add(project.vocabulary)
      let regions = project.regions.map(\.region)
      // A project without regions says nothing about places.
      addPlaces(of: regions, areKnown: !regions.isEmpty, rungs: .anyName)
    }

    /// The shared vocabulary with a region's own words, for the region's files.
    init(_ files: RegionFiles, of project: Project) {
      add(project.vocabulary)
      add(files.region.ownVocabulary)
      let rungs = Words([BuiltIn.noRung] + Self.rungs(of: files, models: project.models))
      let isWhole = files.unreadableDocuments.isEmpty && project.unreadableModels.isEmpty
      addPlaces(of: [files.region], areKnown: true, rungs: isWhole ? .words(rungs, isRising: false) : .anyName)
    }

    /// A duty by its name.
    func duty(_ id: String) -> Duty? { dutyByID[id] }

    /// The values of a fact; nil for an unknown name.
    func domain(of fact: String) -> Domain? { domains[fact] }

    /// Whether at this step who holds oversight follows from the handover.
    func oversightFollowsHandover(at step: String) -> Bool { followingSteps.contains(step) }

    private mutating func add(_ vocabulary: Vocabulary) {
      for step in vocabulary.steps {
        steps.add(step.id.value, step.label)
        if step.oversightFollowsHandover { followingSteps.insert(step.id.value) }
      }
      for duty in vocabulary.duties {
        // Of a name that stands for two things nothing more can be said.
        dutyByID[duty.id.value] = duties.contains(duty.id.value) ? nil : duty
        duties.add(duty.id.value, duty.label)
      }
      for role in vocabulary.roles { roles.add(role.id.value, role.label) }
      for entry in vocabulary.modes { modes.add(entry.id.value, entry.label) }
      for entry in vocabulary.means { means.add(entry.id.value, entry.label) }
      for entry in vocabulary.information { information.add(entry.id.value, entry.label) }
      for entry in vocabulary.events { events.add(entry.id.value, entry.label) }
      for entry in vocabulary.capabilities { capabilities.add(entry.id.value, entry.label) }
      for fact in vocabulary.facts { addFact(fact.id.value, Domain(fact.kind), fact.label) }
      for fact in vocabulary.unreadableFacts.sorted() { addFact(fact, .unknown) }
    }

    private mutating func addFact(_ id: String, _ domain: Domain, _ label: Label? = nil) {
      // Of a name that stands for two things nothing more can be said.
      domains[id] = domains[id] == nil ? domain : .unknown
      facts.add(id, label)
    }

    /// What is built in: the role, and the facts that follow from the regions.
    private mutating func addPlaces(of regions: [Region], areKnown: Bool, rungs: Domain) {
      roles.add(BuiltIn.currentHolder)
      var municipalities = Words()
      var subregions = Words()
      var types = Words()
      for region in regions {
        for municipality in region.municipalities {
          municipalities.add(municipality.id.value, municipality.label)
          if let subregion = municipality.subregion { subregions.add(subregion.value) }
        }
        for type in region.teamTypes { types.add(type.id.value, type.label) }
      }
      func places(_ words: Words, _ kind: FindingKind, _ what: String) -> Domain {
        areKnown ? .places(words, kind, what: what) : .unknown
      }
      addFact(BuiltIn.municipality, places(municipalities, .unknownMunicipality, "De gemeente"))
      addFact(BuiltIn.handoverState, .words(Words(BuiltIn.handoverStates), isRising: true))
      addFact(BuiltIn.rung, rungs)
      addFact(BuiltIn.subregion, places(subregions, .unknownReference, "De subregio"))
      addFact(BuiltIn.teamType, places(types, .unknownReference, "Het soort team"))
      for capability in capabilities.ids { addFact(BuiltIn.capabilityPrefix + capability, .yesNo) }
    }

    private static func rungs(of files: RegionFiles, models: [Model]) -> [String] {
      let used = Set(files.documents.compactMap { $0.model?.value })
      let sections = files.documents.map(\.sections) + models.filter { used.contains($0.id) }.map(\.sections)
      return sections.flatMap { section in
        (section.escalation?.rungs.map(\.id.value) ?? []) + section.unreadableRungs.sorted()
      }
    }
  }
}
