import Foundation
import Testing

/// Approval of exactly one difference, and the scope that a change was meant for.
@Suite struct ApprovalTests {
  private static let agreement = "regions/noord/afspraken.yaml"
  private static let consent = [
    "--door", "J. Jansen", "--waarom", "Besproken in het regio-overleg", "--tot", "2199-12-31",
  ]

  private func versions() throws -> TwoVersions {
    try TwoVersions([Self.agreement: TwoVersions.heavyByVeiligThuis])
  }

  private func approve(_ versions: TwoVersions, _ words: [String] = consent) throws -> ProgramRun {
    try ProgramRun(
      ["vergelijk", "oud", "nieuw", "--keur-goed", "goed.yaml"] + words, in: versions.scratch.folder)
  }

  @Test func onlyExactlyTheSameDifferencePasses() throws {
    let versions = try versions()
    defer { versions.remove() }
    #expect(try versions.compare("--goedkeuring", "goed.yaml").status == 3)
    let given = try approve(versions)
    #expect(given.status == 0)
    let file = versions.scratch.text("goed.yaml")
    #expect(file.contains("soort: goedkeuring\nverschil: sha256:"))
    #expect(file.contains(#"door: "J. Jansen""#) && file.contains("tot: 2199-12-31"))
    let again = try versions.compare("--goedkeuring", "goed.yaml")
    #expect(again.status == 0)
    #expect(again.output.contains("Goedgekeurd door J. Jansen, tot en met 2199-12-31 (goed.yaml)"))
    // Lines that move make no other difference, and a folder of approvals will do.
    try versions.write(
      Self.agreement, "# opmerking\n" + TwoVersions.heavyByVeiligThuis, "nieuw")
    try FileManager.default.createDirectory(
      atPath: versions.scratch.path("goedkeuringen"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: versions.scratch.path("goed.yaml"), toPath: versions.scratch.path("goedkeuringen/goed.yaml"))
    #expect(try versions.compare("--goedkeuring", "goedkeuringen").status == 0)
    // One thing more, and it is another.
    try versions.write(
      Self.agreement,
      TwoVersions.heavyByVeiligThuis
        .replacingOccurrences(of: "bron: eigen", with: "bron: ander"), "nieuw")
    let other = try versions.compare("--goedkeuring", "goedkeuringen")
    #expect(other.status == 5)
    #expect(other.output.contains("Niet goedgekeurd: goedkeuringen/goed.yaml hoort bij een ander verschil."))
  }

  @Test func theFingerprintIsTheSameForEveryKindOfSide() throws {
    let versions = try versions()
    defer { versions.remove() }
    try versions.makeRepository()
    #expect(try approve(versions).status == 0)
    let repo = versions.scratch.path("repo")
    let commits = try ProgramRun(
      ["vergelijk", "git:main", "git:wijziging", "--goedkeuring", "../goed.yaml"], in: repo)
    #expect(commits.status == 0, "\(commits.output)")
    for side in ["oud", "nieuw"] {
      _ = try ProgramRun(["bouw", side, "-o", "\(side).tabel", "--stil"], in: versions.scratch.folder)
    }
    let tables = try versions.compare("--goedkeuring", "goed.yaml", sides: ["oud.tabel", "nieuw.tabel"])
    #expect(tables.status == 0, "\(tables.output)")
  }

  @Test func anExpiredOneFails() throws {
    let versions = try versions()
    defer { versions.remove() }
    _ = try approve(versions)
    let text = versions.scratch.text("goed.yaml").replacingOccurrences(of: "tot: 2199-12-31", with: "tot: 2024-12-31")
    try versions.scratch.write("goed.yaml", text)
    let run = try versions.compare("--goedkeuring", "goed.yaml")
    #expect(run.status == 5)
    #expect(run.output.contains("De goedkeuring is verlopen: door J. Jansen, tot en met 2024-12-31"))
    let past = try approve(versions, ["--door", "J", "--waarom", "W", "--tot", "2020-01-01"])
    #expect(past.status == 2 && past.errors.contains("is al voorbij"))
  }

  @Test func whatIsMissingIsAskedFor() throws {
    let versions = try versions()
    defer { versions.remove() }
    #expect(try approve(versions, ["--door", "J"]).status == 2)
    #expect(try versions.compare("--door", "J").status == 2)
    #expect(try approve(versions, ["--door", " ", "--waarom", "W", "--tot", "2199-01-01"]).status == 2)
    #expect(!FileManager.default.fileExists(atPath: versions.scratch.path("goed.yaml")))
  }

  @Test(arguments: [
    "soort: goedkeuring\n", "niets\n",
    "soort: goedkeuring\nverschil: x\ndoor: y\nwaarom: z\ntot: nooit\nop: 2020-01-01\n",
    "a: [\n", "", "soort: regio\n", "soort: goedkeuring\nonzin: ja\n",
  ])
  func aBadApprovalIsSaidWithItsPlace(text: String) throws {
    let versions = try versions()
    defer { versions.remove() }
    try versions.scratch.write("goed.yaml", text)
    let run = try versions.compare("--goedkeuring", "goed.yaml")
    #expect(run.status == 1)
    #expect(run.errors.contains("goed.yaml, rij "), "\(run.errors)")
  }

  @Test func namesOfUsersStayOnTheirLine() throws {
    let versions = try versions()
    defer { versions.remove() }
    let words = ["--door", "A \"b\" \\ c\nverschil: x", "--waarom", "# geen\topmerking: ja", "--tot", "2199-12-31"]
    #expect(try approve(versions, words).status == 0)
    let run = try versions.compare("--goedkeuring", "goed.yaml")
    #expect(run.status == 0)
    #expect(run.output.contains(#"A "b" \ c verschil: x"#))
  }

  /// Where no decision changes nobody needs to approve, whatever approvals there are.
  @Test func whatDecidesNothingNeedsNoApproval() throws {
    let versions = try versions()
    defer { versions.remove() }
    _ = try approve(versions)
    try versions.write(Self.agreement, TwoVersions.agreement("bron: eigen", "bron: ander"), "nieuw")
    let run = try versions.compare("--goedkeuring", "goed.yaml")
    #expect(run.status == 0)
    #expect(run.output.contains("Er verandert geen besluit, dus een goedkeuring is niet nodig."))
  }

  @Test func nothingToApproveWritesNothing() throws {
    let versions = try TwoVersions()
    defer { versions.remove() }
    let run = try approve(versions)
    #expect(run.status == 0)
    #expect(run.errors.contains("er is niets goed te keuren"))
    #expect(!versions.scratch.names.contains("goed.yaml"))
  }

  /// What is new or gone is approved with all that is in it.
  @Test func theContentsOfWhatIsNewCount() throws {
    let versions = try versions()
    defer { versions.remove() }
    let extra = { (who: String) in
      SmallProject.agreement().replacingOccurrences(of: "wie: lokaal-team", with: "wie: \(who)")
    }
    for path in ["regions/zuid/regio.yaml", "regions/zuid/afspraken.yaml", "regions/noord/later.yaml"] {
      let text =
        path.hasSuffix("regio.yaml")
        ? "soort: regio\nnaam: Zuid\ngemeenten:\n  delta: {}\n"
        : extra("lokaal-team").replacingOccurrences(of: "status: voorbeeld", with: "status: concept")
      try versions.write(path, text, "nieuw")
    }
    #expect(try approve(versions).status == 0)
    #expect(try versions.compare("--goedkeuring", "goed.yaml").status == 0)
    for path in ["regions/zuid/afspraken.yaml", "regions/noord/later.yaml"] {
      let before = versions.scratch.text("nieuw/\(path)")
      try versions.write(
        path, extra("veilig-thuis").replacingOccurrences(of: "status: voorbeeld", with: "status: concept"), "nieuw")
      #expect(try versions.compare("--goedkeuring", "goed.yaml").status == 5, "\(path)")
      try versions.write(path, before, "nieuw")
    }
    try versions.write("regions/zuid/regio.yaml", "soort: regio\nnaam: Zuid\ngemeenten:\n  epsilon: {}\n", "nieuw")
    #expect(try versions.compare("--goedkeuring", "goed.yaml").status == 5)
  }

  /// An approval never takes the place of something else, and is not there when the report could not be written.
  @Test func nothingElseIsOverwritten() throws {
    let versions = try versions()
    defer { versions.remove() }
    let place = "nieuw/regions/noord/regio.yaml"
    let run = try ProgramRun(
      ["vergelijk", "oud", "nieuw", "--keur-goed", place] + Self.consent, in: versions.scratch.folder)
    #expect(run.status == 2 && run.errors.contains("staat al iets anders dan een goedkeuring"))
    #expect(versions.scratch.text(place) == SmallProject.region)
    let failed = try ProgramRun(
      ["vergelijk", "oud", "nieuw", "--keur-goed", "goed.yaml", "--uitvoer", "json=bestaat/niet"] + Self.consent,
      in: versions.scratch.folder)
    #expect(failed.status == 3 && !versions.scratch.names.contains("goed.yaml"))
    let same = try ProgramRun(
      ["vergelijk", "oud", "nieuw", "--keur-goed", "x", "--uitvoer", "json=x"] + Self.consent,
      in: versions.scratch.folder)
    #expect(same.status == 2 && !versions.scratch.names.contains("x"))
    #expect(try approve(versions).status == 0)
    #expect(try approve(versions).status == 0)
  }

  @Test func oneBadFileInAFolderHidesNoApproval() throws {
    let versions = try versions()
    defer { versions.remove() }
    _ = try approve(versions)
    try versions.scratch.write("map/goed.yaml", versions.scratch.text("goed.yaml"))
    try versions.scratch.write("map/leeg.yaml", "")
    let run = try versions.compare("--goedkeuring", "map")
    #expect(run.status == 0)
    #expect(run.output.contains("Dit telt niet als goedkeuring: map/leeg.yaml, rij 1:"))
    let missing = try versions.compare("--goedkeuring", "nergens.yaml")
    #expect(missing.status == 3 && missing.errors.contains("nergens.yaml"))
  }

  // MARK: Scope

  @Test(arguments: [
    ("regio=noord", Int32(0)), ("regio=noord stap=overdracht", 0), ("stap=overdracht taak=overdragen", 0),
    ("regio=noord stap=monitoring", 5), ("taak=monitoren", 5), ("regio=noord stap=monitoring,overdracht", 0),
  ])
  func onlyWhatWasDeclaredMayChange(scope: String, status: Int32) throws {
    let versions = try versions()
    defer { versions.remove() }
    let run = try versions.compare("--alleen", scope)
    #expect(run.status == status, "\(run.output)")
    let sentence =
      status == 0
      ? "ligt binnen het bereik dat is opgegeven." : "Buiten het bereik dat is opgegeven verandert ook iets:"
    #expect(run.output.contains(sentence))
  }

  /// Also what decides nothing, and the shared files, of which no region is the owner.
  @Test func everythingOutsideFails() throws {
    let versions = try TwoVersions([
      "schemas/begrippen.yaml": SmallProject.vocabulary.replacingOccurrences(of: "naam: brief", with: "naam: een brief")
    ])
    defer { versions.remove() }
    #expect(try versions.compare().status == 0)
    let run = try versions.compare("--alleen", "regio=noord")
    #expect(run.status == 5)
    #expect(run.output.contains("schemas/begrippen.yaml, rij"))
  }

  /// A change must be approved and lie inside where both are asked.
  @Test func approvalDoesNotWidenTheScope() throws {
    let versions = try versions()
    defer { versions.remove() }
    _ = try approve(versions)
    #expect(try versions.compare("--goedkeuring", "goed.yaml", "--alleen", "stap=overdracht").status == 0)
    #expect(try versions.compare("--goedkeuring", "goed.yaml", "--alleen", "stap=monitoring").status == 5)
  }

  @Test(arguments: [
    ("regio=nord", "Bedoelt u \"regio=noord\"?"), ("stap=monitorin", "Bedoelt u \"stap=monitoring\"?"),
    ("gemeente=alfa", "schrijf bijvoorbeeld"), ("regio=", "hoort een naam"), ("", "ten minste een regio"),
  ])
  func anUnknownScopeIsWrongUse(scope: String, words: String) throws {
    let versions = try versions()
    defer { versions.remove() }
    let run = try versions.compare("--alleen", scope)
    #expect(run.status == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
