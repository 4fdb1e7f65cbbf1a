internal import Diagnostics
internal import StrictYAML

/// Reads the section `escalatie`: the rungs, and who keeps oversight meanwhile.
enum EscalationDecoder {
  /// The step and duty that rungs stand for.
  private static let step = "verschil-van-inzicht"
  private static let duty = "opschalen"

  /// Adds the section to what was read of a document.
  static func decode(_ entry: Node.Entry, into sections: inout RuleSections, _ context: inout DecodingContext) {
    let path = context.path
    defer { context.path = path }
    context.path.step = step
    guard
      var reader = MappingReader(
        entry.value, what: "een blok met `treden:` en `zicht-intussen:`", owner: entry.key.span, &context)
    else { return }
    var rungs: [Rung] = []
    if let node = reader.optional("treden", &context, { node, _ in node }) {
      context.path.duty = duty
      for item in Shape.items(node, &context) {
        if let rung = rung(item, &sections, &context) { rungs.append(rung) }
      }
    }
    context.path.duty = "zicht-op-veiligheid"
    let meanwhile = reader.optional("zicht-intussen", &context, Shape.list(of: Scalars.name)) ?? []
    context.path.duty = nil
    let source = Remarks.read(&reader, &context)
    if !reader.has("treden"), !reader.has("zicht-intussen") { reader.reportMissing("treden", &context) }
    reader.finish(&context)
    sections.escalation = Escalation(rungs: rungs, meanwhile: meanwhile, source: source, span: entry.key.span)
  }

  private static func rung(
    _ node: Node, _ sections: inout RuleSections, _ context: inout DecodingContext
  ) -> Rung? {
    let path = context.path
    defer { context.path = path }
    let errorsBefore = context.errorCount
    guard var reader = MappingReader(node, what: "een blok met `trede:` en `wie:`", &context) else { return nil }
    let id = reader.required("trede", &context, Scalars.slug)
    if let id { context.path.rules = ["escalatie/\(id.value)"] }
    var outcome = OutcomeDecoder()
    outcome.readAssignment(&reader, &context)
    if !reader.has("wie") { reader.reportMissing("wie", &context) }
    let condition = reader.optional("als", &context, ConditionDecoder.decode)
    let source = Remarks.source(&reader, of: id ?? Located("", at: reader.owner), &context)
    let notes = Remarks.notes(&reader, &context)
    let isSound = context.errorCount == errorsBefore
    reader.finish(&context)
    guard let id else { return nil }
    guard isSound, !outcome.assignment.who.isEmpty else {
      sections.unreadableRungs.insert(id.value)
      return nil
    }
    var rung = Rung(
      id: id, assignment: outcome.assignment, condition: condition, source: source, fieldSpans: outcome.fieldSpans,
      span: reader.mapping.span)
    rung.notes = notes
    return rung
  }
}
