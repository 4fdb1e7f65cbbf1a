extension JSONValue {
  /// The value of a key; nil where this is no object or has no such key.
  public subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  /// The text; nil where this is something else.
  public var textValue: String? { if case .text(let text) = self { text } else { nil } }

  /// The whole number; nil where this is something else.
  public var numberValue: Int? { if case .number(let number) = self { number } else { nil } }

  /// Yes or no; nil where this is something else.
  public var boolValue: Bool? { if case .bool(let bool) = self { bool } else { nil } }

  /// The members of a list; nil where this is something else.
  public var listValue: [JSONValue]? { if case .list(let values) = self { values } else { nil } }
}
