internal import DecisionTable

/// Why a role does not act, as the member `waarom-niet` of an answer.
enum WhyNotJSON {
  /// The object.
  static func object(_ whyNot: WhyNot) -> JSONValue {
    .members([("rol", .text(whyNot.role.id)), ("taken", .list(whyNot.duties.map { duty($0) }))])
  }

  private static func duty(_ duty: DutyWhyNot) -> JSONValue {
    let name: [(key: String, value: JSONValue?)] = [("taak", .text(duty.duty.word.id))]
    switch duty.finding {
    case .acts(let decisions):
      return .members(name + [("status", "aan-zet"), ("besluiten", self.decisions(decisions))])
    case .never: return .members(name + [("status", "nooit")])
    case .could(let change):
      return .members(
        name + [
          ("status", "na-wijziging"),
          ("andere-gemeente", change.isElsewhere ? true : nil),
          (
            "wijzigingen",
            .list(
              change.changed.map { fact, from, to in
                .members([("feit", .text(fact.id)), ("van", .text(from.id)), ("naar", value(to))])
              })
          ),
          (
            "nodig",
            .list(
              change.needed.map { fact, needed in .members([("feit", .text(fact.id)), ("waarde", value(needed))]) })
          ),
          ("besluiten", self.decisions(change.decisions)),
        ])
    }
  }

  /// `null`: the fact has no value then.
  private static func value(_ word: Word?) -> JSONValue { word.map { .text($0.id) } ?? .null }

  /// By their own text, so that the order does not depend on the table's.
  private static func decisions(_ decisions: [DecisionAnswer]) -> JSONValue {
    let byText = decisions.map { decision in
      let value = AnswerJSON.full(decision)
      return (text: value.line, value: value)
    }
    return .list(byText.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.map { $0.value })
  }
}
