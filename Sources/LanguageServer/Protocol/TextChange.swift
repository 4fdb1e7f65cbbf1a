internal import Reports

/// A change to an open text: a part replaced, or the whole.
struct TextChange {
  /// The part; nil: all of it.
  private let range: (start: EditorPosition, end: EditorPosition)?
  private let text: String

  /// - Parameter json: a `TextDocumentContentChangeEvent`.
  /// - Throws: where it is something else.
  init(_ json: JSONValue) throws(ResponseError) {
    guard let text = json["text"]?.textValue else {
      throw ResponseError(.invalidParameters, "In deze wijziging ontbreekt de tekst.")
    }
    self.text = text
    guard let range = json["range"], range != .null else {
      self.range = nil
      return
    }
    guard let start = EditorPosition(range["start"]), let end = EditorPosition(range["end"]) else {
      throw ResponseError(.invalidParameters, "Deze wijziging noemt geen goede plaats.")
    }
    self.range = (start, end)
  }

  /// The text after the change.
  func applied(to bytes: [UInt8], _ encoding: PositionEncoding) -> [UInt8] {
    guard let range else { return Array(text.utf8) }
    let lines = TextLines(bytes)
    let start = lines.offset(of: range.start, encoding)
    let end = max(start, lines.offset(of: range.end, encoding))
    return Array(bytes[..<start]) + Array(text.utf8) + bytes[end...]
  }
}
