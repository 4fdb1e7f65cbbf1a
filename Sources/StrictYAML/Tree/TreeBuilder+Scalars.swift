internal import Diagnostics

extension TreeBuilder {
  /// A text with its exact place; refuses what came out of escapes.
  mutating func scalar(_ event: Event.Text) -> Node.Scalar {
    var start = event.start.position
    var end = event.end.position
    var isFollowedByComment = false
    var valueStart: TextPlace?
    if event.hasProperties {
      let place = passProperties(from: event.start)
      start = place.position
      valueStart = place
    }
    switch event.style {
    case .plain where event.text.isEmpty:
      // Without a colon, and in `{...}` always, libyaml's place is at the next sign, perhaps lines below.
      if awaitsValue, !event.hasProperties { end = placeOfNothing(before: event.end) }
      start = end
    case .plain: isFollowedByComment = text.isComment(after: cursor.offset(of: event.end.index, in: text))
    case .block:
      let first = valueStart ?? TextPlace(offset: cursor.offset(of: event.start.index, in: text), start)
      end = blockEnd(from: first, before: event.end)
    case .quoted, .escaped: break
    }
    return Node.Scalar(
      text: allowedText(of: event, start, end), span: complaints.span(start, end), isPlain: event.style == .plain,
      isFollowedByComment: isFollowedByComment, isInFlow: isInFlow)
  }

  /// Goes past the anchor and the tag before a value, and refuses them.
  /// - Parameter start: where the first of them begins.
  /// - Returns: Where the value itself begins, or would.
  mutating func passProperties(from start: Mark) -> TextPlace {
    var place = TextPlace(offset: cursor.offset(of: start.index, in: text), start.position)
    while let sign = text.byte(at: place.offset), sign == UInt8(ascii: "&") || sign == UInt8(ascii: "!") {
      let first = place.position
      passProperty(&place)
      if sign == UInt8(ascii: "&") {
        complaints.anchor(from: first, to: place.position)
      } else {
        complaints.tag(from: first, to: place.position)
      }
      passGap(&place)
    }
    return place
  }

  private func passProperty(_ place: inout TextPlace) {
    let isAnchor = text.byte(at: place.offset) == UInt8(ascii: "&")
    place.step(in: text)
    let isVerbatim = !isAnchor && text.byte(at: place.offset) == UInt8(ascii: "<")
    while let byte = text.byte(at: place.offset), !text.isBlank(at: place.offset),
      text.breakWidth(at: place.offset) == 0
    {
      // The signs after which libyaml ends a name; a tag as in `!<a,b>` ends at its angle bracket.
      if isAnchor, [":", ",", "?", "]", "}", "%", "@", "`"].contains(Unicode.Scalar(byte)) { return }
      if !isAnchor, !isVerbatim, isInFlow, byte == UInt8(ascii: ",") { return }
      place.step(in: text)
      if isVerbatim, byte == UInt8(ascii: ">") { return }
    }
  }

  /// Goes past blanks, line breaks and comments.
  private func passGap(_ place: inout TextPlace) {
    while let byte = text.byte(at: place.offset) {
      if byte == UInt8(ascii: "#") {
        place.skipLine(in: text)
      } else if text.isBlank(at: place.offset) || text.breakWidth(at: place.offset) > 0 {
        place.step(in: text)
      } else {
        return
      }
    }
  }

  /// Where the value of a key is missing: after the colon of its key, or at the end of the key.
  private mutating func placeOfNothing(before mark: Mark) -> SourcePosition {
    let limit = cursor.offset(of: mark.index, in: text)
    var place = TextPlace(offset: cursor.offset(of: lastEnd.index, in: text), lastEnd.position)
    let endOfKey = place.position
    while place.offset < limit, text.isBlank(at: place.offset) { place.step(in: text) }
    guard place.offset < limit, text.byte(at: place.offset) == UInt8(ascii: ":") else { return endOfKey }
    place.step(in: text)
    return place.position
  }

  /// The end of the last line of a text after `|` or `>` that is not blank; libyaml gives the line after the blank ones.
  /// - Parameters:
  ///   - start: its sign.
  ///   - mark: where libyaml ends it.
  private mutating func blockEnd(from start: TextPlace, before mark: Mark) -> SourcePosition {
    let limit = cursor.offset(of: mark.index, in: text)
    var place = start
    repeat { place.step(in: text) } while "+-0123456789".utf8.contains(text.byte(at: place.offset) ?? 0)
    var end = place.position
    place.skipLine(in: text)
    while place.offset < limit {
      let isVisible = !text.isBlank(at: place.offset) && text.breakWidth(at: place.offset) == 0
      place.step(in: text)
      if isVisible { end = place.position }
    }
    return end
  }

  /// The text without refused characters, so that a check of the word itself does not stumble over them as well.
  private mutating func allowedText(of event: Event.Text, _ start: SourcePosition, _ end: SourcePosition) -> String {
    guard event.style == .escaped || text.firstRefusal != nil else { return event.text }
    guard let (values, rest) = RefusedCharacter.filter(event.text) else { return event.text }
    // Placeholders were reported where they stood in the file.
    for value in values where value != RefusedCharacter.placeholder || text.firstRefusal == nil {
      complaints.refusedEscape(value, from: start, to: end)
    }
    return rest
  }
}

extension Complaints {
  fileprivate mutating func anchor(from start: SourcePosition, to end: SourcePosition) {
    add(
      .anchor, "Een waarde mag niet beginnen met \"&\".", from: start, to: end,
      help: "Schrijf de waarde uit waar u die nodig hebt, of zet de tekst tussen aanhalingstekens.")
  }

  fileprivate mutating func tag(from start: SourcePosition, to end: SourcePosition) {
    add(
      .tag, "Een waarde mag niet beginnen met \"!\".", from: start, to: end,
      help: "Haal het weg, of zet de tekst tussen aanhalingstekens.")
  }
}
