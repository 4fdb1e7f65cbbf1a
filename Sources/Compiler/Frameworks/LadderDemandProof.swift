import Agreements
import DecisionDiagram
public import Diagnostics

extension FindingKind {
  /// A framework demands a ladder where none holds.
  public static let ladderMissing = FindingKind(
    "K450", "geen-escalatieladder", .fout,
    """
    Een kwaliteitskader eist dat vaststaat wie er aan zet is als partijen er samen niet uitkomen. In het gebied van \
    deze afspraken, of in een deel ervan, geldt geen escalatieladder. Schrijf de afdeling `escalatie` met `treden`.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .keys(
          .framework,
          """
          criteria:
            a:
              titel: Als partijen er niet uitkomen
              eisen:
                - {ladder: [leidinggevenden, gemeente], laatste: wethouder}
          """)
      ],
      wrong: """
        titel: Samenwerkingsafspraken Duinstreek
        """,
      right: """
        titel: Samenwerkingsafspraken Duinstreek
        escalatie:
          treden:
            - {trede: leidinggevenden, wie: leidinggevende-team, bron: "Afspraken 2020, par. 5"}
            - {trede: gemeente, wie: wethouder, bron: "Afspraken 2020, par. 5"}
        """))

  /// A demanded rung is missing or stands out of order.
  public static let rungMissing = FindingKind(
    "K451", "trede-ontbreekt", .fout,
    """
    Een kwaliteitskader noemt treden die de escalatieladder in deze volgorde moet hebben; andere treden mogen ertussen \
    staan. Een trede met een voorwaarde (`als`) telt niet mee, want die is er niet altijd. Voeg de trede toe, of zet de \
    treden in de volgorde van het kader.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .keys(
          .framework,
          """
          criteria:
            a:
              titel: Als partijen er niet uitkomen
              eisen:
                - {ladder: [leidinggevenden, gemeente], laatste: wethouder}
          """)
      ],
      wrong: """
        escalatie:
          treden:
            - {trede: gemeente, wie: wethouder, bron: "Afspraken 2020, par. 5"}
        """,
      right: """
        escalatie:
          treden:
            - {trede: leidinggevenden, wie: leidinggevende-team, bron: "Afspraken 2020, par. 5"}
            - {trede: gemeente, wie: wethouder, bron: "Afspraken 2020, par. 5"}
        """))

  /// The last rung is somebody that the framework does not accept there.
  public static let lastRung = FindingKind(
    "K452", "laatste-trede", .fout,
    """
    Een kwaliteitskader zegt bij wie de escalatie moet eindigen. De laatste trede zonder voorwaarde (`als`) noemt een \
    andere rol. Voeg een laatste trede toe met een van de rollen die het kader noemt.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .keys(
          .framework,
          """
          criteria:
            a:
              titel: Als partijen er niet uitkomen
              eisen:
                - {ladder: [leidinggevenden, gemeente], laatste: wethouder}
          """)
      ],
      wrong: """
        escalatie:
          treden:
            - {trede: leidinggevenden, wie: leidinggevende-team, bron: "Afspraken 2020, par. 5"}
            - {trede: gemeente, wie: beleidsadviseur, bron: "Afspraken 2020, par. 5"}
        """,
      right: """
        escalatie:
          treden:
            - {trede: leidinggevenden, wie: leidinggevende-team, bron: "Afspraken 2020, par. 5"}
            - {trede: gemeente, wie: wethouder, bron: "Afspraken 2020, par. 5"}
        """))
}

/// A demand on the ladder: these rungs in this order on every ladder that holds somewhere in the agreement's scope.
struct LadderDemandProof {
  let subject: DemandSubject
  let demand: LadderDemand

  /// - Parameter findings: gets what is not met.
  func prove(_ findings: inout Findings) -> CriterionProof.Verdict {
    var verdict = CriterionProof.Verdict()
    let region = subject.context.region
    let lowering = RuleLowering(
      facts: region.facts, vocabulary: subject.context.project.vocabulary, documents: region.files.documents,
      models: subject.context.models)
    guard let ladders = try? LadderLowering(lowering).ladders(subject.period.period.documents) else { return verdict }
    var covered = CubeSet.nothing
    for ladder in ladders {
      covered = covered.union(ladder.holds)
      guard exists(subject.scope.intersection(ladder.holds)) else { continue }
      for finding in check(ladder) {
        verdict.causes.append(.finding(finding))
        findings.add(finding)
      }
    }
    let outside = covered.complement(sizes: region.facts.sizes).flatMap { subject.scope.intersection($0) }
    if exists(outside) {
      let finding = Finding(
        .ladderMissing, "er geldt niet overal een escalatieladder (\(subject.name))", at: subject.frameworkSpan,
        help: "schrijf de afdeling `escalatie` met `treden`", path: subject.path(step: BuiltIn.disagreement),
        severity: subject.criterion.severity)
      verdict.causes.append(.finding(finding))
      findings.add(finding)
    }
    return verdict
  }

  /// Whether some possible situation lies in the boxes, on some day of the period.
  private func exists(_ boxes: CubeSet?) -> Bool {
    guard let boxes else { return true }
    let region = subject.context.region
    let absent = region.files.region.municipalities.indices.filter { index in
      let town = region.files.region.municipalities[index]
      return town.from.map { $0.value > subject.period.period.through } ?? false
        || town.through.map { $0.value < subject.period.period.from } ?? false
    }
    let present = Cube([0: ValueSet(values: absent).complement(below: region.facts.variables[0].size)])
    return boxes.cubes.compactMap { $0.intersection(present) }.contains { box in
      region.constraints.allSatisfy { !$0.leaves(within: box).isEmpty }
    }
  }

  private func check(_ ladder: Ladder) -> [Finding] {
    let always = ladder.rungs.filter { $0.condition == nil }
    let words = subject.context.words
    var findings: [Finding] = []
    var isOutOfOrder = false
    var next = always.startIndex
    for wanted in demand.rungs {
      if let found = always[next...].firstIndex(where: { wanted.contains($0.id.value) }) {
        next = found + 1
        continue
      }
      let names = wanted.map { "\"\($0)\"" }.joined(separator: " of ")
      let isElsewhere = always.contains { wanted.contains($0.id.value) }
      // One rung that moves takes others out of their place.
      if isElsewhere, isOutOfOrder { continue }
      isOutOfOrder = isOutOfOrder || isElsewhere
      findings.append(
        Finding(
          .rungMissing,
          isElsewhere
            ? "de trede \(names) staat niet op de plaats die het kader vraagt (\(subject.name))"
            : "de escalatieladder mist de trede \(names) (\(subject.name))",
          at: ladder.rungs.first?.id.span ?? subject.frameworkSpan,
          help: "de volgorde van het kader is: "
            + demand.rungs.map { $0.joined(separator: " of ") }.joined(separator: ", dan "),
          path: subject.path(step: BuiltIn.disagreement, duty: BuiltIn.escalation),
          severity: subject.criterion.severity))
    }
    // With a rung missing or out of order, who comes last follows from that.
    if findings.isEmpty, let last = always.last, !demand.last.isEmpty {
      let accepted = demand.last.map { $0.value }
      let others = last.assignment.who.filter { !accepted.contains($0.value) }
      if let other = others.first {
        findings.append(
          Finding(
            .lastRung,
            "de laatste trede is voor \(words.role(other.value)), en dat mag niet de laatste zijn (\(subject.name))",
            at: other.span,
            help: "geef de laatste trede een van deze rollen: "
              + accepted.map { "\(words.role($0)) (`\($0)`)" }.joined(separator: ", "),
            path: subject.path(
              step: BuiltIn.disagreement, duty: BuiltIn.escalation, rules: ["escalatie/\(last.id.value)"]),
            severity: subject.criterion.severity))
      }
    }
    return findings
  }
}
