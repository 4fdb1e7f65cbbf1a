import Testing

@Suite struct DutchTests {
  /// Words of the parser, and none of ours.
  private static let english = [
    "Error", "Usage", "Unknown", "Missing", "Unexpected", "invalid", "Did you mean", "Please", "specified", "expected",
    "See '", "information", "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show ", "default", "values",
    "subcommand", "option ", "already", "Internal", "shell>",
  ]

  private static let wrongUses: [[String]] = [
    [], ["onzin"], ["contoleer"], ["help", "onzin"], ["hulp", "onzin"], ["-x"], ["--onzin"], ["--hulpp"],
    ["controleer", "--onzin"], ["controleer", "--strengg"], ["controleer", "-q"], ["controleer", "--uitvoer"],
    ["controleer", "--uitvoer", "xml"], ["controleer", "--uitvoer", "json="], ["controleer", "--kleur", "rood"],
    ["controleer", "--kleur"], ["controleer", "--streng=ja"], ["controleer", "--max-meldingen", "veel"],
    ["controleer", "--max-meldingen=-1"], ["controleer", "--uitvoer", "json", "--uitvoer", "kort"],
    ["controleer", "--uitvoer", "kort=a", "--uitvoer", "json=a"], ["bouw"], ["bouw", "-o"], ["bouw", "-op"],
    ["bouw", "a", "b", "-o", "c"], ["bouw", "a", "b", "c", "-o", "d"], ["bouw", "-o", "-"], ["wie", "feit"],
    ["wie", "feit="], ["wie", "=waarde"], ["wie", "--op", "morgen"], ["wie", "--op"], ["wie", "--tabel"],
    ["wie", "--waarom=ja"], ["wie", "a=b", "--x=y"], ["verifieer"], ["verifieer", "a", "b"],
    ["verifieer", "a", "b", "c"], ["--generate-completion-script", "klei"], ["wie", "-stil"],
    ["wie", "a\u{1B}[31m\nb"], ["toets", "--minimaal"], ["toets", "--minimaal", "101"], ["toets", "--dekking=ja"],
    ["leg-uit"], ["leg-uit", "B999"], ["leg-uit", "B301", "--alles"], ["leg-uit", "B301", "--uitvoer"],
    ["leg-uit", "B301", "--uitvoer", "xml"], ["leg-uit", "B301", "B302"],
    ["schema"], ["schema", "afspraak"], ["schema", "regio", "kader"], ["schema", "regio", "--uitvoer", "json"],
  ]

  @Test(arguments: wrongUses)
  func wrongUseIsToldInDutch(words: [String]) throws {
    let run = try ProgramRun(words)
    #expect(run.status == 2)
    #expect(run.output.isEmpty || run.document != nil)
    // Whoever asks who acts now may be in a hurry.
    let danger = ["wie", "who"].contains(words.first) ? "Direct gevaar? Bel 112.\n" : ""
    #expect(run.errors.hasPrefix("\(danger)Fout: "))
    #expect(!run.errors.contains("\u{1B}"))
    for word in Self.english { #expect(!run.errors.contains(word), "\(word) in \(run.errors)") }
  }

  @Test(arguments: [["--hulp"], ["--help"], ["-h"], ["help"], ["hulp"], ["help", "wie"], ["hulp", "check"]])
  func helpIsDutch(words: [String]) throws {
    let run = try ProgramRun(words)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for word in Self.english { #expect(!run.output.contains(word), "\(word) in \(run.output)") }
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: [
    "controleer", "bouw", "wie", "verifieer", "toets", "vergelijk", "tabel", "leg-uit", "maak-op", "nieuw",
    "aanvulling", "handleiding", "schema", "taalserver", "check", "build", "who", "verify", "test", "diff", "table",
    "explain", "fmt", "new", "completion", "man", "lsp",
  ])
  func helpOfEachCommand(command: String) throws {
    let run = try ProgramRun([command, "--hulp"])
    #expect(run.status == 0)
    for word in Self.english { #expect(!run.output.contains(word), "\(word) in \(run.output)") }
    #expect(try ProgramRun(["help", command]).output == run.output)
    #expect(try ProgramRun([command, "--version"]).status == 0)
  }

  @Test func aSlipOfTheHandIsRecognised() throws {
    #expect(try ProgramRun(["contoleer"]).errors.contains("Bedoelt u \"controleer\"?"))
    #expect(try ProgramRun(["help", "verifier"]).errors.contains("Bedoelt u \"verifieer\"?"))
    #expect(try ProgramRun(["controleer", "--strengg"]).errors.contains("Bedoelt u '--streng'?"))
    #expect(try !ProgramRun(["foo"]).errors.contains("Bedoelt u"))
  }

  @Test func hostileWordsDoNoHarm() throws {
    let long = String(repeating: "a", count: 100_000)
    let lines = [
      [long], ["wie", long], ["wie", "\(long)=x"], ["wie", "stap=\(long)"], ["controleer", long],
      ["controleer", "--\(long)"], ["wie", "stap=\u{202E}\u{7}\n\r"], ["controleer", "--kleur", long],
      ["wie", "' is invalid for '=' is invalid for '"], ["wie", "stap=x", "--op=' is invalid for 'x': y"],
      ["help", long], ["-\(long)"],
    ]
    for words in lines {
      let run = try ProgramRun(words)
      #expect(run.status > 0 && run.status < 7)
      #expect(run.errors.utf8.count + run.output.utf8.count < 5_000)
      let harmful = (run.errors + run.output).unicodeScalars.filter { scalar in
        (scalar.value < 32 && scalar != "\n") || scalar.value == 0x202E
      }
      #expect(harmful.isEmpty)
    }
  }
}
