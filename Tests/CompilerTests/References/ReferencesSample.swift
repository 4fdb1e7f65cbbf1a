import Agreements
import Compiler
import Diagnostics
import Foundation
import Testing

/// The sample project of `AgreementsTests`, as texts of which pieces can be replaced; a ▶ in a new text marks a place.
struct ReferencesSample {
  /// A piece that was not there: the test itself is wrong.
  struct MissingPiece: Error {
    let piece: String
  }

  /// One mistake: a piece of a file is replaced, and one finding is expected at the mark.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let code: String
    let file: String
    let old: String
    let new: String

    /// - Parameters:
    ///   - code: of the finding.
    ///   - file: path in the sample project.
    ///   - old: what stands there.
    ///   - new: what is written instead; ▶ marks the place of the finding.
    init(_ code: String, _ file: String, _ old: String, _ new: String) {
      self.code = code
      self.file = file
      self.old = old
      self.new = new
    }

    var testDescription: String { "\(code): \(new)" }
  }

  static let words = "schemas/begrippen.yaml"
  static let framework = "schemas/kaders/werken.yaml"
  static let model = "schemas/modellen/basis.yaml"
  static let region = "regions/noord/regio.yaml"
  static let agreement = "regions/noord/afspraken-2020.yaml"
  static let addendum = "regions/noord/maatwerk/kennemerland.yaml"
  static let examples = "regions/noord/toetsen/licht.yaml"

  /// Texts by path.
  var texts: [String: String] = [:]

  /// The project on disk.
  init() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let root = tests.appending(path: "AgreementsTests/Voorbeeld")
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path()) where path.hasSuffix(".yaml") {
      texts[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
  }

  /// Replaces the first place where a piece stands.
  mutating func replace(_ old: String, by new: String, in path: String) throws {
    guard let text = texts[path], let range = text.range(of: old) else { throw MissingPiece(piece: "\(path): \(old)") }
    texts[path] = text.replacingCharacters(in: range, with: new)
  }

  /// Where the ▶ stands: file, row and column, from 1.
  var mark: String? {
    for (path, text) in texts {
      guard let range = text.range(of: "▶") else { continue }
      let before = text[..<range.lowerBound].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      return "\(path):\(before.count):\((before.last?.count ?? 0) + 1)"
    }
    return nil
  }

  /// Everything there is to say: about the files by themselves, and about their names.
  var findings: [Finding] {
    let files = texts.map { path, text in
      SourceFile(path: path, bytes: Array(text.replacingOccurrences(of: "▶", with: "").utf8))
    }
    let decoded = ProjectDecoder.decode(files)
    var findings = decoded.findings
    if let project = decoded.project { findings.add(References.check(project)) }
    return findings.sorted
  }

  /// The place of a finding: file, row and column, from 1.
  static func place(of finding: Finding) -> String {
    "\(finding.span.file):\(finding.span.start.line + 1):\(finding.span.start.column + 1)"
  }
}
