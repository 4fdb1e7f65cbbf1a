import Agreements
import Compiler
import Diagnostics
import Foundation

/// A project without mistakes, to make one in.
struct MistakeProject: Sendable {
  /// What it is called in a failure.
  let name: String
  /// By path, relative to the project.
  let texts: [String: String]
  /// What is said of it as it is.
  let usual: [Finding]

  /// - Parameters:
  ///   - name: for failures.
  ///   - folders: laid over each other; the last one counts.
  ///   - region: keep only this one; nil: all.
  init(_ name: String, _ folders: [String], region: String? = nil) {
    var texts: [String: String] = [:]
    for folder in folders {
      for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] where path.hasSuffix(".yaml") {
        let isPart = path.hasPrefix("schemas/") || path.hasPrefix("regions/\(region.map { "\($0)/" } ?? "")")
        guard isPart, let bytes = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
        texts[path] = String(decoding: bytes, as: UTF8.self)
      }
    }
    self.name = name
    self.texts = texts
    usual = Self.findings(texts)
  }

  /// The folder of the package.
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The mended golden cases, the sample projects of other tests, and the real regions one by one.
  static let all: [MistakeProject] = {
    let cases = "\(root)/Tests/Gevallen"
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: cases)) ?? []).sorted()
    let mended = names.filter { FileManager.default.fileExists(atPath: "\(cases)/\($0)/goed") }
    let samples = ["Voorbeeld", "Specificatie"].map { MistakeProject($0, ["\(root)/Tests/AgreementsTests/\($0)"]) }
    let regions = ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/regions")) ?? []).sorted()
    return mended.map { MistakeProject($0, ["\(cases)/basis", "\(cases)/\($0)/goed"]) } + samples
      + regions.map { MistakeProject($0, [root], region: $0) }
  }()

  /// The same with one file changed.
  func findings(with text: String, at path: String) -> [Finding] {
    var texts = texts
    texts[path] = text
    return Self.findings(texts)
  }

  private static func findings(_ texts: [String: String]) -> [Finding] {
    let files = texts.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let decoded = ProjectDecoder.decode(files)
    guard let project = decoded.project else { return decoded.findings.sorted }
    return Compiler.compile(project, decodingFindings: decoded.findings).findings.sorted
  }
}
