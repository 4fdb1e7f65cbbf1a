import Foundation
import Testing

/// The hook for git, in a repository in which things are really committed.
struct PreCommitTests {
  private static let agreement = "regions/noord/afspraken.yaml"

  /// A repository with the hook, as the hook itself tells to set it up.
  private func repository() throws -> CIRepository {
    let repository = try CIRepository()
    try repository.git("cp ci/pre-commit .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit")
    return repository
  }

  private func commit(_ repository: CIRepository, _ name: String, succeeds: Bool, _ script: String) throws {
    let before = try repository.run("git rev-parse HEAD").output
    let run = try repository.run(script)
    #expect((run.status == 0) == succeeds, "\(run.output)")
    #expect((try repository.run("git rev-parse HEAD").output != before) == succeeds)
    try ExpectedLog.check(repository.steady("$ \(script)\n\(run.output)\nstatus \(run.status)\n"), "pre-commit-\(name)")
    #expect(repository.leftNothing)
  }

  /// A mistake in the folder that was not staged does not matter.
  @Test func looksAtWhatIsStagedAndShowsTheDifference() throws {
    let repository = try repository()
    defer { repository.remove() }
    try Change.rule(repository)
    try repository.git("git add \(Self.agreement)")
    try Change.mistake(repository)
    try commit(repository, "veranderd", succeeds: true, "git commit --quiet --message='Andere verdeling'")
    #expect(repository.text(Self.agreement).contains("[lokaal-team"))
  }

  /// A staged mistake matters, also when it was mended in the folder after that.
  @Test func stagedMistakesBlock() throws {
    let repository = try repository()
    defer { repository.remove() }
    let right = repository.text(Self.agreement)
    try Change.mistake(repository)
    try repository.git("git add \(Self.agreement)")
    try repository.write(Self.agreement, right)
    try commit(repository, "fout", succeeds: false, "git commit --quiet --message='Met een fout'")
    #expect(repository.text(Self.agreement) == right)
  }

  @Test func failingExamplesBlock() throws {
    let repository = try repository()
    defer { repository.remove() }
    let path = "regions/noord/toetsen/voorbeelden.yaml"
    try repository.write(
      path, repository.text(path).replacingOccurrences(of: "maanden: 12", with: "maanden: 1"))
    try commit(
      repository, "voorbeeld", succeeds: false, "git add --all\ngit commit --quiet --message='Ander voorbeeld'")
  }

  @Test func untidyFilesBlock() throws {
    let repository = try repository()
    defer { repository.remove() }
    try repository.write(
      Self.agreement, repository.text(Self.agreement).replacingOccurrences(of: "status: voor", with: "status:   voor"))
    try commit(repository, "slordig", succeeds: false, "git commit --quiet --message='Slordig' \(Self.agreement)")
  }

  /// What is committed past the list of git has a list of its own.
  @Test func namedFilesAreLookedAt() throws {
    let repository = try repository()
    defer { repository.remove() }
    try Change.mistake(repository)
    try repository.git("git add \(Self.agreement)")
    try repository.git("git checkout --quiet HEAD -- \(Self.agreement)")
    try Change.source(repository)
    try commit(
      repository, "genoemd", succeeds: true,
      "cd regions\ngit commit --quiet --message='Andere bron' noord/afspraken.yaml")
  }

  @Test func worksInAnotherWorkTree() throws {
    let repository = try repository()
    defer { repository.remove() }
    try repository.git("git worktree add --quiet ../afspraken-elders main")
    try repository.git("cd ../afspraken-elders && sed -i 's/eigen voorbeeld/ander voorbeeld/' \(Self.agreement)")
    let run = try repository.run("cd ../afspraken-elders && git commit --quiet --all --message='Andere bron'")
    #expect(run.status == 0)
    #expect(run.output.contains("Wat verandert er van git:HEAD naar ."), "\(run.output)")
    #expect(repository.leftNothing)
  }

  @Test func otherFilesAreNoReasonToLook() throws {
    let repository = try repository()
    defer { repository.remove() }
    try Change.mistake(repository)
    try repository.write("README.md", "Afspraken\n")
    try commit(repository, "ander-bestand", succeeds: true, "git add README.md\ngit commit --quiet --message='Uitleg'")
  }

  @Test func theFirstCommitHasNothingToCompareWith() throws {
    let repository = try repository()
    defer { repository.remove() }
    try repository.git(
      """
      mv .git/hooks/pre-commit ..
      rm -rf .git && git init --quiet --initial-branch=main && mv ../pre-commit .git/hooks && git add --all
      """)
    let run = try repository.run("git commit --quiet --message='Eerste versie'")
    #expect(run.status == 0)
    #expect(run.output.isEmpty, "\(run.output)")
  }

  @Test func withoutTheProgramNothingIsCommitted() throws {
    let repository = try repository()
    defer { repository.remove() }
    try Change.rule(repository)
    try commit(
      repository, "geen-programma", succeeds: false, "AANZET=weg git commit --quiet --all --message='Andere verdeling'")
  }
}
