/// Bytes of an open file, read piece by piece.
struct ByteSource {
  /// The descriptor; whoever opened it closes it.
  let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// - Parameter descriptor: open for reading.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next byte without taking it; nil at the end. Waits when nothing is there yet.
  mutating func peek() throws(SystemError) -> UInt8? {
    if position < buffer.count { return buffer[position] }
    if isAtEnd { return nil }
    buffer = try SystemFile.read(descriptor, atMost: 1 << 16)
    position = 0
    isAtEnd = buffer.isEmpty
    return buffer.first
  }

  /// Takes the next byte; nil at the end.
  mutating func next() throws(SystemError) -> UInt8? {
    let byte = try peek()
    if byte != nil { position += 1 }
    return byte
  }

  /// Takes bytes while they are these.
  mutating func skip(_ bytes: [UInt8]) throws(SystemError) {
    for byte in bytes where try peek() == byte { position += 1 }
  }

  /// Whether a line is ready without waiting for more.
  var hasLine: Bool { buffer[position...].contains(UInt8(ascii: "\n")) }

  /// The first line that is not blank, without taking anything; of a very long one only the beginning.
  mutating func firstLine() throws(SystemError) -> ArraySlice<UInt8> {
    while true {
      let lines = buffer[position...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = lines.first { $0.contains { $0 > 0x20 } }
      // The last one may not be all there yet.
      if let line, line.endIndex < buffer.endIndex || buffer.count >= 1 << 16 || isAtEnd { return line }
      if isAtEnd || buffer.count >= 1 << 20 { return [] }
      let more = try SystemFile.read(descriptor, atMost: 1 << 16)
      isAtEnd = more.isEmpty
      buffer = buffer[position...] + more
      position = 0
    }
  }
}
