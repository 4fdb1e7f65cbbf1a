import Foundation
import Testing

/// `aanzet vergelijk` as a process: the sides, the words, the status.
@Suite struct CompareTests {
  private static let agreement = "regions/noord/afspraken.yaml"

  @Test func nothingDiffersIsAProof() throws {
    let versions = try TwoVersions()
    defer { versions.remove() }
    let run = try versions.compare()
    #expect(run.status == 0)
    #expect(run.output.contains("Er verandert niets. 1 regio heeft precies dezelfde bestanden."))
    let table = try ProgramRun(["bouw", "oud", "-o", "oud.tabel", "--stil"], in: versions.scratch.folder)
    #expect(table.status == 0)
    let compared = try versions.compare(sides: ["oud.tabel", "nieuw"])
    #expect(compared.status == 0)
    #expect(compared.output.contains("Er verandert niets. Vergeleken is elke mogelijke situatie:"))
  }

  @Test func whoGetsAndLosesADutyIsSaid() throws {
    let versions = try TwoVersions([Self.agreement: TwoVersions.heavyByVeiligThuis])
    defer { versions.remove() }
    let run = try versions.compare()
    #expect(run.status == 5)
    #expect(run.output.contains("Veilig Thuis krijgt deze taak. Het lokale team heeft deze taak niet meer."))
    #expect(run.output.contains("Noord\n\n  Overdracht\n    Overdragen"))
    let object = try #require(try versions.compare("--uitvoer", "json").document)
    #expect(object["formaat"] as? String == "aanzet-verschil/1")
    #expect(object["besluiten-gelijk"] as? Bool == false && object["akkoord"] as? Bool == false)
    let text = try versions.compare("--uitvoer", "json").output
    #expect(text.contains(#""krijgt-taak":["veilig-thuis"],"verliest-taak":["lokaal-team"]"#))
  }

  @Test func aGapIsSaidAndCounted() throws {
    let versions = try TwoVersions([Self.agreement: SmallProject.agreement(hasGap: true)])
    defer { versions.remove() }
    let run = try versions.compare()
    #expect(run.status == 5)
    #expect(run.output.contains("Er ontstaat een gat: wie dit doet, is niet meer geregeld."))
    #expect(run.output.contains("nu:       NIET GEREGELD"))
    #expect(run.output.contains("situatie: ernst = zwaar (1 van 2 situaties)"))
    #expect(run.output.hasSuffix("1 besluit verandert in 1 regio, 1 gat ontstaat, 1 wijziging in bestanden.\n"))
    let back = try versions.compare(sides: ["nieuw", "oud"])
    #expect(back.output.contains("Het gat is gedicht: dit was niet geregeld."))
  }

  /// A source, a telephone number, an example: nothing is decided otherwise, and it is told all the same.
  @Test func whatDecidesNothingIsToldAndPasses() throws {
    let versions = try TwoVersions([
      Self.agreement: TwoVersions.agreement("bron: eigen voorbeeld", "bron: ander voorbeeld"),
      "regions/noord/regio.yaml": SmallProject.region.replacingOccurrences(
        of: "naam: Noord", with: "naam: Het Noorden"),
    ])
    defer { versions.remove() }
    let run = try versions.compare()
    #expect(run.status == 0)
    #expect(run.output.contains("Geen enkel besluit verandert."))
    // Lines are wrapped.
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(#"bron wordt "ander voorbeeld"; eerst "eigen voorbeeld"."#))
    #expect(text.contains(#"Naam wordt "Het Noorden"; eerst "Noord"."#))
  }

  /// Lines that move, quotes and the order of rules are no difference.
  @Test func anotherWayOfWritingIsNone() throws {
    let moved =
      "# opmerking\n\n" + TwoVersions.agreement("titel: Afspraken van Noord", "titel: \"Afspraken van Noord\"")
    let versions = try TwoVersions([Self.agreement: moved])
    defer { versions.remove() }
    let run = try versions.compare()
    #expect(run.status == 0)
    #expect(run.output.contains("Er verandert niets. Vergeleken is elke mogelijke situatie:"))
  }

  @Test func newAndVanishedRegionsMunicipalitiesAndFactsAreTold() throws {
    let versions = try TwoVersions([
      "regions/noord/regio.yaml": SmallProject.region.replacingOccurrences(of: "beta:", with: "gamma:"),
      "regions/zuid/regio.yaml": "soort: regio\nnaam: Zuid\ngemeenten:\n  delta: {code: GM0009}\n",
      "schemas/begrippen.yaml": SmallProject.vocabulary.replacingOccurrences(
        of: "  maanden:", with: "  weer: {vraag: Welk weer?, soort: ja-nee}\n  maanden:"),
    ])
    defer { versions.remove() }
    let run = try versions.compare()
    #expect(run.status == 5)
    #expect(run.output.contains("Deze regio is nieuw."))
    let told = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for line in [
      #"Gemeenten > gamma is nieuw: "naam: Beta; code: GM0002; team: volledig"."#, "Gemeenten > beta vervalt; eerst",
      #"Feiten > weer is nieuw: "vraag: Welk weer?; soort: ja-nee"."#,
    ] {
      #expect(told.contains(line), "\(line) in \(told)")
    }
  }

  @Test func daysWithoutAgreementAreTold() throws {
    let versions = try TwoVersions([
      Self.agreement: TwoVersions.agreement("{van: 2020-01-01}", "{van: 2020-01-01, tot: 2029-12-31}")
    ])
    defer { versions.remove() }
    let run = try versions.compare()
    #expect(run.status == 5)
    #expect(run.output.contains("Vanaf 1 januari 2030 gelden er geen afspraken meer."))
  }

  // MARK: Sides

  @Test func aCommitIsReadWithoutTouchingTheWorkingTree() throws {
    let versions = try TwoVersions([Self.agreement: SmallProject.agreement(hasGap: true)])
    defer { versions.remove() }
    try versions.makeRepository()
    let repo = versions.scratch.path("repo")
    try versions.scratch.write("repo/regions/noord/kladje.txt", "los")
    let before = try versions.git("status", "--porcelain=v2", "--branch")
    let run = try ProgramRun(["vergelijk", "git:main", "git:wijziging"], in: repo)
    #expect(run.status == 5)
    #expect(run.output.contains("1 gat ontstaat"))
    #expect(try versions.git("status", "--porcelain=v2", "--branch") == before)
    // Beside a folder, from anywhere, and from a folder in the project.
    let beside = try ProgramRun(["vergelijk", "git:wijziging", repo])
    #expect(beside.status == 5)
    let inside = try ProgramRun(["vergelijk", "git:HEAD", "git:wijziging"], in: "\(repo)/regions/noord")
    #expect(inside.status == 5)
    // Beside a folder that git does not keep: then the repository around the current folder.
    let other = try ProgramRun(["vergelijk", "git:main", versions.scratch.path("nieuw")], in: repo)
    #expect(other.status == 5)
    #expect(try ProgramRun(["vergelijk", "git:main", "."], in: repo).status == 0)
  }

  /// The project may lie in a folder of the repository.
  @Test func aProjectInAFolderOfTheRepositoryIsFound() throws {
    let versions = try TwoVersions([Self.agreement: SmallProject.agreement(hasGap: true)])
    defer { versions.remove() }
    let scratch = versions.scratch
    for side in ["oud", "nieuw"] {
      try FileManager.default.createDirectory(atPath: scratch.path("repo"), withIntermediateDirectories: true)
      try? FileManager.default.removeItem(atPath: scratch.path("repo/afspraken"))
      try FileManager.default.copyItem(atPath: scratch.path(side), toPath: scratch.path("repo/afspraken"))
      if side == "oud" { try versions.git("init", "-q", "-b", "main") }
      try versions.git("add", "-A")
      try versions.git("commit", "-qm", side)
    }
    let run = try ProgramRun(["vergelijk", "git:main~1", "afspraken"], in: scratch.path("repo"))
    #expect(run.status == 5)
    #expect(run.output.contains("  regions/noord/afspraken.yaml\n"))
  }

  @Test(arguments: [
    (["git:bestaat-niet", "nieuw"], Int32(2), "git kent geen versie \"bestaat-niet\""),
    (["git:--output=x", "nieuw"], 2, "git kent geen versie"),
    (["git:", "nieuw"], 2, "git kent geen versie"),
    (["bestaat-niet", "nieuw"], 3, "is niet te lezen: het bestaat niet"),
    (["schemas", "nieuw"], 2, "is geen project"),
    (["nieuw/regions/noord/regio.yaml", "nieuw"], 6, "geen beslistabel"),
    (["nieuw"], 2, "Er ontbreekt iets"),
  ])
  func aSideThatCannotBeReadIsSaid(sides: [String], status: Int32, words: String) throws {
    let versions = try TwoVersions()
    defer { versions.remove() }
    try versions.makeRepository()
    // In the repository, so that git knows where it is.
    try FileManager.default.copyItem(
      atPath: versions.scratch.path("nieuw"), toPath: versions.scratch.path("repo/nieuw"))
    try FileManager.default.createDirectory(
      atPath: versions.scratch.path("leeg/schemas"), withIntermediateDirectories: true)
    let place = sides.first == "schemas" ? versions.scratch.path("leeg") : versions.scratch.path("repo")
    let given = sides.first == "schemas" ? ["schemas", versions.scratch.path("nieuw")] : sides
    let run = try ProgramRun(["vergelijk"] + given, in: place)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
    let object = try ProgramRun(["vergelijk"] + given + ["--uitvoer", "json"], in: place)
    #expect(object.document?["formaat"] as? String == "aanzet-verschil/1", "\(object.output)")
    #expect(object.document?["fout"] as? String != nil)
  }

  @Test func aFolderOutsideGitIsSaid() throws {
    let versions = try TwoVersions()
    defer { versions.remove() }
    let run = try versions.compare(sides: ["git:main", "nieuw"])
    #expect(run.status == 3)
    #expect(run.errors.contains("wordt niet door git bijgehouden"))
  }

  /// With errors in a version nothing is compared, and they are shown.
  @Test func errorsStandInTheWay() throws {
    let versions = try TwoVersions([Self.agreement: TwoVersions.agreement("wie: lokaal-team", "wie: niemand")])
    defer { versions.remove() }
    let run = try versions.compare()
    #expect(run.status == 1)
    #expect(run.output.contains("fout V205"))
    #expect(run.errors.contains("Er is niets vergeleken, want met de bestanden van nieuw is iets mis."))
    for form in ["kort", "json", "sarif", "github", "gitlab", "junit", "markdown"] {
      let other = try versions.compare("--uitvoer", form)
      #expect(other.status == 1 && other.output.contains("V205"), "\(form)")
    }
  }

  /// A value that only one version knows cannot be compared: that is said, and does not pass unseen.
  @Test func whatOnlyOneVersionKnowsIsSaid() throws {
    let region = SmallProject.region
    let cases: [(path: String, text: String, sentence: String)] = [
      (
        "regions/noord/regio.yaml", region.replacingOccurrences(of: "beta:", with: "gamma:"),
        "Alleen de nieuwe versie kent gemeente = gamma. Situaties daarmee zijn niet te vergelijken."
      ),
      (
        "regions/noord/regio.yaml",
        region.replacingOccurrences(of: "naam: Beta,", with: "naam: Beta, tot: 2026-06-30, opgegaan-in: alfa,"),
        "Vanaf 1 juli 2026 kent alleen de oude versie gemeente = beta."
      ),
      (
        "schemas/begrippen.yaml",
        SmallProject.vocabulary.replacingOccurrences(of: "aan-zet: monitoren", with: "aan-zet: overdragen"),
        "Monitoring: wie aan zet is, volgt nu uit \"overdragen\"; eerst uit \"monitoren\"."
      ),
      (
        "schemas/begrippen.yaml", SmallProject.vocabulary.replacingOccurrences(of: "tot: 36", with: "tot: 90"),
        "Alleen de nieuwe versie kent maanden = 37 t/m 90. Situaties daarmee zijn niet te vergelijken."
      ),
    ]
    for (path, text, sentence) in cases {
      let versions = try TwoVersions([path: text])
      defer { versions.remove() }
      let run = try versions.compare()
      #expect(run.status == 5, "\(sentence)")
      let told = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains(sentence), "\(run.output)")
    }
  }

  /// The order of rungs means something, also in a document that is not in force.
  @Test func anotherOrderOfRungsIsADifference() throws {
    let ladder = { (rungs: [String]) in
      "soort: afspraken\ntitel: L\nstatus: concept\ngeldig: {van: 2020-01-01}\nkaders: [klein]\nescalatie:\n  treden:\n"
        + rungs.map { "    - {trede: \($0), wie: lokaal-team, bron: x}\n" }.joined()
    }
    let words = SmallProject.vocabulary
      .replacingOccurrences(of: "  monitoring: {", with: "  verschil-van-inzicht: {naam: Verschil}\n  monitoring: {")
      .replacingOccurrences(
        of: "  monitoren: {",
        with: "  opschalen: {naam: opschalen}\n  zicht-op-veiligheid: {naam: zicht}\n  monitoren: {")
    let versions = try TwoVersions(["regions/noord/ladder.yaml": ladder(["b", "a"]), "schemas/begrippen.yaml": words])
    defer { versions.remove() }
    try versions.write("regions/noord/ladder.yaml", ladder(["a", "b"]), "oud")
    try versions.write("schemas/begrippen.yaml", words, "oud")
    let run = try versions.compare()
    #expect(run.output.contains("volgorde wordt \"b, a\"; eerst \"a, b\""), "\(run.output)")
  }

  @Test func nothingComparedIsNoSuccess() throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    try scratch.write("a/regions/leeg.txt", "")
    let run = try ProgramRun(["vergelijk", "a", "a"], in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("in geen van beide versies staat een regio"))
  }
}
