import Glibc
import Testing

@Suite(.serialized) struct TerminalTests {
  private static let down = "\u{1B}[B"

  @Test func asksForStepAndFactWithArrows() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try PseudoTerminal(
      ["wie"], in: project.folder, keys: [("Esc:", "\(Self.down)\r"), ("Hoe ernstig is het?", "2\r")])
    #expect(run.status == 0)
    #expect(run.screen.hasPrefix("Direct gevaar? Bel 112."))
    #expect(run.screen.contains("Bij welke stap bent u? Overdracht"))
    #expect(run.screen.contains("Hoe ernstig is het? zwaar"))
    #expect(run.screen.contains("aanzet wie stap=overdracht ernst=zwaar"))
    #expect(run.screen.contains("Nu aan zet:"))
    #expect(run.isRestored)
  }

  @Test func asksForARegion() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let region = SmallProject.region.replacing("naam: Noord", with: "naam: Zuid").replacing("alfa:", with: "gamma:")
      .replacing("beta:", with: "delta:").replacing("GM0001", with: "GM0003").replacing("GM0002", with: "GM0004")
    try project.write("regions/zuid/regio.yaml", region)
    let run = try PseudoTerminal(
      ["wie", "stap=overdracht"], in: project.folder,
      keys: [("In welke gemeente", "weet\r"), ("Welke regio?", "2\r")])
    #expect(run.status == 4)
    #expect(run.screen.contains("regio=zuid"))
    let municipality = try PseudoTerminal(
      ["wie", "stap=overdracht"], in: project.folder,
      keys: [
        ("In welke gemeente", "alf2\r"), ("begint met", "\u{7F}\u{7F}\u{7F}2\r"), ("Hoe ernstig is het?", "\u{1B}"),
      ])
    #expect(municipality.screen.contains("aanzet wie stap=overdracht gemeente=gamma"))
    let plain = try PseudoTerminal(
      ["wie", "stap=overdracht"], in: project.folder,
      keys: [("weet ik niet):", "Gama\n"), ("is niet bekend", "GAMMA\n"), ("vragen meer):", "\n")],
      variables: ["TERM=dumb"])
    #expect(plain.screen.contains("aanzet wie stap=overdracht gemeente=gamma"))
  }

  @Test func nothingIsChosenBeforehand() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try PseudoTerminal(
      ["wie", "stap=overdracht"], in: project.folder,
      keys: [
        ("Esc:", "\r"), ("Kies eerst een antwoord", "9\r"), ("Nummer 9 is er niet", ""),
        ("Kies eerst een antwoord", "zw\r"),
      ])
    #expect(run.status == 0)
    #expect(run.screen.contains("ernst=zwaar"))
  }

  @Test func aFactCanBeWithoutValueAndTheNextQuestionIsAsked() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write(
      "schemas/begrippen.yaml",
      SmallProject.vocabulary.replacing(
        "zwaar: {naam: zwaar}}}",
        with: "zwaar: {naam: zwaar}}}\n  hulp: {vraag: Is er hulp?, soort: ja-nee}"
          + "\n  eigen: {vraag: Is het eigen hulp?, soort: ja-nee, alleen-als: {hulp: ja}}"))
    try project.write(
      "regions/noord/afspraken.yaml",
      SmallProject.agreement().replacing("als: {ernst: licht}", with: "als: {ernst: licht, eigen: ja}"))
    let run = try PseudoTerminal(
      ["wie", "stap=overdracht"], in: project.folder,
      keys: [("Hoe ernstig", "1\r"), ("Is ", "weet\r"), ("Is ", "weet\r")])
    #expect(run.status == 4)
    #expect(run.screen.contains("niet van toepassing"))
    #expect(run.screen.contains("Is het eigen hulp? weet ik niet"))
    #expect(run.screen.contains("Is er hulp? weet ik niet"))
  }

  @Test func longQuestionsAreWrapped() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let long = "Hoe ernstig is het, als u alles wat u weet bij elkaar neemt en ook denkt aan wat er eerder is gebeurd?"
    try project.write(
      "schemas/begrippen.yaml",
      SmallProject.vocabulary.replacing("vraag: Hoe ernstig is het?", with: "vraag: \"\(long)\""))
    let run = try PseudoTerminal(["wie", "stap=overdracht"], in: project.folder, keys: [("gebeurd?", "1\r")])
    #expect(run.status == 0)
  }

  @Test func numbersLettersAndNotKnowing() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let number = try PseudoTerminal(
      ["wie"], in: project.folder, keys: [("Esc:", "mon\r"), ("leeg: weet ik niet):", "99\r"), ("Typ een", "5\r")])
    #expect(number.status == 0)
    #expect(number.screen.contains("stap=monitoring maanden=5"))
    let unknown = try PseudoTerminal(
      ["wie", "stap=overdracht"], in: project.folder, keys: [("Hoe ernstig", "3\r")])
    #expect(unknown.status == 4)
    #expect(unknown.screen.contains("Hoe ernstig is het? weet ik niet"))
    let empty = try PseudoTerminal(["wie", "stap=monitoring"], in: project.folder, keys: [("niet):", "\r")])
    #expect(empty.status == 4)
    let stopped = try PseudoTerminal(["wie", "stap=overdracht"], in: project.folder, keys: [("Esc:", "\u{1B}")])
    #expect(stopped.status == 4)
    #expect(stopped.isRestored)
  }

  @Test func controlCEndsAndGivesTheTerminalBack() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try PseudoTerminal(["wie"], in: project.folder, keys: [("Esc:", "\u{3}")])
    #expect(run.status == 3)
    #expect(run.screen.contains("Gestopt zonder antwoord."))
    #expect(run.isRestored)
  }

  @Test func aSignalGivesTheTerminalBack() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try PseudoTerminal(["wie"], in: project.folder, keys: [("Esc:", "")], signal: SIGTERM)
    #expect(run.status == 128 + SIGTERM)
    #expect(run.isRestored)
  }

  @Test func aPlainTerminalGetsNumbers() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try PseudoTerminal(
      ["wie"], in: project.folder,
      keys: [("vragen meer):", "9\n"), ("Typ een nummer", "1\n"), ("vragen meer):", "1\n")], variables: ["TERM=dumb"])
    #expect(run.status == 0)
    #expect(!run.screen.contains("\u{1B}"))
  }

  @Test func nothingIsAskedWhenAProgramReads() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try PseudoTerminal(["wie", "stap=overdracht", "--uitvoer", "json"], in: project.folder, keys: [])
    #expect(run.status == 4)
    #expect(run.screen.contains("aanzet-antwoord/1"))
  }

  @Test func coloursOnATerminal() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let words = ["wie", "stap=overdracht", "ernst=licht"]
    #expect(try PseudoTerminal(words, in: project.folder, keys: []).screen.contains("\u{1B}["))
    for variable in ["NO_COLOR=1", "TERM=dumb"] {
      let run = try PseudoTerminal(words, in: project.folder, keys: [], variables: [variable])
      #expect(!run.screen.contains("\u{1B}["))
    }
  }
}
