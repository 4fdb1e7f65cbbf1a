import Agreements
import DecisionDiagram
import DecisionTable

/// A ladder that holds in a period.
struct Ladder {
  /// Index of the document it is in force by.
  let document: Int
  let isFromModel: Bool
  let rungs: [Rung]
  /// Where it holds: its document's scope, less that of addenda with a ladder of their own (for an agreement's).
  let holds: CubeSet
}

/// Turns escalation ladders into rules for `opschalen` (`language.md` section 5).
struct LadderLowering {
  let lowering: RuleLowering
  private var facts: FactTable { lowering.facts }
  private var documents: [Document] { lowering.documents }

  init(_ lowering: RuleLowering) { self.lowering = lowering }

  /// The ladder that a document brings: its own rungs, or else its model's.
  static func rungs(_ document: Document, models: [String: Model]) -> (rungs: [Rung], isFromModel: Bool) {
    if let own = document.sections.escalation?.rungs, !own.isEmpty { return (own, false) }
    let model = document.model.flatMap { models[$0.value] }
    return (model?.sections.escalation?.rungs ?? [], true)
  }

  /// The ladders in a period.
  /// - Parameter inForce: indices of the documents.
  func ladders(_ inForce: [Int]) throws(TooManyCubes) -> [Ladder] {
    var replaced = CubeSet.nothing
    for index in inForce where documents[index].kind == .addendum {
      if !Self.rungs(documents[index], models: lowering.models).rungs.isEmpty {
        replaced = replaced.union(try facts.cubes(documents[index].scope))
      }
    }
    guard let elsewhere = replaced.complement(sizes: facts.sizes) else { throw TooManyCubes() }
    var ladders: [Ladder] = []
    for index in inForce {
      let (rungs, isFromModel) = Self.rungs(documents[index], models: lowering.models)
      guard !rungs.isEmpty else { continue }
      let scope = try facts.cubes(documents[index].scope)
      let holds = documents[index].kind == .addendum ? scope : try both(scope, elsewhere)
      ladders.append(Ladder(document: index, isFromModel: isFromModel, rungs: rungs, holds: holds))
    }
    return ladders
  }

  /// The rules of a ladder. With rung X reached it is the first rung after X that applies; if there is none, the last
  /// that applies, with the last word.
  func rules(_ ladder: Ladder) throws(TooManyCubes) -> [LoweredRule] {
    guard let trede = facts.number(of: BuiltIn.rung) else { return [] }
    let indices = facts.variables[trede].indices
    var applies: [CubeSet] = []
    var not: [CubeSet] = []
    for rung in ladder.rungs {
      let cubes = try facts.cubes(rung.condition)
      guard let outside = cubes.complement(sizes: facts.sizes) else { throw TooManyCubes() }
      applies.append(cubes)
      not.append(outside)
    }
    let reached = { (values: [String]) in
      CubeSet([Cube([trede: ValueSet(values: values.compactMap { indices[$0] })])])
    }
    var rules: [LoweredRule] = []
    for (position, rung) in ladder.rungs.enumerated() {
      let here = try both(ladder.holds, applies[position])
      // Reached so far: rung k (or none); no rung between k and this one applies.
      var plain = CubeSet.nothing
      var between = here
      for k in stride(from: position - 1, through: -1, by: -1) {
        let state = k < 0 ? BuiltIn.noRung : ladder.rungs[k].id.value
        plain = plain.union(try both(between, reached([state])))
        if k >= 0 { between = try both(between, not[k]) }
      }
      rules.append(rule(rung, ladder, condition: plain, hasLastWord: rung.assignment.lastWord))
      var last = try both(here, reached(ladder.rungs[position...].map { $0.id.value }))
      for later in ladder.rungs.indices where later > position { last = try both(last, not[later]) }
      rules.append(rule(rung, ladder, condition: last, hasLastWord: true))
    }
    return rules
  }

  private func named(_ ladder: Ladder) -> Set<Int> {
    let conditions = [documents[ladder.document].scope] + ladder.rungs.map { $0.condition }
    return facts.named(conditions).union(facts.number(of: BuiltIn.rung).map { [$0] } ?? [])
  }

  private func rule(_ rung: Rung, _ ladder: Ladder, condition: CubeSet, hasLastWord: Bool) -> LoweredRule {
    let document = documents[ladder.document]
    let id = "escalatie/\(rung.id.value)"
    var assignment = rung.assignment
    assignment.lastWord = hasLastWord
    let isInAddendum = document.kind == .addendum
    let model = ladder.isFromModel ? document.model?.value : nil
    return LoweredRule(
      id: id, family: .init(document: ladder.document, isFromModel: ladder.isFromModel, rule: id), parent: nil,
      level: isInAddendum ? 2 : ladder.isFromModel ? 0 : 1, isInAddendum: isInAddendum, isOtherwise: false,
      isRung: true,
      condition: condition, named: named(ladder),
      outcome: OutcomeContents(assignment, duty: lowering.duty(BuiltIn.escalation)), reason: "",
      source: rung.source ?? "", notes: rung.notes, span: rung.id.span,
      shownDocument: model.map { "modellen/\($0)" } ?? document.id)
  }
}
