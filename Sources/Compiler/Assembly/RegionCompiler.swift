import Agreements
import BigInt
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics

/// The decisions at a step in a period.
struct CompiledStep {
  let step: String
  /// Constraints of this step alone; nil: the region's.
  let ownConstraints: [Diagram]?
  /// Boxes without situations at this step in the period, by the variables that they tie together.
  let constraints: ConstraintGroups
  /// The same as diagrams.
  let existence: Existence
  let duties: [CompiledDuty]
  /// The rules of duties that were too much work; nothing may be concluded from their absence.
  let unproven: [LoweredRule]
  /// These duties.
  let unprovenDuties: Set<String>
}

/// A period with its decisions.
struct CompiledPeriod {
  let period: InForce.Period
  /// Every step of the vocabulary, also those without duties.
  let steps: [CompiledStep]
  /// The scopes of the agreements in force.
  let scopes: [CubeSet]
  /// Where one of them holds: leaves `gap` and `outOfScope`.
  let scope: Diagram
  /// Places without a rule or demand, that are there only because somebody asked for them.
  let added: Set<Place>
}

/// A region, compiled.
struct CompiledRegion {
  let files: RegionFiles
  let facts: FactTable
  let inForce: InForce
  let constraints: [Diagram]
  let periods: [CompiledPeriod]
  let documentGoesBefore: [Int: [Int]]
  /// Duties that were too much work.
  let findings: Findings
}

/// Compiles one region: periods, rules, diagrams.
struct RegionCompiler {
  let project: Project
  let files: RegionFiles
  let includesDrafts: Bool
  let budget: Int
  /// Compile these places only; nil: all.
  var only: Set<Place>?
  /// Places to compile although no rule stands there and no framework demands them: nothing is agreed there.
  var also: Set<Place> = []
  /// The facts of the region as it is written, for a variant of it that may lack a rung; nil: its own.
  var sharedFacts: FactTable?

  private var documents: [Document] { files.documents }
  private var models: [String: Model] {
    Dictionary(project.models.map { ($0.id, $0) }) { first, _ in first }
  }

  /// - Throws: a finding where conditions take more boxes than can be written out.
  func compile() throws(NotProven) -> CompiledRegion {
    do {
      return try compileAll()
    } catch {
      throw NotProven(
        finding: NotProvenCheck.finding(
          "de voorwaarden van \(files.region.name.value) zijn samen te ingewikkeld om te bewijzen",
          at: SourceSpan(startOf: files.region.file), path: DomainPath(region: files.region.id)))
    }
  }

  private func compileAll() throws(TooManyCubes) -> CompiledRegion {
    let facts = sharedFacts ?? ownFacts
    let lowering = RuleLowering(
      facts: facts, vocabulary: project.vocabulary, documents: documents, models: models, duties: loweredDuties)
    let impossible = project.vocabulary.impossible + files.region.ownVocabulary.impossible
    let constraints = try Constraints(facts, impossible)
    let inForce = InForce(documents, includesDrafts: includesDrafts)
    let before = documentGoesBefore()
    let duties = DutyCompiler(facts: facts, documentGoesBefore: before, budget: budget)
    var rulesOf: [Int: [Place: [LoweredRule]]] = [:]
    var findings = Findings()
    var periods: [CompiledPeriod] = []
    for period in inForce.periods {
      for index in period.documents where rulesOf[index] == nil { rulesOf[index] = try lowering.rules(of: index) }
      periods.append(
        try compile(period, lowering, rulesOf, constraints, duties, &findings))
    }
    let general = ConstraintGroups(constraints.always).all
    return CompiledRegion(
      files: files, facts: facts, inForce: inForce, constraints: try existence(general, facts), periods: periods,
      documentGoesBefore: before, findings: findings)
  }

  private var ownFacts: FactTable {
    let rungs = documents.flatMap { LadderLowering.rungs($0, models: models).rungs.map { $0.id.value } }
    var seen: Set<String> = []
    return FactTable(project.vocabulary, files.region, rungs: rungs.filter { seen.insert($0).inserted })
  }

  /// The duties whose lists matter to the wanted places; nil: all.
  private var loweredDuties: Set<String>? {
    guard let only else { return nil }
    let duties = Set(only.map { $0.duty })
    // Who holds oversight can follow from the handover.
    return duties.contains(BuiltIn.oversight) ? duties.union([BuiltIn.handover]) : duties
  }

  private var words: DecisionWords { DecisionWords(vocabulary: project.vocabulary, region: files.region) }

  private func isWanted(_ place: Place) -> Bool { only?.contains(place) ?? true }

  private func compile(
    _ period: InForce.Period, _ lowering: RuleLowering, _ rulesOf: [Int: [Place: [LoweredRule]]],
    _ constraints: Constraints, _ compiler: DutyCompiler, _ findings: inout Findings
  ) throws(TooManyCubes) -> CompiledPeriod {
    var places: [Place: [LoweredRule]] = [:]
    for index in period.documents {
      for (place, rules) in rulesOf[index] ?? [:] where isWanted(place) { places[place, default: []] += rules }
    }
    let ladders = LadderLowering(lowering)
    let inPeriod = try ladders.ladders(period.documents)
    let ladderPlace = Place(step: BuiltIn.disagreement, duty: BuiltIn.escalation)
    for ladder in inPeriod where isWanted(ladderPlace) {
      // A ladder that is replaced everywhere still makes the duty one of this step.
      places[ladderPlace, default: []] += try ladders.rules(ladder)
    }
    for place in demanded(period) where isWanted(place) && places[place] == nil { places[place] = [] }
    let added = also.filter { isWanted($0) && places[$0] == nil }
    for place in added { places[place] = [] }
    var scopes: [CubeSet] = []
    for index in period.documents where documents[index].kind == .agreement {
      scopes.append(try lowering.facts.cubes(documents[index].scope))
    }
    let scopeVariables = lowering.facts.named(
      period.documents.filter { documents[$0].kind == .agreement }.map { documents[$0].scope })
    let absent = constraints.absentMunicipalities(period.from, period.through)
    let unreachable = try constraints.unreachableRungs(inPeriod)
    let dutyIds = (project.vocabulary.duties + files.region.ownVocabulary.duties).map { $0.id.value }
    let (groups, exist) = try existence(of: constraints.always + absent, lowering.facts)
    let (disagreementGroups, existInDisagreement) = try existence(
      of: constraints.always + absent + unreachable, lowering.facts)
    var counts = SituationCount(groups, sizes: lowering.facts.sizes)
    var countsInDisagreement = SituationCount(disagreementGroups, sizes: lowering.facts.sizes)
    var steps: [CompiledStep] = []
    for step in project.vocabulary.steps.map({ $0.id.value }) {
      let isDisagreement = step == BuiltIn.disagreement
      var compiled: [CompiledDuty] = []
      var unproven: [LoweredRule] = []
      var unprovenDuties: Set<String> = []
      for duty in dutyIds {
        let place = Place(step: step, duty: duty)
        guard let rules = places[place].map(ordered) else { continue }
        do {
          let decided = try compiler.compile(
            place, rules, scopes: scopes, scopeVariables: scopeVariables,
            constraints: isDisagreement ? disagreementGroups : groups)
          let named = Set(decided.problem.order.prefix(decided.problem.namedCount))
          let expected =
            isDisagreement
            ? try countsInDisagreement.possible(over: named) : try counts.possible(over: named)
          if decided.situationCount == expected {
            compiled.append(decided)
          } else {
            unproven += rules
            unprovenDuties.insert(duty)
            findings.add(NotProvenCheck.miscount(place, decided.situationCount, expected, region: files.region))
          }
        } catch {
          unproven += rules
          unprovenDuties.insert(duty)
          findings.add(NotProvenCheck.finding(place, error, rules, words: words))
        }
      }
      let own = ConstraintGroups(constraints.always + unreachable)
      steps.append(
        CompiledStep(
          step: step,
          ownConstraints: isDisagreement ? try existence(own.all, lowering.facts) : nil,
          constraints: isDisagreement ? disagreementGroups : groups,
          existence: isDisagreement ? existInDisagreement : exist, duties: compiled, unproven: unproven,
          unprovenDuties: unprovenDuties))
    }
    return CompiledPeriod(
      period: period, steps: steps, scopes: scopes, scope: try scope(scopes, scopeVariables, lowering.facts),
      added: added)
  }

  /// Where an agreement holds, over the facts that scopes name.
  private func scope(
    _ scopes: [CubeSet], _ named: Set<Int>, _ facts: FactTable
  ) throws(TooManyCubes) -> Diagram {
    let problem = DecisionProblem(
      sizes: facts.sizes, order: named.sorted(), namedCount: named.count, rules: [], scopes: scopes, excluded: [],
      precedence: .none(0))
    do { return try Diagram.build(problem, budget: budget) } catch { throw TooManyCubes() }
  }

  /// By file, place and id, so that the order of files does not show.
  private func ordered(_ rules: [LoweredRule]) -> [LoweredRule] {
    rules.sorted { ($0.family.document, $0.span, $0.id) < ($1.family.document, $1.span, $1.id) }
  }

  private func existence(
    of cubes: [Cube], _ facts: FactTable
  ) throws(TooManyCubes) -> (groups: ConstraintGroups, existence: Existence) {
    let groups = ConstraintGroups(cubes)
    let diagrams = try existence(groups.all, facts)
    return (groups.knowing(diagrams), Existence(diagrams: diagrams, sizes: facts.sizes))
  }

  /// Which situations exist, one diagram for each group of constraints.
  private func existence(_ groups: [[Cube]], _ facts: FactTable) throws(TooManyCubes) -> [Diagram] {
    var diagrams: [Diagram] = []
    for cubes in groups {
      let variables = cubes.reduce(into: Set<Int>()) { $0.formUnion($1.sets.keys) }
      let problem = DecisionProblem(
        sizes: facts.sizes, order: variables.sorted(), namedCount: variables.count, rules: [],
        scopes: [.everything], excluded: cubes, precedence: .none(0))
      do { diagrams.append(try Diagram.build(problem, budget: budget)) } catch { throw TooManyCubes() }
    }
    return diagrams
  }

  /// The places for which a framework of an agreement in force demands a decision.
  private func demanded(_ period: InForce.Period) -> Set<Place> {
    var named: Set<String> = []
    for index in period.documents where documents[index].kind == .agreement {
      named.formUnion(documents[index].frameworks.map { $0.value })
    }
    var places: Set<Place> = []
    for framework in project.frameworks where named.contains(framework.id) {
      for case .duty(let demand) in framework.criteria.flatMap({ $0.demands }) {
        for step in demand.steps { places.insert(Place(step: step.value, duty: demand.duty.value)) }
      }
    }
    return places
  }

  private func documentGoesBefore() -> [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    for (index, document) in documents.enumerated() where !document.goesBefore.isEmpty {
      result[index] = documents.indices.filter { other in
        documents[other].kind == document.kind && document.goesBefore.contains { $0.value == documents[other].id }
      }
    }
    return result
  }
}

/// A region of which nothing can be proven.
struct NotProven: Error {
  let finding: Finding
}
