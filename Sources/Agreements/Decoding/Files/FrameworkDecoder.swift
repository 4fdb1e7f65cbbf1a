internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads a quality framework (`soort: kader`).
enum FrameworkDecoder {
  /// How heavy a missing demand weighs; the raw value is the word behind `bij-ontbreken:`.
  enum Weight: String, DescribedWord {
    case error = "fout"
    case warning = "waarschuwing"

    var explanation: String {
      switch self {
      case .error: "Het is een fout. Dit geldt als er niets staat."
      case .warning: "Het is een waarschuwing."
      }
    }
  }

  /// The framework, as far as it could be read.
  static func decode(
    _ reader: MappingReader, id: String, file: String, _ context: inout DecodingContext
  ) -> Framework {
    let title = reader.value(FrameworkKeys.title, &context) ?? ""
    let criteria = reader.value(FrameworkKeys.criteria, &context) ?? []
    let source = reader.value(FrameworkKeys.source, &context)
    let limits = reader.value(FrameworkKeys.limits, &context) ?? []
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
      ? MappingReader(entry.value, as: CriterionKeys.block, owner: entry.key.span, &context) : nil
    guard let reader = block else {
      return Criterion(id: id, title: id.value, source: nil, severity: .fout, mayBeOpen: true, demands: [])
    }
    let title = reader.value(CriterionKeys.title, &context)
    let weight = reader.value(CriterionKeys.weight, &context)
    let mayBeOpen = reader.value(CriterionKeys.mayBeOpen, &context)
    let demands = reader.value(CriterionKeys.demands, &context) ?? []
    let source = Remarks.read(reader, &context)
    reader.finish(&context)
    return Criterion(
      id: id, title: title ?? id.value, source: source, severity: weight?.value == .warning ? .waarschuwing : .fout,
      mayBeOpen: mayBeOpen?.value ?? false, demands: demands)
  }

  /// A member of `grenzen`.
  static let limit = Shape.block(LimitKeys.block) { (reader, context) -> Limit? in
    let duty = reader.value(LimitKeys.duty, &context)
    let atMost = reader.value(LimitKeys.atMost, &context)
    let ground = reader.value(LimitKeys.ground, &context)
    let source = Remarks.read(reader, &context)
    guard let duty, let atMost else { return nil }
    return Limit(
      duty: duty, atMost: atMost, isStatutory: ground == "wet", ground: ground, source: source,
      span: reader.mapping.span)
  }
}
