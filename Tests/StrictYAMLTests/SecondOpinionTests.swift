import Diagnostics
import Foundation
import StrictYAML
import Testing
import Yams

/// Yams reads the same text, with libyaml too but with a tree of its own: same tree, same texts, same places.
@Suite struct SecondOpinionTests {
  /// Where the two trees differ first; nil when they are the same.
  private func difference(_ ours: StrictNode, _ theirs: Yams.Node) -> String? {
    let place = "\(ours.span.start)"
    switch (ours, theirs) {
    case (.scalar(let scalar), .scalar(let other)):
      guard scalar.text == other.string else { return "\(place): \(scalar.text) / \(other.string)" }
      // In `{a: , b}` libyaml puts a missing value at the next sign; here it is after its key.
      return scalar.isMissing ? nil : difference(of: ours, other.mark)
    case (.sequence(let sequence), .sequence(let other)):
      guard sequence.items.count == other.count else { return "\(place): length" }
      for (item, otherItem) in zip(sequence.items, other) {
        if let difference = difference(item, otherItem) { return difference }
      }
      // A list with dashes begins at its first member here, and at its first dash there.
      return other.style == .flow ? difference(of: ours, other.mark) : nil
    case (.mapping(let mapping), .mapping(let other)):
      guard mapping.entries.count == other.count else { return "\(place): length" }
      for (entry, otherEntry) in zip(mapping.entries, other) {
        if let difference = difference(.scalar(entry.key), otherEntry.key) { return difference }
        if let difference = difference(entry.value, otherEntry.value) { return difference }
      }
      return difference(of: ours, other.mark)
    default: return "\(place): kind"
    }
  }

  private func difference(of node: StrictNode, _ mark: Mark?) -> String? {
    guard let mark else { return "no mark" }
    let start = node.span.start
    return mark.line == start.line + 1 && mark.column == start.column + 1 ? nil : "\(start) / \(mark)"
  }

  @Test func randomDocuments() throws {
    for seed in 0..<300 {
      let document = RandomDocument(seed: seed)
      let (root, findings) = read(document.source)
      #expect(findings.isEmpty, "\(seed): \(findings)\n\(document.source)")
      guard let root, findings.isEmpty else { continue }
      #expect(root.outline == document.outline, "\(seed)\n\(document.source)")
      #expect(TreeCheck(document.source).flaw(of: root) == nil, "\(seed)\n\(document.source)")
      let theirs = try #require(try Yams.compose(yaml: document.source))
      #expect(difference(root, theirs) == nil, "\(seed)\n\(document.source)")
    }
  }

  /// The files of the project itself, as far as they exist.
  private static let projectFiles: [String] = {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return ["schemas", "regions"].flatMap { folder in
      let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      return (found?.allObjects ?? []).compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") }
        .map { root.appending(path: folder).appending(path: $0).path }
    }.sorted()
  }()

  @Test func filesOfTheProject() throws {
    for path in Self.projectFiles {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      let (root, findings) = read(bytes)
      #expect(findings.isEmpty, "\(path): \(findings)")
      guard let root, findings.isEmpty else { continue }
      let source = String(decoding: bytes, as: UTF8.self)
      #expect(TreeCheck(source).flaw(of: root) == nil, "\(path)")
      let theirs = try #require(try Yams.compose(yaml: source))
      #expect(difference(root, theirs) == nil, "\(path)")
    }
  }
}
