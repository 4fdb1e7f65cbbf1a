import Agreements
import CSchemas
import Diagnostics

/// The shared files inside the program, for a project that has none of its own.
enum EmbeddedSchemas {
  /// The files, with the paths that they have in a project.
  static var files: [SourceFile] {
    (0..<aanzet_schema_count()).compactMap { file(aanzet_schema_at($0)) }
  }

  /// The files of the project that the examples of findings stand on.
  static var exampleFiles: [SourceFile] {
    (0..<aanzet_example_count()).compactMap { file(aanzet_example_at($0)) }
  }

  /// The files that a new region begins with, in the order in which one reads them.
  static var starterFiles: [SourceFile] {
    (0..<aanzet_starter_count()).compactMap { file(aanzet_starter_at($0)) }
  }

  /// Whether there is a completion script for a shell.
  static func hasCompletionScript(_ shell: String) -> Bool { !completionScript(shell).isEmpty }

  /// The completion script of a shell; empty when there is none.
  static func completionScript(_ shell: String) -> [UInt8] {
    (0..<aanzet_completion_count()).compactMap { file(aanzet_completion_at($0)) }
      .first { $0.path == "aanzet.\(shell)" }?.bytes ?? []
  }

  private static func file(_ file: UnsafePointer<aanzet_schema_file>?) -> SourceFile? {
    guard let file, let path = file.pointee.path, let bytes = file.pointee.bytes else { return nil }
    let buffer = UnsafeBufferPointer(start: bytes, count: file.pointee.length)
    return SourceFile(path: String(cString: path), bytes: Array(buffer))
  }

  /// What to do in danger, for when there is no table that says it.
  static var danger: String {
    ProjectDecoder.decode(files).project?.vocabulary.danger ?? "Direct gevaar? Bel 112."
  }
}
