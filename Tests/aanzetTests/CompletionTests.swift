import Foundation
import Testing

/// What is offered where the cursor is, for the shapes in which shells hand a command line over.
@Suite struct CompletionTests {
  /// - Returns: The kind on the first line, and the words.
  private func offer(_ shell: String, _ index: Int, _ words: [String], in folder: String = "/") throws -> [String] {
    let run = try ProgramRun(["---aanvullen", shell, String(index), "aanzet"] + words, in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    return run.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  @Test(arguments: [
    ("con", ["controleer"]), ("che", ["check"]), ("maak", ["maak-op"]), ("hul", ["hulp"]), ("--ver", ["--version"]),
    ("xyz", []),
  ])
  func commands(written: String, expected: [String]) throws {
    #expect(try offer("zsh", 1, [written]) == ["woorden"] + expected)
  }

  /// No list by hand: every command that the help shows is offered.
  @Test func everyCommand() throws {
    let help = try ProgramRun(["hulp"]).output
    let names = help.split(separator: "\n").drop { !$0.hasPrefix("Opdrachten:") }.dropFirst()
      .compactMap { line in line.firstMatch(of: #/^  ([a-z][a-z-]*)[, ]/#).map { String($0.1) } }
    #expect(names.count >= 10)
    #expect(try offer("fish", 1, [""]) == ["woorden"] + names + ["hulp"])
  }

  @Test func factsAndValues() throws {
    #expect(try offer("bash", 2, ["wie", "st"]) == ["woorden", "stap="])
    #expect(try offer("bash", 2, ["who", "st"]) == ["woorden", "stap="])
    // Bash breaks at `=`; the others do not, and bash can be told not to.
    #expect(try offer("bash", 4, ["wie", "stap", "=", "dir"]) == ["woorden", "directe-overdracht"])
    #expect(try offer("bash", 3, ["wie", "stap", "="]).contains("monitoring"))
    #expect(try offer("bash", 2, ["wie", "stap=dir"]) == ["woorden", "stap=directe-overdracht"])
    #expect(try offer("zsh", 2, ["wie", "stap=dir"]) == ["woorden", "stap=directe-overdracht"])
    #expect(try offer("fish", 2, ["wie", "ernst="]).dropFirst().allSatisfy { $0.hasPrefix("ernst=") })
    #expect(try offer("zsh", 2, ["wie", "overdracht-stand=gew"]) == ["woorden", "overdracht-stand=geweigerd"])
    #expect(try offer("zsh", 2, ["wie", "team-kan-zicht="]) == ["woorden", "team-kan-zicht=ja", "team-kan-zicht=nee"])
    #expect(try offer("zsh", 2, ["wie", "mel"]).contains("melder="))
    #expect(try offer("zsh", 2, ["wie", "oplegg"]) == ["woorden", "oplegging-huisverbod="])
    // What is on the line already is not offered again, before or after the cursor.
    #expect(try !offer("zsh", 3, ["wie", "stap=monitoring", ""]).contains("stap="))
    #expect(try offer("bash", 2, ["wie", "sta", "stap", "=", "x"]) == ["woorden", "stabiele-veiligheid="])
  }

  @Test func wordsOfTheProjectAndOfATable() throws {
    let scratch = try SmallProject.make()
    defer { scratch.remove() }
    let folder = scratch.folder
    #expect(try offer("zsh", 2, ["wie", "stap="], in: folder) == ["woorden", "stap=overdracht", "stap=monitoring"])
    #expect(try offer("zsh", 2, ["wie", "gemeente="], in: folder) == ["woorden", "gemeente=alfa", "gemeente=beta"])
    #expect(try offer("zsh", 3, ["tabel", "--regio", ""], in: folder) == ["woorden", "noord"])
    #expect(try offer("zsh", 3, ["wie", "--waarom-niet", "lok"], in: folder) == ["woorden", "lokaal-team"])
    #expect(try ProgramRun(["bouw", "-o", "t.tabel"], in: folder).status == 0)
    let table = ["wie", "--tabel", scratch.path("t.tabel"), "stap=o"]
    #expect(try offer("zsh", 4, table) == ["woorden", "stap=overdracht"])
    #expect(try offer("bash", 4, ["wie", "--tabel", "'\(scratch.path("t.tabel"))'", "ern"]) == ["woorden", "ernst="])
    #expect(try offer("zsh", 4, table.dropLast() + ["maanden=3"]).contains("maanden=36"))
    // A table that cannot be read: then the words of the program.
    #expect(try offer("zsh", 4, ["wie", "--tabel", "/weg", "stap=dir"]) == ["woorden", "stap=directe-overdracht"])
  }

  @Test func aRegionNarrowsItsMunicipalities() throws {
    let folder = GoldenCase.root
    #expect(
      try offer("zsh", 3, ["wie", "regio=kennemerland", "gemeente=ha"], in: folder) == [
        "woorden", "gemeente=haarlem", "gemeente=haarlemmermeer",
      ])
    #expect(
      try offer("zsh", 3, ["wie", "gemeente=haarlem", "regio="], in: folder) == ["woorden", "regio=kennemerland"])
  }

  @Test func optionsAndTheirValues() throws {
    #expect(try offer("zsh", 2, ["wie", "--waarom"]) == ["woorden", "--waarom", "--waarom-niet"])
    #expect(try offer("zsh", 3, ["wie", "--waarom", "--waarom"]) == ["woorden", "--waarom-niet"])
    #expect(try offer("zsh", 3, ["toets", "--uitvoer", "js"]) == ["woorden", "json"])
    #expect(try offer("zsh", 2, ["toets", "--uitvoer=js"]) == ["woorden", "--uitvoer=json"])
    #expect(try offer("bash", 4, ["toets", "--uitvoer", "=", "js"]) == ["woorden", "json"])
    #expect(try offer("zsh", 3, ["tabel", "--kleur", ""]) == ["woorden", "auto", "altijd", "nooit"])
    #expect(try offer("zsh", 4, ["tabel", "--stap", "monitoring", "--stap"]) == ["woorden", "--stap"])
    #expect(try offer("zsh", 3, ["tabel", "--taak", "monitoren"]) == ["woorden", "monitoren"])
    #expect(try offer("zsh", 2, ["leg-uit", "B301"]) == ["woorden", "B301"])
    #expect(try offer("zsh", 2, ["explain", "tegenstr"]) == ["woorden", "tegenstrijdig"])
    #expect(try offer("zsh", 3, ["leg-uit", "B301", ""]) == ["niets"])
    #expect(try offer("zsh", 3, ["wie", "--tabel", ""]) == ["bestanden"])
    #expect(try offer("zsh", 2, ["maak-op", ""]) == ["bestanden yaml"])
    #expect(try offer("zsh", 2, ["nieuw", ""]) == ["mappen"])
    #expect(try offer("zsh", 3, ["wie", "--op", ""]) == ["niets"])
    #expect(try offer("zsh", 3, ["wie", "--", "--op"]) == ["woorden"])
    #expect(try offer("zsh", 2, ["aanvulling", "f"]) == ["woorden", "fish"])
    #expect(try offer("zsh", 2, ["schema", "reg"]) == ["woorden", "regio"])
    #expect(try offer("zsh", 2, ["hulp", "leg"]) == ["woorden", "leg-uit"])
  }

  @Test func requestsThatMakeNoSenseDoNoHarm() throws {
    for words in [
      [], ["bash"], ["bash", "x", "aanzet"], ["bash", "-1", "aanzet"], ["bash", "99999999999", "aanzet"],
    ] {
      let run = try ProgramRun(["---aanvullen"] + words)
      #expect(run.status == 0 && run.output.isEmpty)
    }
    #expect(try offer("bash", 40, ["wie"]).first == "woorden")
    #expect(try offer("bash", 1, ["="]) == ["woorden"])
    #expect(try offer("bash", 3, ["=", "=", "="]).first != nil)
    #expect(try offer("bash", 2, ["wie", "\u{1B}[31m\n"]) == ["woorden"])
    #expect(try offer("onzin", 2, ["wie", "st"]) == ["woorden", "stap="])
  }
}
