import Agreements
import Calendar

extension Interpreter {
  /// A situation that can exist at a step on a day, by chance; nil when none was found in a number of tries. Used where
  /// there are too many situations to go through.
  func someSituation(step: String, day: Day, _ chance: inout Chance) -> Situation? {
    let municipalities = present(on: day)
    let impossible = project.vocabulary.impossible + region.region.ownVocabulary.impossible
    let ladders = ladders(on: day)
    for _ in 0..<100 {
      guard let municipality = chance.pick(municipalities) else { return nil }
      var situation = place(of: municipality)
      for fact in ["overdracht-stand", "trede"] {
        situation = situation.with(fact, chance.pick(facts.values[fact] ?? []))
      }
      for fact in facts.inOrderOfDependence where facts.holds(fact.onlyIf, in: situation) {
        situation = situation.with(fact.id.value, chance.pick(facts.values[fact.id.value] ?? []))
      }
      if impossible.contains(where: { facts.holds($0, in: situation) }) { continue }
      if step == "verschil-van-inzicht", let rung = situation["trede"], rung != "geen",
        !holding(ladders, in: situation).contains(where: { $0.rungs.contains { $0.id.value == rung } })
      {
        continue
      }
      return situation
    }
    return nil
  }
}
