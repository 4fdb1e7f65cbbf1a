import Agreements
import Diagnostics
import Foundation
import Testing

/// The project in `Voorbeeld`, as texts of which pieces can be replaced; a ▶ in a new text marks a place.
struct SampleProject {
  /// A piece that was not there: the test itself is wrong.
  struct MissingPiece: Error {
    let piece: String
  }

  /// A place in a file, 0-based.
  struct Mark: Equatable, CustomStringConvertible {
    let file: String
    let position: SourcePosition

    var description: String { "\(file):\(position.line + 1):\(position.column + 1)" }
  }

  /// Texts by path.
  private(set) var texts: [String: String]

  /// - Parameter folder: beside this file.
  init(folder: String = "Voorbeeld") throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: folder)
    texts = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path()) where path.hasSuffix(".yaml") {
      texts[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
  }

  /// Replaces the first place where a piece stands.
  mutating func replace(_ old: String, by new: String, in path: String) throws {
    guard let text = texts[path], let range = text.range(of: old) else { throw MissingPiece(piece: "\(path): \(old)") }
    texts[path] = text.replacingCharacters(in: range, with: new)
  }

  /// Adds a file, or takes one away with nil.
  mutating func set(_ path: String, _ text: String?) { texts[path] = text }

  /// Where the ▶ stands.
  var mark: Mark? {
    for (path, text) in texts {
      guard let range = text.range(of: "▶") else { continue }
      let before = text[..<range.lowerBound].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      let position = SourcePosition(line: before.count - 1, column: before.last?.count ?? 0)
      return Mark(file: path, position: position)
    }
    return nil
  }

  /// The files, without marks.
  var files: [SourceFile] {
    texts.map { path, text in SourceFile(path: path, bytes: Array(text.replacingOccurrences(of: "▶", with: "").utf8)) }
  }
}

/// A finding as a line to compare and to read.
func line(_ finding: Finding) -> String {
  let mark = SampleProject.Mark(file: finding.span.file, position: finding.span.start)
  return "\(finding.kind.code) \(mark) \(finding.message)"
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

/// Paths in the sample project.
enum Sample {
  static let words = "schemas/begrippen.yaml"
  static let framework = "schemas/kaders/werken.yaml"
  static let model = "schemas/modellen/basis.yaml"
  static let region = "regions/noord/regio.yaml"
  static let agreement = "regions/noord/afspraken-2020.yaml"
  static let addendum = "regions/noord/maatwerk/kennemerland.yaml"
  static let examples = "regions/noord/toetsen/licht.yaml"
}
