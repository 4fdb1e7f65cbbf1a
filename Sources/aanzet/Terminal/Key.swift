import Glibc

/// A key as a menu understands it.
enum Key: Equatable {
  case up, down, first, last, enter, erase
  /// Stop asking: Escape or ctrl-D.
  case stop
  /// Stop the program: ctrl-C.
  case interrupt
  case text(Character)
  case other

  /// Waits for a key.
  /// - Parameter descriptor: a terminal that gives each key at once.
  static func read(from descriptor: Int32) -> Key {
    guard let byte = byte(descriptor) else { return .stop }
    switch byte {
    case 3: return .interrupt
    case 4: return .stop
    case 10, 13: return .enter
    case 8, 127: return .erase
    case 27: return isWaiting(descriptor) ? sequence(descriptor) : .stop
    case 16: return .up
    case 14: return .down
    case 0x20...0x7E: return .text(Character(Unicode.Scalar(byte)))
    case 0xC0...0xFF: return letter(byte, descriptor)
    default: return .other
    }
  }

  /// What follows Escape at once belongs to a key such as an arrow.
  private static func sequence(_ descriptor: Int32) -> Key {
    guard let opening = byte(descriptor), opening == UInt8(ascii: "[") || opening == UInt8(ascii: "O") else {
      return .other
    }
    var digits: [UInt8] = []
    while let next = byte(descriptor) {
      switch next {
      case UInt8(ascii: "A"): return .up
      case UInt8(ascii: "B"): return .down
      case UInt8(ascii: "H"): return .first
      case UInt8(ascii: "F"): return .last
      case UInt8(ascii: "~"): return digits == [49] || digits == [55] ? .first : digits == [52] ? .last : .other
      case 0x20...0x3F where digits.count < 8: digits.append(next)
      default: return .other
      }
    }
    return .stop
  }

  /// The rest of a letter outside ASCII.
  private static func letter(_ first: UInt8, _ descriptor: Int32) -> Key {
    var bytes = [first]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    while bytes.count < length, let next = byte(descriptor) { bytes.append(next) }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.count == 1 ? text.first.map { .text($0) } ?? .other : .other
  }

  private static func byte(_ descriptor: Int32) -> UInt8? { try? SystemFile.read(descriptor, atMost: 1).first }

  private static func isWaiting(_ descriptor: Int32) -> Bool {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 50) > 0
  }
}
