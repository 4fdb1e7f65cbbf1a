import Foundation
import Testing

/// The script under both platforms, by itself.
struct ControlScriptTests {
  /// What did not go as it should, and what the script then says.
  private func expect(
    _ status: Int32, _ words: String, _ variables: [String: String], in repository: CIRepository,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let run = try repository.run("sh ci/controleer.sh", variables)
    #expect(run.status == status, "\(run.output)", sourceLocation: location)
    #expect(run.output.contains(words), "\(run.output)", sourceLocation: location)
  }

  @Test func whatCannotBeComparedIsSaid() throws {
    let repository = try CIRepository()
    defer { repository.remove() }
    try expect(2, "Vergelijken: niet gelukt (status 2)", ["OUD": "weg"], in: repository)
    #expect(repository.text("uit/vergelijk.md").hasPrefix("## Er is niets vergeleken\n"))
    // A region that starts has nothing yet to compare with.
    try repository.git(
      "git checkout --quiet --orphan begin && git rm -r --quiet --cached regions && git commit -qm Begin")
    try expect(0, "In de oude versie staan nog geen afspraken.", ["OUD": "begin"], in: repository)
    // A main branch that is wrong itself can only be mended by somebody who may pass the check by.
    try repository.git("git checkout --quiet --force wijziging && git checkout --quiet -b mis")
    try Change.mistake(repository)
    try repository.git("git commit --quiet --all --message=Mis && git checkout --quiet wijziging")
    try expect(1, "met de bestanden van git:mis is iets mis", ["OUD": "mis"], in: repository)
  }

  @Test func whatCannotRunIsSaid() throws {
    let repository = try CIRepository()
    defer { repository.remove() }
    try expect(3, "Het programma aanzet is er niet: \"weg\".", ["AANZET": "weg"], in: repository)
    let run = try repository.run("sh ci/toon-verschil.sh")
    #expect(run.status == 3 && run.output == "Zeg waar: github of gitlab.\n")
  }

  /// A report of an earlier run is not taken for one of this run.
  @Test func nothingOfAnEarlierRunIsLeft() throws {
    let repository = try CIRepository(Change.rule)
    defer { repository.remove() }
    let variables = ["OUD": "main", "UIT": "verslagen/nu", "MINIMAAL": "100"]
    try expect(5, "Vergelijken: er verandert een besluit", variables, in: repository)
    #expect(repository.names("verslagen/nu").contains("vergelijk.json"))
    try Change.mistake(repository)
    try expect(1, "Voorbeelden: overgeslagen", variables, in: repository)
    #expect(!repository.names("verslagen/nu").contains { $0.hasPrefix("toets") || $0 == "vergelijk.json" })
    #expect(!repository.names("verslagen/nu").contains("afspraken.tabel"))
  }

  /// An approval is of one difference and ends on a day.
  @Test func approvalsAreOfOneDifference() throws {
    let repository = try CIRepository {
      try Change.rule($0)
      try Change.approval($0)
    }
    defer { repository.remove() }
    try expect(0, "Goedgekeurd door Anne Jansen", ["OUD": "main"], in: repository)
    try Change.source(repository)
    try expect(5, "hoort bij een ander verschil", ["OUD": "main"], in: repository)
    try repository.git("git checkout --quiet regions")
    let path = "goedkeuringen/zwaar.yaml"
    try repository.write(path, repository.text(path).replacingOccurrences(of: "2199-12-31", with: "2021-12-31"))
    try expect(5, "De goedkeuring is verlopen", ["OUD": "main"], in: repository)
  }

  /// A comment can be posted when the check stopped before it compared, and failures of the platform are told.
  @Test func failuresOfThePlatformAreTold() throws {
    let repository = try CIRepository()
    defer { repository.remove() }
    let variables = ["NUMMER": "3", "GITHUB_REPOSITORY": "regio/afspraken"]
    #expect(try repository.run("sh ci/toon-verschil.sh github", variables).status == 0)
    #expect(repository.log.contains("**Er is niets vergeleken:** de controle is eerder gestopt."))
    let failing = "gh() { return 1; }\nset -- github\n. ci/toon-verschil.sh"
    let run = try repository.run(failing, variables)
    #expect(run.status == 3 && run.output == "De opmerkingen bij deze wijziging zijn niet te lezen.\n", "\(run.output)")
  }
}
