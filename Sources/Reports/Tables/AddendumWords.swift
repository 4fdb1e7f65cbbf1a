internal import Calendar
internal import Compiler
internal import DecisionTable
internal import Diagnostics

/// The words of what an addendum changes, as all forms for people use them.
struct AddendumWords {
  /// How to read it; each a paragraph.
  static func legend(_ effects: [AddendumEffect]) -> [String] {
    // Without differences there is nothing to read.
    effects.contains { $0.duties?.isEmpty == false } ? paragraphs : []
  }

  private static let paragraphs = [
    "\"Zonder\" is het besluit als dit maatwerk er niet zou zijn. \"Met\" is het besluit als het er wel is. "
      + "Elke situatie telt één keer.",
    "De kleinste situatie noemt alleen de feiten die het verschil bepalen.",
  ]

  let effect: AddendumEffect
  let table: TableWords

  init(_ effect: AddendumEffect) {
    self.effect = effect
    table = TableWords(
      ReadableRegion(words: effect.words, days: effect.days, documents: [effect.document], steps: []))
  }

  /// `Maatwerk Zandwijk (maatwerk/zandwijk)`.
  var title: String { "\(SafeText.line(effect.document.title)) (\(SafeText.line(effect.document.id)))" }

  /// `Duinstreek, vanaf 1 maart 2021`.
  var place: String { table.title }

  /// What to say where there is no difference to show; nil: there is.
  var remark: String? {
    guard let duties = effect.duties else {
      return "Wat dit maatwerk verandert, is te ingewikkeld om uit te rekenen."
    }
    return duties.isEmpty ? "Dit maatwerk verandert hier niets: met en zonder zijn alle besluiten gelijk." : nil
  }

  /// The steps with a difference, in their order, each with its duties.
  var steps: [(name: String, duties: [DutyEffect])] {
    var steps: [(id: String, name: String, duties: [DutyEffect])] = []
    for duty in effect.duties ?? [] {
      if steps.last?.id == duty.step.word.id {
        steps[steps.count - 1].duties.append(duty)
      } else {
        steps.append((duty.step.word.id, table.name(duty.step), [duty]))
      }
    }
    return steps.map { ($0.name, $0.duties) }
  }

  /// `Overdragen`, with the days where these are not all days of the addendum.
  func name(_ duty: DutyEffect) -> String {
    let name = table.wording.dutyName(duty.duty)
    guard duty.days != [effect.days] else { return name }
    let runs = duty.days.map { days in
      days.upperBound == .last
        ? "vanaf \(days.lowerBound.dutch)" : "van \(days.lowerBound.dutch) tot en met \(days.upperBound.dutch)"
    }
    return "\(name) (\(DutchText.list(runs)))"
  }

  /// `12 van 96 situaties`.
  func count(_ change: DecisionChange, _ duty: DutyEffect) -> String {
    "\(DutchText.thousands(change.count.description)) van \(DutchText.thousands(duty.total.description)) situaties"
  }

  /// `hulp actief = geen`.
  func situation(_ change: DecisionChange) -> String {
    change.situation.isEmpty ? "elke situatie" : SituationText.facts(change.situation)
  }

  /// What is decided: `Veilig Thuis moet: met een brief`.
  func decision(_ duty: DutyEffect, _ decision: DecisionAnswer?) -> String {
    guard let decision else { return "Deze situatie kan dan niet bestaan" }
    let details = table.details(duty.duty, decision)
    let actor = table.actor(duty.duty, decision)
    return details.isEmpty ? actor : "\(actor): \(details)"
  }

  /// The rules that decide, with their places; empty: none.
  func sources(_ decision: DecisionAnswer?) -> [String] { (decision?.rules ?? []).map { table.source($0) } }
}
