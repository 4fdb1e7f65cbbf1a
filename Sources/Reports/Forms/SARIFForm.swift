internal import Diagnostics

/// Findings as SARIF 2.1.0, for code scanning.
///
/// Braces in messages are not doubled and brackets not escaped, but for what would be a link: readers show messages without
/// arguments as they are.
enum SARIFForm {
  /// The document: one run.
  static func document(_ report: FormReport) -> JSONValue {
    let rules = rules(report)
    let numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.code, $0) })
    let results = report.shown.map { result(report, $0, rule: numbers[report.findings[$0].kind.code] ?? 0) }
    return .members([
      ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"),
      ("version", "2.1.0"),
      ("runs", .list([run(report, rules: rules.map(rule), results: results)])),
    ])
  }

  private static func run(_ report: FormReport, rules: [JSONValue], results: [JSONValue]) -> JSONValue {
    let driver: JSONValue = .members([
      ("name", "aanzet"),
      ("version", .text(report.frame.version)),
      ("semanticVersion", .text(report.frame.version)),
      ("language", "nl"),
      ("rules", .list(rules)),
    ])
    return .members([
      ("tool", .members([("driver", driver)])),
      // Reports of two commands on the same files do not take each other's place.
      ("automationDetails", .members([("id", .text(report.frame.command.replacing(" ", with: "-") + "/"))])),
      ("invocations", .list([invocation(report)])),
      ("language", "nl"),
      ("columnKind", "unicodeCodePoints"),
      ("results", .list(results)),
      (
        "properties",
        .members([
          ("samenvatting", .texts(report.summary)),
          ("meldingen", .number(report.findings.count)),
          ("niet-getoond", .number(report.findings.count - report.shown.count)),
        ])
      ),
    ])
  }

  /// What there is to say beside the results: what went wrong, and how many findings are hidden.
  private static func invocation(_ report: FormReport) -> JSONValue {
    var notes: [JSONValue] = []
    if let failure = report.failure { notes.append(notification("error", failure)) }
    if let hidden = report.hidden(report.shown) {
      notes.append(notification("note", "\(hidden) \(report.frame.wholeReport)".trimmedAtEnd))
    }
    return .members([
      ("executionSuccessful", .bool(report.failure == nil)),
      ("toolExecutionNotifications", notes.isEmpty ? nil : .list(notes)),
    ])
  }

  private static func notification(_ level: JSONValue, _ text: String) -> JSONValue {
    .members([("level", level), ("message", message(text))])
  }

  /// The kinds of the findings that are shown, by code.
  private static func rules(_ report: FormReport) -> [FindingKind] {
    Set(report.shown.map { report.findings[$0].kind }).sorted { $0.code < $1.code }
  }

  private static func rule(_ kind: FindingKind) -> JSONValue {
    let explanation = kind.explanation.isEmpty ? kind.name : kind.explanation
    let more = kind.isInCatalogue ? "\n\nEen voorbeeld: aanzet leg-uit \(kind.code)" : ""
    return .members([
      ("id", .text(kind.code)),
      ("name", .text(kind.name)),
      ("shortDescription", .members([("text", .text(DutchText.capitalized(DutchText.words(kind.name))))])),
      ("fullDescription", .members([("text", .text(explanation))])),
      ("help", .members([("text", .text(explanation + more))])),
      ("defaultConfiguration", .members([("level", level(kind.severity))])),
    ])
  }

  private static func result(_ report: FormReport, _ index: Int, rule: Int) -> JSONValue {
    let finding = report.findings[index]
    let notes = finding.notes.map { "\(DutchText.capitalized($0.word)): \(SafeText.line($0.text))" }
    let others = finding.related.enumerated().map { number, other in
      location(report, other.span, members: [("id", .number(number + 1))], label: other.label)
    }
    let help: (key: String, value: JSONValue?) = ("hulp", finding.help.isEmpty ? nil : .text(finding.help))
    let properties = JSONValue.members(FindingsJSON.domain(finding) + [help])
    return .members([
      ("ruleId", .text(finding.kind.code)),
      ("ruleIndex", .number(rule)),
      ("level", level(finding.severity)),
      ("message", message(([SafeText.line(finding.message)] + notes).joined(separator: "\n"))),
      ("locations", .list([location(report, finding.span, label: finding.label)])),
      ("relatedLocations", others.isEmpty ? nil : .list(others)),
      ("partialFingerprints", .members([("aanzet/v1", .text(report.fingerprints[index]))])),
      ("properties", properties == .object([]) ? nil : properties),
    ])
  }

  private static func location(
    _ report: FormReport, _ span: SourceSpan, members: [(key: String, value: JSONValue?)] = [], label: String
  ) -> JSONValue {
    let region = JSONValue.members([
      ("startLine", .number(span.firstRow)), ("startColumn", .number(span.firstColumn)),
      ("endLine", .number(max(span.start.line, span.end.line) + 1)), ("endColumn", .number(span.end.column + 1)),
    ])
    let place = JSONValue.members([
      ("artifactLocation", .members([("uri", .text(uri(report.path(span.file))))])), ("region", region),
    ])
    let words = label.isEmpty ? nil : message(SafeText.line(label))
    return .members(members + [("physicalLocation", place), ("message", words)])
  }

  private static func level(_ severity: Severity) -> JSONValue {
    switch severity {
    case .fout: "error"
    case .waarschuwing: "warning"
    case .tip: "note"
    }
  }

  /// A message as SARIF has it: `[text](target)` would be a link, so its bracket is escaped.
  private static func message(_ text: String) -> JSONValue {
    .members([("text", .text(text.replacing("](", with: "\\](")))])
  }

  /// A path as a URI reference: everything but letters, digits, `-._~` and `/` percent-encoded. An absolute path gets the
  /// scheme `file`.
  static func uri(_ path: String) -> String {
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return text
  }
}
