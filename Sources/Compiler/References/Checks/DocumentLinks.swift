internal import Agreements
internal import Diagnostics

extension References {
  /// Checks how the documents of a region refer to each other: `vervangt` and `gaat-voor`.
  enum DocumentLinks {
    /// All documents of a region.
    static func check(_ files: RegionFiles, _ report: inout Report) {
      check(files, \.replaces, "vervangen elkaar", "vervangt zichzelf", &report)
      check(files, \.goesBefore, "gaan voor elkaar", "gaat voor zichzelf", &report)
    }

    private static func check(
      _ files: RegionFiles, _ links: KeyPath<Document, [Located<String>]>, _ circleWords: String, _ selfWords: String,
      _ report: inout Report
    ) {
      let documents = files.documents
      let places = Dictionary(documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      var next: [[Int]] = []
      for document in documents {
        report.path = DomainPath(region: files.region.id, document: document.id)
        var targets: [Int] = []
        for link in document[keyPath: links] where !files.unreadableDocuments.contains(link.value) {
          if let place = places[link.value], documents[place].kind == document.kind {
            targets.append(place)
          } else {
            reportUnknown(link, from: document, among: documents, &report)
          }
        }
        next.append(targets)
      }
      for circle in Circles.find(next: next) {
        guard let first = circle.first else { continue }
        let second = circle.dropFirst().first ?? first
        let document = documents[first]
        guard let link = document[keyPath: links].first(where: { $0.value == documents[second].id }) else { continue }
        report.path = DomainPath(region: files.region.id, document: document.id)
        let others = circle.indices.dropFirst().compactMap { index in
          let next = documents[circle[(index + 1) % circle.count]].id
          return documents[circle[index]][keyPath: links].first { $0.value == next }
        }
        let names = Wording.list(circle.map { Wording.quoted(documents[$0].id) })
        report.add(
          .documentCircle,
          circle.count == 1
            ? "Het document \(names) \(selfWords)." : "De documenten \(names) \(circleWords) in een kring.",
          at: link.span, help: "Haal de verwijzing weg bij het oudste of het meest algemene document.",
          related: others.map { RelatedPlace($0.span, "hoort bij de kring") })
      }
    }

    private static func reportUnknown(
      _ link: Located<String>, from document: Document, among documents: [Document], _ report: inout Report
    ) {
      let sameKind = Words(documents.filter { $0.kind == document.kind && $0.id != document.id }.map(\.id))
      guard documents.contains(where: { $0.id == link.value }) else {
        report.require(link, in: sameKind, .unknownDocument, "Het document")
        return
      }
      report.add(
        .unknownDocument,
        "Het document \(Wording.quoted(link.value)) is van een andere soort dan dit document (\(document.kind.rawValue)).",
        at: link.span,
        help: sameKind.help(for: link.value))
    }
  }
}
