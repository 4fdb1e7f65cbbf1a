/// What became of formatting as JSON, in the form `aanzet-opmaak/1`.
public enum FormatJSON {
  /// The report as an object; findings as in `aanzet-meldingen/1`.
  public static func object(_ report: FormatReport) -> JSONValue {
    .members([
      ("formaat", "aanzet-opmaak/1"),
      ("fout", report.failures.isEmpty ? nil : .text(report.failures.joined(separator: " "))),
      (
        "bestanden",
        .list(
          report.files.map { file in
            .members([("bestand", .text(file.path)), ("stand", .text(file.state.rawValue))])
          })
      ),
      ("meldingen", FindingsJSON.list(report.findings, sources: report.sources)),
    ])
  }
}
