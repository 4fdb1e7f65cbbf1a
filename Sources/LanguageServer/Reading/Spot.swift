internal import Agreements

/// A key or value of a file, with what belongs at its place.
struct Spot {
  let mark: Sketch.Mark
  private let description: FileDescription

  /// - Parameters:
  ///   - mark: the key or value.
  ///   - description: of the kind of file.
  init(_ mark: Sketch.Mark, in description: FileDescription) {
    self.mark = mark
    self.description = description
  }

  /// What a name here is the name of.
  enum Meaning: Hashable {
    case name(NameKind)
    /// A value of this fact.
    case value(ofFact: String)
  }

  /// What belongs at a value, or in the block that a half key stands in; a member of a list for the list.
  var value: ValueDescription? { description.description(at: mark.path)?.member }

  /// Whether a list is meant at its place, and it stands in none yet.
  var isBeforeList: Bool {
    if case .list = description.description(at: mark.path) { true } else { false }
  }

  /// What belongs in the block that a key stands in.
  private var block: ValueDescription? { description.description(at: Array(mark.path.dropLast()))?.member }

  /// The description of a fixed key; nil where it is another word.
  var key: KeyDescription? { mark.role == .key ? mark.keys.last.flatMap { block?.mapping?[$0] } : nil }

  /// Whether a word here is the first place where its name is made.
  var isNew: Bool {
    if mark.role == .key {
      return if case .named(let named) = block { named.areNew } else { false }
    }
    return if case .newName = value { true } else { false }
  }

  /// The name that stands here: the word, or in a term what it is counted from.
  var name: String {
    guard case .term = value, let event = mark.text.split(separator: " ").last else { return mark.text }
    return String(event)
  }

  /// What the word names; nil where it is no name.
  var meaning: Meaning? {
    let keys = mark.keys
    if mark.role == .key {
      guard key == nil, let last = keys.last, let block else { return nil }
      if case .factValues(let hasStep) = block, hasStep, last == "stap" { return nil }
      guard let kind = block.names else { return nil }
      // The values of a fact are named below the fact: feiten, <feit>, waarden, <waarde>.
      return kind == .factValue ? keys.dropLast(2).last.map { .value(ofFact: $0) } : .name(kind)
    }
    switch value {
    case .name(.factValue), .factDemand: return Self.fact(keys).map { .value(ofFact: $0) }
    case .name(let kind): return .name(kind)
    case .term: return mark.text.split(separator: " ").dropLast().last == "na" ? .name(.event) : nil
    default: return nil
    }
  }

  /// The fact that a value on a path is of.
  static func fact(_ keys: [String]) -> String? { keys.last { !["niet", "vanaf", "tot-en-met"].contains($0) } }
}

extension FileDescription {
  /// What belongs at the end of a path, places in lists included; nil where nothing can stand.
  func description(at path: [Sketch.Part]) -> ValueDescription? {
    var value = ValueDescription.block(mapping)
    for part in path {
      switch (part, value) {
      case (.key(let key), _):
        guard let next = value.value(of: key) else { return nil }
        value = next
      case (.item, .list(let member, _, _)): value = member
      // Conditions, and what is asked of a fact, can be several in a list.
      case (.item, .condition), (.item, .factDemand): break
      case (.item, _): return nil
      }
    }
    return value
  }
}

extension ValueDescription {
  /// What a member is, where this is a list: one value may stand alone.
  var member: ValueDescription {
    if case .list(let member, _, _) = self { member } else { self }
  }
}
