/// Rows of CSV (RFC 4180): a header with names, then rows with as many cells. An empty cell is a missing fact.
///
/// The separator is a comma, or a semicolon where the header has that and no comma, as Dutch spreadsheets write it.
struct CSVReader {
  /// What is left to read.
  private(set) var source: ByteSource
  private var line = 1
  private var separator = CSVCellParser.comma
  private var names: [String]?
  private var hasFailed = false

  /// - Parameter source: at the start of the header.
  init(_ source: ByteSource) { self.source = source }

  /// The next row; nil at the end.
  mutating func next() throws(SystemError) -> Row? {
    guard !hasFailed else { return nil }
    if names == nil, let problem = try readHeader() {
      // Without names no row can be read.
      hasFailed = true
      return problem
    }
    guard let names else { return nil }
    while let record = try nextRecord() {
      guard !record.isBlank else { continue }
      return Row(number: record.line, content: Self.words(record, names))
    }
    return nil
  }

  /// - Returns: What is wrong with the header; nil when it is read, or when there is nothing at all.
  private mutating func readHeader() throws(SystemError) -> Row? {
    separator = CSVCellParser.separator(ofHeader: try source.firstLine())
    var header = try nextRecord()
    while header?.isBlank == true { header = try nextRecord() }
    guard let header else { return nil }
    do throws(RowError) {
      if let error = header.error { throw error }
      var names: [String] = []
      for cell in header.cells {
        let name = try Self.text(cell)
        guard !name.isEmpty else { throw RowError("In de kop staat een kolom zonder naam.") }
        guard !names.contains(name) else {
          throw RowError("De kolom \"\(Shown.line(name, limit: 60))\" staat twee keer in de kop.")
        }
        names.append(name)
      }
      self.names = names
      return nil
    } catch {
      return Row(number: header.line, content: .failure(error))
    }
  }

  private static func words(
    _ record: CSVRecord, _ names: [String]
  ) -> Result<[(name: String, value: String)], RowError> {
    do throws(RowError) {
      if let error = record.error { throw error }
      guard record.cells.count == names.count else {
        throw RowError("Deze rij heeft \(record.cells.count) cellen en de kop \(names.count).")
      }
      var words: [(name: String, value: String)] = []
      for (name, cell) in zip(names, record.cells) where !cell.isEmpty { words.append((name, try text(cell))) }
      return .success(words)
    } catch {
      return .failure(error)
    }
  }

  private static func text(_ cell: [UInt8]) throws(RowError) -> String {
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw RowError("Deze rij is geen UTF-8. Bewaar het bestand als CSV UTF-8.")
    }
    return text
  }

  /// Reads cells up to the end of a line that is not between quotes.
  private mutating func nextRecord() throws(SystemError) -> CSVRecord? {
    guard try source.peek() != nil else { return nil }
    var record = CSVRecord(line: line)
    var parser = CSVCellParser(separator: separator)
    var size = 0
    while let byte = try source.next() {
      if byte == UInt8(ascii: "\n") { line += 1 }
      size += 1
      if size > RowLimit.bytes { record.error = .tooLong }
      if parser.take(byte, isKept: size <= RowLimit.bytes, into: &record) { return record }
    }
    parser.finish(&record)
    return record
  }
}
