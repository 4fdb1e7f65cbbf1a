internal import Agreements
internal import Diagnostics

/// Where the thing that a word names is made.
struct Definition {
  let text: FileText
  let project: Project

  /// - Parameter offset: in the text.
  /// - Returns: nil where the word names nothing, or something that is built in.
  func span(at offset: Int) -> SourceSpan? {
    guard let spot = text.spot(at: offset) else { return nil }
    let names = Names(project, at: text.place)
    switch NamedTarget(spot) {
    case .rule(let id):
      let list = WrittenRuleList(around: spot.mark.path, in: text.sketch)
      return list?.members.first { $0.id.text == id }.map { span($0.id.range) }
    case .thing(let id, let kind): return names.thing(id, kind)?.span
    case .value(let id, let fact): return names.values(of: fact).first { $0.id == id }?.span
    case nil: return nil
    }
  }

  private func span(_ bytes: Range<Int>) -> SourceSpan {
    SourceSpan(
      file: text.file.file, start: text.lines.sourcePosition(at: bytes.lowerBound),
      end: text.lines.sourcePosition(at: bytes.upperBound))
  }
}
