import Agreements
import Calendar

@testable import Compiler

/// The state of criteria (`language.md` section 10) by going through all situations.
extension Interpreter {
  /// The state of a criterion on a day; nil when no agreement in force names the framework.
  func state(of criterion: Criterion, _ framework: Framework, day: Day) -> CriterionResult.State? {
    let naming = documents(on: day).filter { document in
      document.kind == .agreement && document.frameworks.contains { $0.value == framework.id }
    }
    guard !naming.isEmpty else { return nil }
    var states: [CriterionResult.State] = []
    for agreement in naming {
      let isOpen = agreement.openCriteria.contains {
        $0.criterion.value == criterion.id.value && ($0.framework?.value ?? framework.id) == framework.id
      }
      if isOpen, criterion.mayBeOpen {
        states.append(.open)
      } else {
        states += criterion.demands.map { state(of: $0, agreement, criterion, day) }
      }
    }
    if states.contains(.missing) { return .missing }
    return states.contains(.open) ? .open : .settled
  }

  private func state(
    of demand: Demand, _ agreement: Document, _ criterion: Criterion, _ day: Day
  ) -> CriterionResult.State {
    switch demand {
    case .duty(let demand): state(of: demand, agreement, criterion, day)
    case .ladder(let demand): isMet(demand, agreement, day) ? .settled : .missing
    case .section(let section): has(section.value, agreement) ? .settled : .missing
    }
  }

  private func state(
    of demand: DutyDemand, _ agreement: Document, _ criterion: Criterion, _ day: Day
  ) -> CriterionResult.State {
    var isOpen = false
    for step in demand.steps.map(\.value) {
      let situations = possibleSituations(step: step, day: day).filter { facts.holds(agreement.scope, in: $0) }
      for ruling in rulings(step: step, duty: demand.duty.value, day: day, in: situations) {
        switch ruling.decision {
        case .gap, .conflict, .noAgreement: return .missing
        case .open:
          guard criterion.mayBeOpen else { return .missing }
          isOpen = true
        case .settled(let key):
          if !demand.isPreference, !meets(key, demand) { return .missing }
        }
      }
    }
    return isOpen ? .open : .settled
  }

  private func meets(_ key: OutcomeKey, _ demand: DutyDemand) -> Bool {
    guard demand.fields.allSatisfy({ !values(of: $0.value, key).isEmpty }),
      demand.who.allSatisfy({ key.who.contains($0.value) })
    else { return false }
    return demand.values.allSatisfy { field, wanted in
      let given = values(of: field.value, key)
      let named = Set(wanted.map(\.value))
      let isOne = [OutcomeField.mode, .oversightPasses, .within, .lastWord].contains(field.value)
      return isOne ? !given.isDisjoint(with: named) : given.isSuperset(of: named)
    }
  }

  private func values(of field: OutcomeField, _ key: OutcomeKey) -> Set<String> {
    switch field {
    case .how: key.how
    case .to: key.to
    case .with: key.with
    case .mode: Set([key.mode].compactMap { $0 })
    case .oversightPasses: Set([key.oversightPasses?.rawValue].compactMap { $0 })
    case .information: key.information
    case .withheld: key.withheld
    case .within: Set([key.within?.description].compactMap { $0 })
    case .moments: Set(key.moments.map(\.description))
    case .lastWord: key.lastWord ? ["ja"] : []
    }
  }

  /// On every ladder that holds somewhere in the scope the rungs stand in this order; and a ladder holds everywhere.
  private func isMet(_ demand: LadderDemand, _ agreement: Document, _ day: Day) -> Bool {
    let ladders = ladders(on: day)
    // Any step but that of the ladder itself: there a rung that is reached says that a ladder holds.
    let situations = possibleSituations(step: "", day: day).filter { facts.holds(agreement.scope, in: $0) }
    for situation in situations {
      let holding = holding(ladders, in: situation)
      guard !holding.isEmpty else { return false }
      for ladder in holding {
        let always = ladder.rungs.filter { $0.condition == nil }
        var rest = always[...]
        for wanted in demand.rungs {
          guard let place = rest.firstIndex(where: { wanted.contains($0.id.value) }) else { return false }
          rest = rest[(place + 1)...]
        }
        let accepted = demand.last.map(\.value)
        if let last = always.last, !accepted.isEmpty,
          !last.assignment.who.allSatisfy({ accepted.contains($0.value) })
        {
          return false
        }
      }
    }
    return true
  }

  private func has(_ section: DocumentSection, _ agreement: Document) -> Bool {
    let model = project.models.first { $0.id == agreement.model?.value }
    let sections = [agreement.sections] + (model.map { [$0.sections] } ?? [])
    return switch section {
    case .methods: !agreement.methods.isEmpty
    case .caseEvaluation: agreement.caseEvaluation != nil
    case .review: agreement.review != nil
    case .extraTasks: !agreement.extraTasks.isEmpty
    case .escalation: sections.contains { $0.escalation != nil }
    case .handover: sections.contains { $0.lists.contains { $0.isHandoverSection } }
    }
  }
}
