import Agreements
import Calendar
import DecisionTable

/// Fills in what a table says of a region beside its decisions: facts, names, contacts.
struct RegionWords {
  let project: Project
  let files: RegionFiles
  let facts: FactTable

  private var region: Region { files.region }
  private var vocabulary: Vocabulary { project.vocabulary }
  private var own: Vocabulary { region.ownVocabulary }

  /// - Parameter dutyNumbers: index of each duty.
  func contents(_ dutyNumbers: [String: Int]) -> RegionContents {
    var contents = RegionContents(
      word: Word(
        id: region.id, name: region.name.value,
        aliases: region.aliases.map { $0.value } + (region.code.map { [$0] } ?? [])))
    contents.danger = region.danger ?? ""
    contents.facts = factContents
    contents.derivedFacts = derivedContents
    contents.municipalities = region.municipalities.map(municipality)
    contents.steps = vocabulary.steps.map { step in
      StepContents(
        word: word(step.id.value, step.label), headlineDuty: step.headlineDuty.flatMap { dutyNumbers[$0.value] },
        oversightFollowsHandover: step.oversightFollowsHandover)
    }
    contents.duties = (vocabulary.duties + own.duties).map { duty in
      DutyContents(word: word(duty.id.value, duty.label), question: duty.question ?? "")
    }
    contents.roles = (vocabulary.roles + own.roles).map { word($0.id.value, $0.label) }
    if !contents.roles.contains(where: { $0.id == BuiltIn.currentHolder }) {
      contents.roles.append(Word(id: BuiltIn.currentHolder, name: "de huidige houder"))
    }
    contents.modes = words(vocabulary.modes + own.modes)
    contents.means = words(vocabulary.means + own.means)
    contents.information = words(vocabulary.information + own.information)
    contents.events = words(vocabulary.events + own.events)
    contents.contacts = region.contacts.map { contact in
      ContactContents(
        role: contact.role.value,
        municipality: contact.municipality.flatMap { town in
          region.municipalities.firstIndex { $0.id.value == town.value }
        }, name: contact.name ?? "", details: contact.details)
    }
    contents.limits = limits(dutyNumbers)
    contents.equatedDays = vocabulary.equatedDays.map { Int($0.number) }
    return contents
  }

  private func words(_ entries: [Entry]) -> [Word] { entries.map { word($0.id.value, $0.label) } }

  private func word(_ id: String, _ label: Label) -> Word {
    Word(id: id, name: label.name, aliases: label.aliases.map { $0.value })
  }

  /// A word that no vocabulary names: of the program itself, or a bare id.
  private func plain(_ id: String) -> Word {
    if let name = Self.builtInNames[id] { return Word(id: id, name: name) }
    let words = id.replacing("-", with: " ")
    guard id.hasPrefix(BuiltIn.capabilityPrefix) else { return Word(id: id, name: words) }
    let ability = String(id.dropFirst(BuiltIn.capabilityPrefix.count))
    let capability = (vocabulary.capabilities + own.capabilities).first { $0.id.value == ability }
    // A capability's name begins with its verb (`kan zicht op veiligheid houden`); an id is what the team can.
    let bare = ability.replacing("-", with: " ")
    let name = capability?.label.name ?? bare
    return Word(id: id, name: name == bare ? "het team kan \(bare)" : "het team \(name)")
  }

  private static let builtInNames = [
    BuiltIn.municipality: "gemeente", BuiltIn.handoverState: "stand van de overdracht", BuiltIn.rung: "trede",
    BuiltIn.subregion: "subregio", BuiltIn.teamType: "soort team",
  ]

  private var factContents: [FactContents] {
    let declared = Dictionary((vocabulary.facts + own.facts).map { ($0.id.value, $0) }) { first, _ in first }
    return facts.variables.enumerated().map { number, variable in
      let fact = declared[variable.id]
      return FactContents(
        word: fact.map { word(variable.id, $0.label) } ?? plain(variable.id),
        question: fact?.question ?? Self.builtInQuestions[variable.id] ?? "", unit: fact?.unit ?? "",
        kind: variable.range == nil ? .choice : .number, values: values(number, fact),
        lowest: variable.range?.lowerBound ?? 0, valueCount: variable.valueCount,
        canLackValue: variable.canLackValue)
    }
  }

  private static let builtInQuestions = [
    BuiltIn.municipality: "In welke gemeente speelt het?",
    BuiltIn.handoverState: "Hoe ver is de overdracht?",
    BuiltIn.rung: "Tot welke trede is al opgeschaald?",
  ]

  private func values(_ number: Int, _ fact: Fact?) -> [Word] {
    if number == 0 {
      return region.municipalities.map { town in
        let word = word(town.id.value, town.label)
        return Word(id: word.id, name: word.name, aliases: word.aliases + (town.code.map { [$0] } ?? []))
      }
    }
    switch fact?.kind {
    case .choice(let entries, _): return words(entries)
    case .number: return []
    case .yesNo, nil:
      return facts.variables[number].indices.sorted { $0.value < $1.value }.map { plain($0.key) }
    }
  }

  private var derivedContents: [DerivedFactContents] {
    facts.derivedFacts.map { derived in
      // Also values that no municipality has: they are known, and then no municipality fits.
      var order: [String] =
        switch derived.id {
        case BuiltIn.subregion: []
        case BuiltIn.teamType: region.teamTypes.map { $0.id.value }
        default: ["ja", "nee"]
        }
      var members = Dictionary(order.map { ($0, [Int]()) }) { first, _ in first }
      for (index, value) in derived.values.enumerated() {
        guard let value else { continue }
        if members[value] == nil { order.append(value) }
        members[value, default: []].append(index)
      }
      return DerivedFactContents(
        word: plain(derived.id),
        values: order.map { value in
          let type = region.teamTypes.first { $0.id.value == value && derived.id == BuiltIn.teamType }
          return (type.map { word(value, $0.label) } ?? plain(value), members[value] ?? [])
        })
    }
  }

  private func municipality(_ town: Municipality) -> MunicipalityContents {
    let successors = town.successors.map { successor in
      let all = project.regions.lazy.flatMap { $0.region.municipalities }
      return all.first { $0.id.value == successor.value }?.label.name ?? successor.value
    }
    return MunicipalityContents(
      from: town.from.map { Int($0.value.number) }, through: town.through.map { Int($0.value.number) },
      successors: successors, remark: town.label.source ?? "")
  }

  /// The limits of all frameworks that the region's agreements name.
  private func limits(_ dutyNumbers: [String: Int]) -> [LimitContents] {
    let named = Set(files.documents.flatMap { $0.frameworks.map { $0.value } })
    return project.frameworks.filter { named.contains($0.id) }.flatMap { $0.limits }.compactMap { limit in
      guard let duty = dutyNumbers[limit.duty.value] else { return nil }
      let event = (vocabulary.duties + own.duties).first { $0.id.value == limit.duty.value }?.defaultEvent?.value
      return LimitContents(
        duty: duty, atMost: limit.atMost.value.withEvent(default: event).description,
        isStatutory: limit.isStatutory, source: limit.source ?? "")
    }
  }
}
