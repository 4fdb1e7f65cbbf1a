/// The cells of one row of CSV.
struct CSVRecord {
  /// Where it begins: the row of the file, 1-based.
  let line: Int
  /// The cells, without their quotes.
  var cells: [[UInt8]] = []
  /// What is wrong with it.
  var error: RowError?

  /// - Parameter line: where it begins.
  init(line: Int) { self.line = line }

  /// Whether there is nothing in it: a blank line, or only separators.
  var isBlank: Bool { error == nil && cells.allSatisfy { $0.allSatisfy { $0 == 0x20 } } }
}

/// Takes the bytes of one row, quotes and doubled quotes included.
struct CSVCellParser {
  private enum State {
    case start, plain, quoted, afterQuote
  }

  /// The usual separator.
  static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private let separator: UInt8
  private var state = State.start
  private var cell: [UInt8] = []
  private var endsInReturn = false

  /// - Parameter separator: between cells.
  init(separator: UInt8) { self.separator = separator }

  /// The separator by the header: a semicolon where it has one and no comma, both outside quotes.
  static func separator(ofHeader line: ArraySlice<UInt8>) -> UInt8 {
    var isQuoted = false
    var marks: Set<UInt8> = []
    for byte in line {
      if byte == quote { isQuoted.toggle() } else if !isQuoted { marks.insert(byte) }
    }
    let semicolon = UInt8(ascii: ";")
    return marks.contains(semicolon) && !marks.contains(comma) ? semicolon : comma
  }

  /// Takes a byte.
  /// - Parameter isKept: whether the row is still short enough to keep.
  /// - Returns: Whether the row is complete.
  mutating func take(_ byte: UInt8, isKept: Bool, into record: inout CSVRecord) -> Bool {
    if state == .quoted {
      if byte == Self.quote { state = .afterQuote } else if isKept { cell.append(byte) }
      return false
    }
    if byte == UInt8(ascii: "\n") {
      finish(&record)
      return true
    }
    if endsInReturn { record.error = record.error ?? RowError("In deze rij staat een vreemd regeleinde.") }
    endsInReturn = byte == UInt8(ascii: "\r")
    if endsInReturn { return false }
    if byte == separator {
      endCell(&record, isKept)
    } else if byte == Self.quote {
      takeQuote(&record, isKept)
    } else {
      if state == .afterQuote { refuseQuote(&record) }
      state = .plain
      if isKept { cell.append(byte) }
    }
    return false
  }

  /// Ends the last cell.
  mutating func finish(_ record: inout CSVRecord) {
    if state == .quoted {
      record.error = record.error ?? RowError("Het aanhalingsteken aan het eind van een cel ontbreekt.")
    }
    endCell(&record, true)
  }

  private mutating func takeQuote(_ record: inout CSVRecord, _ isKept: Bool) {
    switch state {
    case .start: state = .quoted
    case .afterQuote:
      // A doubled quote stands for one.
      if isKept { cell.append(Self.quote) }
      state = .quoted
    case .plain, .quoted:
      refuseQuote(&record)
    }
  }

  private func refuseQuote(_ record: inout CSVRecord) {
    record.error =
      record.error ?? RowError("Een aanhalingsteken hoort aan het begin en het eind van een cel, en daarbinnen dubbel.")
  }

  private mutating func endCell(_ record: inout CSVRecord, _ isKept: Bool) {
    if isKept { record.cells.append(cell) }
    cell = []
    state = .start
  }
}
