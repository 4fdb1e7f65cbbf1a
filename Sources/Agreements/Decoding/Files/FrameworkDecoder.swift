internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads a quality framework (`soort: kader`).
enum FrameworkDecoder {
  /// How heavy a missing demand weighs; the raw value is the word behind `bij-ontbreken:`.
  private enum Weight: String, CaseIterable {
    case error = "fout"
    case warning = "waarschuwing"
  }

  /// The framework, as far as it could be read.
  static func decode(
    _ reader: inout MappingReader, id: String, file: String, _ context: inout DecodingContext
  ) -> Framework {
    let title = reader.required("titel", &context, Scalars.plainText) ?? ""
    if !reader.has("criteria") { reader.reportMissing("criteria", &context) }
    let criteria = reader.named("criteria", what: "een blok met criteria", &context) ?? []
    let source = reader.optional("bron", &context, Scalars.plainText)
    let limits = reader.optional("grenzen", &context, Shape.list(ofBlocks: limit)) ?? []
    let framework = Framework(
      id: id, file: file, title: title, source: source, criteria: criteria.map { criterion($0, &context) },
      limits: limits)
    reader.finish(&context)
    return framework
  }

  private static func criterion(_ entry: Node.Entry, _ context: inout DecodingContext) -> Criterion {
    let path = context.path
    defer { context.path = path }
    let id = LabelDecoder.id(of: entry, &context)
    context.path.criterion = id.value
    let block: MappingReader? =
      context.isGiven(entry)
      ? MappingReader(entry.value, what: "een blok met `titel:` en `eisen:`", owner: entry.key.span, &context) : nil
    guard var reader = block else {
      return Criterion(id: id, title: id.value, source: nil, severity: .fout, mayBeOpen: true, demands: [])
    }
    let title = reader.required("titel", &context, Scalars.plainText)
    let weight: Located<Weight>? = reader.optional("bij-ontbreken", &context, Scalars.word)
    let mayBeOpen = reader.optional("bewust-open", &context, Scalars.yesNo)
    let demands = reader.required("eisen", &context, Shape.list(ofBlocks: DemandDecoder.decode)) ?? []
    let source = Remarks.read(&reader, &context)
    reader.finish(&context)
    return Criterion(
      id: id, title: title ?? id.value, source: source, severity: weight?.value == .warning ? .waarschuwing : .fout,
      mayBeOpen: mayBeOpen?.value ?? false, demands: demands)
  }

  private static func limit(_ node: Node, _ context: inout DecodingContext) -> Limit? {
    guard var reader = MappingReader(node, what: "een blok met `taak:` en `hoogstens:`", &context) else { return nil }
    let duty = reader.required("taak", &context, Scalars.name)
    let atMost = reader.required("hoogstens", &context, Scalars.term)
    let ground = reader.optional("grond", &context, Scalars.plainText)
    let source = Remarks.read(&reader, &context)
    reader.finish(&context)
    guard let duty, let atMost else { return nil }
    return Limit(
      duty: duty, atMost: atMost, isStatutory: ground == "wet", ground: ground, source: source,
      span: reader.mapping.span)
  }
}
