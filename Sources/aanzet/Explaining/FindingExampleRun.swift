import Compiler
import DecisionTable
import Diagnostics
import Reports

/// Running an example, just as `controleer`, `verifieer` and `vergelijk` would.
enum FindingExampleRun {
  /// Everything there is to say of one side of an example.
  /// - Parameter side: what is wrong or right in it.
  static func findings(_ example: FindingExample, _ side: [ShownFile]) -> [Finding] {
    guard !example.before.isEmpty else { return findings(example.context + side) }
    let tables = [example.before, side].compactMap { check(ExampleProject(example.context + $0)).table }
    guard tables.count == 2 else { return findings(example.context + side) }
    return DifferenceFindings.findings(VersionComparison(old: tables[0], new: tables[1]).difference)
  }

  /// Everything there is to say about the example project with these files in it: about its table where there is one
  /// among them, else about the project.
  static func findings(_ parts: [ShownFile]) -> [Finding] {
    let tables = parts.compactMap { part in table(part).map { (part.path, $0) } }
    guard tables.isEmpty else { return tables.compactMap { finding(inTable: $1, at: $0) } }
    return check(ExampleProject(parts)).findings
  }

  /// A kind with what the program says to its wrong example.
  static func explanation(of kind: FindingKind) -> Explanation {
    guard let example = kind.example else { return Explanation(kind: kind, told: []) }
    let parts = example.context + example.wrong
    let project = ExampleProject(parts)
    return Explanation(
      kind: kind, told: findings(example, example.wrong).map { finding in ToldFinding(finding) { project.row(of: $0) } }
    )
  }

  private static func check(_ project: ExampleProject) -> CheckedProject {
    CheckedProject(ProjectFiles(memory: project.files, refused: project.refused), includesDrafts: false)
  }

  /// The bytes of a table; nil for a file of the project itself.
  private static func table(_ part: ShownFile) -> [UInt8]? {
    if case .table(let change) = part.form {
      let bytes = check(ExampleProject([])).table.map { TableWriter.bytes($0, hash: SHA256Hash.hash) } ?? []
      return change?.applied(to: bytes) ?? bytes
    }
    return part.form == .whole && !FileTree.isYAML(part.path) ? part.bytes : nil
  }

  private static func finding(inTable bytes: [UInt8], at path: String) -> Finding? {
    do throws(TableError) {
      try TableReader(bytes: bytes, hash: SHA256Hash.hash).verify()
      return nil
    } catch {
      return TrustFindings.finding(error, at: path)
    }
  }
}
