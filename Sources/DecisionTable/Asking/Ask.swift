import Calendar

extension TableReader {
  /// Who acts now.
  ///
  /// What the question reads of the table is verified first. The decision comes from the diagram and its reason from
  /// the rule masks; where the two disagree there is no answer.
  /// - Parameters:
  ///   - question: as it was put.
  ///   - withCompetition: also tell of every rule that could apply what became of it.
  /// - Throws: what is wrong with the question or the table.
  public func ask(_ question: Question, withCompetition: Bool = false) throws(AskError) -> Answer {
    let resolved = try QuestionResolver(table: self, question: question).resolve()
    let region = resolved.region
    let period = try trusted { () throws(TableError) -> PeriodView? in try region.period(on: Int(question.day.number)) }
    let step = try trusted { () throws(TableError) -> StepView? in try period?.step(resolved.step) }
    try checkPossible(resolved, step)
    let context = try trusted { () throws(TableError) -> AnswerContext in try AnswerContext(resolved, period: period) }
    var duties: [DutyAnswer] = []
    for duty in try trusted({ () throws(TableError) -> [DutyView] in try step?.duties() ?? [] }) {
      duties.append(try duty.answer(resolved, context, withCompetition: withCompetition))
    }
    var asked: Set<Int> = []
    for duty in try trusted({ () throws(TableError) -> [DutyView] in try step?.duties() ?? [] }) {
      asked.formUnion(duty.diagram.levels.map { $0.fact })
    }
    let irrelevant = resolved.facts.indices.filter { !asked.contains($0) && $0 > 0 }
      .map { resolved.facts[$0].word }.filter { word in resolved.situation.contains { $0.fact == word } }
    return Answer(
      table: digest, danger: [danger, context.danger].filter { !$0.isEmpty }, region: resolved.regionWord,
      step: resolved.steps[resolved.step], day: question.day, situation: resolved.situation,
      irrelevant: step == nil ? [] : irrelevant, events: resolved.events,
      documents: context.inForce, hasAgreement: period != nil,
      otherDays: period == nil
        ? try trusted { () throws(TableError) in try context.otherDays(question.day) } : OtherDays(),
      duties: duties, names: context.names)
  }

  /// Refuses a question about a situation that cannot exist, naming a smallest set of facts that exclude each other.
  private func checkPossible(_ question: ResolvedQuestion, _ step: StepView?) throws(AskError) {
    let diagrams = try trusted { () throws(TableError) -> [DiagramView] in
      if let step { try step.constraints() } else { try question.region.constraints() }
    }
    let fits = { (given: [GivenFact]) throws(AskError) -> Bool in
      let restrictions = GivenFact.restrictions(given, count: question.facts.count, present: question.present)
      for diagram in diagrams {
        guard let open = diagram.open(restrictions, sizes: question.sizes) else {
          throw .table(.damaged(question.region.block.name))
        }
        if try trusted({ () throws(TableError) -> Bool in (try diagram.leaves(open)).isEmpty }) { return false }
      }
      return true
    }
    var culprits = question.given
    guard try !fits(culprits) else { return }
    for index in culprits.indices.reversed() {
      var fewer = culprits
      fewer.remove(at: index)
      if try !fits(fewer) { culprits = fewer }
    }
    throw .question(.impossible(culprits.map { ($0.fact, $0.value) }))
  }
}

/// What all duties of an answer need from the region.
struct AnswerContext {
  let danger: String
  let region: RegionView
  let documents: [DocumentContents]
  let inForce: [DocumentContents]
  let dutyContents: [DutyContents]
  let names: Names

  init(_ question: ResolvedQuestion, period: PeriodView?) throws(TableError) {
    region = question.region
    danger = try region.danger()
    documents = try region.documents()
    dutyContents = try region.duties()
    var inForce: [DocumentContents] = []
    for index in try period?.documents() ?? [] {
      guard documents.indices.contains(index) else { throw .damaged(region.block.name) }
      inForce.append(documents[index])
    }
    self.inForce = inForce
    var municipality: Int?
    if case .value(let index)? = question.restrictions.first { municipality = index }
    names = Names(
      roles: Self.byId(try region.roles()), modes: Self.byId(try region.modes()), means: Self.byId(try region.means()),
      information: Self.byId(try region.information()), events: Self.byId(try region.events()),
      contacts: try region.contacts().filter { $0.municipality == nil || $0.municipality == municipality },
      limits: try region.limits(), equatedDays: try region.equatedDays(),
      municipalityRemark: municipality.map {
        question.municipalities.indices.contains($0) ? question.municipalities[$0].remark : ""
      } ?? "")
  }

  /// What there is on other days than one on which nothing is in force.
  func otherDays(_ day: Day) throws(TableError) -> OtherDays {
    var previous: Int?
    var next: Int?
    for period in try region.periods() {
      if try period.through() < Int(day.number) { previous = try period.through() }
      if next == nil, try period.from() > Int(day.number) { next = try period.from() }
    }
    return OtherDays(
      unsigned: documents.filter { ["concept", "vastgesteld"].contains($0.status) },
      previous: previous.flatMap { Day(number: $0) }, next: next.flatMap { Day(number: $0) })
  }

  private static func byId(_ words: [Word]) -> [String: String] {
    Dictionary(words.map { ($0.id, $0.name) }) { first, _ in first }
  }
}
