import Foundation

/// The decision table of all regions of this repository, built once by the program, for tests that ask many questions.
enum CountryTable {
  private static let folder = Scratch()

  /// Its path; a test that uses it fails when it could not be built.
  static let path: String = {
    let path = folder.path("land.tabel")
    _ = try? ProgramRun(["bouw", "-o", path], in: GoldenCase.root)
    return path
  }()
}
