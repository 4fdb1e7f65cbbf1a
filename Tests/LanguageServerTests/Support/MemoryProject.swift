import Agreements
import Compiler
import Diagnostics
import Foundation
import Reports

@testable import LanguageServer

/// The project of `Tests/TaalServer/project`, with texts of a test over it, as if it lies in `/project`.
final class MemoryProject: ProjectSource {
  /// Where the project seems to lie.
  static let root = "/project"
  static let agreement = "regions/duinstreek/afspraken-2020.yaml"
  static let addendum = "regions/duinstreek/maatwerk/zandwijk.yaml"
  static let vocabulary = "schemas/begrippen.yaml"
  static let model = "schemas/modellen/zicht.yaml"
  static let examples = "regions/duinstreek/toetsen/voorbeelden.yaml"
  static let region = "regions/duinstreek/regio.yaml"

  /// The files on the pretended disk, by path.
  var files: [String: [UInt8]]
  /// How often it was checked.
  private(set) var checks = 0

  init() { files = Self.onDisk }

  /// A file as it is in the repository.
  static func text(_ path: String) -> String { String(decoding: onDisk[path] ?? [], as: UTF8.self) }

  private static let onDisk: [String: [UInt8]] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("TaalServer/project").path
    var files: [String: [UInt8]] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] where path.hasSuffix(".yaml") {
      files[path] = FileManager.default.contents(atPath: "\(folder)/\(path)").map(Array.init)
    }
    return files
  }()

  func place(of path: String) -> FileInProject? {
    path.hasPrefix(Self.root + "/")
      ? FileInProject(root: Self.root, file: String(path.dropFirst(Self.root.count + 1))) : nil
  }

  func check(_ root: String, with texts: [String: [UInt8]]) -> CheckedFiles {
    checks += 1
    let all = files.merging(texts) { $1 }
    let sources = all.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: $0.value) }
    let decoded = ProjectDecoder.decode(sources)
    let compilation = decoded.project.map { Compiler.compile($0, decodingFindings: decoded.findings) }
    return CheckedFiles(
      texts: all, ownFiles: Set(all.keys), findings: (compilation?.findings ?? decoded.findings).sorted,
      project: decoded.project, compilation: compilation)
  }
}
