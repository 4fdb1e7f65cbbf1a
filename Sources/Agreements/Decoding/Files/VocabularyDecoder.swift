internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads the vocabulary (`soort: begrippen`), or a region's own additions to it.
enum VocabularyDecoder {
  /// The shared vocabulary; nil where a part that everything needs could not be read.
  static func decode(_ reader: inout MappingReader, _ context: inout DecodingContext) -> Vocabulary? {
    var vocabulary = Vocabulary()
    vocabulary.version = reader.required("versie", &context, Scalars.name)?.value ?? ""
    for key in ["stappen", "taken", "feiten", "rollen"] where !reader.has(key) { reader.reportMissing(key, &context) }
    let steps = reader.named("stappen", what: "een blok met stappen", &context)
    vocabulary.steps = steps?.map { step($0, &context) } ?? []
    let isWhole = decodeSections(&reader, into: &vocabulary, &context)
    vocabulary.danger = reader.optional("bij-nood", &context, Scalars.plainText)
    vocabulary.equatedDays =
      reader.optional("gelijkgestelde-dagen", &context, Shape.list(of: Scalars.day))?.map(\.value) ?? []
    reader.finish(&context)
    let isUsable = !vocabulary.steps.isEmpty && !vocabulary.duties.isEmpty && !vocabulary.roles.isEmpty
    return isWhole && isUsable && reader.has("feiten") ? vocabulary : nil
  }

  /// A region's own entries; nil where a section could not be read, so that nothing can be said about its names.
  static func decodeOwn(_ entry: Node.Entry, _ context: inout DecodingContext) -> Vocabulary? {
    guard var reader = MappingReader(entry.value, what: "een blok met begrippen", owner: entry.key.span, &context)
    else { return nil }
    var vocabulary = Vocabulary()
    let isWhole = decodeSections(&reader, into: &vocabulary, &context)
    reader.finish(&context)
    return isWhole ? vocabulary : nil
  }

  /// The sections that a region may add to.
  /// - Returns: Whether each section that is there has the right shape.
  private static func decodeSections(
    _ reader: inout MappingReader, into vocabulary: inout Vocabulary, _ context: inout DecodingContext
  ) -> Bool {
    var isWhole = true
    func entries(_ key: String, _ reader: inout MappingReader, _ context: inout DecodingContext) -> [Node.Entry] {
      let entries = reader.named(key, what: "een blok met namen, met bij elke naam een eigen blok", &context)
      if entries == nil, reader.has(key) { isWhole = false }
      return entries ?? []
    }
    vocabulary.duties = entries("taken", &reader, &context).map { duty($0, &context) }
    for entry in entries("feiten", &reader, &context) {
      switch FactDecoder.decode(entry, &context) {
      case .some(let fact): vocabulary.facts.append(fact)
      case .none: vocabulary.unreadableFacts.insert(entry.key.text)
      }
    }
    vocabulary.roles = entries("rollen", &reader, &context).map { role($0, &context) }
    vocabulary.modes = entries("wijzen", &reader, &context).map { LabelDecoder.entry($0, &context) }
    vocabulary.means = entries("middelen", &reader, &context).map { LabelDecoder.entry($0, &context) }
    vocabulary.information = entries("informatie", &reader, &context).map { LabelDecoder.entry($0, &context) }
    vocabulary.events = entries("gebeurtenissen", &reader, &context).map { LabelDecoder.entry($0, &context) }
    vocabulary.capabilities = entries("bekwaamheden", &reader, &context).map { LabelDecoder.entry($0, &context) }
    vocabulary.transitions =
      reader.optional("overgangen", &context, Shape.list(ofBlocks: TransitionDecoder.decode)) ?? []
    vocabulary.impossible =
      reader.optional("onmogelijk", &context, Shape.list(ofBlocks: ConditionDecoder.decode)) ?? []
    return isWhole
  }

  private static func step(_ entry: Node.Entry, _ context: inout DecodingContext) -> Step {
    let id = LabelDecoder.id(of: entry, &context)
    var reader = LabelDecoder.reader(of: entry, &context)
    let label = LabelDecoder.decode(&reader, id: id.value, &context)
    let headline = reader.optional("aan-zet", &context, Scalars.name)
    let follows = reader.optional("zicht-volgt-overdracht", &context, Scalars.yesNo)
    reader.finish(&context)
    return Step(id: id, label: label, headlineDuty: headline, oversightFollowsHandover: follows?.value ?? false)
  }

  private static func duty(_ entry: Node.Entry, _ context: inout DecodingContext) -> Duty {
    let id = LabelDecoder.id(of: entry, &context)
    var reader = LabelDecoder.reader(of: entry, &context)
    let label = LabelDecoder.decode(&reader, id: id.value, &context)
    let question = reader.optional("vraag", &context, Scalars.plainText)
    let fields = reader.optional("velden", &context, fieldUses) ?? [:]
    let event = reader.optional("vanaf", &context, Scalars.name)
    let isSingle = reader.optional("een-houder", &context, Scalars.yesNo)
    let capability = reader.optional("vereist", &context, Scalars.name)
    reader.finish(&context)
    return Duty(
      id: id, label: label, question: question, fields: fields, defaultEvent: event,
      hasSingleHolder: isSingle?.value ?? false, requiredCapability: capability)
  }

  private static func fieldUses(_ node: Node, _ context: inout DecodingContext) -> [OutcomeField: FieldUse]? {
    let what = "een blok met velden, elk met moet of mag"
    guard var reader = MappingReader(node, what: what, &context) else { return nil }
    var uses: [OutcomeField: FieldUse] = [:]
    for field in OutcomeField.allCases {
      let use: Located<FieldUse>? = reader.optional(field.rawValue, &context, Scalars.word)
      // A field that was written stays known, whatever stood behind it.
      if reader.has(field.rawValue) { uses[field] = use?.value ?? .allowed }
    }
    reader.finish(&context)
    return uses
  }

  private static func role(_ entry: Node.Entry, _ context: inout DecodingContext) -> Role {
    let id = LabelDecoder.id(of: entry, &context)
    var reader = LabelDecoder.reader(of: entry, &context)
    let label = LabelDecoder.decode(&reader, id: id.value, &context)
    let authority = reader.optional("gezag", &context, Scalars.number(in: 0...999))
    let isTeam = reader.optional("team", &context, Scalars.yesNo)
    reader.finish(&context)
    return Role(id: id, label: label, authority: authority?.value, isTeam: isTeam?.value ?? false)
  }
}
