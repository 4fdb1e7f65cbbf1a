/// A sentence with holes, in English and in Dutch: `Unknown option '%'` is `De optie '%' bestaat niet`.
struct Template: Sendable {
  /// The pieces around the holes of the English sentence.
  private let pieces: [[UInt8]]
  /// The pieces around the same holes of the Dutch one.
  private let dutch: [Substring]

  /// - Parameters:
  ///   - english: with `%` for each hole.
  ///   - dutch: with as many, in the same order.
  init(_ english: String, _ dutch: String) {
    pieces = english.split(separator: "%", omittingEmptySubsequences: false).map { Array($0.utf8) }
    self.dutch = dutch.split(separator: "%", omittingEmptySubsequences: false)
  }

  /// The Dutch sentence when this text is the English one.
  /// - Parameter fill: what is put in a hole for what was there.
  func translated(_ text: [UInt8], fill: (String) -> String) -> String? {
    guard let holes = holes(in: text) else { return nil }
    var result = ""
    for (index, piece) in dutch.enumerated() {
      result += piece
      if holes.indices.contains(index) { result += fill(String(decoding: holes[index], as: UTF8.self)) }
    }
    return result
  }

  /// The first piece is where the text starts, the last where it ends; those between are found from the left.
  private func holes(in text: [UInt8]) -> [ArraySlice<UInt8>]? {
    guard let first = pieces.first, text.starts(with: first) else { return nil }
    guard pieces.count > 1, let last = pieces.last else { return text.count == first.count ? [] : nil }
    var rest = text.dropFirst(first.count)
    guard rest.count >= last.count, rest.suffix(last.count).elementsEqual(last) else { return nil }
    rest = rest.dropLast(last.count)
    var holes: [ArraySlice<UInt8>] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let place = Self.place(of: piece, in: rest) else { return nil }
      holes.append(rest[..<place])
      rest = rest[(place + piece.count)...]
    }
    return holes + [rest]
  }

  private static func place(of piece: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard let first = piece.first, text.count >= piece.count else { return nil }
    var start = text.startIndex
    while let place = text[start...].firstIndex(of: first), place + piece.count <= text.endIndex {
      if text[place..<(place + piece.count)].elementsEqual(piece) { return place }
      start = place + 1
    }
    return nil
  }
}
