public import Diagnostics
internal import StrictYAML

/// The house style of the files: indent by two, one space after `:` and `-`, `{...}` and `[...]` on one line where they
/// fit and otherwise written out, at most one empty line, no blanks at the end of a line. Every comment stays, in its
/// order; the order of keys and members stays; the text of every scalar stays.
public enum YAMLFormatter {
  /// The most columns of a line with `{...}` or `[...]`; what is longer is written out.
  public static let lineWidth = 120

  /// What became of a file.
  public enum Outcome: Sendable {
    /// It has the house style already.
    case unchanged
    /// Its bytes in the house style.
    case changed([UInt8])
    /// It cannot be read safely; why.
    case refused(Findings)
    /// What would be written says something else than the file. That is a fault of this program.
    case unsafe
  }

  /// Formats a file. Total: for any bytes it ends, and what it gives says what the file says.
  public static func format(_ file: SourceFile) -> Outcome {
    let (root, findings) = StrictYAML.read(file)
    guard let root, !findings.sorted.contains(where: { $0.severity == .fout }) else { return .refused(findings) }
    let source = SourceText(file.bytes)
    let comments = Comment.all(in: source, around: root)
    var writer = BlockWriter(source, comments)
    let bytes = Array(writer.text(of: root).utf8)
    guard bytes != file.bytes else { return .unchanged }
    guard bytes.count <= StrictYAML.byteLimit else { return .refused(tooLarge(file, bytes.count)) }
    // The net under the writer: what comes out is read again.
    let copy = SourceFile(path: file.path, bytes: bytes)
    guard let again = StrictYAML.read(copy).root, SameMeaning.holds(root, again),
      Comment.all(in: SourceText(bytes), around: again).map(\.text) == comments.map(\.text)
    else { return .unsafe }
    return .changed(bytes)
  }

  /// What was just small enough to be read may need more room on lines of its own.
  private static func tooLarge(_ file: SourceFile, _ count: Int) -> Findings {
    var findings = Findings()
    findings.add(
      Finding(
        .fileTooLarge,
        "Netjes opgemaakt is dit bestand te groot: \(count) bytes; hooguit \(StrictYAML.byteLimit) is toegestaan.",
        at: SourceSpan(startOf: file.path), help: "Verdeel de inhoud over meer bestanden."))
    return findings
  }
}
