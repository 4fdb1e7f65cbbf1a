internal import Agreements
internal import Diagnostics

extension References {
  /// Gathers findings, each with the place in the domain where the check is.
  struct Report {
    private(set) var findings = Findings()
    /// Where in the domain the check is.
    var path = DomainPath()
    /// Names of the program itself that the vocabulary lacks, which was said; what uses them is not reported as well.
    private var needed: Set<String> = []

    /// Adds a finding.
    mutating func add(
      _ kind: FindingKind, _ message: String, at span: SourceSpan, help: String = "", related: [RelatedPlace] = []
    ) {
      findings.add(Finding(kind, message, at: span, help: help, related: related, path: path))
    }

    /// Says which names of the program itself the vocabulary lacks; each once.
    /// - Parameters:
    ///   - names: those that something needs.
    ///   - user: what needs them, as it is shown.
    mutating func need(_ names: [String], for user: String, at span: SourceSpan, help: String) {
      let missing = names.filter { !needed.contains($0) }
      guard !missing.isEmpty else { return }
      needed.formUnion(missing)
      add(.termNeeded, "Voor \(user) ontbreekt in de begrippenlijst: \(Wording.list(missing)).", at: span, help: help)
    }

    /// Checks that a name is known, and says so where it is not.
    /// - Parameters:
    ///   - name: as written.
    ///   - words: what is known.
    ///   - kind: the kind of finding.
    ///   - what: what the name is, with its article: "De rol".
    @discardableResult
    mutating func require(
      _ name: Located<String>, in words: Words, _ kind: FindingKind, _ what: String
    ) -> Bool {
      if words.contains(name.value) || needed.contains(name.value) { return true }
      // A place may well exist, only not here.
      let isPlace = kind == .unknownMunicipality || kind == .unknownReference
      add(
        kind, "\(what) \(Wording.quoted(name.value)) \(isPlace ? "is hier niet bekend" : "bestaat niet").",
        at: name.span, help: words.help(for: name.value))
      return false
    }
  }
}
