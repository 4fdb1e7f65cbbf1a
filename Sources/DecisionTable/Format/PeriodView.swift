/// A run of days with the same documents in force, read in place.
public struct PeriodView: Sendable {
  let region: RegionView
  let place: Int

  /// First day, in days since 1970-01-01.
  public func from() throws(TableError) -> Int { try region.block.number(place) }

  /// Last day, included.
  public func through() throws(TableError) -> Int { try region.block.number(place + 1) }

  /// Indices of the documents in force.
  public func documents() throws(TableError) -> [Int] { try region.block.indices(place + 2) }

  /// Where an agreement holds.
  func scope() throws(TableError) -> DiagramView {
    try DiagramView(region.block, at: try region.block.index(place + 4))
  }

  /// The decisions at a step (index); nil when nothing is agreed or demanded there.
  public func step(_ index: Int) throws(TableError) -> StepView? {
    for place in try region.places(place + 3) where try region.block.index(place) == index {
      return StepView(region: region, place: place)
    }
    return nil
  }

  /// All steps for which something is agreed or demanded.
  public func steps() throws(TableError) -> [StepView] {
    try region.places(place + 3).map { StepView(region: region, place: $0) }
  }
}

/// The decisions at a step in a period, read in place.
public struct StepView: Sendable {
  let region: RegionView
  let place: Int

  /// Index of the step.
  public func number() throws(TableError) -> Int { try region.block.index(place) }

  /// Whether constraints hold here in place of the region's.
  func hasOwnConstraints() throws(TableError) -> Bool { try region.block.optionalIndex(place + 1) != nil }

  /// Which situations exist at this step.
  func constraints() throws(TableError) -> [DiagramView] {
    guard try hasOwnConstraints() else { return try region.constraints() }
    return try region.diagrams(place + 1)
  }

  /// The duties.
  public func duties() throws(TableError) -> [DutyView] {
    var result: [DutyView] = []
    for place in try region.places(place + 2) { result.append(try DutyView(region, at: place)) }
    return result
  }
}

/// The decisions on one duty, read in place.
public struct DutyView: Sendable {
  /// Index of the duty.
  public let duty: Int
  let diagram: DiagramView
  /// How many levels at the front of the diagram are facts that rules or scopes name.
  let namedCount: Int
  private let region: RegionView
  private let rules: (first: Int, count: Int)
  private let rows: (first: Int, count: Int)
  private let masks: [(first: Int, count: Int)]
  private let width: Int
  /// The precedence among its rules.
  let order: PrecedenceOrder

  init(_ region: RegionView, at place: Int) throws(TableError) {
    let block = region.block
    self.region = region
    duty = try block.index(place)
    diagram = try DiagramView(block, at: try block.index(place + 1))
    namedCount = try block.index(place + 7)
    guard namedCount <= diagram.levels.count else { throw .damaged(block.name) }
    rules = try block.list(place + 2)
    rows = try block.list(place + 3)
    width = (rows.count + 31) / 32
    let lists = try block.list(place + 4)
    guard lists.count == diagram.levels.count else { throw .damaged(block.name) }
    var masks: [(first: Int, count: Int)] = []
    for (offset, level) in diagram.levels.enumerated() {
      let mask = try block.list(lists.first + offset)
      guard mask.count == level.atomCount * width else { throw .damaged(block.name) }
      masks.append(mask)
    }
    self.masks = masks
    let families = try block.list(place + 5)
    var parents: [Int?] = []
    for offset in 0..<families.count { parents.append(try block.optionalIndex(families.first + offset)) }
    var before: [Int: [Int]] = [:]
    for entry in try block.indices(place + 6) { before[try block.index(entry)] = try block.indices(entry + 1) }
    order = PrecedenceOrder(familyParents: parents, documentGoesBefore: before)
  }

  /// How many rules.
  var ruleCount: Int { rules.count }

  /// How many words of 32 rows.
  var maskWidth: Int { width }

  /// A word of 32 rows: those that hold at an atom of a level.
  func mask(level: Int, atom: Int, word: Int) throws(TableError) -> UInt32 {
    guard level >= 0, level < masks.count, atom >= 0, word >= 0, word < width,
      atom < diagram.levels[level].atomCount
    else { throw .damaged(region.block.name) }
    return try region.block.word(masks[level].first + atom * width + word)
  }

  /// How many rows.
  var rowCount: Int { rows.count }

  /// The rule of a row.
  func rule(ofRow row: Int) throws(TableError) -> Int {
    let rule = try region.block.index(rows.first + row)
    guard row < rows.count, rule < rules.count else { throw .damaged(region.block.name) }
    return rule
  }

  /// The place of a rule in the precedence.
  func precedence(_ rule: Int) throws(TableError) -> RulePrecedence {
    let place = try ruleAt(rule)
    let block = region.block
    return RulePrecedence(
      level: try block.index(place + 7), document: try block.index(place + 8),
      isInAddendum: try block.word(place + 9) == 1, isOtherwise: try block.word(place + 10) == 1,
      family: try block.index(place + 11))
  }

  /// A rule as the table holds it.
  func contents(_ rule: Int) throws(TableError) -> RuleContents {
    let place = try ruleAt(rule)
    let block = region.block
    return RuleContents(
      id: try block.text(place), document: try block.index(place + 1), row: try block.index(place + 2),
      source: try block.text(place + 3), outcome: try block.index(place + 4), wording: try block.index(place + 5),
      reason: try block.text(place + 6), precedence: try precedence(rule),
      text: try block.text(place + 12), remark: try block.text(place + 13))
  }

  private func ruleAt(_ rule: Int) throws(TableError) -> Int {
    guard rule >= 0, rule < rules.count else { throw .damaged(region.block.name) }
    return try region.block.index(rules.first + rule)
  }
}
