internal import Diagnostics
internal import StrictYAML

/// Hands out the entries of a mapping one by one, and at the end says which the description of the block lacks.
struct MappingReader {
  /// The entries as written.
  let mapping: Node.Mapping
  /// Where to say that something is missing: the key or first line of the mapping.
  let owner: SourceSpan
  /// What the mapping can hold.
  private let description: MappingDescription
  private let entries: [String: Node.Entry]

  /// - Parameters:
  ///   - mapping: the entries.
  ///   - description: what it can hold.
  ///   - owner: where to say that something is missing; nil: its first key.
  init(_ mapping: Node.Mapping, as description: MappingDescription, owner: SourceSpan? = nil) {
    self.mapping = mapping
    self.description = description
    self.owner = owner ?? mapping.entries.first?.key.span ?? mapping.span
    entries = Dictionary(mapping.entries.map { ($0.key.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports a value of another shape.
  init?(
    _ node: Node, as description: MappingDescription, owner: SourceSpan? = nil, _ context: inout DecodingContext
  ) {
    guard let mapping = Shape.mapping(node, what: description.what, &context) else { return nil }
    self.init(mapping, as: description, owner: owner)
  }

  /// Whether a key stands here, with or without a value.
  func has<Value>(_ key: Key<Value>) -> Bool { entries[key.name] != nil }

  /// The entry of a key as written.
  func entry<Value>(_ key: Key<Value>) -> Node.Entry? { entries[key.name] }

  /// The value of a key; nil where it is absent or its value unusable. Says so where the key must be there.
  func value<Value>(_ key: Key<Value>, _ context: inout DecodingContext) -> Value? {
    guard let entry = entries[key.name] else {
      if description[key.name]?.isRequired == true { reportMissing(key, &context) }
      return nil
    }
    return context.isGiven(entry) ? key.value(entry.value, &context) : nil
  }

  /// Says that a key is missing.
  func reportMissing<Value>(_ key: Key<Value>, _ context: inout DecodingContext) {
    Self.reportMissing(key.name, in: mapping, owner: owner, &context)
  }

  /// Says that a key is missing in a block of which the user chooses the others.
  static func reportMissing(
    _ key: String, in mapping: Node.Mapping, owner: SourceSpan, _ context: inout DecodingContext
  ) {
    // A key that the reader of the file refused is missing from the tree, not from the file.
    guard !context.hasWritingError(from: mapping.span.start, to: mapping.span.end) else { return }
    context.reportAbsence(
      of: key, in: mapping.span, .missingKey, "Hier ontbreekt \(Wording.quoted(key)).", at: owner,
      help: "Voeg een regel toe met `\(key):`.")
  }

  /// Reports every entry that the block cannot have; call it last.
  /// - Returns: The keys that are missing only because they were misspelled, with what was written.
  @discardableResult
  func finish(_ context: inout DecodingContext) -> [(key: String, written: Node.Scalar)] {
    if mapping.entries.allSatisfy({ description[$0.key.text]?.belongs == .always }) { return [] }
    // A key of another kind of file has a finding of its own.
    let allowed = description.keys.filter { $0.belongs == .elsewhere || $0.belongs.holds(beside: text(of:)) }.map(\.key)
    var misspelled: [(key: String, written: Node.Scalar)] = []
    var index = 0
    while index < mapping.entries.count {
      let entry = mapping.entries[index]
      index += 1
      guard !allowed.contains(entry.key.text) else { continue }
      if let pieces = piecesOfCutText(from: index - 1, allowed) {
        reportCutText(pieces, &context)
        for piece in pieces {
          // `bij monitoring` without its colon is why `bij` seems to be missing.
          if let meant = Wording.nearest(to: piece.text, among: allowed), entries[meant] == nil {
            context.withdrawAbsence(of: meant, in: mapping.span)
          }
        }
        index += pieces.count - 2
      } else if isIndentedTooLittle(index - 1, allowed) {
        // That nothing stands behind the key before it was reported.
        context.countError()
      } else {
        context.report(
          .unknownKey, "\(Wording.quoted(entry.key.text)) hoort hier niet.", at: entry.key.span,
          help: Wording.help(for: entry.key.text, allowed: allowed))
        if let meant = Wording.nearest(to: entry.key.text, among: allowed), entries[meant] == nil {
          context.withdrawAbsence(of: meant, in: mapping.span)
          misspelled.append((meant, entry.key))
        }
      }
    }
    return misspelled
  }

  /// The text behind a key, empty where that is no text; nil where the key is absent.
  private func text(of key: String) -> String? {
    guard let entry = entries[key] else { return nil }
    if case .scalar(let scalar) = entry.value { return scalar.text }
    return ""
  }
}

// MARK: - Lines that belong to the key above them

extension MappingReader {
  /// Whether an entry that does not belong comes, perhaps after others, behind a key without a value, and so belongs to
  /// that key.
  private func isIndentedTooLittle(_ index: Int, _ allowed: [String]) -> Bool {
    let before = mapping.entries[..<index].last { allowed.contains($0.key.text) }
    guard let before, case .scalar(let value) = before.value, value.isMissing, !value.isInFlow else { return false }
    return Wording.nearest(to: mapping.entries[index].key.text, among: allowed.filter { entries[$0] == nil }) == nil
  }
}

// MARK: - A comma that splits a text

extension MappingReader {
  /// In `{bron: AEF 2020, par. 2.2}` the comma makes a key of `par. 2.2`: the entry before it, and all such keys.
  /// - Parameters:
  ///   - index: of an entry that does not belong.
  ///   - allowed: the keys that belong.
  private func piecesOfCutText(from index: Int, _ allowed: [String]) -> [Node.Scalar]? {
    guard index > 0, case .scalar(let text) = mapping.entries[index - 1].value, text.isPlain, text.isInFlow,
      !text.isMissing
    else { return nil }
    let cut = mapping.entries[index...].prefix { !allowed.contains($0.key.text) && Self.isLonePiece($0) }
    return cut.isEmpty ? nil : [text] + cut.map(\.key)
  }

  private static func isLonePiece(_ entry: Node.Entry) -> Bool {
    guard entry.key.isPlain, entry.key.isInFlow, case .scalar(let value) = entry.value else { return false }
    return value.isMissing
  }

  private func reportCutText(_ pieces: [Node.Scalar], _ context: inout DecodingContext) {
    guard let first = pieces.first, let last = pieces.last else { return }
    let whole = pieces.map(\.text).joined(separator: ", ")
    context.report(
      .commaCutsText,
      "De komma knipt deze tekst in stukken: \(Wording.list(pieces.map { Wording.quoted($0.text) })).",
      at: SourceSpan(file: first.span.file, start: first.span.start, end: last.span.end),
      help: """
        Zet de hele tekst tussen aanhalingstekens: \(Wording.quoted(whole)), of schrijf de regels onder elkaar, zonder \
        { }. Zijn het meer waarden, zet ze dan tussen [ en ].
        """)
  }
}
