/// What a block with fixed keys can hold. The decoder reads by it: what it does not describe is refused.
public struct MappingDescription: Sendable {
  /// A name of its own among all descriptions, in Dutch and a slug: `regel`.
  public let name: String
  /// What such a block is, in Dutch, for a person: "Een regel".
  public let title: String
  /// What belongs here, in Dutch, for a finding: "een blok met ...".
  public let what: String
  /// What the block is for, in Dutch.
  public let explanation: String
  /// The keys, in the order in which a finding names them.
  public let keys: [KeyDescription]
  /// What keys ask of each other.
  public let constraints: [KeyConstraint]

  /// - Parameters: as the properties.
  init(
    _ name: String, title: String, what: String, _ explanation: String, keys: [any DescribedKey],
    constraints: [KeyConstraint] = []
  ) {
    self.name = name
    self.title = title
    self.what = what
    self.explanation = explanation
    self.keys = keys.map(\.description)
    self.constraints = constraints
  }

  /// The description of a key; nil where the block cannot have it.
  public subscript(key: String) -> KeyDescription? { keys.first { $0.key == key } }

  /// The keys that belong beside what is given.
  /// - Parameter given: the text behind a key that is given, empty where that is no text; nil where the key is not given.
  public func keys(beside given: (String) -> String?) -> [KeyDescription] {
    keys.filter { $0.belongs.holds(beside: given) }
  }
}

/// A key of a block.
public struct KeyDescription: Sendable {
  /// As written in a file.
  public let key: String
  /// Whether it must be there, wherever it belongs.
  public let isRequired: Bool
  /// What stands behind it.
  public let value: ValueDescription
  /// What it is for, in Dutch.
  public let explanation: String
  /// Values as they could be written; perhaps none.
  public let examples: [String]
  /// Beside which other keys it belongs.
  public let belongs: Belonging

  /// The key as words for a person: "Zicht gaat over".
  public var title: String {
    let words = key.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// Beside which other keys of its block a key belongs.
public enum Belonging: Sendable, Hashable {
  /// Always.
  case always
  /// Where this key is given too.
  case with(String)
  /// Where this key is given with this word.
  case withWord(String, String)
  /// Where none of these keys is given.
  case without([String])
  /// Never: it is a key of the same block in another kind of file, and refused with words of its own.
  case elsewhere

  /// Whether the key belongs.
  /// - Parameter given: the text behind a key that is given, empty where that is no text; nil where the key is not given.
  func holds(beside given: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .with(let key): given(key) != nil
    case .withWord(let key, let word): given(key) == word
    case .without(let keys): keys.allSatisfy { given($0) == nil }
    case .elsewhere: false
    }
  }
}

/// What keys of a block ask of each other. Each has a finding of its own in the decoder.
public enum KeyConstraint: Sendable, Hashable {
  /// At least one of these is given.
  case anyOf([String])
  /// Beside the first none of the others is given.
  case alone(String, besides: [String])
  /// Where the first is given with this word, the last is given.
  case needs(String, word: String, key: String)
}
