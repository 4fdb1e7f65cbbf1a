internal import Diagnostics
internal import StrictYAML

/// Reads the sections with rules that agreements, addenda and models share: `stappen`, `overdracht`, `escalatie`.
enum RuleSectionsDecoder {
  /// The duty that the section `overdracht` stands for.
  private static let handover = "overdragen"

  /// All three sections.
  /// - Parameter kind: the kind of file, for what its rules may say.
  static func decode(
    _ reader: MappingReader, in kind: FileKind, _ context: inout DecodingContext
  ) -> RuleSections {
    let keys = SectionKeys.of(kind)
    var sections = RuleSections()
    // The order of the file is kept, so that lists stand as the user wrote them.
    var parts: [(at: SourcePosition, lists: [RuleList])] = []
    if let steps = reader.value(keys.steps, &context) {
      let lists = steps.flatMap { stepLists($0, kind, &sections, &context) }
      if let first = steps.first { parts.append((first.key.span.start, lists)) }
    }
    if let steps = reader.value(keys.handover, &context) {
      let lists = steps.compactMap { handoverList($0, kind, &sections, &context) }
      if let first = steps.first { parts.append((first.key.span.start, lists)) }
    }
    sections.lists = parts.sorted { $0.at < $1.at }.flatMap(\.lists)
    if let escalation = reader.entry(keys.escalation), reader.value(keys.escalation, &context) != nil {
      EscalationDecoder.decode(escalation, into: &sections, &context)
    }
    return sections
  }

  private static func stepLists(
    _ step: Node.Entry, _ kind: FileKind, _ sections: inout RuleSections, _ context: inout DecodingContext
  ) -> [RuleList] {
    let path = context.path
    defer { context.path = path }
    context.path.step = step.key.text
    guard context.isGiven(step),
      let duties = Shape.entries(step.value, what: "per taak een lijst met regels", &context)
    else { return [] }
    return duties.compactMap { duty in
      let key = Located(duty.key.text, at: duty.key.span)
      return list(step: step.key, duty: key, duty, isHandover: false, kind, &sections, &context)
    }
  }

  private static func handoverList(
    _ step: Node.Entry, _ kind: FileKind, _ sections: inout RuleSections, _ context: inout DecodingContext
  ) -> RuleList? {
    let path = context.path
    defer { context.path = path }
    context.path.step = step.key.text
    let duty = Located(handover, at: step.key.span)
    return list(step: step.key, duty: duty, step, isHandover: true, kind, &sections, &context)
  }

  private static func list(
    step: Node.Scalar, duty: Located<String>, _ entry: Node.Entry, isHandover: Bool, _ kind: FileKind,
    _ sections: inout RuleSections, _ context: inout DecodingContext
  ) -> RuleList? {
    let path = context.path
    defer { context.path = path }
    context.path.duty = duty.value
    guard context.isGiven(entry) else { return nil }
    var rules: [Rule] = []
    for item in Shape.items(entry.value, &context) {
      switch RuleDecoder.decode(item, in: kind, &context) {
      case .rule(let rule): rules.append(rule)
      case .unreadable(let id): if let id { sections.unreadableRules.insert(id) }
      }
    }
    return RuleList(
      step: Located(step.text, at: step.span), duty: duty, isHandoverSection: isHandover, rules: rules)
  }
}
