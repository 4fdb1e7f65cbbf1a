internal import Diagnostics

extension TreeBuilder {
  /// What to do with the value of a key.
  /// - Parameters:
  ///   - key: with its place.
  ///   - event: as libyaml gave it.
  mutating func afterKey(_ key: Node.Scalar, _ event: Event.Text) -> Frame.Awaits {
    guard !stack.isEmpty else { return .valueToDrop }
    if let place = questionMark(before: event.start) {
      complaints.complexKey(at: place, isQuestionMark: true)
      return .valueToDrop
    }
    if key.isPlain, key.text == "<<" {
      complaints.mergeKey(key.span)
      return .valueToSkip
    }
    // Bytes first: counting scalars is only needed for long keys.
    let isLong = key.text.utf8.count > StrictYAML.keyLimit && key.text.unicodeScalars.count > StrictYAML.keyLimit
    if key.text.isEmpty || isLong {
      complaints.unusableKey(key)
      return .valueToDrop
    }
    let double = stack[stack.count - 1].index(ofKeyLike: key.text)
    let isToldOf = continuesDouble(double)
    guard let index = double else { return .value(of: key) }
    let first = stack[stack.count - 1].entries[index]
    if !isToldOf { complaints.duplicateKey(key, first: first.key.span) }
    if case .scalar(let value) = first.value, value.isMissing { return .valueInstead(at: index) }
    return .valueToDrop
  }

  /// A list or mapping begins where a key should stand.
  /// - Returns: Where the mistake is.
  mutating func refuseComplexKey(at mark: Mark) -> SourcePosition {
    let place = questionMark(before: mark)
    let start = place ?? mark.position
    complaints.complexKey(at: start, isQuestionMark: place != nil)
    return start
  }

  /// The `?` that announces this key; nil for an ordinary key.
  private mutating func questionMark(before key: Mark) -> SourcePosition? {
    let frame = stack[stack.count - 1]
    // In block style an ordinary key stands in the column of its mapping, and one after `?` never does.
    guard frame.isFlow || key.column != frame.column else { return nil }
    let keyOffset = cursor.offset(of: key.index, in: text)
    let startOffset = cursor.offset(of: lastEnd.index, in: text)
    var place = TextPlace(offset: startOffset, lastEnd.position)
    var found: SourcePosition?
    // Between the last event and the key stand only blanks, line breaks, signs and comments.
    while place.offset < keyOffset, let byte = text.byte(at: place.offset) {
      if byte == UInt8(ascii: "#") {
        place.skipLine(in: text)
      } else {
        if byte == UInt8(ascii: "?") { found = place.position }
        place.step(in: text)
      }
    }
    return found
  }
}

extension Complaints {
  /// A key that is a list or mapping, or stands after `?`.
  fileprivate mutating func complexKey(at place: SourcePosition, isQuestionMark: Bool) {
    add(
      .complexKey,
      isQuestionMark
        ? "Een sleutel kan niet met een vraagteken beginnen."
        : "Hier hoort een sleutel; een lijst of een blok tussen haakjes kan geen sleutel zijn.",
      from: place, to: SourcePosition(line: place.line, column: place.column + 1),
      help: "Schrijf de sleutel als een woord met een dubbele punt: sleutel: waarde.")
  }

  fileprivate mutating func mergeKey(_ span: SourceSpan) {
    add(
      .mergeKey, "Met \"<<\" kan geen ander stuk van het bestand worden ingevoegd.", from: span.start, to: span.end,
      help: "Schrijf de sleutels en waarden hier uit.")
  }

  fileprivate mutating func unusableKey(_ key: Node.Scalar) {
    add(
      .unusableKey,
      key.text.isEmpty
        ? "Hier staat een sleutel zonder tekst."
        : "De sleutel \(Self.quoted(key.text)) is te lang; hooguit \(StrictYAML.keyLimit) tekens is toegestaan.",
      from: key.span.start, to: key.span.end,
      help: "Kies een kort woord, of zet een zin met een dubbele punt tussen aanhalingstekens.")
  }

  fileprivate mutating func duplicateKey(_ key: Node.Scalar, first: SourceSpan) {
    add(
      .duplicateKey, "De sleutel \(Self.quoted(key.text)) staat al eerder in dit blok.",
      from: key.span.start, to: key.span.end, help: "Haal een van de twee weg of geef die een andere naam.",
      related: [RelatedPlace(first, "hier staat de sleutel voor het eerst")])
  }
}
