import Agreements
import Calendar
import DecisionTable

extension OutcomeContents {
  /// An outcome in the words of the language, lists in the order written and terms in full.
  /// - Parameter duty: gives terms without an event theirs.
  init(_ outcome: Outcome, duty: Duty?) {
    self.init()
    switch outcome {
    case .open: isOpen = true
    case .assignment(let assignment): self = OutcomeContents(assignment, duty: duty)
    }
  }

  /// See above.
  init(_ assignment: Assignment, duty: Duty?) {
    self.init()
    let full = { (term: Located<Term>) in term.value.withEvent(default: duty?.defaultEvent?.value).description }
    who = assignment.who.map { $0.value }
    modality = assignment.modality.rawValue
    how = assignment.how.map { $0.value }
    to = assignment.to.map { $0.value }
    with = assignment.with.map { $0.value }
    mode = assignment.mode?.value ?? ""
    oversightPasses = assignment.oversightPasses?.rawValue ?? ""
    information = assignment.information.map { $0.value }
    withheld = assignment.withheld.map { $0.value }
    within = assignment.within.map(full) ?? ""
    moments = assignment.moments.map(full)
    lastWord = assignment.lastWord
  }

  /// Equal for equal outcomes: lists are compared as sets.
  var canonical: OutcomeContents {
    var result = self
    result.who = Set(who).sorted()
    result.how = Set(how).sorted()
    result.to = Set(to).sorted()
    result.with = Set(with).sorted()
    result.information = Set(information).sorted()
    result.withheld = Set(withheld).sorted()
    result.moments = Set(moments).sorted()
    return result
  }

  /// Who holds safety oversight: a plain assignment.
  init(holders: [String]) {
    self.init()
    who = holders
    modality = Modality.must.rawValue
  }
}
