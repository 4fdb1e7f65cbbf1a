internal import Agreements
internal import Diagnostics

/// What a word names, so that other words that name it can be found.
enum NamedTarget: Hashable {
  case thing(id: String, NameKind)
  case value(id: String, fact: String)
  /// A rule; it is named only within its list.
  case rule(id: String)

  /// - Parameter spot: of a word that names something; nil where it names nothing.
  init?(_ spot: Spot) {
    let text = spot.name
    switch spot.meaning {
    case .name(.rule): self = .rule(id: text)
    case .name(.code), .name(.factValue): return nil
    case .name(let kind): self = .thing(id: text, kind)
    case .value(let fact): self = .value(id: text, fact: fact)
    case nil:
      guard spot.isNew, spot.mark.keys.last == "regel" else { return nil }
      self = .rule(id: text)
    }
  }
}

extension FileText {
  /// The words of the text that name something.
  /// - Parameters:
  ///   - target: what.
  ///   - mark: a word that names it, where it is a rule: that is named only within its list.
  func words(naming target: NamedTarget, around mark: Sketch.Mark?) -> [Sketch.Mark] {
    if case .rule(let id) = target {
      guard let mark, let list = WrittenRuleList(around: mark.path, in: sketch) else { return [] }
      return list.members.flatMap { [$0.id] + ($0.exceptionTo.map { [$0] } ?? []) }.filter { $0.text == id }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    return sketch.marks.filter { NamedTarget(spot($0)) == target }
  }
}
