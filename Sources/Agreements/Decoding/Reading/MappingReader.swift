internal import Diagnostics
internal import StrictYAML

/// A way to read a value: nil where it was reported as wrong.
typealias Reader<Value> = (Node, inout DecodingContext) -> Value?

/// Hands out the entries of a mapping one by one, and at the end says which were never asked for.
struct MappingReader {
  /// The entries as written.
  let mapping: Node.Mapping
  /// Where to say that something is missing: the key or first line of the mapping.
  let owner: SourceSpan
  private var asked: [String] = []
  private let entries: [String: Node.Entry]

  /// - Parameters:
  ///   - mapping: the entries.
  ///   - owner: where to say that something is missing; nil: its first key.
  init(_ mapping: Node.Mapping, owner: SourceSpan? = nil) {
    self.mapping = mapping
    self.owner = owner ?? mapping.entries.first?.key.span ?? mapping.span
    entries = Dictionary(mapping.entries.map { ($0.key.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports a value of another shape.
  /// - Parameter what: what belongs here, in Dutch: "een blok met ...".
  init?(_ node: Node, what: String, owner: SourceSpan? = nil, _ context: inout DecodingContext) {
    guard let mapping = Shape.mapping(node, what: what, &context) else { return nil }
    self.init(mapping, owner: owner)
  }

  /// Whether a key stands here, with or without a value; does not count as asking for it.
  func has(_ key: String) -> Bool { entries[key] != nil }

  /// The entry of a key as written.
  mutating func entry(_ key: String) -> Node.Entry? {
    if !asked.contains(key) { asked.append(key) }
    return entries[key]
  }

  /// The value of a key that may be left out.
  mutating func optional<Value>(_ key: String, _ context: inout DecodingContext, _ read: Reader<Value>) -> Value? {
    guard let entry = entry(key), context.isGiven(entry) else { return nil }
    return read(entry.value, &context)
  }

  /// The value of a key that must be there.
  mutating func required<Value>(_ key: String, _ context: inout DecodingContext, _ read: Reader<Value>) -> Value? {
    guard let entry = entry(key) else {
      reportMissing(key, &context)
      return nil
    }
    return context.isGiven(entry) ? read(entry.value, &context) : nil
  }

  /// The entries of a mapping with names of the user's own choice; nil where the key is absent or its value unusable.
  /// - Parameter what: what belongs here, in Dutch.
  mutating func named(_ key: String, what: String, _ context: inout DecodingContext) -> [Node.Entry]? {
    optional(key, &context) { node, context in Shape.entries(node, what: what, &context) }
  }

  /// Says that a key is missing.
  func reportMissing(_ key: String, _ context: inout DecodingContext) {
    // A key that the reader of the file refused is missing from the tree, not from the file.
    guard !context.hasWritingError(from: mapping.span.start, to: mapping.span.end) else { return }
    context.reportAbsence(
      of: key, in: mapping.span, .missingKey, "Hier ontbreekt \(Wording.quoted(key)).", at: owner,
      help: "Voeg een regel toe met `\(key):`.")
  }

  /// Reports every entry that was never asked for; call it last.
  /// - Returns: The keys that are missing only because they were misspelled, with what was written.
  @discardableResult
  func finish(_ context: inout DecodingContext) -> [(key: String, written: Node.Scalar)] {
    var misspelled: [(key: String, written: Node.Scalar)] = []
    var index = 0
    while index < mapping.entries.count {
      let entry = mapping.entries[index]
      index += 1
      guard !asked.contains(entry.key.text) else { continue }
      if let pieces = piecesOfCutText(from: index - 1) {
        reportCutText(pieces, &context)
        for piece in pieces {
          // `bij monitoring` without its colon is why `bij` seems to be missing.
          if let meant = Wording.nearest(to: piece.text, among: asked), !has(meant) {
            context.withdrawAbsence(of: meant, in: mapping.span)
          }
        }
        index += pieces.count - 2
      } else if isIndentedTooLittle(index - 1) {
        // That nothing stands behind the key before it was reported.
        context.countError()
      } else {
        context.report(
          .unknownKey, "\(Wording.quoted(entry.key.text)) hoort hier niet.", at: entry.key.span,
          help: Wording.help(for: entry.key.text, allowed: asked))
        if let meant = Wording.nearest(to: entry.key.text, among: asked), !has(meant) {
          context.withdrawAbsence(of: meant, in: mapping.span)
          misspelled.append((meant, entry.key))
        }
      }
    }
    return misspelled
  }
}

// MARK: - Lines that belong to the key above them

extension MappingReader {
  /// Whether an entry that nobody asked for comes, perhaps after others, behind a key without a value, and so belongs to
  /// that key.
  private func isIndentedTooLittle(_ index: Int) -> Bool {
    let before = mapping.entries[..<index].last { asked.contains($0.key.text) }
    guard let before, case .scalar(let value) = before.value, value.isMissing, !value.isInFlow else { return false }
    return Wording.nearest(to: mapping.entries[index].key.text, among: asked.filter { !has($0) }) == nil
  }
}

// MARK: - A comma that splits a text

extension MappingReader {
  /// In `{bron: AEF 2020, par. 2.2}` the comma makes a key of `par. 2.2`: the entry before it, and all such keys.
  /// - Parameter index: of an entry that nobody asked for.
  private func piecesOfCutText(from index: Int) -> [Node.Scalar]? {
    guard index > 0, case .scalar(let text) = mapping.entries[index - 1].value, text.isPlain, text.isInFlow,
      !text.isMissing
    else { return nil }
    let cut = mapping.entries[index...].prefix { !asked.contains($0.key.text) && Self.isLonePiece($0) }
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
