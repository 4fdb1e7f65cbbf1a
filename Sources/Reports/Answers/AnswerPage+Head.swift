internal import Calendar
internal import DecisionTable

extension AnswerPage {
  /// What to do in danger.
  mutating func addDanger() {
    let text = answer.danger.map { DutchText.sentence(SafeText.line($0)) }.joined(separator: " ")
    guard !text.isEmpty else { return }
    // Up to the first question mark or full stop in colour, or all of it.
    let end = text.firstIndex { "?.!".contains($0) }.map { text.index(after: $0) } ?? text.endIndex
    addParagraph(
      String(text[..<end]), .alarm, String(text[end...]).split(separator: " ").joined(separator: " "))
  }

  /// Whether this comes from an example or a draft.
  mutating func addStatusOfDocuments() {
    let region = SafeText.line(answer.region.name)
    let notes: [(status: String, lead: String, about: (String) -> String)] = [
      ("voorbeeld", "VOORBEELD:", { "\($0) is geen vastgestelde afspraak van \(region)." }),
      ("concept", "CONCEPT:", { "\($0) is nog niet vastgesteld. Dit is een vooruitblik." }),
      (
        "vastgesteld", "NIET ONDERTEKEND:",
        { "\($0) is wel vastgesteld, maar nog niet ondertekend. Dit is een vooruitblik." }
      ),
    ]
    for (status, lead, about) in notes {
      let documents = answer.documents.filter { $0.status == status }
      guard !documents.isEmpty else { continue }
      let isAll = documents.count == answer.documents.count
      let subjects = isAll ? ["dit"] : documents.map { "\"\(SafeText.line($0.title))\" (\($0.id))" }
      for subject in subjects { addParagraph(lead, .caution, about(subject)) }
    }
  }

  /// The place, the step, the day, what is known and when it happened.
  mutating func addSituation() {
    let place = answer.situation.first { $0.fact.id == "gemeente" }?.value.name ?? answer.region.name
    var sentences = ["\(place), \(DutchText.uncapitalized(answer.step.word.name)), \(answer.day.dutch)"]
    sentences += answer.situation.filter { $0.fact.id != "gemeente" }.map { fact, value in
      "\(DutchText.capitalized(fact.name)): \(value.name)"
    }
    sentences += answer.events.map { event, day in
      "\(DutchText.capitalized(DutchText.withoutArticle(event.name))): \(day.dutch)"
    }
    addParagraph("", .plain, SafeText.line(sentences.map { $0 + "." }.joined(separator: " ")))
    if !answer.irrelevant.isEmpty {
      let facts = DutchText.list(answer.irrelevant.map { DutchText.uncapitalized($0.name) })
      let lead = answer.irrelevant.count == 1 ? "Dit feit maakt hier niet uit:" : "Deze feiten maken hier niet uit:"
      addParagraph(lead, .strong, SafeText.line(facts) + ".")
    }
    if !answer.names.municipalityRemark.isEmpty {
      addParagraph(
        "Let op bij de gegevens van \(SafeText.line(place)):", .caution,
        DutchText.sentence(SafeText.line(answer.names.municipalityRemark)))
    }
  }
}
