import Diagnostics
import Reports

/// Findings made by hand, for the forms.
enum FormSample {
  static let error = FindingKind("B301", "gat", .fout, "Een gat.")
  static let warning = FindingKind("V227", "bron-ontbreekt", .waarschuwing, "Een bron.")
  static let tip = FindingKind("B304", "regel-zonder-gevolg", .tip, "Een tip.")

  /// Everything that some form could take for something else, on one line.
  static let evil = """
    50%25 100% a,b::c=d <script>alert(1)</script> ]]> --> "x" 'y' `z` | ; 😀 שלום é ::error::x ##[error]y @octocat \
    @Ann @1 #12 !3 GH-4 [a](http://e.nl) [b][c] ![i](j) <!-- c --> *d* **e** _f_ ~~g~~ \\h $i$ https://j.nl www.k.nl \
    l@m.nl :smile: &amp; &#64; {0} {wie: x} # n - o > p
    """

  /// The same with what may not be seen as it is, and what is shown of it.
  static let hidden = (
    raw: "a\n::error::b\r\u{1B}[31m\u{202E}c\u{0}d\u{FFFE}",
    shown: "a ::error::b \u{FFFD}[31m\u{FFFD}c\u{FFFD}d\u{FFFE}"
  )

  static func span(_ row: Int, file: String = "regions/noord/afspraken.yaml") -> SourceSpan {
    SourceSpan(
      file: file, start: SourcePosition(line: row - 1, column: 4), end: SourcePosition(line: row - 1, column: 9))
  }

  /// Findings of all weights, by place.
  static func findings(errors: Int, warnings: Int, tips: Int, message: String = "iets") -> [Finding] {
    let kinds =
      [FindingKind](repeating: tip, count: tips) + [FindingKind](repeating: warning, count: warnings)
      + [FindingKind](repeating: error, count: errors)
    return kinds.enumerated().map { number, kind in
      Finding(kind, "\(message) \(number + 1)", at: span(number + 1), help: "doe \(number + 1)")
    }
  }

  static func report(
    _ findings: [Finding], limit: Int? = nil, isStrict: Bool = false, folder: String = "", files: [String] = [],
    failure: String? = nil
  ) -> FormReport {
    FormReport(
      FormFrame(
        command: "aanzet controleer", version: "1.2.3", folder: folder, isStrict: isStrict, limit: limit,
        wholeReport: "Met `aanzet controleer --uitvoer json` ziet u ze allemaal."),
      findings: findings, summary: ["Dit zijn de aantallen."], files: files, failure: failure)
  }
}
