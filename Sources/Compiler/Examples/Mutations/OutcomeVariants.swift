import Agreements
import Calendar
import Diagnostics

/// Every small change to an assignment: another role, another modality, another value in a field, or a field left out.
struct OutcomeVariants {
  let words: MutationWords
  let duty: String
  /// All steps at which it stands.
  let steps: Set<String>

  /// In the order of the language's fields.
  /// - Parameters:
  ///   - spans: the places of the fields that were written.
  ///   - span: the place of the rule, for what was not written.
  func all(
    of assignment: Assignment, spans: [OutcomeField: SourceSpan], at span: SourceSpan
  ) -> [Variant<Assignment>] {
    var variants = list(assignment, \.who, "wie", words.roles, canBeMissed: false)
    variants.append(modality(assignment, at: span))
    for (field, path, values) in [
      (OutcomeField.how, \Assignment.how, words.means), (.to, \.to, words.roles), (.with, \.with, words.roles),
    ] {
      variants += list(
        assignment, path, field.rawValue, values, canBeMissed: !words.mustHave(field, duty, at: steps))
    }
    variants += mode(assignment) + passing(assignment, spans[.oversightPasses] ?? span)
    for (field, path) in [(OutcomeField.information, \Assignment.information), (.withheld, \.withheld)] {
      variants += list(
        assignment, path, field.rawValue, words.information, canBeMissed: !words.mustHave(field, duty, at: steps))
    }
    return variants + terms(assignment) + lastWord(assignment, spans[.lastWord] ?? span)
  }

  private func list(
    _ assignment: Assignment, _ path: WritableKeyPath<Assignment, [Located<String>]>, _ key: String,
    _ values: [String], canBeMissed: Bool
  ) -> [Variant<Assignment>] {
    let written = assignment[keyPath: path]
    return written.enumerated().compactMap { position, member in
      var changed = assignment
      if let other = values.first(where: { value in !written.contains { $0.value == value } }) {
        changed[keyPath: path][position] = Located(other, at: member.span)
        return Variant(value: changed, span: member.span, change: replaced(key, member.value, other))
      }
      guard written.count > 1 || canBeMissed else { return nil }
      changed[keyPath: path].remove(at: position)
      return Variant(value: changed, span: member.span, change: "\(key): \(quoted(member.value)) weg")
    }
  }

  private func modality(_ assignment: Assignment, at span: SourceSpan) -> Variant<Assignment> {
    var changed = assignment
    changed.modality = assignment.modality == .must ? .may : .must
    return Variant(
      value: changed, span: span,
      change: replaced("modaliteit", assignment.modality.rawValue, changed.modality.rawValue))
  }

  private func mode(_ assignment: Assignment) -> [Variant<Assignment>] {
    guard let mode = assignment.mode else { return [] }
    var changed = assignment
    if let other = words.modes.first(where: { $0 != mode.value }) {
      changed.mode = Located(other, at: mode.span)
      return [Variant(value: changed, span: mode.span, change: replaced("wijze", mode.value, other))]
    }
    guard !words.mustHave(.mode, duty, at: steps) else { return [] }
    changed.mode = nil
    return [Variant(value: changed, span: mode.span, change: "wijze: \(quoted(mode.value)) weg")]
  }

  private func passing(_ assignment: Assignment, _ span: SourceSpan) -> [Variant<Assignment>] {
    guard let moment = assignment.oversightPasses else { return [] }
    return OversightMoment.allCases.filter { $0 != moment }.map { other in
      var changed = assignment
      changed.oversightPasses = other
      return Variant(value: changed, span: span, change: replaced("zicht-gaat-over", moment.rawValue, other.rawValue))
    }
  }

  /// Each term one unit longer.
  private func terms(_ assignment: Assignment) -> [Variant<Assignment>] {
    var variants: [Variant<Assignment>] = []
    if let within = assignment.within, let other = Self.longer(within.value) {
      var changed = assignment
      changed.within = Located(other, at: within.span)
      variants.append(
        Variant(
          value: changed, span: within.span,
          change: replaced("binnen", within.value.description, other.description)))
    }
    for (position, moment) in assignment.moments.enumerated() {
      guard let other = Self.longer(moment.value) else { continue }
      var changed = assignment
      changed.moments[position] = Located(other, at: moment.span)
      variants.append(
        Variant(
          value: changed, span: moment.span,
          change: replaced("momenten", moment.value.description, other.description)))
    }
    return variants
  }

  private static func longer(_ term: Term) -> Term? {
    switch term.length {
    case .direct: Term(amount: 1, unit: .workingDays)
    case .span(let amount, let unit):
      Term(amount: amount == Term.amounts.upperBound ? amount - 1 : amount + 1, unit: unit, event: term.event)
    }
  }

  private func lastWord(_ assignment: Assignment, _ span: SourceSpan) -> [Variant<Assignment>] {
    guard assignment.lastWord, !words.mustHave(.lastWord, duty, at: steps) else { return [] }
    var changed = assignment
    changed.lastWord = false
    return [Variant(value: changed, span: span, change: "laatste-woord weg")]
  }

  private func replaced(_ key: String, _ old: String, _ new: String) -> String {
    "\(key): \(quoted(new)) in plaats van \(quoted(old))"
  }
}
