/// How the program ends: the same meaning in all commands.
enum ExitStatus: Int32, CaseIterable {
  /// Done, nothing wrong.
  case done = 0
  /// Findings in the files (errors; with `--streng` also warnings), or a bad row in `--invoer`.
  case findings = 1
  /// Wrong use of the command; an unknown fact, value or place in the question.
  case wrongUse = 2
  /// Could not run: a file that cannot be read or written, or an internal fault.
  case couldNotRun = 3
  /// The question is not, or not fully, answered.
  case notAnswered = 4
  /// Decisions changed, and that is not approved.
  case notApproved = 5
  /// A table whose hash or shape does not hold.
  case notTrusted = 6

  /// The same in Dutch, for the help and the manual; without a full stop.
  var meaning: String {
    switch self {
    case .done: "klaar, niets mis"
    case .findings: "meldingen over de bestanden, mislukte voorbeelden, of een onjuiste rij in --invoer"
    case .wrongUse: "onjuist gebruik, of een onbekend woord in de vraag"
    case .couldNotRun: "niet uitgevoerd: een bestand is niet te lezen of te schrijven"
    case .notAnswered: "wie: niet of niet helemaal geregeld; tabel: niets of niet alles te tonen"
    case .notApproved: "vergelijk: er verandert een besluit, en dat is niet goedgekeurd"
    case .notTrusted: "de tabel is niet te vertrouwen"
    }
  }
}

/// Why a command stopped before it had something to report.
struct Failure: Error {
  /// How the program ends.
  let status: ExitStatus
  /// One Dutch sentence, or more; what the user wrote is made harmless in it. Empty: end without a word.
  let message: String
  /// What the user may have meant.
  let suggestion: String?
  /// Standard output itself failed, so nothing more can be said there.
  let isOfOutput: Bool
  /// What is shown to people before the message; lines, or empty.
  let details: String

  /// - Parameters: as the properties.
  init(
    _ status: ExitStatus, _ message: String, suggestion: String? = nil, isOfOutput: Bool = false, details: String = ""
  ) {
    self.status = status
    self.message = message
    self.suggestion = suggestion
    self.isOfOutput = isOfOutput
    self.details = details
  }

  /// The message with what may have been meant.
  var sentence: String { suggestion.map { "\(message) Bedoelt u \"\(Shown.line($0))\"?" } ?? message }
}
