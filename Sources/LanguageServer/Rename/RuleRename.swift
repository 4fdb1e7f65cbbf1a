internal import Agreements

/// Giving a rule another name: behind `regel:`, and in all exceptions to it. Nothing outside its list can name a rule.
struct RuleRename {
  private let text: FileText
  /// The word under the cursor.
  let word: Sketch.Mark

  /// - Parameters:
  ///   - text: that the cursor is in.
  ///   - offset: of the cursor.
  /// - Throws: where no name of a rule is under the cursor.
  init(_ text: FileText, at offset: Int) throws(ResponseError) {
    guard let spot = text.spot(at: offset), case .rule = NamedTarget(spot) else {
      throw ResponseError(
        .requestFailed,
        "Hier is niets dat u een andere naam kunt geven. Zet de cursor op de naam van een regel, achter \"regel:\".")
    }
    self.text = text
    word = spot.mark
  }

  /// The places to change.
  /// - Parameter name: the new name.
  /// - Throws: where the rule cannot have that name.
  func places(for name: String) throws(ResponseError) -> [Range<Int>] {
    guard Slug.isValid(name) else {
      throw ResponseError(
        .requestFailed,
        "\(Wording.quoted(name)) kan geen naam van een regel zijn. "
          + "Gebruik kleine letters, cijfers en streepjes ertussen, bijvoorbeeld \"brief-van-vt\".")
    }
    guard name == word.text || !text.sketch.ruleNames.contains(where: { $0.text == name }) else {
      throw ResponseError(
        .requestFailed, "Er is in dit bestand al een regel met de naam \(Wording.quoted(name)). Kies een andere naam.")
    }
    return text.words(naming: .rule(id: word.text), around: word).map { $0.range }
  }
}
