internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads example situations with the answers their authors expect (`soort: toetsen`).
enum ExamplesDecoder {
  /// What an example can expect of a duty by name; the raw value is the word in a file.
  enum Status: String, DescribedWord {
    case settled = "geregeld"
    case open = "bewust-open"
    case unsettled = "niet-geregeld"
    case contradictory = "tegenstrijdig"
    case noAgreements = "geen-afspraken"
    case depends = "hangt-af"

    var explanation: String {
      switch self {
      case .settled: "De afspraken zeggen wie het doet."
      case .open: "De afspraken laten dit met opzet open."
      case .unsettled: "Er is geen regel voor deze situatie."
      case .contradictory: "Regels spreken elkaar tegen."
      case .noAgreements: "Er gelden geen afspraken in deze situatie."
      case .depends: "Het antwoord hangt af van een feit dat de situatie niet noemt."
      }
    }
  }

  /// The examples, as far as they could be read.
  static func decode(
    _ reader: MappingReader, file: String, _ context: inout DecodingContext
  ) -> ExampleFile {
    let day = reader.value(ExampleKeys.day, &context)
    var examples = reader.value(ExampleKeys.examples, &context) ?? []
    for index in examples.indices where examples[index].day == nil { examples[index].day = day }
    reader.finish(&context)
    return ExampleFile(file: file, examples: examples)
  }

  /// A member of `toetsen`, with the day that it gives itself.
  static let example = Readable<Example>(.block(ExampleKeys.block)) { node, context in
    let path = context.path
    defer { context.path = path }
    guard let reader = MappingReader(node, as: ExampleKeys.block, &context) else { return nil }
    let name = reader.value(ExampleKeys.name, &context)
    let day = reader.value(ExampleKeys.ownDay, &context)
    let situation = reader.value(ExampleKeys.situation, &context)
    context.path.step = situation?.first { $0.fact.value == "stap" }?.value.value
    let expected = reader.value(ExampleKeys.expected, &context) ?? []
    _ = Remarks.read(reader, &context)
    reader.finish(&context)
    guard let name, let situation else { return nil }
    return Example(
      name: name, day: day, situation: situation.map { ($0.fact, $0.value) }, expected: expected)
  }

  /// `situatie`: facts with one value each, with the step among them.
  static let situation = Readable<[FactValuesDecoder.FactWithValue]>(.factValues(hasStep: true)) { node, context in
    let facts = FactValuesDecoder.facts(node, &context)
    if case .mapping(let mapping) = node, !mapping.entries.isEmpty, mapping["stap"] == nil {
      let span = mapping.entries.first?.key.span ?? mapping.span
      MappingReader.reportMissing("stap", in: mapping, owner: span, &context)
    }
    return facts
  }

  /// `verwacht`: per duty a status by name, or fields with values.
  static let expectations = Readable<[ExpectedOfDuty]>(.named(expectation)) { node, context in
    guard let entries = Shape.entries(node, what: expectation.what, &context) else { return nil }
    var expected: [ExpectedOfDuty] = []
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

  /// What is expected of one duty.
  typealias ExpectedOfDuty = (duty: Located<String>, expectation: Example.Expectation)

  private static let expectation = NamedDescription(
    "verwachtingen", .duty, of: .wordOrBlock(Status.descriptions, ExampleKeys.expectation),
    what: "per taak een stand, of een blok met velden")

  private static func expectation(
    _ entry: Node.Entry, _ context: inout DecodingContext
  ) -> Example.Expectation? {
    switch entry.value {
    case .scalar:
      let status = Scalars.word(Status.self)(entry.value, &context)
      return status.map { .status(Located($0.value.rawValue, at: $0.span)) }
    case .sequence:
      Shape.reportWrong(entry.value, what: ExampleKeys.expectation.what, &context)
      return nil
    case .mapping(let mapping):
      let reader = MappingReader(mapping, as: ExampleKeys.expectation, owner: entry.key.span)
      var fields: [(field: Located<String>, values: [Located<String>])] = []
      for key in ExampleKeys.fields {
        guard let field = reader.entry(key), let values = reader.value(key, &context) else { continue }
        fields.append((Located(key.name, at: field.key.span), values))
      }
      reader.finish(&context)
      return .fields(fields)
    }
  }
}
