/// One file of an example, as it is shown and as it is run.
public struct ShownFile: Hashable, Sendable {
  /// How the file comes to be.
  public enum Form: Hashable, Sendable {
    /// The text's top-level keys take the place of the same keys of the project's file, or are added to it.
    case keys
    /// The text is the whole file.
    case whole
    /// The file is there, but may not be opened.
    case unreadable
    /// What the project has under this path, a file or a folder, is gone.
    case absent
    /// The project's decision table, with one byte put in the place of another; nil: as it was built.
    case table(ByteChange?)
  }

  /// Path in the project.
  public let path: String
  /// How the file comes to be.
  public let form: Form
  /// The text as shown, every line with its end; empty where there is nothing to show.
  public let text: String
  /// What the text does not show, in Dutch; may be empty.
  public let note: String
  /// What in the text stands for something else when it is run.
  public let fills: [ShownFill]

  private init(_ path: String, _ form: Form, _ text: String = "", note: String = "", fills: [ShownFill] = []) {
    self.path = path
    self.form = form
    self.text = text.isEmpty ? "" : text + "\n"
    self.note = note
    self.fills = fills
  }

  /// Top-level keys for a file of the example project.
  /// - Parameters:
  ///   - place: the file.
  ///   - text: without the end of its last line.
  ///   - note: what the text does not show.
  ///   - fills: what stands for something else.
  public static func keys(
    _ place: ExamplePlace, _ text: String, note: String = "", fills: [ShownFill] = []
  ) -> ShownFile {
    ShownFile(place.rawValue, .keys, text, note: note, fills: fills)
  }

  /// A whole file.
  /// - Parameters: as of `keys`; `path` is that in the project.
  public static func file(
    _ path: String, _ text: String, note: String = "", fills: [ShownFill] = []
  ) -> ShownFile {
    ShownFile(path, .whole, text, note: note, fills: fills)
  }

  /// A file that may not be opened.
  public static func unreadable(_ path: String, note: String) -> ShownFile {
    ShownFile(path, .unreadable, note: note)
  }

  /// A file or folder that is gone.
  public static func absent(_ path: String, note: String) -> ShownFile { ShownFile(path, .absent, note: note) }

  /// The project's decision table.
  public static func table(_ path: String, _ change: ByteChange? = nil, note: String) -> ShownFile {
    ShownFile(path, .table(change), note: note)
  }

  /// The bytes of the text as they are run.
  public var bytes: [UInt8] {
    var bytes = Array(text.utf8)
    for fill in fills {
      let marker = Array(fill.marker.utf8)
      var filled: [UInt8] = []
      var rest = bytes[...]
      while let first = rest.first {
        if rest.starts(with: marker) {
          filled += fill.bytes
          rest = rest.dropFirst(max(1, marker.count))
        } else {
          filled.append(first)
          rest = rest.dropFirst()
        }
      }
      bytes = filled
    }
    return bytes
  }
}

/// What a mark in a shown text stands for when the text is run. The note of the file says so to the reader.
public struct ShownFill: Hashable, Sendable {
  /// The mark; wherever it stands it is filled.
  public let marker: String
  /// What is there instead, once.
  private let unit: [UInt8]
  /// How often.
  private let times: Int

  /// - Parameters:
  ///   - marker: the mark.
  ///   - bytes: what is there instead.
  public init(_ marker: String, bytes: [UInt8]) {
    self.marker = marker
    unit = bytes
    times = 1
  }

  /// - Parameters:
  ///   - marker: the mark.
  ///   - text: what is there instead.
  ///   - times: how often.
  public init(_ marker: String, _ text: String, times: Int = 1) {
    self.marker = marker
    unit = Array(text.utf8)
    self.times = times
  }

  /// What is there instead.
  var bytes: [UInt8] { Array(repeatElement(unit, count: max(0, times)).joined()) }
}

/// One byte of a file that is another than it was.
public struct ByteChange: Hashable, Sendable {
  /// Which byte, from 0; negative counts from the end.
  public let index: Int
  /// Its value, as the exclusive or with the old one; never 0.
  public let difference: UInt8

  /// - Parameters: as the properties.
  public init(at index: Int, by difference: UInt8) {
    self.index = index
    self.difference = difference
  }

  /// The bytes with this change; as they were where the place lies outside.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let place = index < 0 ? bytes.count + index : index
    if bytes.indices.contains(place) { bytes[place] ^= difference }
    return bytes
  }
}
