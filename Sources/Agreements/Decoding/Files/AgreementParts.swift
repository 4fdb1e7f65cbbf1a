internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Readers of the parts of a document that are not rules.
enum AgreementParts {
  /// A member of `methoden`.
  static let method = Shape.block(PartKeys.Method.block) { (reader, context) -> Method? in
    let name = reader.value(PartKeys.Method.name, &context)
    let by = reader.value(PartKeys.Method.by, &context) ?? []
    _ = Remarks.read(reader, &context)
    return name.map { Method(name: $0, by: by) }
  }

  /// `casusevaluatie`.
  static let caseEvaluation = Shape.block(PartKeys.CaseEvaluation.block) { (reader, context) -> CaseEvaluation? in
    let form = reader.value(PartKeys.CaseEvaluation.form, &context)
    let times = reader.value(PartKeys.CaseEvaluation.times, &context)
    let who = reader.value(PartKeys.CaseEvaluation.who, &context) ?? []
    _ = Remarks.read(reader, &context)
    return form.map { CaseEvaluation(form: $0, timesAYear: times?.value, who: who) }
  }

  /// `evaluatie`, of the agreement itself.
  static let review = Shape.block(PartKeys.Review.block) { (reader, context) -> Review? in
    let latest = reader.value(PartKeys.Review.latest, &context)
    let who = reader.value(PartKeys.Review.who, &context) ?? []
    _ = Remarks.read(reader, &context)
    return Review(latest: latest, who: who, span: reader.owner)
  }

  /// A member of `aanvullende-taken`.
  static let extraTask = Shape.block(PartKeys.ExtraTask.block) { (reader, context) -> ExtraTask? in
    let task = reader.value(PartKeys.ExtraTask.task, &context)
    let who = reader.value(PartKeys.ExtraTask.who, &context) ?? []
    let source = Remarks.read(reader, &context)
    return task.map { ExtraTask(task: $0, who: who, source: source) }
  }

  /// A member of `bewust-open` of an agreement.
  static let openCriterion = Shape.block(PartKeys.OpenCriterion.block) { (reader, context) -> OpenCriterion? in
    let criterion = reader.value(PartKeys.OpenCriterion.criterion, &context)
    let framework = reader.value(PartKeys.OpenCriterion.framework, &context)
    let reason = reader.value(PartKeys.OpenCriterion.reason, &context)
    _ = Remarks.read(reader, &context)
    return criterion.map { OpenCriterion(criterion: $0, framework: framework, reason: reason ?? "") }
  }
}
