/// Reading UTF-8 by hand, because libyaml says of a bad byte only at which offset it stands.
enum UTF8Reading {
  /// The scalar that starts at an offset; nil where the bytes are no UTF-8 (RFC 3629: no overlong forms, no
  /// surrogates, nothing above U+10FFFF).
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - offset: in bytes, within the file.
  /// - Returns: Scalar value and width in bytes (1-4).
  static func scalar(in bytes: Span<UInt8>, at offset: Int) -> (value: UInt32, width: Int)? {
    let first = bytes[offset]
    let width: Int
    var value: UInt32
    // The second byte is bounded more tightly after four first bytes; this is where overlong forms and such fall out.
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0x00...0x7F: return (UInt32(first), 1)
    case 0xC2...0xDF: (width, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF:
      (width, value) = (3, UInt32(first & 0x0F))
      if first == 0xE0 { lowest = 0xA0 }
      if first == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      (width, value) = (4, UInt32(first & 0x07))
      if first == 0xF0 { lowest = 0x90 }
      if first == 0xF4 { highest = 0x8F }
    default: return nil
    }
    guard offset + width <= bytes.count else { return nil }
    for i in 1..<width {
      let byte = bytes[offset + i]
      guard byte >= lowest, byte <= highest else { return nil }
      (lowest, highest) = (0x80, 0xBF)
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, width)
  }

  /// Width in bytes of the scalar that starts with this byte, in text known to be UTF-8.
  static func width(startingWith byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
}
