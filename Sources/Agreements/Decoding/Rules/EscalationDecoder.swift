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
      let reader = MappingReader(entry.value, as: EscalationKeys.block, owner: entry.key.span, &context)
    else { return }
    var rungs: [Rung] = []
    if let node = reader.value(EscalationKeys.rungs, &context) {
      context.path.duty = duty
      for item in Shape.items(node, &context) {
        if let rung = rung(item, &sections, &context) { rungs.append(rung) }
      }
    }
    context.path.duty = "zicht-op-veiligheid"
    let meanwhile = reader.value(EscalationKeys.meanwhile, &context) ?? []
    context.path.duty = nil
    let source = Remarks.read(reader, &context)
    if !reader.has(EscalationKeys.rungs), !reader.has(EscalationKeys.meanwhile) {
      reader.reportMissing(EscalationKeys.rungs, &context)
    }
    reader.finish(&context)
    sections.escalation = Escalation(rungs: rungs, meanwhile: meanwhile, source: source, span: entry.key.span)
  }

  private static func rung(
    _ node: Node, _ sections: inout RuleSections, _ context: inout DecodingContext
  ) -> Rung? {
    let path = context.path
    defer { context.path = path }
    let errorsBefore = context.errorCount
    guard let reader = MappingReader(node, as: EscalationKeys.rung, &context) else { return nil }
    let id = reader.value(EscalationKeys.id, &context)
    if let id { context.path.rules = ["escalatie/\(id.value)"] }
    var outcome = OutcomeDecoder()
    outcome.readAssignment(reader, &context)
    let condition = reader.value(RuleKeys.condition, &context)
    let source = Remarks.source(reader, of: id ?? Located("", at: reader.owner), &context)
    let notes = Remarks.notes(reader, &context)
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
