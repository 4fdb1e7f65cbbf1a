internal import Agreements

extension FileSchema {
  /// The schema of a block with fixed keys.
  mutating func members(of mapping: MappingDescription) -> [JSONValue.Member] {
    let keys = mapping.keys.filter { $0.belongs != .elsewhere }
    let required = keys.filter { $0.isRequired && $0.belongs == .always }.map(\.key)
    var members: [JSONValue.Member] = [
      .init("title", .text(mapping.title)), .init("description", .text(mapping.explanation)), .init("type", "object"),
    ]
    if !required.isEmpty { members.append(.init("required", .texts(required))) }
    var properties: [JSONValue.Member] = []
    for key in keys { properties.append(.init(key.key, .object(property(key)))) }
    members.append(.init("properties", .object(properties)))
    members.append(.init("additionalProperties", false))
    members.append(.init("errorMessage", .text("Hier hoort \(mapping.what). Andere sleutels horen hier niet.")))
    return members + Self.constraints(of: mapping)
  }

  /// A key with its words and examples. An example that is no single value is part of the words: editors can only offer
  /// single values.
  private mutating func property(_ key: KeyDescription) -> [JSONValue.Member] {
    let value = schema(of: key.value)
    let shown = key.examples.filter { $0.hasPrefix("{") || $0.hasPrefix("[") }
    let words = ([key.explanation] + shown.map { "Bijvoorbeeld: `\(key.key): \($0)`." }).joined(separator: " ")
    var members: [JSONValue.Member] = [.init("title", .text(key.title)), .init("description", .text(words))] + value
    let offered = key.examples.filter { !shown.contains($0) }.map { Self.example($0, of: key.value) }
    if !offered.isEmpty, !value.contains(where: { ["examples", "enum", "$ref"].contains($0.key) }) {
      members.append(.init("examples", .list(offered)))
    }
    return members
  }

  private static func example(_ text: String, of value: ValueDescription) -> JSONValue {
    if case .number = value, let number = WholeNumber.parse(text) { return .number(number) }
    let isQuoted = text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
    return .text(isQuoted ? String(text.dropFirst().dropLast()) : text)
  }
}

// MARK: - What keys ask of each other

extension FileSchema {
  /// The conditions of a block, as `allOf`; empty where it has none.
  static func constraints(of mapping: MappingDescription) -> [JSONValue.Member] {
    let conditions = mapping.constraints.map(condition) + belongings(of: mapping)
    return conditions.isEmpty ? [] : [.init("allOf", .list(conditions))]
  }

  private static func condition(_ constraint: KeyConstraint) -> JSONValue {
    switch constraint {
    case .anyOf(let keys):
      when(.object([.init("properties", .object(keys.dropFirst().map { .init($0, false) }))]), needs(keys.prefix(1)))
    case .alone(let key, let others): when(has([key]), refuses(others, "Naast `\(key)` kan dit niet staan."))
    case .needs(let key, let word, let other): when(says(key, [word]), needs([other]))
    }
  }

  private static func belongings(of mapping: MappingDescription) -> [JSONValue] {
    var seen: Set<Belonging> = []
    return mapping.keys.flatMap { key -> [JSONValue] in
      guard key.belongs != .always, seen.insert(key.belongs).inserted else { return [] }
      let keys = mapping.keys.filter { $0.belongs == key.belongs }
      let names = keys.map(\.key)
      let required = keys.filter(\.isRequired).map(\.key)
      switch key.belongs {
      case .always, .elsewhere: return []
      case .without(let others):
        return others.map { when(has([$0]), refuses(names, "Naast `\($0)` kan dit niet staan.")) }
      case .with(let other):
        let absent = JSONValue.object([.init("properties", .object([.init(other, false)]))])
        return [when(absent, refuses(names, "Dit hoort alleen bij `\(other)`."))]
          + (required.isEmpty ? [] : [when(has([other]), needs(required))])
      case .withWord(let other, let word):
        let rest = words(of: other, in: mapping).filter { $0 != word }
        return [when(says(other, rest), refuses(names, "Dit hoort alleen bij `\(other): \(word)`."))]
          + (required.isEmpty ? [] : [when(says(other, [word]), needs(required))])
      }
    }
  }

  private static func words(of key: String, in mapping: MappingDescription) -> [String] {
    if case .word(let words)? = mapping[key]?.value { words.map(\.word) } else { [] }
  }

  private static func when(_ condition: JSONValue, _ then: JSONValue) -> JSONValue {
    .object([.init("if", condition), .init("then", then)])
  }

  private static func has(_ keys: [String]) -> JSONValue { .object([.init("required", .texts(keys))]) }

  /// Whether a key is there with one of these words. As a pattern: of a second `enum` for the same value some editors show
  /// the explanation, and fail.
  private static func says(_ key: String, _ words: [String]) -> JSONValue {
    let value = JSONValue.object([
      .init("type", "string"), .init("pattern", .text("^(\(words.joined(separator: "|")))$")),
    ])
    return .object([.init("required", .texts([key])), .init("properties", .object([.init(key, value)]))])
  }

  private static func needs(_ keys: some Sequence<String>) -> JSONValue {
    .object([.init("required", .texts(Array(keys)))])
  }

  private static func refuses(_ keys: [String], _ words: String) -> JSONValue {
    .object([
      .init("properties", .object(keys.map { .init($0, false) })), .init("errorMessage", .text(words)),
    ])
  }
}
