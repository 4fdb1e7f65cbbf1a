public import Diagnostics

/// What became of files that were to be formatted.
public struct FormatReport: Sendable {
  /// What became of one file.
  public enum State: String, Sendable {
    /// It was in the house style already.
    case unchanged = "ongewijzigd"
    /// It was written in the house style.
    case formatted = "opgemaakt"
    /// It is not in the house style; it was only looked at.
    case untidy = "niet-opgemaakt"
    /// It was left as it is, because it could not be read, written or formatted safely.
    case leftAlone = "overgeslagen"
  }

  /// One file.
  public struct File: Sendable {
    /// Path as shown to the user.
    public let path: String
    /// What became of it.
    public let state: State

    /// - Parameters: as the properties.
    public init(path: String, state: State) {
      self.path = path
      self.state = state
    }
  }

  /// The files, in the order in which they were read.
  public var files: [File]
  /// Why files were left alone.
  public var findings: [Finding]
  /// The files by path, for showing lines of them.
  public var sources: [String: SourceFile]
  /// What else went wrong: sentences.
  public var failures: [String]

  /// - Parameters: as the properties.
  public init(
    files: [File] = [], findings: [Finding] = [], sources: [String: SourceFile] = [:], failures: [String] = []
  ) {
    self.files = files
    self.findings = findings
    self.sources = sources
    self.failures = failures
  }

  /// How many files this became of.
  public func count(_ state: State) -> Int { files.count { $0.state == state } }
}
