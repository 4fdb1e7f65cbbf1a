import Foundation
import Testing

/// `maak-op` keeps the meaning: the difference before and after is proven to be empty.
@Suite struct FormattingKeepsMeaningTests {
  /// The projects of golden cases that are valid but not tidy, and the example project.
  @Test(arguments: ["basis", "W604", "W605", "B301", "B304", "B306", "K403", "T506"])
  func nothingDiffersAfterFormatting(name: String) throws {
    let golden = GoldenCase(name: name)
    let project = try golden.project(.mended)
    defer { project.remove() }
    let before = Scratch()
    defer { before.remove() }
    for part in ["schemas", "regions"] {
      try FileManager.default.copyItem(atPath: project.path(part), toPath: before.path(part))
    }
    // Blank lines and indentation that the house style does not have.
    let file = project.path("regions/duinstreek/afspraken-2020.yaml")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let untidy = text.replacingOccurrences(of: "\n", with: "   \n\n\n").replacingOccurrences(
      of: "wie: ", with: "wie:    ")
    try untidy.write(toFile: file, atomically: true, encoding: .utf8)
    let untouched = try ProgramRun(["vergelijk", before.folder, project.folder])
    #expect(untouched.status == 0 && untouched.output.contains("Vergeleken is elke mogelijke situatie"))
    let run = try ProgramRun(["maak-op"], in: project.folder)
    #expect(run.status == 0 && run.output.contains("opgemaakt"), "\(run.output)")
    let compared = try ProgramRun(["vergelijk", before.folder, project.folder])
    #expect(compared.status == 0)
    #expect(compared.output.contains("Er verandert niets."), "\(compared.output)")
  }
}
