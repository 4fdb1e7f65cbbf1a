/// What a kind of finding looks like: a small project that gives exactly this finding, and the same project put right,
/// which gives none. Both stand on the program's own example project, of which they change a few keys or files.
public struct FindingExample: Hashable, Sendable {
  /// What is the same in both and not in the example project.
  public let context: [ShownFile]
  /// What was there in the older version, where the finding is about two of them; none: it is about one.
  public let before: [ShownFile]
  /// What gives the finding.
  public let wrong: [ShownFile]
  /// What gives nothing.
  public let right: [ShownFile]

  /// An example of several files.
  /// - Parameters:
  ///   - context: what is the same in both and not in the example project.
  ///   - wrong: gives the finding and no other.
  ///   - right: gives no finding.
  public init(with context: [ShownFile] = [], wrong: [ShownFile], right: [ShownFile]) {
    self.context = context
    before = []
    self.wrong = wrong
    self.right = right
  }

  /// An example of some keys in one file of the example project.
  /// - Parameters:
  ///   - place: the file.
  ///   - context: what is the same in both and not in the example project.
  ///   - wrong: top-level keys that give the finding and no other.
  ///   - right: top-level keys that give no finding.
  public init(_ place: ExamplePlace, with context: [ShownFile] = [], wrong: String, right: String) {
    self.init(with: context, wrong: [.keys(place, wrong)], right: [.keys(place, right)])
  }

  /// An example of two versions, which differ in some keys of one file of the example project.
  /// - Parameters:
  ///   - place: the file.
  ///   - before: top-level keys of the older version.
  ///   - wrong: the same keys in a newer version, which gives the finding and no other.
  ///   - right: the same keys in a newer version in which nothing differs.
  public init(change place: ExamplePlace, before: String, wrong: String, right: String) {
    context = []
    self.before = [.keys(place, before)]
    self.wrong = [.keys(place, wrong)]
    self.right = [.keys(place, right)]
  }

  /// An example of one whole file, in one place.
  /// - Parameters:
  ///   - path: in the project.
  ///   - wrong: gives the finding and no other.
  ///   - right: gives no finding.
  public init(file path: String, wrong: String, right: String) {
    self.init(wrong: [.file(path, wrong)], right: [.file(path, right)])
  }
}

/// A file of the example project; the raw value is its path.
public enum ExamplePlace: String, Sendable, CaseIterable {
  case vocabulary = "schemas/begrippen.yaml"
  case framework = "schemas/kaders/samenwerken.yaml"
  case model = "schemas/modellen/zicht.yaml"
  case region = "regions/duinstreek/regio.yaml"
  case agreement = "regions/duinstreek/afspraken-2020.yaml"
  case addendum = "regions/duinstreek/maatwerk/zandwijk.yaml"
  case situations = "regions/duinstreek/toetsen/voorbeelden.yaml"
}
