import Diagnostics
import StrictYAML
import Testing

/// What holds for every tree: spans run forward, children stand within their parent and in order, and a plain text on
/// one line is what stands at its place.
struct TreeCheck {
  private let lines: [[Unicode.Scalar]]

  /// - Parameter source: UTF-8 without hidden line breaks, and without a byte order mark.
  init(_ source: String) {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar?
    for scalar in source.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        if scalar == "\r" || previous != "\r" { lines.append([]) }
      } else {
        lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    self.lines = lines
  }

  /// What is wrong with the tree; nil when all is well.
  /// - Parameter comparesText: off where refused characters were taken out.
  func flaw(of node: StrictNode, comparesText: Bool = true) -> String? {
    guard node.span.start <= node.span.end, exists(node.span.end) else { return "span \(node.span)" }
    switch node {
    case .scalar(let scalar): return comparesText ? flaw(ofText: scalar) : nil
    case .sequence(let sequence):
      return flaw(of: sequence.items, in: node.span, comparesText)
    case .mapping(let mapping):
      let keys = mapping.entries.map(\.key.text)
      if Set(keys).count != keys.count { return "twice: \(keys)" }
      return flaw(of: mapping.entries.flatMap { [.scalar($0.key), $0.value] }, in: node.span, comparesText)
    }
  }

  private func flaw(of children: [StrictNode], in span: SourceSpan, _ comparesText: Bool) -> String? {
    var place = span.start
    for child in children {
      guard child.span.start >= place, child.span.end <= span.end else { return "\(child.span) not in \(span)" }
      place = child.span.end
      if let flaw = flaw(of: child, comparesText: comparesText) { return flaw }
    }
    return nil
  }

  private func flaw(ofText scalar: StrictNode.Scalar) -> String? {
    let (start, end) = (scalar.span.start, scalar.span.end)
    guard scalar.isPlain, start.line == end.line else { return nil }
    var seen = String.UnicodeScalarView()
    seen.append(contentsOf: lines[start.line][start.column..<end.column])
    return String(seen) == scalar.text ? nil : "\(scalar.text) is not \(String(seen)) at \(start)"
  }

  /// Whether there is such a place.
  func exists(_ place: SourcePosition) -> Bool {
    place.line >= 0 && place.line < lines.count && place.column >= 0 && place.column <= lines[place.line].count
  }
}
