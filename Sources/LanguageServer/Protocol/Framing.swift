/// Cuts the bytes of a client into messages: a header with `Content-Length`, an empty line, and exactly so many bytes.
///
/// Total: for any bytes it ends, keeps no more than one message in memory, and finds the next message after a header
/// that it could not read.
struct Framing {
  /// What came in.
  enum Frame: Hashable {
    /// The bytes of a message.
    case message([UInt8])
    /// Something that is no message; what is wrong with it, in Dutch.
    case broken(String)
  }

  /// The most bytes that a message may have.
  static let sizeLimit = 64 << 20
  /// The most bytes that a header may have.
  static let headerLimit = 8 << 10

  private var buffer: [UInt8] = []
  /// Offset of the first byte of the buffer that was not used yet.
  private var position = 0
  /// Bytes of a message that is too large, still to be passed over.
  private var toSkip = 0
  /// Length of the message whose header was read.
  private var length: Int?
  /// Offset up to which there is no end of the header.
  private var searched = 0
  /// Whether it was said already that what comes in is no header.
  private var isLost = false

  private static let headerEnd = Array("\r\n\r\n".utf8)
  private static let lengthField = Array("content-length:".utf8)

  /// A message with its header.
  static func framed(_ body: String) -> [UInt8] {
    Array("Content-Length: \(body.utf8.count)\r\n\r\n".utf8) + Array(body.utf8)
  }

  /// Takes bytes in, cut anywhere.
  /// - Returns: what is complete now.
  mutating func receive(_ bytes: [UInt8]) -> [Frame] {
    buffer += bytes
    var frames: [Frame] = []
    while let frame = next() { frames.append(frame) }
    buffer.removeFirst(position)
    searched -= position
    position = 0
    return frames
  }

  /// What is left when no more bytes come: part of a message.
  var isInMessage: Bool { position < buffer.count || length != nil || toSkip > 0 }

  private mutating func next() -> Frame? {
    if toSkip > 0 {
      let skipped = min(toSkip, buffer.count - position)
      position += skipped
      toSkip -= skipped
      if toSkip > 0 { return nil }
    }
    if let length { return body(length) }
    return header()
  }

  private mutating func body(_ length: Int) -> Frame? {
    guard buffer.count - position >= length else { return nil }
    let body = Array(buffer[position..<position + length])
    position += length
    searched = position
    self.length = nil
    return .message(body)
  }

  private mutating func header() -> Frame? {
    guard let end = endOfHeader() else {
      guard buffer.count - position > Self.headerLimit else { return nil }
      // What may be the beginning of a header stays.
      position = buffer.count - Self.lengthField.count
      searched = position
      defer { isLost = true }
      return isLost ? nil : .broken("Dit is geen bericht: de kop met Content-Length ontbreekt.")
    }
    let header = buffer[position..<end]
    position = end + Self.headerEnd.count
    searched = position
    isLost = false
    guard let written = Self.writtenLength(header) else {
      return .broken("De kop van dit bericht heeft geen goede Content-Length.")
    }
    guard written <= Self.sizeLimit else {
      toSkip = written
      return .broken("Dit bericht is te groot: \(written) bytes; hooguit \(Self.sizeLimit) is toegestaan.")
    }
    length = written
    return next()
  }

  /// Offset of the empty line after the header.
  private mutating func endOfHeader() -> Int? {
    var place = max(position, searched)
    while place + Self.headerEnd.count <= buffer.count {
      if buffer[place] == 0x0D, buffer[place..<place + Self.headerEnd.count].elementsEqual(Self.headerEnd) {
        return place
      }
      place += 1
    }
    searched = place
    return nil
  }

  /// The number behind `Content-Length:`; nil where there is none, or another text. The last one counts: before it may
  /// stand what is left of a message without a header.
  private static func writtenLength(_ header: ArraySlice<UInt8>) -> Int? {
    let lower = header.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    guard lower.count >= lengthField.count else { return nil }
    for start in (0...lower.count - lengthField.count).reversed()
    where lower[start..<start + lengthField.count].elementsEqual(lengthField) {
      let line = lower[(start + lengthField.count)...].prefix { $0 != 0x0D && $0 != 0x0A }
      let digits = line.drop { $0 == 0x20 || $0 == 0x09 }.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()
      guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
        return nil
      }
      return Int(String(decoding: Array(digits), as: UTF8.self))
    }
    return nil
  }
}
