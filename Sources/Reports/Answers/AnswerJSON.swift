internal import Calendar
public import DecisionTable

/// An answer as JSON, in the form `aanzet-antwoord/1`.
public enum AnswerJSON {
  /// The name of the form.
  static let form: JSONValue = "aanzet-antwoord/1"

  /// The answer as an object.
  /// - Parameter whyNot: also tell why a role does not act.
  public static func object(_ answer: Answer, whyNot: WhyNot? = nil) -> JSONValue {
    let deadlines = Deadlines(answer)
    return .members([
      ("formaat", form),
      ("tabel", .text("sha256:" + hexadecimal(answer.table))),
      ("regio", .text(answer.region.id)),
      ("stap", .text(answer.step.word.id)),
      ("datum", .text(answer.day.iso)),
      ("voorbeeld", answer.documents.contains { $0.status == "voorbeeld" } ? true : nil),
      ("situatie", .object(answer.situation.map { .init($0.fact.id, .text($0.value.id)) })),
      (
        "gebeurtenissen",
        answer.events.isEmpty ? nil : .object(answer.events.map { .init($0.event.id, .text($0.day.iso)) })
      ),
      ("aan-zet", .texts(acting(answer))),
      ("status", answer.hasAgreement ? nil : .text(DecisionAnswer.Status.noAgreement.rawValue)),
      ("besluiten", .list(answer.hasAgreement ? answer.duties.map { decision(on: $0, deadlines) } : [])),
      ("waarom-niet", whyNot.map { WhyNotJSON.object($0) }),
    ])
  }

  /// What stands in place of an answer when the question is wrong.
  /// - Parameters:
  ///   - message: what is wrong, in Dutch.
  ///   - suggestion: what may have been meant.
  ///   - row: of the input, 1-based; nil for a single question.
  public static func error(_ message: String, suggestion: String? = nil, row: Int? = nil) -> JSONValue {
    .members([
      ("formaat", form),
      ("rij", row.map { .number($0) }),
      ("fout", .text(message)),
      ("bedoelt-u", suggestion.map { .text($0) }),
    ])
  }

  private static func decision(on duty: DutyAnswer, _ deadlines: Deadlines) -> JSONValue {
    let name: [(key: String, value: JSONValue?)] = [("taak", .text(duty.duty.word.id))]
    switch duty.finding {
    case .decided(let decision):
      return .members(name + members(of: decision, deadlines))
    case .depends(let dependence):
      let possible = inOrder(dependence.possible)
      let agreed = OutcomeContents.agreeing(possible.map { $0.decision })?.fields ?? []
      return .members(
        name + [
          ("status", "hangt-af"),
          ("vraag", .text(dependence.question.word.id)),
          ("zeker", agreed.isEmpty ? nil : .object(agreed)),
          ("mogelijk", .list(possible.map { $0.value })),
        ])
    }
  }

  /// The roles of which it is certain that they act now: those of the headline, also where only the means depend on
  /// facts that are missing.
  private static func acting(_ answer: Answer) -> [String] {
    switch answer.headline?.finding {
    case .decided(let decision): decision.status == .settled ? decision.outcomes.first?.who ?? [] : []
    case .depends(let dependence):
      OutcomeContents.agreeing(inOrder(dependence.possible).map { $0.decision })?.who ?? []
    case nil: []
    }
  }

  /// Possible decisions by their own text, so that the order does not depend on the table's.
  private static func inOrder(_ possible: [DecisionAnswer]) -> [(decision: DecisionAnswer, value: JSONValue)] {
    possible
      .map { decision in
        let value = JSONValue.members(possibility(decision))
        return (text: value.line, decision: decision, value: value)
      }
      .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
      .map { ($0.decision, $0.value) }
  }

  /// A decision with its reason and, where the days are known, its last days.
  private static func members(
    of decision: DecisionAnswer, _ deadlines: Deadlines
  ) -> [(key: String, value: JSONValue?)] {
    var members = possibility(decision)
    if decision.status == .settled, let outcome = decision.outcomes.first {
      members.append(("uiterlijk", deadlines.lastDay(outcome.within).map { .text($0.iso) }))
      let moments = outcome.moments.map { deadlines.lastDay($0) }
      let days = moments.map { day in day.map { JSONValue.text($0.iso) } ?? .null }
      members.append(("momenten-op", moments.contains { $0 != nil } ? .list(days) : nil))
    }
    if decision.status == .settled || decision.status == .open { members.append(("regels", rules(decision))) }
    return members
  }

  /// A decision in full with the rules that decide, which a conflict has in itself.
  static func full(_ decision: DecisionAnswer) -> JSONValue {
    let isReasoned = decision.status == .settled || decision.status == .open
    return .members(possibility(decision) + (isReasoned ? [("regels", rules(decision))] : []))
  }

  /// A decision in full: what it is. The rules of a conflict belong to it, those of a settled one are its reason.
  private static func possibility(_ decision: DecisionAnswer) -> [(key: String, value: JSONValue?)] {
    let status: (key: String, value: JSONValue?) = ("status", .text(decision.status.rawValue))
    switch decision.status {
    case .settled: return [status, ("uitkomst", decision.outcomes.first.map { .object($0.fullFields) })]
    case .open: return [status, ("redenen", .texts(decision.rules.reasons))]
    case .gap, .noAgreement: return [status]
    case .conflict:
      let outcomes = decision.outcomes.map { outcome -> JSONValue in
        outcome.isOpen
          ? .members([("bewust-open", true), ("redenen", .texts(decision.rules.reasons))])
          : .object(outcome.fullFields)
      }
      return [status, ("regels", rules(decision)), ("mogelijk", sorted(outcomes))]
    }
  }

  private static func rules(_ decision: DecisionAnswer) -> JSONValue {
    .list(
      decision.rules.map { answer in
        .members([
          ("regel", .text(answer.rule.id)),
          ("document", .text(answer.document.id)),
          ("bestand", .text(answer.document.file)),
          ("rij", .number(answer.rule.row)),
          ("bron", answer.rule.source.isEmpty ? nil : .text(answer.rule.source)),
        ])
      })
  }

  /// By their own text.
  private static func sorted(_ values: [JSONValue]) -> JSONValue {
    let byText = values.map { (text: $0.line, value: $0) }
    return .list(byText.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.map { $0.value })
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
