/// Addresses of files as editors write them: `file:///map/naam%20met%20spatie.yaml`.
enum DocumentAddress {
  /// The path of a file; nil for an address of something else, as a text that was never saved.
  static func path(_ uri: String) -> String? {
    guard uri.utf8.count >= 7, uri.prefix(7).lowercased() == "file://" else { return nil }
    let rest = uri.utf8.dropFirst(7)
    // Between the slashes may stand the name of this machine.
    guard let start = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let end = rest.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? rest.endIndex
    guard start < end else { return nil }
    var path: [UInt8] = []
    var bytes = Array(rest[start..<end])[...]
    while let byte = bytes.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        path.append(byte)
        continue
      }
      guard let high = bytes.popFirst().flatMap(hexadecimal), let low = bytes.popFirst().flatMap(hexadecimal) else {
        return nil
      }
      path.append(high << 4 | low)
    }
    guard !path.contains(0) else { return nil }
    return String(validating: path, as: UTF8.self)
  }

  /// The address of a file.
  /// - Parameter path: absolute.
  static func uri(_ path: String) -> String {
    var uri = Array("file://".utf8)
    for byte in path.utf8 {
      if isPlain(byte) {
        uri.append(byte)
      } else {
        uri += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: uri, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: [UInt8](arrayLiteral: 0x2D, 0x2E, 0x5F, 0x7E, 0x2F).contains(byte)
    }
  }
}
