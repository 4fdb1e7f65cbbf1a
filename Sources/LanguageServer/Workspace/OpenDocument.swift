internal import Reports

/// A text that is open in the editor.
struct OpenDocument {
  /// Its address, as the editor writes it.
  let uri: String
  /// Its place; nil when it belongs to no project.
  let place: FileInProject?
  /// As the editor counts; nil where it does not.
  private(set) var version: Int?
  /// In UTF-8.
  private(set) var text: [UInt8]

  /// - Parameters: as the properties.
  init(uri: String, place: FileInProject?, version: Int?, text: [UInt8]) {
    self.uri = uri
    self.place = place
    self.version = version
    self.text = text
  }

  /// Takes over changes, one after the other.
  mutating func apply(_ changes: [TextChange], version: Int?, _ encoding: PositionEncoding) {
    for change in changes { text = change.applied(to: text, encoding) }
    self.version = version
  }
}
