import Agreements
public import Diagnostics

extension FindingKind {
  /// A section that a framework demands is not there.
  public static let sectionMissing = FindingKind(
    "K404", "onderdeel-ontbreekt", .fout,
    """
    Een kwaliteitskader eist dat de afspraken iets zeggen over dit onderwerp, zoals de methoden of hoe u samen van zaken \
    leert. Schrijf de afdeling, of laat het criterium met opzet open als dat mag: onder `bewust-open`, met een reden.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .keys(
          .framework,
          """
          criteria:
            a:
              titel: Leren van zaken
              eisen:
                - {onderdeel: casusevaluatie}
          """)
      ],
      wrong: """
        titel: Samenwerkingsafspraken Duinstreek
        """,
      right: """
        titel: Samenwerkingsafspraken Duinstreek
        casusevaluatie:
          vorm: werkleerconferentie
          keer-per-jaar: 2
          wie: [veilig-thuis, lokaal-team]
        """))
}

/// A demand that the agreement has a section.
struct SectionDemandProof {
  let subject: DemandSubject
  let section: Located<DocumentSection>

  /// - Parameter findings: gets what is not met.
  func prove(_ findings: inout Findings) -> CriterionProof.Verdict {
    guard !isThere else { return CriterionProof.Verdict() }
    let key = section.value.rawValue
    let finding = Finding(
      .sectionMissing, "deze afspraken hebben geen afdeling `\(key)` (\(subject.name))", at: subject.frameworkSpan,
      help: subject.criterion.mayBeOpen
        ? "schrijf `\(key)`, of laat criterium \(subject.criterion.id.value) open onder `bewust-open`, met een reden"
        : "schrijf de afdeling `\(key)`",
      path: subject.path(), severity: subject.criterion.severity)
    findings.add(finding)
    return CriterionProof.Verdict(causes: [.finding(finding)])
  }

  private var isThere: Bool {
    let agreement = subject.agreement
    let model = agreement.model.flatMap { subject.context.models[$0.value] }
    let sections = [agreement.sections] + (model.map { [$0.sections] } ?? [])
    return switch section.value {
    case .methods: !agreement.methods.isEmpty
    case .caseEvaluation: agreement.caseEvaluation != nil
    case .review: agreement.review != nil
    case .extraTasks: !agreement.extraTasks.isEmpty
    case .escalation: sections.contains { $0.escalation != nil }
    case .handover: sections.contains { $0.lists.contains { $0.isHandoverSection } }
    }
  }
}
