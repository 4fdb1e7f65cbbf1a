public import Diagnostics

/// Findings as examples (`soort: toetsen`): the situation of each with what is decided there now, ready to be kept and
/// changed once it is mended.
public enum FindingsAsExamples {
  /// What stands for a document without examples, which the language does not have.
  public static let nothing = "# Geen melding heeft een situatie. Er is dus niets om te toetsen.\n"

  /// The document.
  /// - Parameter findings: of one region; those without a decision in a situation are left out.
  /// - Returns: nil when that leaves none.
  public static func render(_ findings: [Finding]) -> String? {
    let entries = findings.compactMap(entry)
    guard let region = findings.lazy.filter({ $0.present != nil }).compactMap({ $0.path.region }).first,
      !entries.isEmpty
    else { return nil }
    let head = """
      Situaties uit de meldingen van `aanzet controleer` over de regio \(region). Zet dit bestand in \
      regions/\(region)/toetsen/. Bij `verwacht` staat wat nu beslist is. Verander dat zodra de afspraken anders worden.
      """
    return (comment(head, indent: 0) + ["soort: toetsen", "toetsen:"] + entries.flatMap { $0 })
      .map { "\($0)\n" }.joined()
  }

  private static func entry(_ finding: Finding) -> [String]? {
    guard let present = finding.present, let step = finding.path.step, let duty = finding.path.duty else { return nil }
    let place = "\(finding.kind.code) (\(finding.kind.name)), \(finding.span.shownPlace)."
    var lines = comment("\(place) \(advice(present.status))", indent: 2)
    lines += ["  - naam: \(quoted(finding.message))", "    op: \(present.day)", "    situatie:", "      stap: \(step)"]
    lines += present.facts.map { "      \($0.fact): \(scalar($0.value ?? ""))" }
    lines.append("    verwacht:")
    guard present.status == .settled else { return lines + ["      \(duty): \(present.status.rawValue)"] }
    return lines + ["      \(duty):", "        wie: [\(present.who.joined(separator: ", "))]"]
  }

  /// What to change once it is mended.
  private static func advice(_ status: PresentDecision.Status) -> String {
    switch status {
    case .unsettled, .contradictory, .open:
      "Hebt u dit geregeld? Schrijf dan `{wie: ...}` in plaats van `\(status.rawValue)`."
    case .settled: "Dit is wat nu beslist is. Hebt u de regel veranderd? Verander dan ook `verwacht`."
    }
  }

  private static func comment(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return wrapped(SafeText.line(text), width: Style.widest - indent - 2).map { "\(margin)# \($0)" }
  }

  /// A number or an id as it is, all else between quotes.
  private static func scalar(_ value: String) -> String {
    let isPlain = value.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 }
    return isPlain && value.first != "-" && !value.isEmpty ? value : quoted(value)
  }

  private static func quoted(_ text: String) -> String {
    let escaped = SafeText.line(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
