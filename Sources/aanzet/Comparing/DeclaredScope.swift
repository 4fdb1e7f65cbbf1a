import Compiler
import DecisionTable
import Diagnostics

/// The part of the agreements that a change was meant for: `regio=kennemerland stap=monitoring`. Everything named must
/// fit; of one name any of its values.
struct DeclaredScope: Sendable, Hashable {
  private static let names = ["regio", "stap", "taak"]
  private var values: [String: Set<String>] = [:]

  /// Reads it.
  /// - Throws: what is wrong, and what is allowed.
  init(parsing text: String) throws(DutchError) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, let name = Self.names.first(where: { $0 == halves[0] }) else {
        throw DutchError("schrijf bijvoorbeeld \"regio=kennemerland stap=monitoring\"; ook taak= kan.")
      }
      let given = halves[1].split(separator: ",").map(String.init)
      guard !given.isEmpty else { throw DutchError("achter \"\(name)=\" hoort een naam.") }
      values[name, default: []].formUnion(given)
    }
    guard !values.isEmpty else { throw DutchError("noem ten minste een regio, stap of taak.") }
  }

  /// A name that neither version knows, with one that may be meant; nil: all are known.
  /// - Parameters:
  ///   - tables: of both versions.
  ///   - names: all regions of both, also those that were not compared.
  func unknownName(in tables: [TableContents], regions names: Set<String>) -> (name: String, suggestion: String?)? {
    let regions = tables.flatMap { $0.regions }
    let known = [
      "regio": Array(names), "stap": regions.flatMap { $0.steps }.map { $0.word.id },
      "taak": regions.flatMap { $0.duties }.map { $0.word.id },
    ]
    for name in Self.names {
      let words = Set(known[name] ?? [])
      // Where no region was compared the words of steps and duties are not known.
      for value in (values[name] ?? []).sorted() where !words.contains(value) && !words.isEmpty {
        return ("\(name)=\(value)", Suggestion.nearest(to: value, among: words.sorted()).map { "\(name)=\($0)" })
      }
    }
    return nil
  }

  /// What lies outside it, a sentence each; empty: everything lies inside.
  func outside(_ difference: VersionDifference) -> [String] {
    difference.regions.flatMap { region -> [String] in
      let id = region.newWords.word.id
      let whole =
        (region.presence != .both || !region.days.isEmpty) && !holds(id, nil, nil)
        ? ["regio \(id): de dagen of de regio zelf"] : []
      return whole
        + region.duties.filter { !holds(id, $0.step.word.id, $0.duty.word.id) }.map { duty in
          "regio \(id), stap \(duty.step.word.id), taak \(duty.duty.word.id): de besluiten"
        }
    }
      + difference.files.filter { !holds($0.region, $0.step, $0.duty) }.map { change in
        "\(change.file), rij \(change.row): \(change.keys.joined(separator: " > "))"
      }
  }

  private func holds(_ region: String?, _ step: String?, _ duty: String?) -> Bool {
    zip(Self.names, [region, step, duty]).allSatisfy { name, value in
      guard let wanted = values[name] else { return true }
      return value.map { wanted.contains($0) } ?? false
    }
  }
}
