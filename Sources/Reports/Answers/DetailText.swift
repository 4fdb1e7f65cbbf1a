internal import Calendar
internal import DecisionTable

/// How a duty is done: the means, the terms with their last days, what goes along.
struct DetailText {
  let wording: Wording
  let deadlines: Deadlines
  /// The day asked about: last days before it are over.
  let today: Day

  /// The fields of an outcome beside who, as one text; empty where none is given.
  /// - Parameters:
  ///   - duty: what is done.
  ///   - outcome: the fields; empty ones are left out.
  ///   - dutyIndex: its index, where it should be told that the term is also that of the law.
  ///   - namesReceiver: whether the receiver is told here.
  ///   - namesPassing: whether it is told here when oversight passes.
  func details(
    _ duty: DutyContents, _ outcome: OutcomeContents, dutyIndex: Int? = nil, namesReceiver: Bool = true,
    namesPassing: Bool = true
  ) -> String {
    let names = wording.names
    var parts: [String] = []
    if namesReceiver, let receiver = wording.receiver(duty, outcome) { parts.append(receiver) }
    if !outcome.mode.isEmpty { parts.append(wording.name(outcome.mode, in: names.modes)) }
    if !outcome.how.isEmpty { parts.append(list(outcome.how, names.means)) }
    if let companions = wording.companions(duty, outcome) { parts.append(companions) }
    if !outcome.information.isEmpty { parts.append(information(duty, outcome.information)) }
    if !outcome.withheld.isEmpty { parts.append("niet delen: \(list(outcome.withheld, names.information))") }
    if namesPassing, !outcome.oversightPasses.isEmpty {
      parts.append("zicht gaat over \(DutchText.words(outcome.oversightPasses))")
    }
    if !outcome.within.isEmpty { parts.append(within(outcome.within) + alsoLimit(outcome.within, dutyIndex)) }
    if !outcome.moments.isEmpty { parts.append(moments(outcome.moments)) }
    if outcome.lastWord { parts.append("met het laatste woord") }
    return parts.joined(separator: ", ")
  }

  /// What the law or a framework says of the term of a duty, each once.
  /// - Parameter agreed: the term that was agreed, with which it is told where the law says the same; may be empty.
  func limits(_ dutyIndex: Int, agreed: String = "") -> [String] {
    var seen: Set<String> = []
    return wording.names.limits.filter { $0.duty == dutyIndex && !isSame($0, agreed) }.map(limit)
      .filter { seen.insert($0).inserted }
  }

  /// ` (ook de wettelijke termijn, ...)` where the law says the same as what was agreed.
  private func alsoLimit(_ agreed: String, _ dutyIndex: Int?) -> String {
    let same = wording.names.limits.filter { $0.duty == dutyIndex && isSame($0, agreed) }
    guard let limit = same.first(where: { $0.isStatutory }) ?? same.first else { return "" }
    let source = limit.source.isEmpty ? "" : ", \(SafeText.line(limit.source))"
    return " (ook de \(limit.isStatutory ? "wettelijke termijn" : "termijn van het kader")\(source))"
  }

  /// Whether a limit is the term that was agreed, with the same last day.
  private func isSame(_ limit: LimitContents, _ agreed: String) -> Bool {
    limit.atMost == agreed
      && deadlines.lastDay(agreed) == deadlines.lastDay(limit.atMost, statutory: limit.isStatutory)
  }

  private func limit(_ limit: LimitContents) -> String {
    let lead = limit.isStatutory ? "Volgens de wet" : "Volgens het kader"
    let source = limit.source.isEmpty ? "" : ", \(SafeText.line(limit.source))"
    guard let day = deadlines.lastDay(limit.atMost, statutory: limit.isStatutory) else {
      return "\(lead): \(within(limit.atMost))\(source)"
    }
    return "\(lead): uiterlijk \(day.shortDutch) (\(term(limit.atMost)))\(over(day))\(source)"
  }

  private func within(_ text: String) -> String {
    if let day = deadlines.lastDay(text) { return "uiterlijk \(day.shortDutch) (\(term(text)))\(over(day))" }
    return text == Term.direct.description ? text : "binnen \(term(text))"
  }

  private func moments(_ texts: [String]) -> String {
    let known = texts.compactMap { text in
      deadlines.lastDay(text).map { "\($0.shortDutch) (\(term(text)))\(over($0))" }
    }
    guard known.count == texts.count else { return "op deze momenten: \(DutchText.list(texts.map(term)))" }
    return "op \(DutchText.list(known))"
  }

  private func over(_ day: Day) -> String { day < today ? " (die dag is voorbij)" : "" }

  /// A term in full, with the event's name where that says more than its id.
  private func term(_ text: String) -> String {
    guard let term = try? Term.parse(text), let event = term.event else { return SafeText.line(text) }
    let name = wording.name(event, in: wording.names.events)
    let short = DutchText.withoutArticle(name)
    let shown = short.lowercased() == DutchText.words(event) ? short : name
    return String(SafeText.line(text).dropLast(event.count)) + shown
  }

  /// `met de melding en de rechten`: a handover takes them along, other duties are about them. Names that do not fit
  /// after that get a word before them.
  private func information(_ duty: DutyContents, _ ids: [String]) -> String {
    let items = ids.map { wording.name($0, in: wording.names.information) }
    let fits = items.allSatisfy { DutchText.withoutArticle($0) != $0 }
    let lead = duty.word.id == Wording.handover ? "met" : "over"
    return "\(fits ? lead : "informatie:") \(DutchText.list(items))"
  }

  private func list(_ ids: [String], _ names: [String: String]) -> String {
    DutchText.list(ids.map { wording.name($0, in: names) })
  }
}
