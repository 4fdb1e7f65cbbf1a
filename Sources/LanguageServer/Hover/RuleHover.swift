internal import Agreements
internal import Compiler
internal import Diagnostics
internal import Reports

/// The rule that a word names.
struct RuleAtSpot {
  /// As the compiler names it: a rung is `escalatie/<trede>`.
  let id: String
  /// As Markdown.
  let title: String

  /// - Parameter spot: of the word behind `regel:`, `uitzondering-op:` or `trede:` of a ladder, or the key
  ///   `zicht-intussen`.
  init?(_ spot: Spot) {
    let mark = spot.mark
    let isInLadder = mark.keys.first == "escalatie"
    switch (mark.role, mark.keys.last) {
    case (.key, "zicht-intussen") where isInLadder:
      id = "escalatie/zicht-intussen"
      title = "**Zicht op veiligheid bij verschil van inzicht**"
    case (.value, "trede") where isInLadder:
      id = "escalatie/\(mark.text)"
      title = "**Trede \(HoverText.code(mark.text))**"
    case (.value, "regel"), (.value, "uitzondering-op"):
      id = mark.text
      title = "**Regel \(HoverText.code(id))**"
    default: return nil
    }
  }
}

/// What is told of a rule: who acts by it, where it decides, and what goes before it.
struct RuleHover {
  let rule: RuleAtSpot
  let hover: Hover

  /// The Markdown; always something.
  var words: String {
    "\(rule.title)\n\n\(decided)"
  }

  private var decided: String {
    let effects = hover.checked.compilation?.effects(ofRule: rule.id, in: hover.text.file.file, on: hover.today) ?? []
    if !effects.isEmpty { return RuleEffectMarkdown.text(effects) }
    if !isProven {
      return "Er staan fouten in de bestanden. Daarom is nu niet te zeggen wat deze regel beslist. "
        + "Los eerst de fouten op."
    }
    switch hover.text.place.kind {
    case .model: return "Geen enkele regio bouwt op dit model met afspraken die gelden. De regel beslist dus nergens."
    default: return notInForce
    }
  }

  private var notInForce: String {
    let documents = hover.project.regions.first { $0.region.id == hover.text.place.region }?.documents ?? []
    guard let document = documents.first(where: { $0.id == hover.text.place.id }) else {
      return "Van deze regel is niets te zeggen: zo'n regel is er niet."
    }
    switch document.status.value {
    case .draft, .adopted:
      return "Dit document heeft de status `\(document.status.value.rawValue)`. Het geldt niet, dus deze regel beslist "
        + "nu nog niets. Met `aanzet controleer --ook-concept` controleert u het alsof het geldt."
    case .signed, .example:
      return "Deze regel telt op geen enkele dag mee: het document geldt dan niet, of de regel staat er niet in."
    }
  }

  /// Whether the decisions that the rule can be part of were proven.
  private var isProven: Bool {
    guard let compilation = hover.checked.compilation else { return false }
    let proven = Set(compilation.provenRegions)
    if let region = hover.text.place.region { return proven.contains(region) }
    return hover.project.regions.allSatisfy { proven.contains($0.region.id) }
  }
}
