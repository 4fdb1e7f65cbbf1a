import Reports

/// Where the lines of many answers go: the screen as they come, files whole at the end.
struct RowOutput {
  private static let flushSize = 1 << 16
  private let console: Console
  private let screenForm: OutputForm.Kind
  private let files: [(kind: OutputForm.Kind, file: WholeFile)]
  private var waiting: [UInt8] = []

  /// - Throws: when a file cannot be begun.
  init(_ choices: OutputChoices, _ console: Console) throws(Failure) {
    self.console = console
    screenForm = choices.screenForm
    var files: [(kind: OutputForm.Kind, file: WholeFile)] = []
    for (kind, path) in choices.files { files.append((kind, try WholeFile(path))) }
    self.files = files
  }

  /// Writes the line for a row.
  mutating func write(_ result: RowResult, row: Int) throws(Failure) {
    waiting += Self.line(result, row, screenForm).utf8
    if waiting.count >= Self.flushSize { try flush() }
    for (kind, file) in files { try file.append(Array(Self.line(result, row, kind).utf8)) }
  }

  /// Puts on the screen what waits.
  mutating func flush() throws(Failure) {
    guard !waiting.isEmpty else { return }
    try console.write(waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  /// Ends: everything is on the screen and every file in its place.
  mutating func finish() throws(Failure) {
    try flush()
    for (_, file) in files { try file.finish() }
  }

  private static func line(_ result: RowResult, _ row: Int, _ kind: OutputForm.Kind) -> String {
    switch (result, kind) {
    case (.answer(let answer), .json): JSONLine.answer(answer)
    case (.answer(let answer), _): "rij \(row): \(AnswerText.summary(answer))\n"
    case (.wrong(let failure), .json): JSONLine.error(failure, row: row)
    case (.wrong(let failure), _): "rij \(row): fout: \(failure.sentence)\n"
    }
  }
}
