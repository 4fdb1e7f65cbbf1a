import Agreements
import Diagnostics
import StrictYAML
import Testing

/// The descriptions by which files are decoded, and of which the schemas are made.
@Suite struct DescriptionTests {
  /// So that `SchemaAgreesTests` looks at every key that there is.
  @Test func everyKeyIsInTheFilesThatAreChanged() {
    var written: Set<String> = []
    for project in SchemaAgreesTests.projects {
      for file in ProjectSchemas.files(in: "\(ProjectSchemas.root)/\(project)", below: "") {
        guard let kind = ProjectSchemas.kind(at: file.path), let root = StrictYAML.read(file).0 else { continue }
        Self.collect(root, .block(FileDescription.of(kind).mapping), into: &written)
      }
    }
    #expect(Self.keys.subtracting(written).sorted() == [])
  }

  @Test func whatIsAtAPlaceIsFound() {
    let file = FileDescription.of(.agreement)
    let rule = ["stappen", "directe-overdracht", "informeren"]
    #expect(file.key(at: rule + ["wie"])?.explanation.contains("rol") == true)
    #expect(file.key(at: rule) == nil && file.description(at: rule)?.mapping?.name == "regel")
    #expect(file.description(at: ["stappen"])?.names == .step)
    #expect(file.description(at: ["stappen", "directe-overdracht"])?.names == .duty)
    #expect(file.description(at: rule + ["als"])?.names == .fact)
    #expect(file.key(at: rule + ["als", "ernst", "niet"])?.key == "niet")
    #expect(file.description(at: ["bestaat-niet"]) == nil && file.description(at: rule + ["wie", "x"]) == nil)
    #expect(file.description(at: [])?.mapping?.name == "afspraken")
    let contacts = FileDescription.of(.region)
    #expect(contacts.key(at: ["contacten", "lokaal-team", "alkmaar", "mail"])?.key == "mail")
    #expect(contacts.key(at: ["contacten", "veilig-thuis", "mail"])?.key == "mail")
  }

  @Test func aNameStandsForOneDescription() {
    var keysByName: [String: [String]] = [:]
    for mapping in Self.mappings {
      let keys = mapping.keys.map { "\($0.key) \($0.isRequired) \($0.explanation)" }
      #expect(keysByName.updateValue(keys, forKey: mapping.name).map { $0 == keys } ?? true, "\(mapping.name)")
      #expect(Set(mapping.keys.map(\.key)).count == keys.count, "\(mapping.name)")
    }
  }

  @Test func everythingIsExplained() {
    for mapping in Self.mappings {
      for text in [mapping.explanation] + mapping.keys.map(\.explanation) {
        #expect(text.hasSuffix(".") && text.first?.isUppercase == true && text.count < 140, "\(mapping.name): \(text)")
      }
    }
  }

  @Test func onlyWhatBelongsIsOffered() throws {
    let fact = try #require(FileDescription.of(.vocabulary).description(at: ["feiten", "ernst"])?.mapping)
    let choice = fact.keys { $0 == "soort" ? "keuze" : nil }.map(\.key)
    #expect(choice.contains("waarden") && !choice.contains("van"))
    let rule = try #require(FileDescription.of(.addendum).description(at: ["overdracht", "x"])?.mapping)
    #expect(rule["vast"] != nil && !rule.keys { _ in nil }.map(\.key).contains("vast"))
  }
}

extension DescriptionTests {
  /// All descriptions of blocks.
  static var mappings: [MappingDescription] {
    var found: [MappingDescription] = []
    for kind in FileKind.allCases { add(.block(FileDescription.of(kind).mapping), to: &found) }
    return found
  }

  private static var keys: Set<String> {
    Set(
      mappings.flatMap { mapping in mapping.keys.filter { $0.belongs != .elsewhere }.map { "\(mapping.name).\($0.key)" }
      })
  }

  private static func add(_ value: ValueDescription, to found: inout [MappingDescription]) {
    if let mapping = value.mapping {
      found.append(mapping)
      for key in mapping.keys { add(key.value, to: &found) }
    }
    switch value {
    case .list(let member, _, _) where member.mapping == nil: add(member, to: &found)
    case .named(let named): add(named.value, to: &found)
    case .condition: add(.factDemand, to: &found)
    default: break
    }
  }

  /// Notes each key of a block with fixed keys that a file has.
  private static func collect(_ node: Node, _ value: ValueDescription, into written: inout Set<String>) {
    switch node {
    case .scalar: return
    case .sequence(let sequence):
      for item in sequence.items {
        if case .list(let member, _, _) = value {
          collect(item, member, into: &written)
        } else {
          collect(item, value, into: &written)
        }
      }
    case .mapping(let mapping):
      for entry in mapping.entries {
        if let block = value.mapping, block[entry.key.text] != nil { written.insert("\(block.name).\(entry.key.text)") }
        if let next = value.value(of: entry.key.text) { collect(entry.value, next, into: &written) }
      }
    }
  }
}
