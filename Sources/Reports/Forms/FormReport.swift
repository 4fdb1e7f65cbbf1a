public import Diagnostics

/// What the forms for other programs are made of (SARIF, annotations, JUnit and so on), whatever it is a report on: a form
/// knows findings, test cases and lines of summary, and nothing of where they come from.
public struct FormReport: Sendable {
  /// A test case: something that was examined, with what was found about it.
  public struct Case: Sendable, Hashable {
    /// What it belongs to: a file.
    public let group: String
    /// Its name, only once in a group.
    public let name: String
    /// What was found, as indices of `findings`; none: it passed.
    public let findings: [Int]

    /// - Parameters: as the properties.
    public init(group: String, name: String, findings: [Int] = []) {
      self.group = group
      self.name = name
      self.findings = findings
    }
  }

  /// What is the same in every report of a command.
  public let frame: FormFrame
  /// All findings, by file and place.
  public let findings: [Finding]
  /// The fingerprints of the findings, in their order.
  public let fingerprints: [String]
  /// The numbers, a sentence each.
  public let summary: [String]
  /// Test cases. INVARIANT: every finding is in one of them, so that none is lost in a list of tests.
  public let cases: [Case]
  /// What went wrong besides, as one Dutch sentence; nil: nothing.
  public let failure: String?

  /// - Parameters:
  ///   - frame: what is the same in every report of the command.
  ///   - findings: all of them, by file and place.
  ///   - sources: the files by path as shown.
  ///   - summary: the numbers, a sentence each.
  ///   - cases: test cases of the command's own; a finding that is in none of them gets one.
  ///   - files: the files that were examined, by path as shown; one without any finding gets a case that passed.
  ///   - failure: what went wrong besides, as one Dutch sentence.
  public init(
    _ frame: FormFrame, findings: [Finding], sources: [String: SourceFile] = [:], summary: [String] = [],
    cases: [Case] = [], files: [String] = [], failure: String? = nil
  ) {
    self.frame = frame
    self.findings = findings
    fingerprints = findings.fingerprints(in: sources)
    self.summary = summary
    let held = Set(cases.flatMap(\.findings))
    self.cases = cases + Self.cases(of: findings.indices.filter { !held.contains($0) }, of: findings, in: files)
    self.failure = failure
  }

  /// A case for each of some findings, and one for each file without any; files in the order of the alphabet.
  private static func cases(of indices: [Int], of findings: [Finding], in files: [String]) -> [Case] {
    var found: [String: [Int]] = [:]
    for index in indices { found[findings[index].span.file, default: []].append(index) }
    return Set(files).union(found.keys).sorted().flatMap { file in
      guard let indices = found[file] else { return [Case(group: file, name: "geen meldingen")] }
      var counts: [String: Int] = [:]
      return indices.map { index in
        let name = findings[index].headline
        let number = counts[name, default: 0] + 1
        counts[name] = number
        return Case(group: file, name: number == 1 ? name : "\(name) (\(number))", findings: [index])
      }
    }
  }

  /// The findings that are shown, as indices by file and place: the most severe come through the limit first.
  var shown: [Int] { findings.shown(limit: frame.limit) }

  /// The findings that are shown, as indices, the most severe first.
  var shownBySeverity: [Int] {
    shown.sorted { (findings[$0].severity, $0) < (findings[$1].severity, $1) }
  }

  /// `Nog 3 meldingen niet getoond (1 fout, 2 tips).`; nil when all are shown.
  /// - Parameter told: indices of those that are.
  func hidden(_ told: [Int]) -> String? { FindingsSummary.hidden(findings, told: told.map { findings[$0] }) }

  /// A path as seen from the current folder, which is where a platform looks it up.
  func path(_ file: String) -> String {
    let path = frame.folder + file
    return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  /// `regions/x/y.yaml:57:5`, as seen from the current folder.
  /// - Parameter limit: the most Unicode scalars of the path.
  func place(_ span: SourceSpan, limit: Int = .max) -> String {
    SafeText.line("\(path(span.file).cut(limit)):\(span.firstRow):\(span.firstColumn)")
  }

  /// Whether a finding of this weight makes the command fail.
  func fails(_ severity: Severity) -> Bool {
    severity == .fout || (frame.isStrict && severity == .waarschuwing)
  }
}

/// What is the same in every report of a command.
public struct FormFrame: Sendable, Hashable {
  /// The command as the user writes it, for example `aanzet controleer`.
  public let command: String
  /// The program's version.
  public let version: String
  /// Where the project lies, seen from the current folder: empty, or ending in `/`.
  public let folder: String
  /// Whether warnings make the command fail.
  public let isStrict: Bool
  /// The most findings to show; nil: all.
  public let limit: Int?
  /// Where all findings are to be had, as a Dutch sentence; said where some are not shown.
  public let wholeReport: String

  /// - Parameters: as the properties.
  public init(
    command: String, version: String, folder: String = "", isStrict: Bool = false, limit: Int? = nil,
    wholeReport: String = ""
  ) {
    self.command = command
    self.version = version
    self.folder = folder
    self.isStrict = isStrict
    self.limit = limit
    self.wholeReport = wholeReport
  }
}

extension Finding {
  /// `B301 (gat)`.
  var title: String { "\(kind.code) (\(kind.name))" }

  /// `B301 (gat): bij monitoring is niet geregeld wie dit doet`, on one line.
  var headline: String { SafeText.line("\(title): \(message)") }
}

extension SourceSpan {
  /// The first row, 1-based.
  var firstRow: Int { start.line + 1 }

  /// The first column, 1-based, in Unicode scalars.
  var firstColumn: Int { start.column + 1 }

  /// The last row with anything of the span on it, 1-based.
  var lastRow: Int { end.line > start.line && end.column == 0 ? end.line : max(start.line, end.line) + 1 }
}

extension String {
  /// The first Unicode scalars; what is cut off is shown as `…`.
  func cut(_ limit: Int) -> String {
    unicodeScalars.count <= limit ? self : String(unicodeScalars.prefix(limit)) + "…"
  }
}
