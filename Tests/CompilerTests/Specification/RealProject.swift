import Agreements
import Diagnostics
import Foundation
import Testing

/// The schemas and regions of this repository.
enum RealProject {
  /// All of it, decoded without errors.
  static func decoded(at file: String = #filePath) throws -> Project {
    let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var files: [SourceFile] = []
    for folder in ["schemas", "regions"] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      for name in names.sorted() where name.hasSuffix(".yaml") {
        let path = "\(folder)/\(name)"
        files.append(SourceFile(path: path, bytes: Array(try Data(contentsOf: root.appendingPathComponent(path)))))
      }
    }
    let decoded = ProjectDecoder.decode(files)
    try #require(!decoded.findings.hasErrors)
    return try #require(decoded.project)
  }
}
