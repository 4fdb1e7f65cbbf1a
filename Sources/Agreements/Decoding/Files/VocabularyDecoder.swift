internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads the vocabulary (`soort: begrippen`), or a region's own additions to it.
enum VocabularyDecoder {
  /// The shared vocabulary; nil where a part that everything needs could not be read.
  static func decode(_ reader: MappingReader, _ context: inout DecodingContext) -> Vocabulary? {
    var vocabulary = Vocabulary()
    vocabulary.version = reader.value(VocabularyKeys.version, &context)?.value ?? ""
    vocabulary.steps = reader.value(VocabularyKeys.steps, &context)?.map { step($0, &context) } ?? []
    let isWhole = decodeSections(reader, into: &vocabulary, &context)
    vocabulary.danger = reader.value(VocabularyKeys.danger, &context)
    vocabulary.equatedDays = reader.value(VocabularyKeys.equatedDays, &context)?.map(\.value) ?? []
    reader.finish(&context)
    let isUsable = !vocabulary.steps.isEmpty && !vocabulary.duties.isEmpty && !vocabulary.roles.isEmpty
    return isWhole && isUsable && reader.has(VocabularyKeys.facts) ? vocabulary : nil
  }

  /// A region's own entries; nil where a section could not be read, so that nothing can be said about its names.
  static func decodeOwn(_ entry: Node.Entry, _ context: inout DecodingContext) -> Vocabulary? {
    guard let reader = MappingReader(entry.value, as: VocabularyKeys.own, owner: entry.key.span, &context)
    else { return nil }
    var vocabulary = Vocabulary()
    let isWhole = decodeSections(reader, into: &vocabulary, &context)
    reader.finish(&context)
    return isWhole ? vocabulary : nil
  }

  /// The sections that a region may add to.
  /// - Returns: Whether each section that is there has the right shape.
  private static func decodeSections(
    _ reader: MappingReader, into vocabulary: inout Vocabulary, _ context: inout DecodingContext
  ) -> Bool {
    var isWhole = true
    func entries(
      _ key: Key<[Node.Entry]>, _ reader: MappingReader, _ context: inout DecodingContext
    ) -> [Node.Entry] {
      let entries = reader.value(key, &context)
      if entries == nil, reader.has(key) { isWhole = false }
      return entries ?? []
    }
    vocabulary.duties = entries(VocabularyKeys.duties, reader, &context).map { duty($0, &context) }
    for entry in entries(VocabularyKeys.facts, reader, &context) {
      switch FactDecoder.decode(entry, &context) {
      case .some(let fact): vocabulary.facts.append(fact)
      case .none: vocabulary.unreadableFacts.insert(entry.key.text)
      }
    }
    vocabulary.roles = entries(VocabularyKeys.roles, reader, &context).map { role($0, &context) }
    vocabulary.modes = entries(VocabularyKeys.modes, reader, &context).map { LabelDecoder.entry($0, &context) }
    vocabulary.means = entries(VocabularyKeys.means, reader, &context).map { LabelDecoder.entry($0, &context) }
    vocabulary.information = entries(VocabularyKeys.information, reader, &context).map {
      LabelDecoder.entry($0, &context)
    }
    vocabulary.events = entries(VocabularyKeys.events, reader, &context).map { LabelDecoder.entry($0, &context) }
    vocabulary.capabilities = entries(VocabularyKeys.capabilities, reader, &context).map {
      LabelDecoder.entry($0, &context)
    }
    vocabulary.transitions = reader.value(VocabularyKeys.transitions, &context) ?? []
    vocabulary.impossible = reader.value(VocabularyKeys.impossible, &context) ?? []
    return isWhole
  }

  private static func step(_ entry: Node.Entry, _ context: inout DecodingContext) -> Step {
    let id = LabelDecoder.id(of: entry, &context)
    let reader = LabelDecoder.reader(of: entry, as: StepKeys.block, &context)
    let label = LabelDecoder.decode(reader, id: id.value, &context)
    let headline = reader.value(StepKeys.headline, &context)
    let follows = reader.value(StepKeys.follows, &context)
    reader.finish(&context)
    return Step(id: id, label: label, headlineDuty: headline, oversightFollowsHandover: follows?.value ?? false)
  }

  private static func duty(_ entry: Node.Entry, _ context: inout DecodingContext) -> Duty {
    let id = LabelDecoder.id(of: entry, &context)
    let reader = LabelDecoder.reader(of: entry, as: DutyKeys.block, &context)
    let label = LabelDecoder.decode(reader, id: id.value, &context)
    let question = reader.value(DutyKeys.question, &context)
    let fields = reader.value(DutyKeys.fields, &context) ?? [:]
    let event = reader.value(DutyKeys.event, &context)
    let isSingle = reader.value(DutyKeys.isSingle, &context)
    let capability = reader.value(DutyKeys.capability, &context)
    reader.finish(&context)
    return Duty(
      id: id, label: label, question: question, fields: fields, defaultEvent: event,
      hasSingleHolder: isSingle?.value ?? false, requiredCapability: capability)
  }

  /// `velden` of a duty.
  static let fieldUses = Shape.block(DutyKeys.useBlock) { (reader, context) -> [OutcomeField: FieldUse]? in
    var uses: [OutcomeField: FieldUse] = [:]
    for (field, key) in zip(OutcomeField.allCases, DutyKeys.uses) {
      let use = reader.value(key, &context)
      // A field that was written stays known, whatever stood behind it.
      if reader.has(key) { uses[field] = use?.value ?? .allowed }
    }
    return uses
  }

  private static func role(_ entry: Node.Entry, _ context: inout DecodingContext) -> Role {
    let id = LabelDecoder.id(of: entry, &context)
    let reader = LabelDecoder.reader(of: entry, as: RoleKeys.block, &context)
    let label = LabelDecoder.decode(reader, id: id.value, &context)
    let authority = reader.value(RoleKeys.authority, &context)
    let isTeam = reader.value(RoleKeys.isTeam, &context)
    reader.finish(&context)
    return Role(id: id, label: label, authority: authority?.value, isTeam: isTeam?.value ?? false)
  }
}
