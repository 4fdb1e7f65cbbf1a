internal import Diagnostics
internal import StrictYAML

/// Reads conditions: `als`, `voor`, `alleen-als` and the members of `onmogelijk`.
enum ConditionDecoder {
  private static let what = "een blok met feiten en waarden, of een lijst daarvan"

  /// A mapping of facts, or a list of such mappings of which any may hold.
  static let condition = Readable<Condition>(.condition) { node, context in
    let errorsBefore = context.errorCount
    let alternatives: [[Condition.Test]]
    switch node {
    case .scalar(let scalar):
      if scalar.isMissing {
        context.reportMissingValue(of: nil, at: scalar.span)
      } else {
        report("Hier staat één tekst, maar hier hoort \(what).", at: scalar.span, &context)
      }
      return nil
    case .mapping(let mapping):
      alternatives = [tests(mapping, &context)]
    case .sequence(let sequence):
      if sequence.items.isEmpty { report("Deze voorwaarde is leeg.", at: sequence.span, &context) }
      alternatives = sequence.items.map { alternative($0, &context) }
    }
    // Half a condition would hold in more situations than was meant.
    return context.errorCount == errorsBefore ? Condition(alternatives: alternatives, span: node.span) : nil
  }

  private static func alternative(_ node: Node, _ context: inout DecodingContext) -> [Condition.Test] {
    switch node {
    case .mapping(let mapping): return tests(mapping, &context)
    case .scalar(let scalar) where scalar.isMissing: context.reportMissingValue(of: nil, at: scalar.span)
    case .scalar, .sequence:
      report("In een lijst van voorwaarden is elk deel een blok met feiten en waarden.", at: node.span, &context)
    }
    return []
  }

  private static func tests(_ mapping: Node.Mapping, _ context: inout DecodingContext) -> [Condition.Test] {
    if mapping.entries.isEmpty, !context.hasWritingError(from: mapping.span.start, to: mapping.span.end) {
      report("Deze voorwaarde is leeg.", at: mapping.span, &context)
    }
    var tests: [Condition.Test] = []
    for entry in mapping.entries {
      guard let demand = demand(entry, &context) else { continue }
      tests.append(Condition.Test(fact: Located(entry.key.text, at: entry.key.span), demand: demand))
    }
    return tests
  }

  private static func demand(_ entry: Node.Entry, _ context: inout DecodingContext) -> Condition.Demand? {
    switch entry.value {
    case .scalar(let scalar) where scalar.isMissing:
      context.reportMissingValue(of: entry.key, at: scalar.span)
      return nil
    case .scalar, .sequence:
      return Shape.list(of: Scalars.name(.factValue))(entry.value, &context).map(Condition.Demand.anyOf)
    case .mapping(let mapping):
      let keys = mapping.entries.map(\.key.text)
      if keys == ["niet"] { return exclusion(mapping, &context) }
      if keys.contains("niet") {
        report("Naast \"niet\" kan hier niets anders staan.", at: mapping.span, &context)
        return nil
      }
      return bounds(mapping, of: entry.key, &context)
    }
  }

  private static func exclusion(_ mapping: Node.Mapping, _ context: inout DecodingContext) -> Condition.Demand? {
    let reader = MappingReader(mapping, as: ConditionKeys.demand)
    return reader.value(ConditionKeys.not, &context).map(Condition.Demand.noneOf)
  }

  private static func bounds(
    _ mapping: Node.Mapping, of fact: Node.Scalar, _ context: inout DecodingContext
  ) -> Condition.Demand? {
    let reader = MappingReader(mapping, as: ConditionKeys.demand, owner: fact.span)
    guard reader.has(ConditionKeys.from) || reader.has(ConditionKeys.through) else {
      let written = mapping.entries.first?.key
      let keys = ConditionKeys.demand.keys.map(\.key)
      report(
        written.map { "\(Wording.quoted($0.text)) kan niet in een voorwaarde bij \(Wording.quoted(fact.text))." }
          ?? "De voorwaarde bij \(Wording.quoted(fact.text)) is leeg.",
        at: written?.span ?? mapping.span, help: Wording.help(for: written?.text ?? "", allowed: keys), &context)
      return nil
    }
    let from = reader.value(ConditionKeys.from, &context)
    let through = reader.value(ConditionKeys.through, &context)
    reader.finish(&context)
    return .between(from: from, through: through)
  }

  private static func report(
    _ message: String, at span: SourceSpan, help: String = "", _ context: inout DecodingContext
  ) {
    let example = "Schrijf bijvoorbeeld `{ernst: licht}`, `{ernst: {niet: licht}}` of `{maanden: {vanaf: 3}}`."
    context.report(.wrongCondition, message, at: span, help: help.isEmpty ? example : help)
  }
}
