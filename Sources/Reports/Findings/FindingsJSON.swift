internal import Calendar
internal import Diagnostics

/// Findings as JSON, in the form `aanzet-meldingen/1`.
public enum FindingsJSON {
  /// The report as an object; rows and columns are 1-based, the end column is the one just past the text.
  public static func object(_ report: FindingReport) -> JSONValue {
    .members([
      ("formaat", "aanzet-meldingen/1"),
      ("meldingen", list(report.findings)),
      ("criteria", .list(report.criteria.map(criterion))),
      (
        "samenvatting",
        .members([
          ("fouten", .number(report.count(.fout))),
          ("waarschuwingen", .number(report.count(.waarschuwing))),
          ("tips", .number(report.count(.tip))),
          ("bestanden", .number(report.fileCount)),
          ("situaties-bewezen", .text(report.provenSituations.isEmpty ? "0" : report.provenSituations)),
        ])
      ),
    ])
  }

  /// The findings as a list of objects.
  static func list(_ findings: [Finding]) -> JSONValue {
    .list(zip(findings, fingerprints(findings)).map { finding($0, fingerprint: $1) })
  }

  /// The fingerprints in order; the second of equal ones ends in `-2`, and so on.
  static func fingerprints(_ findings: [Finding]) -> [String] {
    var counts: [String: Int] = [:]
    return findings.map { finding in
      let plain = finding.fingerprint
      let number = counts[plain, default: 0] + 1
      counts[plain] = number
      return number == 1 ? plain : "\(plain)-\(number)"
    }
  }

  private static func finding(_ finding: Finding, fingerprint: String) -> JSONValue {
    let path = finding.path
    return .members([
      ("code", .text(finding.kind.code)),
      ("naam", .text(finding.kind.name)),
      ("ernst", .text(finding.severity.rawValue)),
      ("bericht", .text(finding.message)),
      ("plaats", .members(place(finding.span))),
      (
        "andere-plaatsen",
        .list(finding.related.map { .members(place($0.span) + [("label", .text($0.label))]) })
      ),
      ("regio", text(path.region)),
      ("document", text(path.document)),
      ("regels", path.rules.isEmpty ? nil : .texts(path.rules)),
      ("stap", text(path.step)),
      ("naar", text(path.nextStep)),
      ("taak", text(path.duty)),
      ("kader", text(path.framework)),
      ("criterium", text(path.criterion)),
      (
        "situatie",
        finding.situation.map { facts in
          .object(facts.map { .init($0.fact, text($0.value) ?? .null) })
        }
      ),
      (
        "aandeel",
        finding.share.map { share in
          .members([("deel", .text(share.part.description)), ("geheel", .text(share.whole.description))])
        }
      ),
      ("hulp", finding.help.isEmpty ? nil : .text(finding.help)),
      ("vingerafdruk", .text(fingerprint)),
    ])
  }

  private static func place(_ span: SourceSpan) -> [(key: String, value: JSONValue?)] {
    [("bestand", .text(span.file)), ("van", position(span.start)), ("tot", position(span.end))]
  }

  private static func position(_ position: SourcePosition) -> JSONValue {
    .members([("rij", .number(position.line + 1)), ("kolom", .number(position.column + 1))])
  }

  private static func criterion(_ state: CriterionState) -> JSONValue {
    .members([
      ("regio", .text(state.region.id)),
      ("kader", .text(state.framework.id)),
      ("criterium", .text(state.criterion.id)),
      ("van", .text(state.from.iso)),
      ("tot", text(state.through?.iso) ?? .null),
      ("stand", .text(state.state.rawValue)),
      ("redenen", state.reasons.isEmpty ? nil : .texts(state.reasons)),
    ])
  }

  private static func text(_ text: String?) -> JSONValue? { text.map { .text($0) } }
}
