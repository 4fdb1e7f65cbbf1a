import StrictYAML

/// Every way in which one place of a file can have another shape: for each value others in its place, for each block a
/// key too many and each key too few. Each is the text of a whole file. Places that have the same last two keys are much
/// alike; a few of them are changed.
struct TreeMutations {
  /// What is put in the place of every value.
  private static let replacements = [
    "zzz", "Zz z", "-1", "1.5", "007", "ja", "nee", "\"\"", "", "[]", "{}", "{zzz: zzz}", "[zzz, zzz]", "[[zzz]]",
    "{niet: zzz}", "2020-02-30", "2020-02-29", "5 werkdagen na melding", "0 dagen", "a|b",
  ]

  /// A changed file.
  struct Changed {
    /// The place and what was done there.
    let what: String
    let text: String
  }

  private(set) var all: [Changed] = []
  private var visits: [String: Int] = [:]

  /// - Parameter root: of the file.
  init(of root: Node) { visit(root, at: "") { $0 } }

  /// - Parameters:
  ///   - path: keys and places from the root.
  ///   - whole: the text of the file with a text in the place of this node.
  private mutating func visit(_ node: Node, at path: String, in whole: @escaping (String) -> String) {
    let alike = path.split(separator: "/").filter { Int($0) == nil }.suffix(2).joined(separator: "/")
    visits[alike, default: 0] += 1
    guard visits[alike, default: 0] <= 2 else { return }
    all += Self.replacements.map { Changed(what: "\(path) = \($0)", text: whole($0)) }
    switch node {
    case .scalar: break
    case .sequence(let sequence):
      let items = sequence.items.map(Self.text)
      for (index, item) in sequence.items.enumerated() {
        visit(item, at: "\(path)/\(index)") { text in
          whole("[\((items[..<index] + [text] + items[(index + 1)...]).joined(separator: ", "))]")
        }
      }
    case .mapping(let mapping):
      let entries = mapping.entries.map(Self.text)
      all.append(
        Changed(what: "\(path) + zzz", text: whole("{\((entries + ["zzz: zzz"]).joined(separator: ", "))}")))
      for (index, entry) in mapping.entries.enumerated() {
        let others = { (part: [String]) in
          whole("{\((entries[..<index] + part + entries[(index + 1)...]).joined(separator: ", "))}")
        }
        all.append(Changed(what: "\(path) - \(entry.key.text)", text: others([])))
        visit(entry.value, at: "\(path)/\(entry.key.text)") { others(["\(entry.key.text): \($0)"]) }
      }
    }
  }

  private static func text(_ entry: Node.Entry) -> String { "\(entry.key.text): \(text(entry.value))" }

  /// A node in flow style.
  private static func text(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar):
      let isSafe = scalar.isPlain && !scalar.text.contains { ",[]{}:#?\"'\n".contains($0) }
      return isSafe ? scalar.text : "'\(scalar.text.split(separator: "'").joined(separator: "''"))'"
    case .sequence(let sequence): return "[\(sequence.items.map(text).joined(separator: ", "))]"
    case .mapping(let mapping): return "{\(mapping.entries.map(text).joined(separator: ", "))}"
    }
  }
}
