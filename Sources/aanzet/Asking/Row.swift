/// One question of a file with many.
struct Row {
  /// Where it begins: the row of the file, 1-based.
  let number: Int
  /// The words of the question, or what is wrong with the row.
  let content: Result<[(name: String, value: String)], RowError>
}

/// What is wrong with a row.
struct RowError: Error {
  /// One Dutch sentence.
  let message: String

  /// - Parameter message: one Dutch sentence.
  init(_ message: String) { self.message = message }

  /// A row longer than is read.
  static let tooLong = RowError("Deze rij is langer dan \(Shown.number(RowLimit.bytes)) bytes.")
}

/// Bounds for rows, so that memory does not grow with a file.
enum RowLimit {
  /// The most bytes of a row: 1 MiB.
  static let bytes = 1 << 20
}

/// The rows of a file, in the form that it has.
enum RowReader {
  case json(JSONLinesReader)
  case csv(CSVReader)

  /// Chooses the form: by the end of the name, else by the first mark.
  /// - Parameters:
  ///   - path: as given.
  ///   - source: nothing of it is taken yet.
  init(path: String, _ source: consuming ByteSource) throws(SystemError) {
    try source.skip([0xEF, 0xBB, 0xBF])
    let name = path.lowercased()
    let isJSON =
      if [".json", ".jsonl", ".ndjson"].contains(where: { name.hasSuffix($0) }) {
        true
      } else if name.hasSuffix(".csv") {
        false
      } else {
        try source.firstLine().first { $0 > 0x20 } == UInt8(ascii: "{")
      }
    self = isJSON ? .json(JSONLinesReader(source)) : .csv(CSVReader(source))
  }

  /// The next row; nil at the end.
  mutating func next() throws(SystemError) -> Row? {
    switch self {
    case .json(var reader):
      // Given back empty-handed first, or the buffer would be copied at every row.
      self = .json(JSONLinesReader(ByteSource(-1)))
      defer { self = .json(reader) }
      return try reader.next()
    case .csv(var reader):
      self = .csv(CSVReader(ByteSource(-1)))
      defer { self = .csv(reader) }
      return try reader.next()
    }
  }

  /// Whether the next row can be read without waiting.
  var isReady: Bool {
    switch self {
    case .json(let reader): reader.source.hasLine
    case .csv(let reader): reader.source.hasLine
    }
  }
}
