import Diagnostics
import Testing

/// One mistake gives one finding: a thousand mistakes, each in a project that was right.
@Suite struct OneMistakeTests {
  /// One mistake with what was said of it.
  private struct Run: Sendable {
    let name: String
    let new: [Finding]
    let roots: Int

    var description: String {
      let told = new.map { "\n    \($0.kind.code) \($0.span.file):\($0.span.start.line + 1) \($0.message)" }
      return name + told.joined()
    }
  }

  @Test func aMistakeHasOneRoot() {
    let projects = MistakeProject.all
    let runs = (0..<1_000).compactMap { Self.run(seed: UInt64($0), projects) }
    let noticed = runs.filter { !$0.new.isEmpty }
    let single = noticed.count { $0.roots == 1 }
    print(
      "One mistake, one finding: of \(runs.count) mistakes \(noticed.count) were noticed, \(single) of these with one "
        + "root and \(noticed.count { $0.new.count == 1 }) with one finding.")
    #expect(runs.count == 1_000)
    #expect(
      single * 100 >= noticed.count * 95,
      "\(noticed.filter { $0.roots > 1 }.map { $0.description }.joined(separator: "\n"))")
  }

  private static func run(seed: UInt64, _ projects: [MistakeProject]) -> Run? {
    var chance = Chance(seed: seed)
    // The real regions are few and large, the cases many and small: as often the ones as the others.
    for _ in 0..<1_000 {
      let isReal = chance.percent(40)
      guard let project = chance.pick(isReal ? Array(projects.suffix(3)) : Array(projects.dropLast(3))),
        let path = chance.pick(project.texts.keys.sorted()), let text = project.texts[path],
        let mistake = chance.pick(Mistake.allCases),
        let changed = mistake.made(in: text, words: words(project, &chance), &chance)
      else { continue }
      let new = new(project.findings(with: changed, at: path), beside: project.usual)
      let difference = zip(lines(text), lines(changed)).enumerated().first { $0.element.0 != $0.element.1 }
      let shown = difference.map { ":\($0.offset + 1): \($0.element.0) => \($0.element.1)" } ?? ""
      return Run(
        name: "seed \(seed) \(project.name) \(mistake.rawValue) \(path)\(shown)", new: new, roots: roots(new))
    }
    return nil
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Some ids of the project.
  private static func words(_ project: MistakeProject, _ chance: inout Chance) -> [String] {
    let text = chance.pick(project.texts.keys.sorted()).flatMap { project.texts[$0] } ?? ""
    return text.matches(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/).map { String($0.0) }
  }

  /// What is said beside the usual: each usual finding is taken off once, whatever its place or, where it is told in other
  /// words, whatever those are.
  private static func new(_ findings: [Finding], beside usual: [Finding]) -> [Finding] {
    var rest = findings
    var changed: [Finding] = []
    for finding in usual {
      let mark = finding.fingerprint(marking: "")
      if let same = rest.firstIndex(where: { $0.fingerprint(marking: "") == mark }) {
        rest.remove(at: same)
      } else {
        changed.append(finding)
      }
    }
    for finding in changed {
      let like = rest.firstIndex {
        $0.kind == finding.kind && $0.span.file == finding.span.file && $0.path.step == finding.path.step
          && $0.path.duty == finding.path.duty
      }
      if let like { rest.remove(at: like) }
    }
    return rest
  }

  /// Findings of one code at one place have one root, and so have those of one code in the same words: a name that is no
  /// longer there is missed wherever it is used.
  private static func roots(_ findings: [Finding]) -> Int {
    var roots: [Finding] = []
    for finding in findings {
      let isKnown = roots.contains {
        $0.kind == finding.kind && ($0.span == finding.span || $0.message == finding.message)
      }
      if !isKnown { roots.append(finding) }
    }
    return roots.count
  }
}
