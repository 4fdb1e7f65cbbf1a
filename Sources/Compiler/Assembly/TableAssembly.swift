public import Agreements
import Calendar
import DecisionDiagram
public import DecisionTable
import Diagnostics

/// Fills the contents of a table from compiled regions.
struct TableAssembly {
  let project: Project

  /// The contents of one region.
  func contents(_ region: CompiledRegion) -> RegionContents {
    var assembly = RegionAssembly(project: project, region: region)
    return assembly.contents()
  }
}

/// Fills the contents of one region.
private struct RegionAssembly {
  let project: Project
  let region: CompiledRegion
  private var outcomes: [OutcomeContents] = []
  private var outcomeNumbers: [OutcomeContents: Int] = [:]
  private var documents: [DocumentContents] = []
  private var documentNumbers: [String: Int] = [:]

  init(project: Project, region: CompiledRegion) {
    self.project = project
    self.region = region
  }

  private var duties: [Duty] { project.vocabulary.duties + region.files.region.ownVocabulary.duties }

  mutating func contents() -> RegionContents {
    for document in DocumentContents.all(of: region.files, project) { add(document) }
    let dutyNumbers = Dictionary(duties.enumerated().map { ($0.element.id.value, $0.offset) }) { first, _ in first }
    var contents = RegionWords(project: project, files: region.files, facts: region.facts).contents(dutyNumbers)
    contents.constraints = region.constraints.map { diagram($0, outcomes: [:]) }
    for period in region.periods {
      var steps: [StepTableContents] = []
      // A step without duties is written too where its own constraints say that a question is about nothing.
      for step in period.steps where !step.duties.isEmpty || step.ownConstraints?.isEmpty == false {
        guard let number = project.vocabulary.steps.firstIndex(where: { $0.id.value == step.step }) else { continue }
        var tables: [DutyTableContents] = []
        for duty in step.duties { tables.append(table(duty, dutyNumbers[duty.place.duty] ?? 0)) }
        steps.append(
          StepTableContents(
            step: number, constraints: step.ownConstraints?.map { diagram($0, outcomes: [:]) }, duties: tables))
      }
      contents.periods.append(
        PeriodContents(
          from: Int(period.period.from.number), through: Int(period.period.through.number),
          documents: period.period.documents, scope: diagram(period.scope, outcomes: [:]), steps: steps))
    }
    contents.documents = documents
    contents.outcomes = outcomes
    return contents
  }

  private mutating func add(_ document: DocumentContents) {
    documentNumbers[document.id] = documents.count
    documents.append(document)
  }

  private mutating func number(_ outcome: OutcomeContents) -> Int {
    if let known = outcomeNumbers[outcome] { return known }
    outcomeNumbers[outcome] = outcomes.count
    outcomes.append(outcome)
    return outcomes.count - 1
  }

  private mutating func table(_ duty: CompiledDuty, _ number: Int) -> DutyTableContents {
    var rules: [RuleContents] = []
    var outcomeOfRule: [Int: Int] = [:]
    for (index, rule) in duty.rules.enumerated() {
      let representative = duty.problem.rules[index].outcome
      let outcome = outcomeOfRule[representative] ?? self.number(duty.rules[representative].outcome)
      outcomeOfRule[representative] = outcome
      rules.append(
        RuleContents(
          id: rule.id, document: documentNumbers[rule.shownDocument] ?? 0, row: rule.span.start.line + 1,
          source: rule.source, outcome: outcome, wording: self.number(rule.outcome), reason: rule.reason,
          precedence: duty.precedences[index], text: rule.notes.text ?? "", remark: rule.notes.remark ?? ""))
    }
    let rows = duty.problem.rules.enumerated().flatMap { index, rule in
      rule.condition.cubes.map { (rule: index, cube: $0) }
    }
    let rowsByLevel = duty.diagram.levels.map { level in
      (0..<level.atoms.count).map { atom in
        let value = level.atoms.values(of: atom).first ?? 0
        return rows.indices.filter { rows[$0].cube[level.variable]?.contains(value) ?? true }
      }
    }
    return DutyTableContents(
      duty: number, diagram: diagram(duty.diagram, outcomes: outcomeOfRule), namedCount: duty.problem.namedCount,
      rules: rules,
      ruleOfRow: rows.map { $0.rule }, rowsByLevel: rowsByLevel, familyParents: duty.order.familyParents,
      documentGoesBefore: duty.order.documentGoesBefore)
  }

  /// - Parameter outcomes: the table's number for each outcome of the problem.
  private func diagram(_ diagram: Diagram, outcomes: [Int: Int]) -> DiagramContents {
    DiagramContents(
      levels: diagram.levels.map { level in
        DiagramContents.Level(
          fact: level.variable, starts: level.atoms.starts, atoms: level.atoms.atomOfRun, atomCount: level.atoms.count)
      },
      nodes: diagram.nodes.map { (level: $0.level, children: $0.children) },
      leaves: diagram.leaves.map { leaf in
        switch leaf {
        case .impossible: .impossible
        case .outOfScope: .noAgreement
        case .gap: .gap
        case .outcomes(let numbers): .outcomes(numbers.compactMap { outcomes[$0] }.sorted())
        }
      }, root: diagram.root)
  }
}

extension FileContents {
  /// A file as a table keeps it.
  public init(_ file: WrittenFile) {
    self.init(
      path: file.path, kind: file.kind, region: file.region,
      parts: file.parts.map { PartContents(keys: $0.keys, text: $0.text, row: $0.line + 1) })
  }
}

extension DocumentContents {
  /// The documents of a region in order, then the models.
  static func all(of files: RegionFiles, _ project: Project) -> [DocumentContents] {
    files.documents.map { document in
      var contents = DocumentContents(
        id: document.id, file: document.file, title: document.title, status: document.status.value.rawValue)
      contents.adoptedBy = document.adoptedBy ?? ""
      return contents
    }
      + project.models.map { model in
        DocumentContents(id: "modellen/\(model.id)", file: model.file, title: model.title, status: "model")
      }
  }
}
