internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Readers of the parts of a document that are not rules.
enum AgreementParts {
  /// A member of `methoden`.
  static func method(_ node: Node, _ context: inout DecodingContext) -> Method? {
    guard var reader = MappingReader(node, what: "een blok met `naam:` en `door:`", &context) else { return nil }
    let name = reader.required("naam", &context, Scalars.text)
    let by = reader.required("door", &context, Shape.list(of: Scalars.name)) ?? []
    _ = Remarks.read(&reader, &context)
    reader.finish(&context)
    return name.map { Method(name: $0, by: by) }
  }

  /// `casusevaluatie`.
  static func caseEvaluation(_ node: Node, _ context: inout DecodingContext) -> CaseEvaluation? {
    guard var reader = MappingReader(node, what: "een blok met `vorm:` en `wie:`", &context) else { return nil }
    let form = reader.required("vorm", &context, Scalars.text)
    let times = reader.optional("keer-per-jaar", &context, Scalars.number(in: 1...366))
    let who = reader.required("wie", &context, Shape.list(of: Scalars.name)) ?? []
    _ = Remarks.read(&reader, &context)
    reader.finish(&context)
    return form.map { CaseEvaluation(form: $0, timesAYear: times?.value, who: who) }
  }

  /// `evaluatie`, of the agreement itself.
  /// - Parameter span: the place of the key.
  static func review(_ node: Node, at span: SourceSpan, _ context: inout DecodingContext) -> Review? {
    guard var reader = MappingReader(node, what: "een blok met `uiterlijk:` en `wie:`", &context) else { return nil }
    let latest = reader.optional("uiterlijk", &context, Scalars.day)
    let who = reader.required("wie", &context, Shape.list(of: Scalars.name)) ?? []
    _ = Remarks.read(&reader, &context)
    reader.finish(&context)
    return Review(latest: latest, who: who, span: span)
  }

  /// A member of `aanvullende-taken`.
  static func extraTask(_ node: Node, _ context: inout DecodingContext) -> ExtraTask? {
    guard var reader = MappingReader(node, what: "een blok met `taak:` en `wie:`", &context) else { return nil }
    let task = reader.required("taak", &context, Scalars.text)
    let who = reader.required("wie", &context, Shape.list(of: Scalars.name)) ?? []
    let source = Remarks.read(&reader, &context)
    reader.finish(&context)
    return task.map { ExtraTask(task: $0, who: who, source: source) }
  }

  /// A member of `bewust-open` of an agreement.
  static func openCriterion(_ node: Node, _ context: inout DecodingContext) -> OpenCriterion? {
    guard var reader = MappingReader(node, what: "een blok met `criterium:` en `reden:`", &context) else { return nil }
    let criterion = reader.required("criterium", &context, Scalars.name)
    let framework = reader.optional("kader", &context, Scalars.name)
    let reason = reader.required("reden", &context, Scalars.plainText)
    _ = Remarks.read(&reader, &context)
    reader.finish(&context)
    return criterion.map { OpenCriterion(criterion: $0, framework: framework, reason: reason ?? "") }
  }
}
