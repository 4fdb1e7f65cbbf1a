import DecisionTable

/// What is offered for a fact: first its name with `=`, then its values.
struct FactOffer {
  /// The command line.
  let line: CommandLineWords
  /// The words to choose from.
  let words: KnownWords

  /// What is offered.
  var offer: Offer {
    guard let equals = line.current.firstIndex(of: "=") else { return names }
    let name = String(line.current[..<equals])
    let written = line.current[equals...].dropFirst()
    return .words(
      values(of: name).filter { $0.id.hasPrefix(written) }.map { Offer.Candidate("\(name)=\($0.id)", $0.name) })
  }

  /// The value that a fact has on the line.
  private func given(_ name: String) -> String? {
    (line.before + line.after).last { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
  }

  private var names: Offer {
    let places = ["regio", "gemeente", "stap"].map { Word(id: $0, name: $0) }
    let facts = candidates(places + words.facts.map(\.word))
    guard facts.isEmpty else { return .words(facts) }
    // Few questions have a day of an event in them, so these names are not in the way of the others.
    return .words(candidates(words.events.map { Word(id: $0.id, name: "de dag van \($0.name)") }))
  }

  private func candidates(_ names: [Word]) -> [Offer.Candidate] {
    names.filter { $0.id.hasPrefix(line.current) && given($0.id) == nil }
      .map { Offer.Candidate("\($0.id)=", $0.name) }
  }

  private func values(of name: String) -> [Word] {
    switch name {
    case "regio":
      let municipality = given("gemeente")
      let fitting = words.regions.filter { region in
        municipality.map { id in region.municipalities.contains { $0.id == id } } ?? true
      }
      return (fitting.isEmpty ? words.regions : fitting).map(\.word)
    case "gemeente":
      let region = given("regio")
      let fitting = words.regions.filter { region == nil || $0.word.id == region }
      return (fitting.isEmpty ? words.regions : fitting).flatMap(\.municipalities)
    case "stap": return words.steps
    default: return words.facts.first { $0.word.id == name }?.values ?? []
    }
  }
}
