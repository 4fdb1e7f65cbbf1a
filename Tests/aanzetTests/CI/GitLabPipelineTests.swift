import Foundation
import Testing

/// The job for GitLab, run in a repository of its own.
struct GitLabPipelineTests {
  private static let job = "afspraken"

  /// Runs the job as GitLab does: what must be there first and the script as one, then what always follows.
  private func run(in repository: CIRepository, _ variables: [String: String]) throws -> (status: Int32, log: String) {
    let file = try PipelineFile("gitlab.yml")
    let environment = file.texts(Self.job, "variables").merging(["GITLAB_CI": "true"]) { _, own in own }
      .merging(variables) { _, given in given }
    let script = (file.list(Self.job, "before_script") + file.list(Self.job, "script")).joined(separator: "\n")
    let main = try repository.run(script, environment)
    let after = file.list(Self.job, "after_script").joined(separator: "\n")
    let last = try repository.run(after, environment)
    #expect(last.status == 0)
    let files = repository.names("uit").map { "  \($0)\n" }.joined()
    return (
      main.status,
      "$ \(script)\n\(main.output)\nstatus \(main.status)\n\nuit:\n\(files)\n$ \(after)\n\(last.output)"
        + "\nGevraagd:\n\(repository.log)"
    )
  }

  private func check(
    _ name: String, status: Int32, isMerged: Bool = false, token: String? = "geheim", notes: String? = nil,
    _ change: (CIRepository) throws -> Void
  ) throws {
    let repository = try CIRepository(change)
    defer { repository.remove() }
    if let notes { try repository.answer("opmerkingen", notes) }
    let base = try repository.run("git rev-parse main").output.trimmingCharacters(in: .newlines)
    var variables = [
      "AANZET_URL": "https://example.org/aanzet", "AANZET_SHA256": try repository.offerProgram(),
      "CI_API_V4_URL": "https://gitlab.example.org/api/v4", "CI_MERGE_REQUEST_PROJECT_ID": "5",
      "CI_MERGE_REQUEST_IID": "3",
    ]
    variables["AANZET_TOKEN"] = token
    variables[isMerged ? "CI_MERGE_REQUEST_TARGET_BRANCH_SHA" : "CI_MERGE_REQUEST_DIFF_BASE_SHA"] = base
    if isMerged {
      // What was merged meanwhile is no part of this change.
      try repository.git(
        "git checkout --quiet main && git rm --quiet regions/noord/toetsen/voorbeelden.yaml && git commit -qm Anders")
      try repository.git("git reset --quiet --hard HEAD^ && git merge --quiet --no-ff --message=Samen wijziging")
      variables["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = "niet-deze"
    }
    let run = try run(in: repository, variables)
    #expect(run.status == status, "\(run.log)")
    try ExpectedLog.check(repository.steady(run.log), "gitlab-\(name)")
    #expect(repository.leftNothing)
  }

  @Test func nothingThatDecidesChanges() throws {
    try check("gelijk", status: 0) { try $0.write("README.md", "Afspraken\n") }
  }

  @Test func changedDecisionsNeedApproval() throws { try check("veranderd", status: 5, Change.rule) }

  @Test func approvedChangesPass() throws {
    let note = #"[{"id": 12, "author": {"id": 7}, "body": "<!-- aanzet: verschil -->\n\nVan eerder."}]"#
    try check("goedgekeurd", status: 0, notes: note) {
      try Change.rule($0)
      try Change.approval($0)
    }
  }

  @Test func mergedResultsAreComparedWithTheirTarget() throws {
    try check("samengevoegd", status: 5, isMerged: true, Change.rule)
  }

  @Test func mistakesWeighMoreThanChanges() throws { try check("fout", status: 1, token: nil, Change.mistake) }

  /// On the main branch there is nothing to compare with and nothing to comment on.
  @Test func aPushIsNotCompared() throws {
    let repository = try CIRepository()
    defer { repository.remove() }
    let program = ["AANZET_URL": "https://example.org/aanzet", "AANZET_SHA256": try repository.offerProgram()]
    let run = try run(in: repository, program)
    #expect(run.status == 0)
    try ExpectedLog.check(repository.steady(run.log), "gitlab-push")
  }

  /// The reports that the job promises are those that are written.
  @Test func theReportsAreThere() throws {
    let repository = try CIRepository(Change.rule)
    defer { repository.remove() }
    let file = try PipelineFile("gitlab.yml")
    #expect(try repository.run("sh ci/controleer.sh", ["OUD": "main", "MINIMAAL": "100"]).status == 5)
    let promised =
      [file.word(Self.job, "artifacts", "reports", "codequality")]
      + file.list(Self.job, "artifacts", "reports", "junit")
    #expect(promised.count == 4)
    for path in promised { #expect(!repository.text(path ?? "").isEmpty, "\(path ?? "none")") }
  }
}
