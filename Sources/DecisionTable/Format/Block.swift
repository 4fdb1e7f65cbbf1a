/// A block of a table: words and strings, read in place. Every read is checked; a place that does not exist means that
/// the table is damaged.
struct Block: Sendable {
  private let bytes: TableBytes
  private let firstWord: Int
  private let wordCount: Int
  private let firstString: Int
  private let stringCount: Int
  private let pool: Int
  private let poolCount: Int
  /// The part of the file, for the error.
  let name: String

  /// - Parameters:
  ///   - bytes: the table.
  ///   - start: first byte of the block.
  ///   - size: its bytes.
  ///   - name: for errors.
  init(_ bytes: TableBytes, start: Int, size: Int, name: String) throws(TableError) {
    guard size >= 12, start >= 0, start <= bytes.count, size <= bytes.count - start,
      let words = bytes.word(at: start), let strings = bytes.word(at: start + 4),
      let pool = bytes.word(at: start + 8), 12 + Int(words) * 4 + Int(strings) * 8 + Int(pool) == size
    else { throw .damaged(name) }
    self.bytes = bytes
    self.name = name
    firstWord = start + 12
    wordCount = Int(words)
    firstString = firstWord + wordCount * 4
    stringCount = Int(strings)
    self.pool = firstString + stringCount * 8
    poolCount = Int(pool)
  }

  /// The word at a place.
  func word(_ place: Int) throws(TableError) -> UInt32 {
    guard place >= 0, place < wordCount, let word = bytes.word(at: firstWord + place * 4) else {
      throw .damaged(name)
    }
    return word
  }

  /// The word at a place, as an index or count.
  func index(_ place: Int) throws(TableError) -> Int { Int(try word(place)) }

  /// The word at a place, as an index that may be missing.
  func optionalIndex(_ place: Int) throws(TableError) -> Int? {
    let word = try word(place)
    return word == Layout.none ? nil : Int(word)
  }

  /// The word at a place, as a number that may be negative.
  func number(_ place: Int) throws(TableError) -> Int { Int(Int32(bitPattern: try word(place))) }

  /// The string that the word at a place names.
  func text(_ place: Int) throws(TableError) -> String {
    let number = try index(place)
    guard number < stringCount, let start = bytes.word(at: firstString + number * 8),
      let length = bytes.word(at: firstString + number * 8 + 4), Int(start) + Int(length) <= poolCount,
      let utf8 = bytes.bytes(pool + Int(start), count: Int(length))
    else { throw .damaged(name) }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// The number of members of the list that the word at a place names, and where the first stands.
  func list(_ place: Int) throws(TableError) -> (first: Int, count: Int) {
    let start = try index(place)
    let count = try index(start)
    guard count <= wordCount - start - 1 else { throw .damaged(name) }
    return (start + 1, count)
  }

  /// The members of the list that the word at a place names.
  func indices(_ place: Int) throws(TableError) -> [Int] {
    let list = try list(place)
    var result: [Int] = []
    result.reserveCapacity(list.count)
    for offset in 0..<list.count { result.append(try index(list.first + offset)) }
    return result
  }

  /// The texts of the list that the word at a place names.
  func texts(_ place: Int) throws(TableError) -> [String] {
    let list = try list(place)
    var result: [String] = []
    for offset in 0..<list.count { result.append(try text(list.first + offset)) }
    return result
  }
}
