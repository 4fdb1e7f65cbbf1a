import Calendar
import DecisionTable

/// The municipalities and regions of a table, for choosing where it is.
struct Places {
  /// The table.
  let table: TableReader
  /// The day of the question.
  let day: Day

  /// A municipality to choose.
  struct Municipality {
    /// As it is shown: with its region where another has the same name.
    let shown: String
    /// What it adds to a question.
    let words: [(name: String, value: String)]
    fileprivate let names: [String]

    /// Whether somebody who types this means it.
    func answers(to text: String) -> Bool { names.contains { $0.lowercased() == text.lowercased() } }
  }

  /// The municipalities of all regions that exist on the day, by name.
  var municipalities: [Municipality] {
    var found: [(word: Word, region: Word)] = []
    for index in table.regions.indices {
      guard let region = try? table.region(index), let words = try? region.facts().first?.values,
        let contents = try? region.municipalities()
      else { continue }
      for (word, municipality) in zip(words, contents) where exists(municipality) {
        found.append((word, table.regions[index].word))
      }
    }
    let names = Dictionary(grouping: found) { $0.word.name }.mapValues { $0.count }
    let ids = Dictionary(grouping: found) { $0.word.id }.mapValues { $0.count }
    return found.sorted { ($0.word.name, $0.region.id) < ($1.word.name, $1.region.id) }.map { word, region in
      let isOnly = names[word.name] == 1
      let place = ids[word.id] == 1 ? [] : [(name: "regio", value: region.id)]
      return Municipality(
        shown: isOnly ? word.name : "\(word.name) (\(region.name))",
        words: place + [("gemeente", word.id)], names: [word.id, word.name] + word.aliases)
    }
  }

  /// What to do in danger in the region of a question; empty when it has nothing of its own, or is not known yet.
  func danger(_ question: Question) -> String {
    let said = { (name: String) in question.words.first { $0.name == name }?.value }
    var index = table.regions.count == 1 ? 0 : nil
    if let name = said("regio") {
      index = table.regions.firstIndex { $0.word.id == name }
    } else if let name = said("gemeente") {
      let found = table.regions(withMunicipality: name)
      if found.count == 1 { index = found.first }
    }
    guard let index else { return "" }
    return (try? table.region(index).danger()) ?? ""
  }

  private func exists(_ municipality: MunicipalityContents) -> Bool {
    let number = Int(day.number)
    return municipality.from.map { $0 <= number } ?? true && municipality.through.map { number <= $0 } ?? true
  }
}
