import Agreements
import Diagnostics
import Formatting
import StrictYAML
import Testing

/// The files of this repository are in the house style, and what they mean survives both tidying and untidying.
@Suite struct ProjectFilesTests {
  static let projects = [["regions", "schemas"], ["docs/voorbeeld"], ["docs/starter"]]

  @Test(arguments: projects.flatMap { ProjectFiles.paths($0) })
  func areInTheHouseStyle(path: String) {
    let file = SourceFile(path: path, bytes: ProjectFiles.bytes(path))
    guard case .unchanged = YAMLFormatter.format(file) else {
      Issue.record("aanzet maak-op \(path)")
      return
    }
  }

  /// The golden cases hold every mistake that there is, and what is no mistake must survive.
  @Test func goldenCasesAreFormattedOrRefused() {
    let paths = ProjectFiles.paths(["Tests/Gevallen", "Tests/DerdeKader", "Tests/AgreementsTests"])
    #expect(paths.count > 100)
    for path in paths {
      let file = SourceFile(path: path, bytes: ProjectFiles.bytes(path))
      switch YAMLFormatter.format(file) {
      case .unchanged: break
      case .refused(let findings): #expect(findings.sorted.contains { $0.severity == .fout }, "\(path)")
      case .unsafe: Issue.record("\(path): unsafe")
      case .changed(let bytes):
        let isSame = SameMeaningOfFiles.holds(file.bytes, bytes)
        #expect(isSame, "\(path)")
        guard case .unchanged = YAMLFormatter.format(SourceFile(path: path, bytes: bytes)) else {
          Issue.record("\(path): twice")
          continue
        }
      }
    }
  }

  /// Every line stands in twice as far, lists and all, and every file says the same again after tidying.
  @Test func untidiedFilesDecodeToTheSameProject() throws {
    for paths in Self.projects.map({ ProjectFiles.paths($0) }) where !paths.isEmpty {
      let files = paths.map { SourceFile(path: inProject($0), bytes: ProjectFiles.bytes($0)) }
      let untidy = try files.map { file in
        let bytes = Self.untidied(file.bytes)
        try #require(SameMeaningOfFiles.holds(file.bytes, bytes), "\(file.path): the untidying itself is wrong")
        return SourceFile(path: file.path, bytes: bytes)
      }
      let tidy = try untidy.map { file in
        guard case .changed(let bytes) = YAMLFormatter.format(file) else { throw NotFormatted(path: file.path) }
        return SourceFile(path: file.path, bytes: bytes)
      }
      // What was tidied is the same text up to blanks within lines.
      let changed = zip(files, tidy).filter { $0.bytes != $1.bytes }.map { $0.0.path }
      #expect(changed.isEmpty)
      let (first, second) = (ProjectDecoder.decode(untidy), ProjectDecoder.decode(tidy))
      #expect(first.findings.sorted.map(\.message) == second.findings.sorted.map(\.message))
      #expect(Outline.of(first.project as Any) == Outline.of(second.project as Any))
    }
  }

  private struct NotFormatted: Error { let path: String }

  /// The path within its project.
  private func inProject(_ path: String) -> String {
    ["docs/voorbeeld/", "docs/starter/"].first { path.hasPrefix($0) }.map { String(path.dropFirst($0.count)) } ?? path
  }

  /// Doubles the indent, puts blanks at the ends of lines, and ends them as on Windows.
  private static func untidied(_ bytes: [UInt8]) -> [UInt8] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { line in
      let indent = line.prefix { $0 == " " }
      let rest = line.dropFirst(indent.count)
      // What follows a dash on its line has to stand in as far as the lines below it.
      let isItem = rest.hasPrefix("- ")
      return indent + indent + (isItem ? "-   \(rest.dropFirst(2))" : rest) + (rest.isEmpty ? "" : " ")
    }
    return Array(text.joined(separator: "\r\n").utf8)
  }
}

/// Whether two files say the same, by their texts.
enum SameMeaningOfFiles {
  static func holds(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let roots = [one, other].map { StrictYAML.read(SourceFile(path: "", bytes: $0)).root }
    return roots.allSatisfy { $0 != nil } && Outline.of(roots[0] as Any) == Outline.of(roots[1] as Any)
  }
}

/// A value as text, with all that it holds but places.
enum Outline {
  /// How a text is written, not what it says.
  private static let ways: Set<String> = ["isFollowedByComment", "isInFlow", "isPlain"]

  static func of(_ value: Any) -> String {
    var text = ""
    add(value, &text)
    return text
  }

  private static func add(_ value: Any, _ text: inout String) {
    if value is SourceSpan || value is SourcePosition { return }
    if let word = value as? String {
      text += "\"\(word)\" "
      return
    }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else {
      text += "\(value) "
      return
    }
    text += "\(mirror.subjectType)("
    // The order of a dictionary is another at every run.
    if mirror.displayStyle == .dictionary || mirror.displayStyle == .set {
      text += mirror.children.map { of($0.value) }.sorted().joined()
    } else {
      for child in mirror.children where !ways.contains(child.label ?? "") { add(child.value, &text) }
    }
    text += ") "
  }
}
