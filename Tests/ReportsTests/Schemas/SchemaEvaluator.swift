import Foundation
import Reports

/// Says whether a value is as a JSON Schema of draft-07 asks: only with the words that our schemas use; another word of
/// draft-07 in a schema is a mistake of the test.
struct SchemaEvaluator {
  /// A word that this does not know.
  struct UnknownWord: Error {
    let word: String
  }

  /// Words that ask nothing.
  private static let remarks: Set = [
    "$schema", "$comment", "title", "description", "examples", "definitions", "enumDescriptions", "errorMessage",
    "patternErrorMessage", "then", "else",
  ]

  private let root: JSONValue
  private let patterns = Patterns()
  private let definitions: JSONValue?

  /// - Parameter schema: the whole schema, with its definitions.
  init(_ schema: JSONValue) {
    root = schema
    definitions = schema["definitions"]
  }

  /// Whether the schema accepts a value.
  func accepts(_ value: EditorValue) throws -> Bool { try accepts(value, root) }

  private func accepts(_ value: EditorValue, _ schema: JSONValue) throws -> Bool {
    if case .bool(let all) = schema { return all }
    guard case .object(let members) = schema else { throw UnknownWord(word: schema.line) }
    if let target = schema["$ref"] { return try accepts(value, definition(target)) }
    for member in members where try !holds(member, of: schema, for: value) { return false }
    return true
  }

  private func definition(_ reference: JSONValue) throws -> JSONValue {
    guard case .text(let path) = reference, path.hasPrefix("#/definitions/"),
      let found = definitions?[String(path.dropFirst("#/definitions/".count))]
    else { throw UnknownWord(word: reference.line) }
    return found
  }

  private func holds(_ member: JSONValue.Member, of schema: JSONValue, for value: EditorValue) throws -> Bool {
    switch (member.key, member.value) {
    case ("type", .text(let type)): return Self.matches(value, type)
    case ("type", .list(let types)): return types.contains { $0.text.map { Self.matches(value, $0) } ?? false }
    case ("enum", .list(let words)): return words.contains { $0.text.map { value == .text($0) } ?? false }
    case ("pattern", .text(let pattern)):
      guard case .text(let text) = value else { return true }
      return try patterns.matches(text, pattern)
    case ("minimum", .number(let least)):
      if case .number(let number) = value { return number >= Double(least) }
    case ("maximum", .number(let most)):
      if case .number(let number) = value { return number <= Double(most) }
    case ("multipleOf", .number(let step)):
      if case .number(let number) = value { return number.remainder(dividingBy: Double(step)) == 0 }
    case ("if", let condition):
      let branch = try accepts(value, condition) ? schema["then"] : schema["else"]
      return try branch.map { try accepts(value, $0) } ?? true
    case ("allOf", .list(let all)): return try all.allSatisfy { try accepts(value, $0) }
    case ("anyOf", .list(let any)): return try any.contains { try accepts(value, $0) }
    case ("not", let other): return try !accepts(value, other)
    default:
      return try holdsOfList(member, for: value) ?? holdsOfObject(member, of: schema, for: value)
        ?? Self.isRemark(member.key)
    }
    return true
  }

  private func holdsOfList(_ member: JSONValue.Member, for value: EditorValue) throws -> Bool? {
    guard ["items", "minItems", "uniqueItems"].contains(member.key) else { return nil }
    guard case .list(let items) = value else { return true }
    switch member.value {
    case .number(let least): return items.count >= least
    case .bool: return Set(items).count == items.count
    default: return try items.allSatisfy { try accepts($0, member.value) }
    }
  }

  private func holdsOfObject(
    _ member: JSONValue.Member, of schema: JSONValue, for value: EditorValue
  ) throws -> Bool? {
    let words = ["properties", "required", "additionalProperties", "propertyNames", "minProperties"]
    guard words.contains(member.key) else { return nil }
    guard case .object(let entries) = value else { return true }
    switch (member.key, member.value) {
    case ("minProperties", .number(let least)): return entries.count >= least
    case ("required", .list(let keys)): return keys.allSatisfy { $0.text.map { entries[$0] != nil } ?? false }
    case ("propertyNames", let names): return try entries.keys.allSatisfy { try accepts(.text($0), names) }
    case ("properties", .object(let properties)):
      return try properties.allSatisfy { property in
        try entries[property.key].map { try accepts($0, property.value) } ?? true
      }
    default:
      let others = entries.filter { schema["properties"]?[$0.key] == nil }
      return try others.values.allSatisfy { try accepts($0, member.value) }
    }
  }

  private static func isRemark(_ word: String) throws -> Bool {
    guard remarks.contains(word) else { throw UnknownWord(word: word) }
    return true
  }

  private static func matches(_ value: EditorValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.text, "string"), (.list, "array"),
      (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}

/// Patterns, each made once.
private final class Patterns {
  private var made: [String: NSRegularExpression] = [:]

  func matches(_ text: String, _ pattern: String) throws -> Bool {
    let expression = try made[pattern] ?? NSRegularExpression(pattern: pattern)
    made[pattern] = expression
    return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }
}

extension JSONValue {
  /// A member of an object.
  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  /// The text; nil for another value.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
