import Agreements
import BigInt
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics

extension RegionRun {
  /// Which decisions of the region its examples reach.
  ///
  /// An example reaches a decision when it expects something of that duty and the answer to it is certain.
  func coverage() throws(ExampleError) -> ExampleCoverage {
    let cells: DecisionCells
    do throws(BudgetExceeded) {
      cells = try DecisionCells(region.compiled, steps: stepIds, duties: dutyIds, budget: budget)
    } catch {
      let finding = NotProvenCheck.finding(
        "van \(files.region.name.value) is niet te bepalen welke besluiten in twee perioden gelijk zijn",
        at: SourceSpan(startOf: files.region.file), path: DomainPath(region: files.region.id))
      throw .notProven(finding)
    }
    var reached: Set<Int> = []
    for (example, answer) in zip(examples, answers) {
      guard case .success(let answer) = answer else { continue }
      let expected = Set(example.expected.map { $0.duty.value })
      reached.formUnion(self.reached(by: answer, in: cells).filter { expected.contains($0.key) }.values)
    }
    var share = CoverageShare(region: files.region.id)
    for (index, cell) in cells.cells.enumerated() {
      share.cellCount += 1
      share.allSituations += cell.count
      guard reached.contains(index) else { continue }
      share.reachedCount += 1
      share.reachedSituations += cell.count
    }
    return ExampleCoverage(share, missing: try missing(cells, reached))
  }

  private var stepIds: [String] { project.vocabulary.steps.map { $0.id.value } }

  private var dutyIds: [String] {
    (project.vocabulary.duties + files.region.ownVocabulary.duties).map { $0.id.value }
  }

  /// By duty (id): the cell of the decision that an answer is certain of.
  private func reached(by answer: Answer, in cells: DecisionCells) -> [String: Int] {
    var found: [String: Int] = [:]
    for duty in answer.duties {
      guard case .decided(let decision) = duty.finding else { continue }
      let place = Place(step: answer.step.word.id, duty: duty.duty.word.id)
      found[place.duty] = cells.index(place, on: answer.day, DecisionKey(decision))
    }
    return found
  }

  /// Examples for what is not reached, each for the largest decision that is left and for all others that it decides
  /// as well.
  private func missing(_ cells: DecisionCells, _ reached: Set<Int>) throws(ExampleError) -> [MissingExample] {
    var left = cells.cells.indices.filter { !reached.contains($0) }
      .sorted { (-BigInt(cells.cells[$0].count), $0) < (-BigInt(cells.cells[$1].count), $1) }
    var found: [MissingExample] = []
    while let index = left.first {
      left.removeFirst()
      guard let (answer, facts) = try question(reaching: index, in: cells) else { continue }
      let certain = self.reached(by: answer, in: cells)
      let here = Set(certain.values.filter { $0 == index || left.contains($0) })
      left.removeAll { here.contains($0) }
      found.append(
        MissingExample(
          region: files.region.id, day: answer.day, step: answer.step.word.id,
          situation: facts.map { FactValue($0.fact, $0.value) },
          expected: answer.duties.filter { certain[$0.duty.word.id].map { here.contains($0) } ?? false }
            .compactMap { MissingExample.Expectation($0) },
          situations: cells.cells[index].count))
    }
    return found
  }

  /// A question with few facts to which the decision of a cell is the answer: from a whole situation every fact is left
  /// out that can be missed. That it is the answer is found by asking.
  private func question(
    reaching index: Int, in cells: DecisionCells
  ) throws(ExampleError) -> (answer: Answer, facts: [(fact: String, value: String)])? {
    let cell = cells.cells[index]
    let diagram = cell.duty.diagram
    for (day, towns) in days(of: cell) {
      let existing = Cube([0: ValueSet(values: towns)])
      guard let values = diagram.situation(reaching: [cell.leaf], within: existing) else { continue }
      // That a fact has no value cannot be said; it follows from what is said of others.
      var given = values.keys.sorted().filter { (values[$0] ?? 0) < region.compiled.facts.variables[$0].valueCount }
      for position in given.indices.reversed() {
        var fewer = given
        fewer.remove(at: position)
        let said = Cube(values.filter { fewer.contains($0.key) }.mapValues { ValueSet(values: [$0]) })
        guard let box = said.intersection(existing) else { continue }
        if diagram.leaves(within: box) == [cell.leaf] { given = fewer }
      }
      let facts: [(fact: String, value: String)] = given.compactMap { variable in
        region.compiled.facts.valueName(variable, values[variable] ?? 0)
          .map { (region.compiled.facts.variables[variable].id, $0) }
      }
      guard case .success(let answer) = try region.ask([("stap", cell.place.step)] + facts, on: day) else { continue }
      if reached(by: answer, in: cells)[cell.place.duty] == index { return (answer, facts) }
    }
    return nil
  }

  /// Days of a cell on which other municipalities exist than on those before, with those that exist.
  private func days(of cell: DecisionCells.Cell) -> [(day: Day, towns: [Int])] {
    let first = region.compiled.periods[cell.periods.lowerBound].period.from
    let last = region.compiled.periods[cell.periods.upperBound].period.through
    let towns = files.region.municipalities
    let starts = towns.compactMap { $0.from?.value }.filter { first < $0 && $0 <= last }
    return ([first] + Set(starts).sorted()).map { day in
      let existing = towns.indices.filter { index in
        towns[index].from.map { $0.value <= day } ?? true && towns[index].through.map { day <= $0.value } ?? true
      }
      return (day, existing)
    }
  }
}

extension MissingExample.Expectation {
  /// What an answer says; nil where it is not certain.
  fileprivate init?(_ answer: DutyAnswer) {
    guard case .decided(let decision) = answer.finding else { return nil }
    duty = answer.duty.word.id
    status = decision.status.rawValue
    guard decision.status == .settled, let outcome = decision.outcomes.first else {
      fields = []
      return
    }
    let given = OutcomeField.allCases.map { (name: $0.rawValue, values: outcome.values(of: $0)) }
    fields =
      [(name: "wie", values: outcome.who), (name: "modaliteit", values: [outcome.modality])]
      + given.filter { !$0.values.isEmpty }
  }
}
