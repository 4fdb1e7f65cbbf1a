import Agreements
import DecisionDiagram
import Diagnostics

/// Agreements in force at the same time for the same situation are read side by side; that is said, unless one of them
/// says that it goes before the other.
struct OverlapCheck {
  let context: DecisionContext

  /// - Parameter findings: gets them.
  func check(_ findings: inout Findings) {
    let documents = context.region.files.documents
    var reported: Set<[Int]> = []
    for period in context.region.periods {
      let agreements = period.period.documents.filter { documents[$0].kind == .agreement }
      for (position, one) in agreements.enumerated() {
        for other in agreements.dropFirst(position + 1)
        where !isOrdered(one, other) && overlap(documents[one], documents[other]) {
          guard reported.insert([one, other]).inserted else { continue }
          findings.add(finding(documents[one], documents[other]))
        }
      }
    }
  }

  private func isOrdered(_ one: Int, _ other: Int) -> Bool {
    let before = context.region.documentGoesBefore
    return before[one]?.contains(other) ?? false || before[other]?.contains(one) ?? false
  }

  /// Whether some possible situation lies in both scopes.
  private func overlap(_ one: Document, _ other: Document) -> Bool {
    let facts = context.region.facts
    guard let first = try? facts.cubes(one.scope), let second = try? facts.cubes(other.scope),
      let shared = first.intersection(second)
    else { return false }
    return shared.cubes.contains { cube in
      context.region.constraints.allSatisfy { !$0.leaves(within: cube).isEmpty }
    }
  }

  private func finding(_ one: Document, _ other: Document) -> Finding {
    Finding(
      .overlappingAgreements,
      "\"\(one.id)\" en \"\(other.id)\" gelden tegelijk voor dezelfde situaties",
      at: one.from.span,
      help: "zeg met `gaat-voor` welk document voorgaat, of maak met `voor` de reikwijdte smaller",
      label: "geldt vanaf deze dag", related: [RelatedPlace(other.from.span, "en dit document ook")],
      path: DomainPath(region: context.region.files.region.id, document: one.id))
  }
}
