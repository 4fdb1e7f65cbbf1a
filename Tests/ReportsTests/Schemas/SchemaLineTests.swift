import Agreements
import Diagnostics
import Foundation
import Testing

/// The first line of each file names its schema, for editors.
///
/// `AANZET_SCHRIJF_VERWACHT=1 swift test --filter SchemaLineTests` writes the lines that are missing or wrong.
@Suite struct SchemaLineTests {
  private static let start = "# yaml-language-server: $schema="

  @Test(arguments: ["", "docs/voorbeeld/"])
  func everyFileNamesItsSchema(project: String) throws {
    let folder = "\(ProjectSchemas.root)/\(project)"
    let files =
      ProjectSchemas.files(in: folder, below: "schemas") + ProjectSchemas.files(in: folder, below: "regions")
    #expect(files.count > 5)
    for file in files {
      let kind = try #require(ProjectSchemas.kind(at: file.path), "\(file.path)")
      let way = Self.way(from: "\(project)\(file.path)", to: "\(kind.rawValue).schema.json")
      let line = "\(Self.start)\(way)\n"
      let text = String(decoding: file.bytes, as: UTF8.self)
      if !text.hasPrefix(line), ProcessInfo.processInfo.environment["AANZET_SCHRIJF_VERWACHT"] == "1" {
        let rest = text.hasPrefix(Self.start) ? text.drop { $0 != "\n" }.dropFirst() : text[...]
        try Data("\(line)\(rest)".utf8).write(to: URL(filePath: "\(folder)\(file.path)"))
      }
      let written = FileManager.default.contents(atPath: "\(folder)\(file.path)") ?? Data()
      #expect(
        written.starts(with: Data(line.utf8)),
        "\(file.path): write the line: AANZET_SCHRIJF_VERWACHT=1 swift test --filter SchemaLineTests")
      let target = URL(filePath: "\(ProjectSchemas.root)/\(project)\(file.path)").deletingLastPathComponent()
        .appending(path: way).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: target.path()))
    }
  }

  /// The way from the folder of a file to a schema.
  private static func way(from file: String, to schema: String) -> String {
    let folders = file.split(separator: "/").dropLast()
    if folders.first == "schemas" { return String(repeating: "../", count: folders.count - 1) + schema }
    return String(repeating: "../", count: folders.count) + "schemas/\(schema)"
  }
}
