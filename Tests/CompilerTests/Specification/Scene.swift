import Agreements
import Calendar
import Compiler
import Diagnostics
import Testing

/// A small project written by hand, for tests that pin the interpreter to a sentence of the specification.
struct Scene {
  /// The shared files and the region, which a test may add to.
  var files: [String: String] = [
    "schemas/begrippen.yaml": Scene.vocabulary,
    "schemas/kaders/klein.yaml": Scene.framework,
    "regions/alfa/regio.yaml": Scene.region,
  ]

  /// - Parameter documents: by id in the region.
  init(_ documents: [String: String] = [:]) {
    for (id, text) in documents { files["regions/alfa/\(id).yaml"] = text }
  }

  /// The same scene with a file added or replaced.
  func with(_ path: String, _ text: String) -> Scene {
    var copy = self
    copy.files[path] = text
    return copy
  }

  /// The same scene with words of a file replaced.
  func replacing(_ old: String, _ new: String, in path: String) -> Scene {
    with(path, (files[path] ?? "").split(separator: old, omittingEmptySubsequences: false).joined(separator: new))
  }

  /// Reads the files; expects them to be without errors.
  func interpreter(
    includesDrafts: Bool = false, at location: SourceLocation = #_sourceLocation
  ) throws -> Interpreter {
    let sources = files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let decoded = ProjectDecoder.decode(sources)
    let project = try #require(decoded.project, sourceLocation: location)
    let findings = decoded.findings.sorted + References.check(project).sorted
    let errors = findings.filter { $0.severity == .fout }.map { "\($0.kind.code) \($0.span.file): \($0.message)" }
    #expect(errors.isEmpty, sourceLocation: location)
    let region = try #require(project.regions.first, sourceLocation: location)
    return Interpreter(project: project, region: region, includesDrafts: includesDrafts)
  }

  // MARK: Documents

  /// An agreement.
  ///
  /// - Parameters:
  ///   - head: keys beside the required ones; `status` and `geldig` are given unless it has them.
  ///   - rules: the rules for `informeren` at `beoordeling`; empty: none.
  ///   - sections: whole sections beside these.
  static func agreement(_ head: String = "", rules: String = "", sections: String = "") -> String {
    document("afspraken", "kaders: [klein]\n" + head, rules, sections)
  }

  /// An addendum.
  static func addendum(_ head: String, rules: String = "", sections: String = "") -> String {
    document("maatwerk", "vastgesteld-door: College\n" + head, rules, sections)
  }

  private static func document(_ kind: String, _ head: String, _ rules: String, _ sections: String) -> String {
    var lines = ["soort: \(kind)", "titel: Een document"]
    if !head.contains("status:") { lines.append("status: voorbeeld") }
    if !head.contains("geldig:") { lines.append("geldig: {van: 2020-01-01}") }
    lines += head.split(separator: "\n").map { String($0) }
    if !rules.isEmpty {
      lines += ["stappen:", "  beoordeling:", "    informeren:"]
      lines += rules.split(separator: "\n").map { "      \($0)" }
    }
    lines += sections.split(separator: "\n").map { String($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Shared files

  private static let vocabulary = """
    soort: begrippen
    versie: 2026-11
    stappen:
      beoordeling: {}
      monitoring: {}
      overdracht: {zicht-volgt-overdracht: ja}
      verschil-van-inzicht: {}
    taken:
      informeren: {velden: {hoe: mag, binnen: mag, met: mag, momenten: mag}, vanaf: melding}
      overdragen: {velden: {aan: moet, zicht-gaat-over: moet}}
      opschalen: {velden: {hoe: mag}, vanaf: melding}
      zicht-op-veiligheid: {een-houder: ja}
      plannen: {vereist: plan}
    feiten:
      ernst: {soort: keuze, waarden: {licht: {}, structureel: {}, acuut: {}}, oplopend: ja}
      hulp: {soort: keuze, waarden: {geen: {}, team: {}}}
      toegerust: {soort: ja-nee, alleen-als: {hulp: team}}
      maanden: {soort: getal, van: 0, tot: 3}
    rollen: {vt: {}, team: {team: ja}, wethouder: {}}
    middelen: {brief: {}, mail: {}}
    gebeurtenissen: {melding: {}, overdracht: {}}
    bekwaamheden: {plan: {}}

    """

  private static let framework = """
    soort: kader
    titel: Klein
    criteria:
      a:
        titel: Iets
        eisen: [{taak: plannen, bij: [monitoring]}]

    """

  private static let region = """
    soort: regio
    naam: Alfa
    typologie: {sterk: {kan: [plan]}, smal: {kan: []}}
    gemeenten:
      alfen: {naam: Alfen, team: sterk, subregio: noord}
      almen: {naam: Almen, team: smal, subregio: zuid}
      arnum: {naam: Arnum}

    """
}

/// `geregeld` with one role and nothing else.
func settled(_ who: String...) -> Decision {
  .settled(OutcomeKey(who: Set(who)))
}

/// `tegenstrijdig` between roles.
func conflict(_ who: String...) -> Decision {
  .conflict(Set(who.map { .settled(OutcomeKey(who: [$0])) }))
}

extension Day {
  /// A day that a test writes; the first day where the text is none, so that the test fails.
  static func on(_ iso: String) -> Day { Day(iso: iso) ?? .first }
}

extension Interpreter {
  /// The ruling for `informeren` at `beoordeling` in the first possible situation with these values.
  func ruling(
    _ given: [String: String] = [:], step: String = "beoordeling", duty: String = "informeren",
    on day: String = "2020-06-01", at location: SourceLocation = #_sourceLocation
  ) throws -> Ruling {
    let situations = possibleSituations(step: step, day: .on(day))
      .filter { situation in given.allSatisfy { situation[$0.key] == $0.value } }
    let situation = try #require(situations.first, "no such situation", sourceLocation: location)
    return try #require(rulings(step: step, duty: duty, day: .on(day), in: [situation]).first)
  }

  /// The decision for `informeren` at `beoordeling` in the first possible situation with these values.
  func decision(
    _ given: [String: String] = [:], step: String = "beoordeling", duty: String = "informeren",
    on day: String = "2020-06-01", at location: SourceLocation = #_sourceLocation
  ) throws -> Decision {
    try ruling(given, step: step, duty: duty, on: day, at: location).decision
  }
}
