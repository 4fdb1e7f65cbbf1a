public import Diagnostics

/// A value in a file of the strict subset, with its exact place. Every scalar is text.
public indirect enum Node: Sendable {
  /// A text.
  case scalar(Scalar)
  /// A list.
  case sequence(Sequence)
  /// Keys with values.
  case mapping(Mapping)

  /// A text with its place.
  public struct Scalar: Sendable {
    /// The text, after quotes, escapes and folding.
    public let text: String
    /// Its place, quotes included.
    public let span: SourceSpan
    /// Whether it stood without quotes or block sign; an empty plain scalar is a missing value.
    public let isPlain: Bool
    /// Whether a plain text is followed on its line by ` #`, which cuts it short.
    public let isFollowedByComment: Bool
    /// Whether it stands within `{...}` or `[...]`, where a comma ends a text.
    public let isInFlow: Bool

    /// - Parameters: as the properties.
    public init(text: String, span: SourceSpan, isPlain: Bool, isFollowedByComment: Bool, isInFlow: Bool) {
      self.text = text
      self.span = span
      self.isPlain = isPlain
      self.isFollowedByComment = isFollowedByComment
      self.isInFlow = isInFlow
    }

    /// Nothing was written: `sleutel:` with nothing behind it.
    public var isMissing: Bool { isPlain && text.isEmpty }
  }

  /// A list with its place.
  public struct Sequence: Sendable {
    /// The members in order.
    public let items: [Node]
    /// From the first member to the end of the last (in flow: the brackets too).
    public let span: SourceSpan

    /// - Parameters: as the properties.
    public init(items: [Node], span: SourceSpan) {
      self.items = items
      self.span = span
    }
  }

  /// Keys with values, in the order of the file, each key once.
  public struct Mapping: Sendable {
    /// The entries in order; where a key stood twice, the first that has a value.
    public let entries: [Entry]
    /// From the first key to the end of the last value (in flow: the braces too).
    public let span: SourceSpan

    /// - Parameters: as the properties.
    public init(entries: [Entry], span: SourceSpan) {
      self.entries = entries
      self.span = span
    }

    /// The value of a key.
    public subscript(key: String) -> Node? { entries.first { $0.key.text == key }?.value }
  }

  /// One key with its value.
  public struct Entry: Sendable {
    /// The key.
    public let key: Scalar
    /// The value.
    public let value: Node

    /// - Parameters: as the properties.
    public init(key: Scalar, value: Node) {
      self.key = key
      self.value = value
    }
  }

  /// The place of the value.
  public var span: SourceSpan {
    switch self {
    case .scalar(let scalar): scalar.span
    case .sequence(let sequence): sequence.span
    case .mapping(let mapping): mapping.span
    }
  }
}
