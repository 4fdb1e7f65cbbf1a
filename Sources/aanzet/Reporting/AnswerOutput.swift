import DecisionTable
import Reports

/// Where an answer goes, in the forms that were asked for.
struct AnswerOutput {
  /// The request.
  let request: WhoRequest
  /// The streams.
  let console: Console

  /// Writes an answer in every form.
  /// - Parameter whyNot: why a role does not act, where that was asked for.
  func write(_ answer: Answer, _ whyNot: WhyNot?) throws(Failure) {
    // Files first: when one cannot be written, standard output can still say so in its one document.
    for (kind, path) in request.choices.files {
      let text = text(of: answer, whyNot, kind, Style(color: false, width: 100))
      try WholeFile.write(Array(text.utf8), to: path)
    }
    let style = TerminalFacts.style(request.choices.colour, on: console.output)
    try console.write(text(of: answer, whyNot, request.choices.screenForm, style))
  }

  /// Tells why there is no answer; a program that reads gets one object.
  /// - Parameter danger: what to do in danger; whoever waits for an answer needs it most when none comes.
  func complain(_ failure: Failure, danger: @autoclosure () -> String) {
    guard !failure.message.isEmpty else { return }
    console.complain(Shown.line(danger(), limit: 1_000))
    if !failure.details.isEmpty { console.complain(failure.details) }
    console.complain("Fout: \(failure.sentence)")
    if request.choices.screenForm == .json, !failure.isOfOutput {
      // When this cannot be written either, the status still tells.
      try? console.write(JSONLine.error(failure))
    }
  }

  private func text(
    of answer: Answer, _ whyNot: WhyNot?, _ kind: OutputForm.Kind, _ style: Style
  ) -> String {
    switch kind {
    // Forms of reports are refused before.
    case .text, .examples, .report: AnswerText.render(answer, why: request.showsWhy, whyNot: whyNot, style: style)
    case .short: AnswerText.short(answer, whyNot: whyNot)
    case .json: JSONLine.answer(answer, whyNot)
    }
  }
}
