public import Diagnostics

/// The strict subset of YAML in which the files are written: from bytes to a tree with exact places.
public enum StrictYAML {
  /// The most bytes that a file may have: 1 MiB.
  public static let byteLimit = 1 << 20
  /// The most lists and mappings within each other; the outermost is the first.
  public static let depthLimit = 32
  /// The most Unicode scalars that a key may have.
  public static let keyLimit = 200

  /// Reads one file. Total: for any bytes it ends, in time that grows with their number only.
  /// - Parameter file: path and bytes.
  /// - Returns: The tree, or nil where none can be given (the findings then say why); what was refused is not in it.
  ///   The findings are those of family Y, in the order in which they were met, at most 20 of a kind.
  public static func read(_ file: SourceFile) -> (root: Node?, findings: Findings) {
    var complaints = Complaints(file: file.path)
    guard file.bytes.count <= byteLimit else {
      complaints.tooLarge(file.bytes.count)
      return (nil, complaints.findings)
    }
    guard let text = Screening.screen(file.bytes, &complaints) else { return (nil, complaints.findings) }
    var builder = TreeBuilder(text: text, complaints: complaints)
    builder.build()
    return (builder.root, builder.complaints.findings)
  }
}
