internal import Calendar
internal import Compiler
internal import Diagnostics

/// An example that is missing, as it can be pasted under `toetsen:`.
enum MissingExampleYAML {
  /// The lines, with the indent of a list under a key.
  static func lines(_ example: MissingExample) -> [String] {
    let duties = example.expected.map { $0.duty }.joined(separator: ", ")
    let facts = [("stap", example.step)] + example.situation.compactMap { fact in fact.value.map { (fact.fact, $0) } }
    var lines = [
      "  # Nagaan: dit antwoordt het programma nu. Is dit wat u hebt afgesproken?",
      "  - naam: \"Nagaan: \(example.step), \(duties)\"",
      "    op: \(example.day.iso)",
      "    situatie:",
    ]
    lines += facts.map { "      \($0.0): \($0.1)" }
    lines.append("    verwacht:")
    for expectation in example.expected {
      guard !expectation.fields.isEmpty else {
        lines.append("      \(expectation.duty): \(expectation.status)")
        continue
      }
      lines.append("      \(expectation.duty):")
      lines += expectation.fields.map { name, values in
        "        \(name): \(values.count == 1 ? values[0] : "[\(values.joined(separator: ", "))]")"
      }
    }
    return lines
  }
}
