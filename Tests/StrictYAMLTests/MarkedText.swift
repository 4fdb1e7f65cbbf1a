import Diagnostics
import StrictYAML
import Testing

/// The tree of this module, under a name that does not clash with that of Yams.
typealias StrictNode = Node

/// A source text in which the signs ① to ⑨ mark places.
struct MarkedText {
  /// Without the signs.
  let source: String
  /// The marked places in order.
  let places: [SourcePosition]

  init(_ text: String) {
    var source = String.UnicodeScalarView()
    var places: [SourcePosition] = []
    var line = 0
    var column = 0
    for scalar in text.unicodeScalars {
      if ("\u{2460}"..."\u{2468}").contains(scalar) {
        places.append(SourcePosition(line: line, column: column))
        continue
      }
      source.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 0) : (line, column + 1)
    }
    self.source = String(source)
    self.places = places
  }

  /// What the reader says of it.
  var result: (root: StrictNode?, findings: [Finding]) { read(source) }
}

/// Reads a text.
func read(_ source: String) -> (root: StrictNode?, findings: [Finding]) { read(Array(source.utf8)) }

/// Reads bytes.
func read(_ bytes: [UInt8]) -> (root: StrictNode?, findings: [Finding]) {
  let (root, findings) = StrictYAML.read(SourceFile(path: "proef.yaml", bytes: bytes))
  return (root, findings.sorted)
}

/// Expects exactly these kinds of finding, each at its mark.
/// - Returns: The result, for more questions.
@discardableResult
func expect(
  _ kinds: [FindingKind], in text: String, sourceLocation: SourceLocation = #_sourceLocation
) -> (root: StrictNode?, findings: [Finding]) {
  let marked = MarkedText(text)
  let result = marked.result
  #expect(result.findings.map(\.kind.code) == kinds.map(\.code), sourceLocation: sourceLocation)
  #expect(result.findings.map(\.span.start) == marked.places, sourceLocation: sourceLocation)
  for finding in result.findings {
    #expect(!finding.message.isEmpty && !finding.help.isEmpty, sourceLocation: sourceLocation)
    #expect(finding.message.hasSuffix("."), sourceLocation: sourceLocation)
  }
  return result
}

extension StrictNode {
  /// Without places, in one line: `{a: [b, c]}`.
  var outline: String {
    switch self {
    case .scalar(let scalar): scalar.isMissing ? "~" : scalar.text
    case .sequence(let sequence): "[" + sequence.items.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.entries.map { "\($0.key.text): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }

  /// The value of a key.
  func at(_ key: String) -> StrictNode? {
    if case .mapping(let mapping) = self { mapping[key] } else { nil }
  }

  /// The text with its place.
  var asScalar: Scalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }
}
