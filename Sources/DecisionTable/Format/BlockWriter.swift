/// Collects the words and strings of a block. Equal strings are kept once.
struct BlockWriter {
  private(set) var words: [UInt32] = []
  private var strings: [String] = []
  private var stringNumbers: [String: UInt32] = [:]

  /// The index of a string.
  mutating func text(_ string: String) -> UInt32 {
    if let known = stringNumbers[string] { return known }
    let number = UInt32(strings.count)
    strings.append(string)
    stringNumbers[string] = number
    return number
  }

  /// Writes words, and says where the first stands.
  mutating func record(_ values: [UInt32]) -> UInt32 {
    let place = UInt32(words.count)
    words.append(contentsOf: values)
    return place
  }

  /// Writes a list of words, and says where it stands.
  mutating func list(_ values: [UInt32]) -> UInt32 {
    record([UInt32(values.count)] + values)
  }

  /// Writes a list of texts.
  mutating func texts(_ values: [String]) -> UInt32 {
    list(values.map { text($0) })
  }

  /// Reserves a place at the front for what is known only at the end.
  mutating func reserve(_ count: Int) { words.append(contentsOf: repeatElement(0, count: count)) }

  /// Fills a reserved place.
  mutating func fill(_ values: [UInt32]) {
    for (index, value) in values.enumerated() { words[index] = value }
  }

  /// The whole block.
  var bytes: [UInt8] {
    var table: [UInt32] = []
    var pool: [UInt8] = []
    for string in strings {
      let utf8 = Array(string.utf8)
      table += [UInt32(pool.count), UInt32(utf8.count)]
      pool += utf8
    }
    while pool.count % 4 != 0 { pool.append(0) }
    let head = [UInt32(words.count), UInt32(strings.count), UInt32(pool.count)]
    return littleEndian(head + words + table) + pool
  }
}

/// Words as bytes.
func littleEndian(_ words: [UInt32]) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(words.count * 4)
  for word in words {
    bytes.append(UInt8(truncatingIfNeeded: word))
    bytes.append(UInt8(truncatingIfNeeded: word >> 8))
    bytes.append(UInt8(truncatingIfNeeded: word >> 16))
    bytes.append(UInt8(truncatingIfNeeded: word >> 24))
  }
  return bytes
}

/// An optional index as a word.
func word(_ index: Int?) -> UInt32 { index.map { UInt32(truncatingIfNeeded: $0) } ?? Layout.none }

/// A number that may be negative, as a word.
func signed(_ number: Int) -> UInt32 { UInt32(bitPattern: Int32(clamping: number)) }
