public import Calendar
internal import Diagnostics
internal import StrictYAML

extension Scalars {
  /// A term.
  static let term = Readable<Located<Term>>(.term) { node, context in
    guard let scalar = Shape.scalar(node, what: "één termijn", &context) else { return nil }
    do throws(TermParseError) {
      return Located(try Term.parse(scalar.text), at: scalar.span)
    } catch {
      let words = Wording.notATerm(scalar.text, error)
      context.report(.notATerm, words.message, at: scalar.span, help: words.help)
      return nil
    }
  }
}

extension Wording {
  /// What is wrong with a written term, and what to write instead.
  /// - Parameters:
  ///   - text: as written.
  ///   - error: which part is wrong.
  public static func notATerm(_ text: String, _ error: TermParseError) -> (message: String, help: String) {
    let units = TermUnit.allCases.map(\.dutchPlural)
    let example = "Schrijf bijvoorbeeld `5 werkdagen na melding`, of `direct`."
    let reason: String
    var help = example
    switch error {
    case .empty: reason = "er staat niets"
    case .amount(let offered):
      reason = "\(quoted(offered)) is geen getal"
      help = "Een termijn begint met een heel getal van 1 tot en met 9999. \(example)"
    case .missingUnit: reason = "de eenheid ontbreekt"
    case .unit(let offered):
      reason = "\(quoted(offered)) is geen eenheid"
      help = Wording.help(for: offered, allowed: units)
    case .missingNa(let offered):
      reason = "vóór \(quoted(offered)) ontbreekt \"na\""
    case .missingEvent: reason = "na \"na\" ontbreekt de gebeurtenis"
    case .event(let offered):
      reason = "\(quoted(offered)) is geen naam van een gebeurtenis"
      help = "Schrijf de vaste naam van één gebeurtenis, met kleine letters en streepjes."
    case .textAfterDirect(let offered):
      reason = "achter \"direct\" kan niets staan, ook niet \(quoted(offered))"
      help = "Schrijf alleen `direct`, of een getal met een eenheid."
    }
    return ("\(quoted(text)) is geen termijn: \(reason).", help)
  }
}
