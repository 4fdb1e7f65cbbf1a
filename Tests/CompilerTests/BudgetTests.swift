import Agreements
import DecisionDiagram
import Diagnostics
import Testing

@testable import Compiler

/// What takes too much work is said to be not proven, and nothing else is left out or invented; what only looks like a
/// lot of work is proven.
@Suite struct BudgetTests {
  /// Every rule looks at two facts far apart and says something of its own, so that each set of them is a decision.
  private static let exploding = (0..<14).map { number in
    BudgetProject.Rule(
      "paar-\(number)", when: ["feit-\(number)": "ja", "feit-\(number + 14)": "ja"],
      moments: "\(number + 1) dagen na melding")
  }

  @Test func whatExplodesIsNotProvenAndNamesRulesThatCauseIt() throws {
    var project = BudgetProject(facts: 28)
    project.duties["druk"] = Self.exploding
    let compilation = try project.compile(budget: 20_000)
    let found = compilation.findings.sorted
    #expect(found.map { $0.kind } == [.notProven])
    let finding = try #require(found.first)
    #expect(finding.path.region == "noord")
    #expect(finding.path.step == "werk")
    #expect(finding.path.duty == "druk")
    #expect(finding.message == "bij het werk is niet te bewijzen wat de regels samen beslissen over: de drukke taak")
    // Rules of this list, and the places are theirs.
    let lines = Dictionary(
      Self.exploding.map { ($0.id, project.line(of: $0.id)) }, uniquingKeysWith: { first, _ in first })
    #expect(finding.path.rules.count >= 2)
    #expect(
      finding.path.rules.map { lines[$0] ?? -1 }
        == ([finding.span] + finding.related.map { $0.span }).map { $0.start.line })
    #expect(compilation.table == nil)
  }

  @Test func enoughBudgetProvesTheSame() throws {
    var project = BudgetProject(facts: 12)
    project.duties["druk"] = (0..<6).map { number in
      BudgetProject.Rule(
        "paar-\(number)", when: ["feit-\(number)": "ja", "feit-\(number + 6)": "ja"],
        moments: "\(number + 1) dagen na melding")
    }
    let compilation = try project.compile(budget: nil)
    #expect(!compilation.findings.sorted.contains { $0.kind == .notProven })
    #expect(compilation.findings.sorted.contains { $0.kind == .conflict })
    #expect(compilation.table != nil)
  }

  @Test func otherDutiesAndRegionsAreStillChecked() throws {
    var project = BudgetProject(facts: 28)
    project.duties["druk"] = Self.exploding
    project.duties["rustig"] = [.init("soms", when: ["feit-1": "ja"], moments: "1 dagen na melding")]
    project.hasSecondRegion = true
    let compilation = try project.compile(budget: 20_000)
    let found = compilation.findings.sorted
    #expect(
      Set(found.map { "\($0.kind.code) \($0.path.region ?? "-") \($0.path.duty ?? "-")" }) == [
        "B330 noord druk", "B301 noord rustig", "B301 zuid rustig",
      ], "\(found.map { $0.message })")
    #expect(found.count == 3)
    #expect(compilation.table == nil)
    #expect(compilation.provenSituations != "0")
  }

  /// Of a rule that stands there as well, and of an addendum, nothing may be concluded.
  @Test func nothingFollowsFromWhatIsNotProven() throws {
    var project = BudgetProject(facts: 28)
    project.duties["druk"] = Self.exploding
    project.hasTransition = true
    project.duties["zicht-op-veiligheid"] = Self.exploding.map { rule in
      var rule = rule
      rule.id = "zicht-\(rule.id)"
      return rule
    }
    project.duties["rustig"] = [.init("altijd", when: [:], moments: "1 dagen na melding")]
    // The addendum decides nowhere that is proven: for the calm duty the agreement's rule is fixed.
    project.duties["rustig"]?[0].isFixed = true
    project.addendum = ["rustig": [.init("lokaal-rustig", when: [:], moments: "1 dagen na melding")]]
    project.addendum["druk"] = [.init("lokaal-druk", when: ["feit-3": "nee"], moments: "99 dagen na melding")]
    let found = try project.compile(budget: 20_000).findings.sorted
    #expect(
      found.map { "\($0.kind.code) \($0.path.duty ?? "-") \($0.path.rules.contains("lokaal-rustig"))" }.sorted() == [
        "B303 rustig true", "B330 druk false", "B330 zicht-op-veiligheid false",
      ], "\(found.map { $0.message })")
  }

  /// Sixteen rules on a fact each that all say the same: were a decision the set of rules that win, there would be tens of
  /// thousands.
  @Test func manyRulesOfOneOutcomeAreFew() throws {
    var project = BudgetProject(facts: 16)
    project.duties["druk"] = (0..<16).map {
      .init("regel-\($0)", when: ["feit-\($0)": "ja"], moments: "1 dagen na melding")
    }
    let compilation = try project.compile(budget: 2_000)
    #expect(!compilation.findings.sorted.contains { $0.kind == .notProven })
    #expect(compilation.table != nil)
    let duty = try #require(compilation.regions.first?.periods.first?.steps.first?.duties.first)
    #expect(duty.diagram.nodes.count == 16)
    #expect(duty.diagram.leaves.count == 2)
  }

  @Test(arguments: UInt64(1)...6)
  func overlappingRulesOfFewOutcomesAreFew(seed: UInt64) throws {
    var project = BudgetProject(facts: 12)
    project.duties["druk"] = Self.overlapping(seed, outcomes: 3)
    let decoded = try project.decoded()
    let files = try #require(decoded.regions.first)
    let region = try RegionCompiler(project: decoded, files: files, includesDrafts: false, budget: 50_000).compile()
    #expect(region.findings.sorted.isEmpty)
    let duty = try #require(region.periods.first?.steps.first?.duties.first)
    #expect(duty.diagram.nodes.count < 1_000)
  }

  /// Also with all checks, those that look at rules one by one among them.
  @Test func theyAreCheckedWithinAFewStepsToo() throws {
    var project = BudgetProject(facts: 12)
    project.duties["druk"] = Self.overlapping(7, outcomes: 1)
    var rest = BudgetProject.Rule("rest", when: [:], moments: "9 dagen na melding")
    rest.isOtherwise = true
    project.duties["druk"]?.append(rest)
    let compilation = try project.compile(budget: 50_000)
    #expect(!compilation.findings.sorted.contains { $0.kind == .notProven })
    #expect(compilation.table != nil)
  }

  private static func overlapping(_ seed: UInt64, outcomes: Int) -> [BudgetProject.Rule] {
    var chance = Chance(seed: seed)
    return (0..<30).map { number in
      var conditions: [String: String] = [:]
      for _ in 0..<3 { conditions["feit-\(chance.below(12))"] = chance.below(2) == 0 ? "ja" : "nee" }
      return .init("regel-\(number)", when: conditions, moments: "\(chance.below(outcomes) + 1) dagen na melding")
    }
  }
}

/// A project with facts that are yes or no, and lists of rules for a few duties.
private struct BudgetProject {
  struct Rule {
    var id: String
    let conditions: [String: String]
    let term: String
    var isFixed = false
    var isOtherwise = false

    init(_ id: String, when conditions: [String: String], moments term: String) {
      self.id = id
      self.conditions = conditions
      self.term = term
    }
  }

  let facts: Int
  /// By duty: the rules of the agreement of Noord.
  var duties: [String: [Rule]] = [:]
  /// By duty: those of an addendum of Noord.
  var addendum: [String: [Rule]] = [:]
  /// From this step to one at which nothing is said of oversight.
  var hasTransition = false
  /// Zuid, where only the calm duty has a rule, with a gap.
  var hasSecondRegion = false

  init(facts: Int) { self.facts = facts }

  func compile(budget: Int?) throws -> Compilation {
    Compiler.compile(try decoded(), decodingFindings: Findings(), budget: budget)
  }

  func decoded() throws -> Project {
    var texts = [
      "schemas/begrippen.yaml": vocabulary, "schemas/kaders/leeg.yaml": framework,
      "regions/noord/regio.yaml": region("Noord"), "regions/noord/afspraken.yaml": agreement(duties),
    ]
    if !addendum.isEmpty {
      texts["regions/noord/maatwerk/alfa.yaml"] = """
        soort: maatwerk
        titel: Maatwerk
        status: voorbeeld
        geldig: {van: 2020-01-01}
        voor: {gemeente: noord-een}
        vastgesteld-door: College
        stappen:
          werk:
        \(lists(addendum))
        """
    }
    if hasSecondRegion {
      texts["regions/zuid/regio.yaml"] = region("Zuid")
      texts["regions/zuid/afspraken.yaml"] = agreement([
        "rustig": [.init("alleen-soms", when: ["feit-2": "nee"], moments: "1 dagen na melding")]
      ])
    }
    let files = texts.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let decoded = ProjectDecoder.decode(files)
    let project = try #require(decoded.project)
    #expect(decoded.findings.sorted.isEmpty, "\(decoded.findings.sorted.map { $0.message })")
    return project
  }

  /// The line of a rule in the agreement, from 0.
  func line(of rule: String) -> Int {
    let lines = agreement(duties).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.firstIndex { $0.hasSuffix("- regel: \(rule)") } ?? -1
  }

  private var vocabulary: String {
    """
    soort: begrippen
    versie: 2026-11
    stappen:
      werk: {naam: Het werk, aan-zet: druk}
      vervolg: {naam: Het vervolg, aan-zet: rustig}
    taken:
      druk: {naam: De drukke taak, velden: {binnen: mag}}
      rustig: {naam: De rustige taak, velden: {binnen: mag}}
      zicht-op-veiligheid: {naam: Zicht op veiligheid, een-houder: ja, velden: {binnen: mag}}
    feiten:
    \((0..<facts).map { "  feit-\($0): {vraag: Is feit \($0) waar?, soort: ja-nee}" }.joined(separator: "\n"))
    rollen: {veilig-thuis: {naam: Veilig Thuis}, lokaal-team: {naam: Lokaal team, team: ja}}
    gebeurtenissen: {melding: {naam: de melding}}
    \(hasTransition ? "overgangen: [{van: werk, naar: vervolg}]" : "")

    """
  }

  private let framework = """
    soort: kader
    titel: Leeg
    criteria:
      a:
        titel: Evalueren
        bewust-open: ja
        eisen:
          - {onderdeel: casusevaluatie}

    """

  private func region(_ name: String) -> String {
    """
    soort: regio
    naam: \(name)
    gemeenten: {\(name.lowercased())-een: {naam: Een in \(name)}, \(name.lowercased())-twee: {naam: Twee in \(name)}}

    """
  }

  private func agreement(_ duties: [String: [Rule]]) -> String {
    """
    soort: afspraken
    titel: Afspraken
    status: voorbeeld
    geldig: {van: 2020-01-01}
    kaders: [leeg]
    bewust-open:
      - {criterium: a, reden: Hier niet nodig.}
    stappen:
      werk:
    \(lists(duties))
    """
  }

  private func lists(_ duties: [String: [Rule]]) -> String {
    duties.sorted { $0.key < $1.key }.map { duty, rules in
      "    \(duty):\n"
        + rules.map { rule in
          var lines = ["wie: veilig-thuis", "binnen: \(rule.term)", "bron: Verzonnen"]
          if rule.isFixed { lines.append("vast: ja") }
          if rule.isOtherwise { lines.append("anders: ja") }
          if !rule.conditions.isEmpty {
            let conditions = rule.conditions.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            lines.append("als: {\(conditions.joined(separator: ", "))}")
          }
          return "      - regel: \(rule.id)\n" + lines.map { "        \($0)\n" }.joined()
        }.joined()
    }.joined()
  }
}
