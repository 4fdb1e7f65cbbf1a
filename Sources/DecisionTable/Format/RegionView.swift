/// One region of a table, read in place: each part is decoded when it is asked for. The order of fields is that of
/// `RegionWriter`.
public struct RegionView: Sendable {
  /// The fields at the front of a region's block, each one word.
  enum Field: Int {
    case word, danger, facts, derivedFacts, municipalities, steps, duties, roles, modes, means, information, events
    case contacts, documents, outcomes, constraints, periods, limits, equatedDays

    static let count = 19
  }

  let block: Block

  init(_ block: Block) { self.block = block }

  /// Id, name and other names.
  public func word() throws(TableError) -> Word { try word(at: try block.index(Field.word.rawValue)) }

  /// The region's own line for danger; may be empty.
  public func danger() throws(TableError) -> String { try block.text(Field.danger.rawValue) }

  /// Facts that questions ask of.
  public func facts() throws(TableError) -> [FactContents] {
    try members(.facts) { (place) throws(TableError) in try fact(at: place) }
  }

  /// Facts that follow from the municipality.
  public func derivedFacts() throws(TableError) -> [DerivedFactContents] {
    try members(.derivedFacts) { (place) throws(TableError) in
      let word = try word(at: try block.index(place))
      let values = try places(place + 1)
      var contents: [(word: Word, municipalities: [Int])] = []
      for value in values { contents.append((try self.word(at: try block.index(value)), try block.indices(value + 1))) }
      return DerivedFactContents(word: word, values: contents)
    }
  }

  /// Municipalities, in the order of the values of the fact `gemeente`.
  public func municipalities() throws(TableError) -> [MunicipalityContents] {
    try members(.municipalities) { (place) throws(TableError) in
      MunicipalityContents(
        from: try block.word(place) == 0 ? nil : try block.number(place + 1),
        through: try block.word(place + 2) == 0 ? nil : try block.number(place + 3),
        successors: try block.texts(place + 4), remark: try block.text(place + 5))
    }
  }

  /// Steps.
  public func steps() throws(TableError) -> [StepContents] {
    try members(.steps) { (place) throws(TableError) in
      StepContents(
        word: try word(at: try block.index(place)), headlineDuty: try block.optionalIndex(place + 1),
        oversightFollowsHandover: try block.word(place + 2) == 1)
    }
  }

  /// Duties.
  public func duties() throws(TableError) -> [DutyContents] {
    try members(.duties) { (place) throws(TableError) in
      DutyContents(word: try word(at: try block.index(place)), question: try block.text(place + 1))
    }
  }

  /// Names of roles.
  public func roles() throws(TableError) -> [Word] {
    try members(.roles) { (place) throws(TableError) in try word(at: place) }
  }

  /// Names of handover modes.
  public func modes() throws(TableError) -> [Word] {
    try members(.modes) { (place) throws(TableError) in try word(at: place) }
  }

  /// Names of means.
  public func means() throws(TableError) -> [Word] {
    try members(.means) { (place) throws(TableError) in try word(at: place) }
  }

  /// Names of information items.
  public func information() throws(TableError) -> [Word] {
    try members(.information) { (place) throws(TableError) in try word(at: place) }
  }

  /// Names of events.
  public func events() throws(TableError) -> [Word] {
    try members(.events) { (place) throws(TableError) in try word(at: place) }
  }

  /// How to reach whom.
  public func contacts() throws(TableError) -> [ContactContents] {
    try members(.contacts) { (place) throws(TableError) in
      let keys = try block.texts(place + 3)
      let texts = try block.texts(place + 4)
      guard keys.count == texts.count else { throw .damaged(block.name) }
      return ContactContents(
        role: try block.text(place), municipality: try block.optionalIndex(place + 1), name: try block.text(place + 2),
        details: zip(keys, texts).map { (key: $0, text: $1) })
    }
  }

  /// Documents that rules come from.
  public func documents() throws(TableError) -> [DocumentContents] {
    try members(.documents) { (place) throws(TableError) in
      var document = DocumentContents(
        id: try block.text(place), file: try block.text(place + 1), title: try block.text(place + 2),
        status: try block.text(place + 3))
      document.adoptedBy = try block.text(place + 4)
      return document
    }
  }

  /// How many outcomes there are.
  func outcomeCount() throws(TableError) -> Int { try block.list(Field.outcomes.rawValue).count }

  /// One outcome, by index.
  public func outcome(_ index: Int) throws(TableError) -> OutcomeContents {
    let list = try block.list(Field.outcomes.rawValue)
    guard index >= 0, index < list.count else { throw .damaged(block.name) }
    return try outcome(at: try block.index(list.first + index))
  }

  /// Limits on terms.
  public func limits() throws(TableError) -> [LimitContents] {
    try members(.limits) { (place) throws(TableError) in
      LimitContents(
        duty: try block.index(place), atMost: try block.text(place + 1), isStatutory: try block.word(place + 2) == 1,
        source: try block.text(place + 3))
    }
  }

  /// Days made equal to holidays, as days since 1970-01-01.
  public func equatedDays() throws(TableError) -> [Int] {
    let list = try block.list(Field.equatedDays.rawValue)
    var days: [Int] = []
    for offset in 0..<list.count { days.append(try block.number(list.first + offset)) }
    return days
  }

  /// The period in which a day lies; nil when no document is in force then.
  /// - Parameter day: days since 1970-01-01.
  public func period(on day: Int) throws(TableError) -> PeriodView? {
    for place in try places(Field.periods.rawValue) {
      let period = PeriodView(region: self, place: place)
      if try period.from() <= day, try day <= period.through() { return period }
    }
    return nil
  }

  /// All periods.
  public func periods() throws(TableError) -> [PeriodView] {
    try places(Field.periods.rawValue).map { PeriodView(region: self, place: $0) }
  }

  /// Which situations exist.
  func constraints() throws(TableError) -> [DiagramView] { try diagrams(Field.constraints.rawValue) }

  /// The diagrams of the list that a word names.
  func diagrams(_ place: Int) throws(TableError) -> [DiagramView] {
    var result: [DiagramView] = []
    for place in try places(place) { result.append(try DiagramView(block, at: place)) }
    return result
  }

  /// The places of the members of the list that a word names.
  func places(_ place: Int) throws(TableError) -> [Int] { try block.indices(place) }

  private func members<Member>(
    _ field: Field, _ read: (Int) throws(TableError) -> Member
  ) throws(TableError) -> [Member] {
    var result: [Member] = []
    for place in try places(field.rawValue) { result.append(try read(place)) }
    return result
  }

  private func word(at place: Int) throws(TableError) -> Word {
    Word(id: try block.text(place), name: try block.text(place + 1), aliases: try block.texts(place + 2))
  }

  private func fact(at place: Int) throws(TableError) -> FactContents {
    guard let kind = FactContents.Kind(rawValue: try block.index(place + 3)) else { throw .damaged(block.name) }
    var values: [Word] = []
    for value in try places(place + 4) { values.append(try word(at: value)) }
    let count = try block.index(place + 6)
    guard kind == .number || values.count == count else { throw .damaged(block.name) }
    return FactContents(
      word: try word(at: try block.index(place)), question: try block.text(place + 1), unit: try block.text(place + 2),
      kind: kind, values: values, lowest: try block.number(place + 5), valueCount: count,
      canLackValue: try block.word(place + 7) == 1)
  }

  private func outcome(at place: Int) throws(TableError) -> OutcomeContents {
    var outcome = OutcomeContents()
    outcome.isOpen = try block.word(place) == 1
    outcome.who = try block.texts(place + 1)
    outcome.modality = try block.text(place + 2)
    outcome.how = try block.texts(place + 3)
    outcome.to = try block.texts(place + 4)
    outcome.with = try block.texts(place + 5)
    outcome.mode = try block.text(place + 6)
    outcome.oversightPasses = try block.text(place + 7)
    outcome.information = try block.texts(place + 8)
    outcome.withheld = try block.texts(place + 9)
    outcome.within = try block.text(place + 10)
    outcome.moments = try block.texts(place + 11)
    outcome.lastWord = try block.word(place + 12) == 1
    return outcome
  }
}
