/// The rules that stand in one list of a text.
struct WrittenRuleList {
  /// A rule of the list.
  struct Member {
    /// The word behind `regel:`.
    let id: Sketch.Mark
    /// The word behind `uitzondering-op:`.
    let exceptionTo: Sketch.Mark?
    /// Whether `anders` stands in it.
    let isOtherwise: Bool
  }

  let members: [Member]

  /// The list that a word of a rule stands in.
  /// - Parameter path: of a key or value of a rule.
  /// - Returns: nil where it is not in a list.
  init?(around path: [Sketch.Part], in sketch: Sketch) {
    guard let item = path.throughFirstItem else { return nil }
    let list = Array(item.dropLast())
    var members: [Member] = []
    for mark in sketch.marks where mark.role != .key && mark.path.count == list.count + 2 {
      guard mark.path.starts(with: list), mark.path.last == .key("regel"), mark.role != .halfKey else { continue }
      let block = Array(mark.path.dropLast())
      members.append(
        Member(
          id: mark, exceptionTo: sketch.value("uitzondering-op", in: block),
          isOtherwise: sketch.value("anders", in: block) != nil))
    }
    self.members = members
  }
}

extension Sketch {
  /// The words behind `regel:` of the whole text.
  var ruleNames: [Mark] {
    marks.filter { $0.path.last == .key("regel") && $0.role == .value(isAlone: false) }
  }
}
