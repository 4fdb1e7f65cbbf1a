internal import Calendar
internal import Diagnostics

/// Findings as JSON, in the form `aanzet-meldingen/1`.
public enum FindingsJSON {
  /// The report as an object; rows and columns are 1-based, the end column is the one just past the text.
  public static func object(_ report: FindingReport) -> JSONValue {
    .members([
      ("formaat", "aanzet-meldingen/1"),
      ("meldingen", list(report.findings, sources: report.sources)),
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
  /// - Parameter sources: the files by path as shown.
  static func list(_ findings: [Finding], sources: [String: SourceFile]) -> JSONValue {
    .list(zip(findings, findings.fingerprints(in: sources)).map { finding($0, fingerprint: $1) })
  }

  private static func finding(_ finding: Finding, fingerprint: String) -> JSONValue {
    let head: [(key: String, value: JSONValue?)] = [
      ("code", .text(finding.kind.code)),
      ("naam", .text(finding.kind.name)),
      ("ernst", .text(finding.severity.rawValue)),
      ("bericht", .text(finding.message)),
      ("plaats", .members(place(finding.span))),
      (
        "andere-plaatsen",
        .list(finding.related.map { .members(place($0.span) + [("label", .text($0.label))]) })
      ),
    ]
    let tail: [(key: String, value: JSONValue?)] = [
      ("hulp", finding.help.isEmpty ? nil : .text(finding.help)),
      ("vingerafdruk", .text(fingerprint)),
    ]
    return .members(head + domain(finding) + tail)
  }

  /// Where in the domain a finding lies, with the situation that shows it and its share; what does not apply is nil.
  static func domain(_ finding: Finding) -> [(key: String, value: JSONValue?)] {
    let path = finding.path
    return [
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
    ]
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
