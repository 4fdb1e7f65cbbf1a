internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads example situations with the answers their authors expect (`soort: toetsen`).
enum ExamplesDecoder {
  /// What an example can expect of a duty by name; the raw value is the word in a file.
  private enum Status: String, CaseIterable {
    case settled = "geregeld"
    case open = "bewust-open"
    case unsettled = "niet-geregeld"
    case contradictory = "tegenstrijdig"
    case noAgreements = "geen-afspraken"
    case depends = "hangt-af"
  }

  /// The examples, as far as they could be read.
  static func decode(
    _ reader: inout MappingReader, file: String, _ context: inout DecodingContext
  ) -> ExampleFile {
    let day = reader.optional("op", &context, Scalars.day)
    let read = Shape.list { node, context in example(node, standardDay: day, &context) }
    let examples = reader.required("toetsen", &context, read) ?? []
    reader.finish(&context)
    return ExampleFile(file: file, examples: examples)
  }

  /// - Parameter standardDay: the day of examples that give none.
  private static func example(
    _ node: Node, standardDay: Located<Day>?, _ context: inout DecodingContext
  ) -> Example? {
    let path = context.path
    defer { context.path = path }
    let what = "een blok met `naam:`, `situatie:` en `verwacht:`"
    guard var reader = MappingReader(node, what: what, &context) else { return nil }
    let name = reader.required("naam", &context, Scalars.text)
    let day = reader.optional("op", &context, Scalars.day)
    let situation = reader.required("situatie", &context, situation)
    context.path.step = situation?.first { $0.fact.value == "stap" }?.value.value
    let expected = reader.required("verwacht", &context, expectations) ?? []
    _ = Remarks.read(&reader, &context)
    reader.finish(&context)
    guard let name, let situation else { return nil }
    return Example(
      name: name, day: day ?? standardDay, situation: situation.map { ($0.fact, $0.value) }, expected: expected)
  }

  private static func situation(
    _ node: Node, _ context: inout DecodingContext
  ) -> [FactValuesDecoder.FactWithValue]? {
    let facts = FactValuesDecoder.decode(node, &context)
    if case .mapping(let mapping) = node, !mapping.entries.isEmpty, mapping["stap"] == nil {
      MappingReader(mapping).reportMissing("stap", &context)
    }
    return facts
  }

  private static func expectations(
    _ node: Node, _ context: inout DecodingContext
  ) -> [(duty: Located<String>, expectation: Example.Expectation)]? {
    let what = "per taak een stand, of een blok met velden"
    guard let entries = Shape.entries(node, what: what, &context) else { return nil }
    var expected: [(duty: Located<String>, expectation: Example.Expectation)] = []
    for entry in entries {
      let path = context.path
      context.path.duty = entry.key.text
      if context.isGiven(entry), let expectation = expectation(entry, &context) {
        expected.append((Located(entry.key.text, at: entry.key.span), expectation))
      }
      context.path = path
    }
    return expected
  }

  private static func expectation(
    _ entry: Node.Entry, _ context: inout DecodingContext
  ) -> Example.Expectation? {
    switch entry.value {
    case .scalar:
      let status: Located<Status>? = Scalars.word(entry.value, &context)
      return status.map { .status(Located($0.value.rawValue, at: $0.span)) }
    case .sequence:
      Shape.reportWrong(entry.value, what: "een stand, of een blok met velden", &context)
      return nil
    case .mapping(let mapping):
      var reader = MappingReader(mapping, owner: entry.key.span)
      var fields: [(field: Located<String>, values: [Located<String>])] = []
      let readers =
        [("wie", Shape.list(of: Scalars.name)), ("modaliteit", OutcomeValues.modality)]
        + OutcomeField.allCases.map { ($0.rawValue, OutcomeValues.reader(of: $0)) }
      for (key, read) in readers {
        guard let field = reader.entry(key), let values = reader.optional(key, &context, read) else { continue }
        fields.append((Located(key, at: field.key.span), values))
      }
      reader.finish(&context)
      return .fields(fields)
    }
  }
}
