internal import Agreements
internal import Compiler

extension Names {
  /// The facts, also those that are built in.
  var facts: [NamedThing] {
    declared + [
      builtIn(BuiltIn.municipality, "Gemeente", "De gemeente waar het over gaat."),
      builtIn(BuiltIn.handoverState, "Stand van de overdracht", "Hoe ver de overdracht is."),
      builtIn(BuiltIn.rung, "Trede", "De trede van de ladder waar de zaak nu is."),
      builtIn(BuiltIn.subregion, "Subregio", "De subregio van de gemeente. Dit volgt uit de gemeente."),
      builtIn(BuiltIn.teamType, "Soort team", "Het soort lokaal team van de gemeente. Dit volgt uit de gemeente."),
    ]
      + all(.capability).map { capability in
        builtIn(
          BuiltIn.capabilityPrefix + capability.id, "Het team: \(capability.name)",
          "Of het lokale team dit kan. Dit volgt uit de gemeente.")
      }
  }

  private var declared: [NamedThing] {
    vocabulary { $0.facts }.map { fact, isOwn in
      var thing = NamedThing(fact.id, "feit", fact.label, isOwn: isOwn)
      thing.question = fact.question
      switch fact.kind {
      case .choice(let values, let isRising):
        let names = values.prefix(Self.mostValues).map { "`\($0.id.value)`" }.joined(separator: ", ")
        let rest = values.count > Self.mostValues ? " en nog \(values.count - Self.mostValues)" : ""
        thing.remarks.append("Waarden\(isRising ? ", van laag naar hoog" : ""): \(names)\(rest).")
      case .yesNo: thing.remarks.append("Waarden: `ja`, `nee`.")
      case .number(let range):
        let unit = fact.unit.map { " \($0)" } ?? ""
        thing.remarks.append("Een getal van \(range.lowerBound) tot en met \(range.upperBound)\(unit).")
      }
      if fact.onlyIf != nil { thing.remarks.append("Dit feit heeft alleen soms een waarde.") }
      return thing
    }
  }

  private static let mostValues = 12

  private func builtIn(_ id: String, _ name: String, _ explanation: String) -> NamedThing {
    var thing = NamedThing(id, "feit", name: name)
    thing.explanation = explanation
    return thing
  }
}
