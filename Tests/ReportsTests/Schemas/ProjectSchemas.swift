import Agreements
import Compiler
import Diagnostics
import Foundation
import Reports

/// The schemas of this project, and files on disk.
enum ProjectSchemas {
  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  /// What is offered in this project.
  static let known: KnownNames? = ProjectDecoder.decode(files(in: root, below: "schemas")).project.map(KnownNames.init)

  /// The schema of each kind of file.
  static let all: [FileKind: JSONValue] = Dictionary(
    uniqueKeysWithValues: FileKind.allCases.compactMap { kind in
      known.map { (kind, FileSchema.json(of: kind, known: $0)) }
    })

  /// The YAML files below a folder of a project, with the paths that they have in the project.
  static func files(in project: String, below folder: String) -> [SourceFile] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: "\(project)/\(folder)")) ?? []
    return paths.filter { $0.hasSuffix(".yaml") }.sorted().map { path in
      let bytes = FileManager.default.contents(atPath: "\(project)/\(folder)/\(path)") ?? Data()
      return SourceFile(path: folder.isEmpty ? path : "\(folder)/\(path)", bytes: Array(bytes))
    }
  }

  /// The kind of file that belongs at a path; nil where none does.
  static func kind(at path: String) -> FileKind? {
    let parts = path.split(separator: "/")
    return switch (parts.first, parts.count) {
    case ("schemas", 2): .vocabulary
    case ("schemas", 3): parts[1] == "kaders" ? .framework : .model
    case ("regions", 3): parts[2] == "regio.yaml" ? .region : .agreement
    case ("regions", 4): parts[2] == "maatwerk" ? .addendum : .examples
    default: nil
    }
  }
}
