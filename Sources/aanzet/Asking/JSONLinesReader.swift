import Reports

/// Rows of JSON Lines: one object on each line; blank lines are passed over.
struct JSONLinesReader {
  /// What is left to read.
  private(set) var source: ByteSource
  private var number = 0

  /// - Parameter source: at the start of a line.
  init(_ source: ByteSource) { self.source = source }

  /// The next row; nil at the end.
  mutating func next() throws(SystemError) -> Row? {
    while let line = try nextLine() {
      if line.isTooLong { return Row(number: number, content: .failure(.tooLong)) }
      guard line.bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
      do throws(JSONReadError) {
        return Row(number: number, content: .success(try JSONObjectReader.read(line.bytes)))
      } catch {
        return Row(number: number, content: .failure(RowError(error.description)))
      }
    }
    return nil
  }

  /// A line without its end; of one that is too long only the first part is kept.
  private mutating func nextLine() throws(SystemError) -> (bytes: [UInt8], isTooLong: Bool)? {
    guard try source.peek() != nil else { return nil }
    number += 1
    var bytes: [UInt8] = []
    var isTooLong = false
    while let byte = try source.next(), byte != UInt8(ascii: "\n") {
      if bytes.count < RowLimit.bytes { bytes.append(byte) } else { isTooLong = true }
    }
    return (bytes, isTooLong)
  }
}
