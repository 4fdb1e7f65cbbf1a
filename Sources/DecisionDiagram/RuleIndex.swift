/// The rules of a problem by the values that they look at: for each group of values of a variable a bit row of the
/// boxes that hold there. It finds the rules at a situation, or those that meet a box, without going through them all.
public struct RuleIndex: Sendable {
  /// One variable that boxes look at.
  private struct Column {
    let variable: Int
    let atoms: Atoms
    /// By atom: words of bits, one bit for each box.
    let rows: [[UInt64]]
    /// By set of values that some box looks for: the boxes that meet it.
    let meeting: [ValueSet: [UInt64]]

    /// The boxes that meet a set of values.
    func boxes(meeting set: ValueSet) -> [UInt64] { meeting[set] ?? RuleIndex.either(atoms.atoms(meeting: set), rows) }
  }

  private let columns: [Column]
  /// By variable: its column, or -1.
  private let columnOf: [Int]
  /// By box: the rule that it belongs to.
  private let owners: [Int32]
  private let wordCount: Int

  /// - Parameters:
  ///   - problem: its rules.
  ///   - levels: of its diagram, which know how the values group.
  public init(_ problem: DecisionProblem, levels: [Diagram.Level]) {
    let boxes = problem.rules.enumerated().flatMap { index, rule in rule.condition.cubes.map { (Int32(index), $0) } }
    owners = boxes.map { $0.0 }
    let words = (boxes.count + 63) / 64
    wordCount = words
    var columns: [Column] = []
    var columnOf = [Int](repeating: -1, count: problem.sizes.count)
    for level in levels {
      var anywhere = [UInt64](repeating: 0, count: words)
      var rows = [[UInt64]](repeating: [UInt64](repeating: 0, count: words), count: level.atoms.count)
      var known: [ValueSet: [Int]] = [:]
      for (number, box) in boxes.enumerated() {
        let bit = UInt64(1) << UInt64(number % 64)
        guard let set = box.1[level.variable] else {
          anywhere[number / 64] |= bit
          continue
        }
        let members = known[set] ?? level.atoms.atoms(meeting: set)
        known[set] = members
        for atom in members { rows[atom][number / 64] |= bit }
      }
      guard !known.isEmpty else { continue }
      for atom in rows.indices {
        for word in 0..<words { rows[atom][word] |= anywhere[word] }
      }
      columnOf[level.variable] = columns.count
      columns.append(
        Column(
          variable: level.variable, atoms: level.atoms, rows: rows,
          meeting: known.mapValues { Self.either($0, rows) }))
    }
    self.columns = columns
    self.columnOf = columnOf
  }

  /// The rules that apply in a situation, rising.
  /// - Parameter value: the value (0-based) of a variable.
  public func applying(_ value: (Int) -> Int) -> [Int] {
    var bits = [UInt64](repeating: ~0, count: wordCount)
    for column in columns {
      let row = column.rows[column.atoms.atom(of: value(column.variable))]
      for word in 0..<wordCount { bits[word] &= row[word] }
    }
    return rules(bits)
  }

  /// The rules of which some box meets a box, rising.
  public func meeting(_ cube: Cube) -> [Int] {
    var bits = [UInt64](repeating: ~0, count: wordCount)
    for (variable, set) in cube.sets where columnOf[variable] >= 0 {
      let either = columns[columnOf[variable]].boxes(meeting: set)
      for word in 0..<wordCount { bits[word] &= either[word] }
    }
    return rules(bits)
  }

  private static func either(_ atoms: [Int], _ rows: [[UInt64]]) -> [UInt64] {
    guard let first = atoms.first else { return [UInt64](repeating: 0, count: rows.first?.count ?? 0) }
    var either = rows[first]
    for atom in atoms.dropFirst() {
      for word in either.indices { either[word] |= rows[atom][word] }
    }
    return either
  }

  /// The rules of which some box meets some of the boxes, rising.
  public func meeting(_ boxes: CubeSet) -> [Int] {
    if boxes.cubes.count == 1, let only = boxes.cubes.first { return meeting(only) }
    return Set(boxes.cubes.flatMap { meeting($0) }).sorted()
  }

  private func rules(_ bits: [UInt64]) -> [Int] {
    var found: [Int] = []
    for (word, value) in bits.enumerated() {
      var rest = value
      while rest != 0 {
        let box = word * 64 + rest.trailingZeroBitCount
        rest &= rest - 1
        // The last word has bits beyond the last box.
        guard box < owners.count else { break }
        let owner = Int(owners[box])
        if found.last != owner { found.append(owner) }
      }
    }
    return found
  }
}
