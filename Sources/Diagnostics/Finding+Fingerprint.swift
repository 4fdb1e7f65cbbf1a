extension Finding {
  /// A mark by which the finding is known again in a later run: 32 hexadecimal digits, of 128 bits of FNV-1a.
  ///
  /// It is made of what tells one finding from another: file, code, place in the domain, sentence and marked text. Not of
  /// rows and columns, so that it stays the same when lines move; nor of the situation that shows it, its share, other
  /// places and weight, which can change while the mistake is the same.
  /// - Parameter marked: the text that the finding marks; empty when there is none.
  public func fingerprint(marking marked: String) -> String {
    var hash = Fingerprint()
    hash.add(span.file)
    hash.add(kind.code)
    for part in [path.region, path.document, path.step, path.nextStep, path.duty, path.framework, path.criterion] {
      hash.add(part)
    }
    hash.add(String(path.rules.count))
    for rule in path.rules { hash.add(rule) }
    hash.add(message)
    hash.add(marked)
    return hash.digits
  }
}

/// 128-bit FNV-1a over texts. Each goes in with its length, so that no two lists of texts are the same bytes.
private struct Fingerprint {
  private var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b

  /// Adds a text; nil is another thing than an empty one.
  mutating func add(_ text: String?) {
    guard let text else { return add("-".utf8) }
    add("\(text.utf8.count):".utf8)
    add(text.utf8)
  }

  private mutating func add(_ bytes: String.UTF8View) {
    for byte in bytes { hash = (hash ^ UInt128(byte)) &* Self.prime }
  }

  /// 32 hexadecimal digits.
  var digits: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
