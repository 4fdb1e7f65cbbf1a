public import Agreements
public import Compiler

/// A JSON Schema of a kind of file, for editors and other tools: draft-07, made from what the decoder reads by.
///
/// A schema sees what an editor's YAML reader makes of a file, where `112`, `no` or `1e3` is no text. So what is text
/// to the program may be any single value, and a pattern looks only at what the editor takes for text too.
/// Known names are offered (`examples`, `properties`) but others are not refused: a region may have words of its own.
/// Editors show `errorMessage`, `patternErrorMessage` and `enumDescriptions`; other tools pass over them.
public struct FileSchema {
  private let known: KnownNames
  /// The blocks, by name.
  private var definitions: [String: JSONValue] = [:]

  /// The schema of a kind of file.
  /// - Parameter known: the names to offer.
  public static func json(of kind: FileKind, known: KnownNames) -> JSONValue {
    var schema = FileSchema(known: known)
    let file = FileDescription.of(kind).mapping
    let head: [JSONValue.Member] = [
      .init("$schema", "http://json-schema.org/draft-07/schema#"),
      .init("$comment", .text("Gemaakt met `aanzet schema \(kind.rawValue)`. Verander dit bestand niet met de hand.")),
    ]
    let body = schema.members(of: file)
    let definitions = schema.definitions.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value) }
    return .object(head + body + [.init("definitions", .object(definitions))])
  }

  private init(known: KnownNames) { self.known = known }
}

// MARK: - Definitions

extension FileSchema {
  /// A reference to a definition, which is made where it is not there yet.
  private mutating func reference(_ name: String, _ make: (inout FileSchema) -> JSONValue) -> JSONValue {
    if definitions[name] == nil { definitions[name] = make(&self) }
    return .object([.init("$ref", .text("#/definitions/\(name)"))])
  }

  /// A reference to a block with fixed keys.
  mutating func reference(_ mapping: MappingDescription) -> JSONValue {
    reference(mapping.name) { .object($0.members(of: mapping)) }
  }

  /// A condition: a block of facts, or a list of such blocks.
  mutating func condition() -> [JSONValue.Member] {
    Self.oneOrMore(reference("voorwaarde") { $0.facts(hasStep: nil) })
  }

  /// A reference to facts with one value each.
  mutating func factValues(hasStep: Bool) -> JSONValue {
    reference(hasStep ? "situatie" : "veranderingen") { $0.facts(hasStep: hasStep) }
  }

  /// A reference to a block of which the user chooses the keys.
  mutating func reference(_ named: NamedDescription) -> JSONValue {
    reference(named.name) { schema in
      let names = schema.names(of: named.names)
      let value = schema.schema(of: named.value)
      var members: [JSONValue.Member] = [.init("type", "object"), .init("minProperties", 1)]
      if !named.areNew, !names.isEmpty {
        members.append(.init("properties", .object(names.map { .init($0.id, Self.described($0, value)) })))
      }
      members.append(.init("additionalProperties", .object(value)))
      if named.areNew, let pattern = ValueDescription.newName.pattern {
        members.append(.init("propertyNames", .object(Self.pattern(pattern, of: .newName))))
      }
      members.append(.init("errorMessage", .text("Hier hoort \(named.what).")))
      return .object(members)
    }
  }

  /// The facts of a condition or a situation.
  /// - Parameter hasStep: nil: a condition; else each fact has one value, with the step among them where true.
  private mutating func facts(hasStep: Bool?) -> JSONValue {
    func value(_ fact: String) -> [JSONValue.Member] {
      let values = known.values(of: fact)
      if hasStep != nil { return Self.text(offering: values, what: "één waarde") }
      return demand(on: values, isRising: known.isRising(fact))
    }
    var properties: [JSONValue.Member] = []
    if hasStep == true {
      let step = KnownName("stap", "Stap", "Het moment in het werk.")
      properties.append(
        .init("stap", Self.described(step, Self.text(offering: known.names(of: .step), what: "één stap"))))
    }
    for fact in known.names(of: .fact) { properties.append(.init(fact.id, Self.described(fact, value(fact.id)))) }
    var members: [JSONValue.Member] = [.init("type", "object"), .init("minProperties", 1)]
    if hasStep == true { members.append(.init("required", .texts(["stap"]))) }
    members.append(.init("properties", .object(properties)))
    members.append(.init("additionalProperties", .object(value(""))))
    members.append(.init("errorMessage", "Hier hoort een blok met feiten en waarden."))
    return .object(members)
  }

  /// A schema with the words of a name.
  private static func described(_ name: KnownName, _ value: [JSONValue.Member]) -> JSONValue {
    let words: [JSONValue.Member] =
      [.init("title", .text(name.title))]
      + (name.explanation.isEmpty ? [] : [.init("description", .text(name.explanation))])
    return .object(words + value)
  }
}

// MARK: - Names

extension FileSchema {
  /// The known names of a kind.
  func names(of kind: NameKind) -> [KnownName] { known.names(of: kind) }
}
