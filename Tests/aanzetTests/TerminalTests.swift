import Glibc
import Testing

@Suite(.serialized) struct TerminalTests {
  private static let down = "\u{1B}[B"

  @Test func asksForStepAndFactWithArrows() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try PseudoTerminal(
      ["wie"], in: project.folder, keys: [("Esc:", "\r"), ("Hoe ernstig is het?", "\(Self.down)\r")])
    #expect(run.status == 0)
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
      ["wie", "stap=overdracht"], in: project.folder, keys: [("Welke regio?", "2\r")])
    #expect(run.status == 4)
    #expect(run.screen.contains("regio=zuid"))
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
