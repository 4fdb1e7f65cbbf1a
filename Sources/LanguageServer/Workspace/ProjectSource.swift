public import Agreements
public import Compiler
public import Diagnostics

/// Where a language server gets its projects from.
public protocol ProjectSource {
  /// The project that a file belongs to.
  /// - Parameter path: absolute; the file need not exist yet.
  /// - Returns: nil when it lies in no project.
  func place(of path: String) -> FileInProject?

  /// Reads and checks a project.
  /// - Parameters:
  ///   - root: absolute path of its folder.
  ///   - texts: by path within the project: texts that stand in the place of what is on disk.
  func check(_ root: String, with texts: [String: [UInt8]]) -> CheckedFiles
}

/// A file by the project that it belongs to.
public struct FileInProject: Hashable, Sendable {
  /// Absolute path of the project's folder.
  public let root: String
  /// Path of the file within it, as findings show it.
  public let file: String

  /// - Parameters: as the properties.
  public init(root: String, file: String) {
    self.root = root
    self.file = file
  }
}

/// A project that was read and checked.
public struct CheckedFiles {
  /// The texts by path within the project.
  public let texts: [String: [UInt8]]
  /// The paths that are files of the project itself, not of the program.
  public let ownFiles: Set<String>
  /// Everything that was found, sorted.
  public let findings: [Finding]
  /// What the files say; nil when there is no usable vocabulary.
  public let project: Project?
  /// What compiling gave; nil when there is no usable vocabulary.
  public let compilation: Compilation?

  /// - Parameters: as the properties.
  public init(
    texts: [String: [UInt8]], ownFiles: Set<String>, findings: [Finding], project: Project?, compilation: Compilation?
  ) {
    self.texts = texts
    self.ownFiles = ownFiles
    self.findings = findings
    self.project = project
    self.compilation = compilation
  }
}
