public import Agreements
public import DecisionTable
internal import Diagnostics

/// The facts that a question can name without the vocabulary having them.
public enum BuiltInFacts {
  /// The facts with their values, over all regions of a project; without the municipality and what names a place or step.
  public static func all(of project: Project) -> [(word: Word, values: [Word])] {
    let regions = project.regions.map(\.region)
    let subregions = regions.flatMap { $0.municipalities.compactMap { $0.subregion?.value } }
    let types = regions.flatMap { $0.teamTypes.map { Word(id: $0.id.value, name: $0.label.name) } }
    let capabilities = ([project.vocabulary] + regions.map(\.ownVocabulary)).flatMap(\.capabilities)
    return [
      (word(BuiltIn.handoverState), BuiltIn.handoverStates.map(word)),
      (word(BuiltIn.rung), ([BuiltIn.noRung] + rungs(of: project)).map(word)),
      (word(BuiltIn.subregion), subregions.map(word)),
      (word(BuiltIn.teamType), types),
    ]
      + capabilities.map { capability in
        (
          Word(id: BuiltIn.capabilityPrefix + capability.id.value, name: "team: \(capability.label.name)"),
          ["ja", "nee"].map(word)
        )
      }
  }

  /// The role that is built in.
  public static var role: Word { word(BuiltIn.currentHolder) }

  private static func rungs(of project: Project) -> [String] {
    let sections = project.regions.flatMap { $0.documents.map(\.sections) } + project.models.map(\.sections)
    return sections.flatMap { $0.escalation?.rungs.map(\.id.value) ?? [] }
  }

  private static func word(_ id: String) -> Word {
    Word(id: id, name: String(id.map { $0 == "-" ? " " : $0 }))
  }
}
