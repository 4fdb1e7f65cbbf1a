internal import Calendar
public import DecisionTable
internal import Diagnostics

/// What is wrong with a question, in Dutch.
public enum QuestionErrorText {
  /// The sentence, and what may have been meant (only the word to write).
  public static func message(_ error: QuestionError) -> (message: String, suggestion: String?) {
    switch error {
    case .regionMissing(let candidates):
      return ("Zeg om welke regio of gemeente het gaat, met regio= of gemeente=. Regio's: \(choices(candidates)).", nil)
    case .regionUnknown(let name, let candidates):
      return unknown("De regio", name, "staat niet in de beslistabel. Bekend zijn", candidates)
    case .municipalityUnknown(let name, let candidates):
      return unknown("De gemeente", name, "is niet bekend. Bekend zijn", candidates)
    case .municipalityAmbiguous(let name, let regions):
      return (
        "De gemeente \(quoted(name)) komt in meer regio's voor. Zeg ook de regio, met regio=. "
          + "Mogelijk: \(choices(regions)).", nil
      )
    case .municipalityElsewhere(let name, let region):
      return (
        "De gemeente \(quoted(name)) hoort bij de regio \(SafeText.line(region)), niet bij de genoemde regio.", nil
      )
    case .municipalityGone(let name, let day, let successors):
      let into = successors.isEmpty ? "" : " Zij is opgegaan in \(DutchText.list(successors))."
      return (
        SafeText.line("De gemeente \(name) bestaat niet op \(day.dutch).\(into)"),
        successors.count == 1 ? successors[0] : nil
      )
    case .stepMissing(let candidates):
      return ("Zeg om welke stap het gaat, met stap=. Mogelijk: \(choices(candidates)).", nil)
    case .stepUnknown(let name, let candidates):
      return unknown("De stap", name, "bestaat niet. Mogelijk", candidates)
    case .factUnknown(let name, let candidates):
      return unknown("Het feit", name, "bestaat niet. Bekend zijn", candidates)
    case .valueUnknown(let fact, let value, let candidates):
      return unknown("De waarde", value, "past niet bij \(quoted(fact)). Mogelijk", candidates)
    case .numberOutside(let fact, let value, let lowest, let highest):
      return (
        "De waarde \(quoted(value)) past niet bij \(quoted(fact)). "
          + "Toegestaan is een heel getal van \(lowest) tot en met \(highest).", nil
      )
    case .dateInvalid(let event, let value):
      return (
        "De dag \(quoted(value)) van \(quoted(event)) is geen datum. Schrijf een datum zoals 2026-11-24, "
          + "van 1900-01-01 tot en met 2199-12-31.", nil
      )
    case .saidTwice(let name):
      return ("\(quoted(name)) staat twee keer in de vraag. Noem elk feit één keer.", nil)
    case .noMunicipalityFits(let given):
      if given.isEmpty { return ("Op deze dag bestaat er nog geen gemeente, of geen meer, in deze regio.", nil) }
      return ("Geen gemeente van deze regio past bij \(DutchText.list(given.map(SafeText.quoted))).", nil)
    case .roleUnknown(let name, let candidates):
      return unknown("De rol", name, "bestaat niet. Bekend zijn", candidates)
    case .impossible(let facts):
      return (impossible(facts), nil)
    }
  }

  private static func impossible(_ facts: [(fact: Word, value: Word)]) -> String {
    let given = facts.map { quoted("\($0.fact.id)=\($0.value.id)") }
    switch given.count {
    case 0: return "Deze situatie kan niet bestaan."
    case 1: return "Deze situatie kan niet bestaan: \(given[0]) kan bij deze stap niet."
    default: return "Deze situatie kan niet bestaan: \(DutchText.list(given)) gaan niet samen."
    }
  }

  private static func unknown(
    _ what: String, _ name: String, _ complaint: String, _ candidates: [String]
  ) -> (message: String, suggestion: String?) {
    let allowed = candidates.isEmpty ? "" : ": \(choices(candidates))"
    return ("\(what) \(quoted(name)) \(complaint)\(allowed).", Suggestion.nearest(to: name, among: candidates))
  }

  private static func choices(_ candidates: [String]) -> String { SafeText.line(DutchText.choices(candidates)) }

  private static func quoted(_ text: String) -> String { SafeText.quoted(text) }
}
