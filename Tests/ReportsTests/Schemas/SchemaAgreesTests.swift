import Agreements
import Diagnostics
import Foundation
import Reports
import StrictYAML
import Testing

/// The schemas for editors and the decoder say the same of a file.
@Suite struct SchemaAgreesTests {
  /// What a schema cannot say, with the reason.
  static let beyondSchemas = [
    "S101-lager": "the order of keys",
    "S115-volgorde": "whether the values of a fact rise is said in another file",
    "S116": "the values of a fact are said in another file",
    "S116-omgekeerd": "two values compared with each other",
    "S119-map": "the place of a file",
    "S119-regio": "a file that is missing",
    "S120": "the fields of a duty are said in another file",
    "S121": "the fields of a duty are said in another file",
    "S123": "the name of a file",
    "S123-yml": "the name of a file",
  ]

  /// Of which every place is changed; the first has every key that there is.
  static let projects = ["Tests/ReportsTests/Schemas/AlleSleutels", "docs/voorbeeld"]

  @Test func everyFileOfTheProjectIsAccepted() throws {
    let root = ProjectSchemas.root
    let files =
      ProjectSchemas.files(in: root, below: "schemas") + ProjectSchemas.files(in: root, below: "regions")
      + ProjectSchemas.files(in: "\(root)/docs/voorbeeld", below: "")
    #expect(files.count > 90)
    for file in files { #expect(try Self.accepts(file), "\(file.path)") }
  }

  @Test(arguments: try cases())
  func aMistakeOfStructureIsRefused(name: String) throws {
    let folder = "\(ProjectSchemas.root)/Tests/Gevallen/\(name)"
    let accepted = try ProjectSchemas.files(in: "\(folder)/fout", below: "").allSatisfy { try Self.accepts($0) }
    #expect(accepted == (Self.beyondSchemas[name] != nil), "\(name)")
    for file in ProjectSchemas.files(in: "\(folder)/goed", below: "") {
      #expect(try Self.accepts(file), "\(name): \(file.path)")
    }
  }

  /// The decoder on one side, the schema on the other.
  @Test(arguments: projects)
  func theyAgreeOnEveryOtherShapeAtEveryPlace(project: String) throws {
    var counts = (accepted: 0, refused: 0)
    for file in ProjectSchemas.files(in: "\(ProjectSchemas.root)/\(project)", below: "") {
      guard let root = StrictYAML.read(file).0, let evaluator = Self.evaluator(of: file) else { continue }
      for mutation in TreeMutations(of: root).all {
        let changed = SourceFile(path: file.path, bytes: Array(mutation.text.utf8))
        guard let isRight = Self.isRight(changed, mutation) else { continue }
        let isAccepted = try Self.accepts(changed, evaluator)
        #expect(isAccepted == isRight, "\(file.path): \(mutation.what)")
        if isAccepted { counts.accepted += 1 } else { counts.refused += 1 }
      }
    }
    #expect(counts.accepted > 1_000 && counts.refused > 3_000, "\(counts)")
  }

  /// Whether the decoder finds no error of structure in a file; nil where it finds what is for no schema to see.
  private static func isRight(_ file: SourceFile, _ mutation: TreeMutations.Changed) -> Bool? {
    let found = ProjectDecoder.decode([file]).findings.sorted
    let errors = found.filter { $0.span.file == file.path && $0.severity == .fout }.map(\.kind.code)
      // Days compared with each other, and a region without its file.
      .filter { (!$0.hasPrefix("T") || $0 == "T501") && $0 != "S119" }
    // Two numbers compared with each other.
    if errors == ["S116"] { return nil }
    // To an editor 007 is the number 7.
    if errors == ["S109"], mutation.what.hasSuffix("= 007") { return nil }
    return errors.isEmpty
  }

  private static func accepts(_ file: SourceFile, _ evaluator: SchemaEvaluator? = nil) throws -> Bool {
    // Where no file belongs there is no schema.
    guard let evaluator = evaluator ?? Self.evaluator(of: file) else { return true }
    guard let root = StrictYAML.read(file).0 else { return false }
    return try evaluator.accepts(EditorValue(root))
  }

  private static func evaluator(of file: SourceFile) -> SchemaEvaluator? {
    ProjectSchemas.kind(at: file.path).flatMap { ProjectSchemas.all[$0] }.map(SchemaEvaluator.init)
  }

  private static func cases() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(ProjectSchemas.root)/Tests/Gevallen")
      .filter { $0.hasPrefix("S1") }.sorted()
  }
}
