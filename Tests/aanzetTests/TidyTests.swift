import Foundation
import Testing

/// `aanzet maak-op`.
@Suite struct TidyTests {
  private static let untidy =
    "soort:   regio # hier\r\nnaam: 'Duinstreek'\n\n\n\ngemeenten:\n    duinrode: {code:   GM0001}\n"

  private func file(_ text: String) throws -> (scratch: Scratch, path: String) {
    let scratch = Scratch()
    return (scratch, try scratch.write("regio.yaml", text))
  }

  private func identity(_ path: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: path)
  }

  @Test func writesTheHouseStyleAndKeepsPermissions() throws {
    let (scratch, path) = try file(Self.untidy)
    defer { scratch.remove() }
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let run = try ProgramRun(["maak-op", "regio.yaml"], in: scratch.folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output == "Opgemaakt: regio.yaml\n1 bestand: 1 opgemaakt.\n")
    #expect(scratch.text("regio.yaml").split(separator: "\n").first == "soort: regio   # hier")
    #expect(try identity(path)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == ["regio.yaml"])
  }

  @Test func aFileThatIsTidyIsNotWritten() throws {
    let scratch = Scratch()
    let path = try scratch.write("regions/noord/regio.yaml", "soort: regio\n")
    defer { scratch.remove() }
    let before = try identity(path)[.systemFileNumber] as? Int
    for words in [["fmt", "."], ["fmt"], ["fmt", "regions"], ["fmt", "regions/noord/"], ["fmt", path]] {
      let run = try ProgramRun(words, in: scratch.folder)
      #expect(run.status == 0 && run.output == "1 bestand: 1 al goed.\n", "\(words)")
    }
    #expect(try identity(path)[.systemFileNumber] as? Int == before)
  }

  @Test func lookingOnlySays() throws {
    let (scratch, _) = try file(Self.untidy)
    defer { scratch.remove() }
    let run = try ProgramRun(["maak-op", "--controleer", "regio.yaml"], in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.output == "Nog niet opgemaakt: regio.yaml\n1 bestand: 1 nog niet opgemaakt.\n")
    #expect(scratch.text("regio.yaml") == Self.untidy)
    let quiet = try ProgramRun(["maak-op", "--controleer", "--stil", "regio.yaml"], in: scratch.folder)
    #expect(quiet.output == "Nog niet opgemaakt: regio.yaml\n")
  }

  @Test func aWrongFileIsLeftAloneAndTheOthersAreNot() throws {
    let (scratch, _) = try file("naam:  x\n")
    defer { scratch.remove() }
    try scratch.write("regions/noord/regio.yaml", "naam:  x\n")
    try scratch.write("regions/noord/fout.yaml", "a: &b  c\n")
    let run = try ProgramRun(["maak-op", ".", "--uitvoer", "json"], in: scratch.folder)
    #expect(run.status == 1)
    let document = try #require(run.document)
    #expect(document["formaat"] as? String == "aanzet-opmaak/1")
    let files = try #require(document["bestanden"] as? [[String: String]])
    #expect(files.map { $0["stand"] } == ["overgeslagen", "opgemaakt"])
    #expect((document["meldingen"] as? [[String: Any]])?.first?["code"] as? String == "Y007")
    #expect(scratch.text("regions/noord/fout.yaml") == "a: &b  c\n")
    #expect(scratch.text("regions/noord/regio.yaml") == "naam: x\n")
    // Beside the project anything can stand.
    #expect(scratch.text("regio.yaml") == "naam:  x\n")
    try scratch.write("iets/anders.yaml", "naam:  x\n")
    #expect(try ProgramRun(["maak-op", "iets"], in: scratch.folder).status == 1)
    #expect(scratch.text("iets/anders.yaml") == "naam:  x\n")
  }

  @Test func whatCannotBeDoneIsSaid() throws {
    let (scratch, _) = try file(Self.untidy)
    defer { scratch.remove() }
    #expect(try ProgramRun(["maak-op", "weg.yaml"], in: scratch.folder).status == 3)
    #expect(try ProgramRun(["maak-op"], in: scratch.folder).status == 1)
    try scratch.write("lees.txt", "x")
    #expect(try ProgramRun(["maak-op", "lees.txt"], in: scratch.folder).status == 2)
    let wrong = try ProgramRun(["maak-op", "lees.txt", "--uitvoer", "json"], in: scratch.folder)
    #expect(wrong.status == 2 && (wrong.document?["fout"] as? String)?.contains("YAML") == true)
    try FileManager.default.createDirectory(atPath: scratch.path("leeg"), withIntermediateDirectories: true)
    #expect(try ProgramRun(["maak-op", "leeg"], in: scratch.folder).status == 1)
    #expect(
      try ProgramRun(["maak-op", "regio.yaml", "./regio.yaml"], in: scratch.folder).output.contains("1 bestand:"))
  }

  /// The tables of the project before and after, with every rule and answer in them but not the rows of the files.
  @Test func theProjectMeansTheSame() throws {
    let scratch = try GoldenCase.base.project(.mended)
    defer { scratch.remove() }
    let before = try ProgramRun(["tabel", "--alle-perioden", "--uitvoer", "csv"], in: scratch.folder)
    let files = (FileManager.default.enumerator(atPath: scratch.folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".yaml") }
    for file in files {
      let text = scratch.text(file).split(separator: "\n", omittingEmptySubsequences: false).map { line in
        "\(line.prefix { $0 == " " })\(line)  "
      }
      try scratch.write(file, text.joined(separator: "\n").replacing("- ", with: "-   "))
    }
    let run = try ProgramRun(["maak-op"], in: scratch.folder)
    #expect(run.status == 0 && run.output.hasSuffix("\(files.count) opgemaakt.\n"), "\(run.output)")
    #expect(
      try ProgramRun(["tabel", "--alle-perioden", "--uitvoer", "csv"], in: scratch.folder).output == before.output)
    #expect(try ProgramRun(["maak-op", "--controleer"], in: scratch.folder).status == 0)
    #expect(try ProgramRun(["controleer"], in: scratch.folder).status == 0)
  }
}
