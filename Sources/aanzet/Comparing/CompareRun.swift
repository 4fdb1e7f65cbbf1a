import Calendar
import Compiler
import DecisionTable
import Diagnostics
import Reports

/// Compares two versions, and says whether what changed was meant.
struct CompareRun {
  /// What was asked.
  let request: CompareRequest
  /// Where the report goes.
  let output: DifferenceOutput

  /// Runs it.
  func run() throws(Failure) -> ExitStatus {
    let (old, new) = try versions()
    guard !(old.regions + new.regions).isEmpty || !old.isReadable || !new.isReadable else {
      throw Failure(.findings, "Er is niets vergeleken: in geen van beide versies staat een regio.")
    }
    let same = Version.same(old, new)
    let sides = [old, new].mapAtOnce { $0.decisions(without: same, includesDrafts: request.includesDrafts) }
    let tables = [try table(sides[0], old), try table(sides[1], new)]
    let difference = VersionComparison(old: tables[0], new: tables[1], same: same).difference
    let names = try outside(difference, tables, [old, new])
    let fingerprint = SHA256Hash.name(SHA256Hash.hash(Array(DifferenceJSON.essence(difference).utf8)))
    var verdict = Verdict(difference: difference, fingerprint: fingerprint, outside: names, today: request.today)
    let file = try request.consent.flatMap { consent throws(Failure) in try verdict.give(consent, in: output) }
    for path in request.approvals {
      let (approvals, problems) = try Approval.read(path)
      verdict.weigh(approvals, problems)
    }
    let report = DifferenceReport(
      old: old.shown, new: new.shown, difference: difference, fingerprint: fingerprint, remarks: verdict.remarks,
      outside: names, isAccepted: verdict.isAccepted)
    try output.write(
      report, sources: old.files.sources.merging(new.files.sources) { _, newer in newer }, folder: new.folder)
    // After the report: what could not be told is not approved.
    try file?.finish()
    return verdict.isAccepted ? .done : .notApproved
  }

  /// Both sides. A commit is looked for where the other side is, and around the current folder.
  private func versions() throws(Failure) -> (old: Version, new: Version) {
    var folders: [String] = []
    for text in [request.old, request.new] where Version.commit(text) == nil {
      if let folder = try Version.root(text) { folders.append(folder) }
    }
    let places = folders + [(try? ProjectPlace(around: "."))?.root ?? "."]
    let read = [request.old, request.new].mapAtOnce { text in
      Result { () throws(Failure) in try Version(text, in: places) }
    }
    return (try read[0].get(), try read[1].get())
  }

  private func table(_ decisions: Decisions, _ version: Version) throws(Failure) -> TableContents {
    if let table = decisions.table { return table }
    let report = FindingReport(
      findings: decisions.findings.sorted.filter { $0.severity == .fout }.joinedOverRegions,
      sources: version.files.sources, fileCount: version.files.ownCount, regionCount: 0, provenSituations: "0",
      criteria: [], folder: version.folder)
    let failure = Failure(
      version.files.isComplete ? .findings : .couldNotRun,
      "Er is niets vergeleken, want met de bestanden van \(version.shown) is iets mis.")
    // As `controleer` tells them, in the form that was asked for.
    try FindingsOutput(DifferenceOutput.command, request.choices, console: output.console).write(
      report, failure: failure)
    throw Failure(failure.status, "", isOfOutput: true)
  }

  /// What lies outside the declared scope; nil: none was declared.
  private func outside(
    _ difference: VersionDifference, _ tables: [TableContents], _ versions: [Version]
  ) throws(Failure) -> [String]? {
    guard !request.scopes.isEmpty else { return nil }
    let regions = Set(versions.flatMap { $0.regions })
    for scope in request.scopes {
      if let unknown = scope.unknownName(in: tables, regions: regions) {
        throw Failure(
          .wrongUse, "Geen van beide versies kent \"\(Shown.line(unknown.name))\".", suggestion: unknown.suggestion)
      }
    }
    // Outside is what no scope holds.
    let lists = request.scopes.map { $0.outside(difference) }
    return lists[0].filter { entry in lists.allSatisfy { $0.contains(entry) } }
  }
}

/// Whether what changed was meant, with the sentences that say so.
private struct Verdict {
  let difference: VersionDifference
  let fingerprint: String
  let outside: [String]?
  let today: Day?
  private(set) var remarks: [String] = []
  private var isApproved = false
  private var hasApprovals = false

  init(difference: VersionDifference, fingerprint: String, outside: [String]?, today: Day?) {
    self.difference = difference
    self.fingerprint = fingerprint
    self.outside = outside
    self.today = today
    if let outside, !difference.isEmpty {
      remarks.append(
        outside.isEmpty
          ? "Alles wat verandert, ligt binnen het bereik dat is opgegeven."
          : "Buiten het bereik dat is opgegeven verandert ook iets:")
    }
  }

  /// Everything must lie inside the declared scope. Where decisions change, approvals that were named must hold; without
  /// any, to have declared the scope is enough.
  var isAccepted: Bool {
    if let outside, !outside.isEmpty { return false }
    if !difference.changesDecisions { return true }
    return hasApprovals ? isApproved : outside != nil
  }

  /// - Returns: The file of the approval, written but not yet in its place; nil: there is nothing to approve.
  mutating func give(
    _ consent: CompareRequest.Consent, in output: DifferenceOutput
  ) throws(Failure) -> WholeFile? {
    guard let today else {
      throw Failure(.couldNotRun, "De klok van deze computer klopt niet, dus er is niets goedgekeurd.")
    }
    guard consent.through >= today else {
      throw Failure(.wrongUse, "De dag bij --tot is al voorbij: \(consent.through.iso). Kies een latere dag.")
    }
    guard !difference.isEmpty else {
      output.console.note("Er verandert niets, dus er is niets goed te keuren. Er is geen bestand geschreven.")
      return nil
    }
    try Approval.checkPlace(consent.path)
    let approval = Approval(
      fingerprint: fingerprint, by: consent.by, reason: consent.reason, through: consent.through, given: today,
      summary: DifferenceSummary.line(difference))
    let file = try WholeFile(consent.path)
    try file.append(Array(approval.text.utf8))
    weigh([(Shown.line(consent.path), approval)], [])
    return file
  }

  mutating func weigh(_ approvals: [(path: String, approval: Approval)], _ problems: [String]) {
    hasApprovals = true
    guard !difference.isEmpty else { return }
    remarks += problems.map { "Dit telt niet als goedkeuring: \($0)" }
    if !difference.changesDecisions, !isApproved {
      remarks.append("Er verandert geen besluit, dus een goedkeuring is niet nodig.")
      return
    }
    if approvals.isEmpty { remarks.append("Er is geen goedkeuring gevonden.") }
    let matching = approvals.filter { $0.approval.fingerprint == fingerprint }
    for (path, approval) in matching {
      let who = "\(Shown.line(approval.by)), tot en met \(approval.through.iso) (\(path))"
      if today.map({ $0 <= approval.through }) ?? false {
        isApproved = true
        remarks.append("Goedgekeurd door \(who): \(Shown.line(approval.reason, limit: 500))")
      } else {
        remarks.append("De goedkeuring is verlopen: door \(who).")
      }
    }
    if matching.isEmpty, let first = approvals.first {
      let rest = approvals.count > 1 ? " (en \(approvals.count - 1) andere)" : ""
      remarks.append("Niet goedgekeurd: \(first.path)\(rest) hoort bij een ander verschil.")
    }
  }
}
