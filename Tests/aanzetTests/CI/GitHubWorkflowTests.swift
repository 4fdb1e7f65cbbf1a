import Foundation
import Testing

/// The workflow for GitHub, run step by step in a repository of its own.
struct GitHubWorkflowTests {
  /// What happened in a job.
  private struct JobRun {
    var status: Int32 = 0
    var log = ""
  }

  /// Runs the scripts of a job, up to the first that fails.
  /// - Parameter expressions: what the platform would put in their place; there are no others.
  private func run(
    _ job: String, in repository: CIRepository, _ expressions: [String: String], _ variables: [String: String] = [:]
  ) throws -> JobRun {
    let file = try PipelineFile("github.yml")
    var result = JobRun()
    for step in file.steps(job) where result.status == 0 {
      var environment = file.texts("env").merging(step.variables) { _, own in own }
        .mapValues { value in
          value.replacing(#/\${{ (.*?) }}/#) { match in
            let known = expressions[String(match.1)]
            if known == nil { Issue.record("unknown expression: \(match.1)") }
            return known ?? ""
          }
        }
      environment["GITHUB_ACTIONS"] = "true"
      environment["GITHUB_REPOSITORY"] = "regio/afspraken"
      environment["GITHUB_STEP_SUMMARY"] = "\(repository.folder)/samenvatting.md"
      let run = try repository.run(step.script, environment.merging(variables) { _, given in given })
      result.log += "$ \(step.script)\n\(run.output)"
      result.status = run.status
    }
    result.log += "\nstatus \(result.status)\n"
    return result
  }

  /// The state of a pull request: the merged version of it, and one commit before on each side, as the platform gives them.
  private func openPullRequest(_ repository: CIRepository) throws {
    try repository.git("git checkout --quiet --detach main && git merge --quiet --no-ff --message=Samen wijziging")
    try repository.git("git update-ref refs/pull/3/merge HEAD && git init --quiet ../kopie")
    try repository.git(
      """
      cd ../kopie
      git fetch --quiet --depth=2 "file://$OLDPWD" refs/pull/3/merge
      cp -R .git ../nieuw
      cd "$OLDPWD"
      rm -rf .git ../kopie && mv ../nieuw .git
      git checkout --quiet --detach --force FETCH_HEAD
      """)
  }

  private static let onPullRequest = [
    "github.event_name == 'pull_request' && 'HEAD^1' || ''": "HEAD^1", "github.event.pull_request.number": "3",
    "github.event.pull_request.head.repo.full_name != github.repository": "false", "github.token": "geheim",
  ]

  private func check(
    _ name: String, status: Int32, fork: Bool = false, earlier: String? = nil,
    _ change: (CIRepository) throws -> Void
  ) throws {
    let repository = try CIRepository(change)
    defer { repository.remove() }
    try openPullRequest(repository)
    if let earlier { try repository.answer("opmerking", earlier) }
    var expressions = Self.onPullRequest
    if fork { expressions["github.event.pull_request.head.repo.full_name != github.repository"] = "true" }
    let program = ["AANZET_URL": "https://example.org/aanzet", "AANZET_SHA256": try repository.offerProgram()]
    let control = try run("controle", in: repository, expressions, program)
    #expect(control.status == status, "\(control.log)")
    let difference = try run("verschil", in: repository, expressions)
    #expect(difference.status == 0, "\(difference.log)")
    let files = repository.names("uit").map { "  \($0)\n" }.joined()
    let log = "\(control.log)\nuit:\n\(files)\n\(difference.log)\nGevraagd:\n\(repository.log)"
    try ExpectedLog.check(repository.steady(log), "github-\(name)")
    let summary = repository.text("samenvatting.md")
    for name in repository.names("uit") where name.hasSuffix(".md") {
      #expect(summary.contains(repository.text("uit/\(name)")))
    }
    #expect(repository.leftNothing)
  }

  @Test func nothingThatDecidesChanges() throws {
    try check("gelijk", status: 0) { try $0.write("README.md", "Afspraken\n") }
  }

  @Test func changedDecisionsNeedApproval() throws { try check("veranderd", status: 5, Change.rule) }

  @Test func approvedChangesPass() throws {
    try check("goedgekeurd", status: 0, earlier: "101\n102\n") {
      try Change.rule($0)
      try Change.approval($0)
    }
  }

  @Test func otherWordsNeedNoApproval() throws {
    try check("andere-bron", status: 0) {
      try Change.source($0)
      try $0.write("goedkeuringen/README.md", "Hier staan goedkeuringen.\n")
    }
  }

  @Test func mistakesWeighMoreThanChanges() throws { try check("fout", status: 1, Change.mistake) }

  @Test func gapsStillGiveATable() throws { try check("gat", status: 1, Change.gap) }

  @Test func tooFewExamplesFail() throws { try check("weinig-voorbeelden", status: 1, Change.examples) }

  @Test func forksGetNoComment() throws { try check("fork", status: 5, fork: true, Change.rule) }

  @Test func aPushIsNotCompared() throws {
    let repository = try CIRepository()
    defer { repository.remove() }
    let log = try run(
      "controle", in: repository,
      [
        "github.event_name == 'pull_request' && 'HEAD^1' || ''": ""
      ], ["AANZET_URL": "https://example.org/aanzet", "AANZET_SHA256": try repository.offerProgram()])
    #expect(log.status == 0)
    try ExpectedLog.check(repository.steady(log.log), "github-push")
  }

  @Test(arguments: [("ander-bestand", 6), ("geen-adres", 3)] as [(String, Int32)])
  func programsThatAreNotTrustedDoNotRun(name: String, status: Int32) throws {
    let repository = try CIRepository()
    defer { repository.remove() }
    _ = try repository.offerProgram()
    let other = String(repeating: "0", count: 64)
    let log = try run(
      "controle", in: repository, Self.onPullRequest,
      status == 6 ? ["AANZET_URL": "https://example.org/aanzet", "AANZET_SHA256": other] : [:])
    #expect(log.status == status)
    #expect(repository.text("aanzet").isEmpty && repository.names("uit").isEmpty)
    #expect(!repository.names("").contains { $0.hasPrefix("aanzet") })
    try ExpectedLog.check(repository.steady(log.log), "github-\(name)")
  }

  /// No script is made of text from outside, actions have one fixed version, and a job may do only what it needs.
  @Test func theWorkflowIsSafe() throws {
    let file = try PipelineFile("github.yml")
    #expect(file.keys("jobs") == ["controle", "meldingen", "verschil"])
    #expect(file.keys("permissions") == [])
    #expect(file.texts("jobs", "controle", "permissions") == ["contents": "read"])
    #expect(
      file.texts("jobs", "meldingen", "permissions")
        == ["actions": "read", "contents": "read", "security-events": "write"])
    #expect(file.texts("jobs", "verschil", "permissions") == ["contents": "read", "pull-requests": "write"])
    for job in file.keys("jobs") ?? [] {
      for step in file.steps(job) { #expect(!step.script.contains("${{")) }
    }
    for line in file.text.split(separator: "\n") where line.contains("uses:") {
      #expect(line.contains(#/uses: [a-z\/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/#), "\(line)")
    }
  }
}
