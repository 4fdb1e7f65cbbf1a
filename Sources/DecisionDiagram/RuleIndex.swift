/// The rules of a problem by the values that they look at: for each group of values of a variable a bit row of the
/// boxes that hold there. It finds the rules at a situation, or those that meet a box, without going through them all.
public struct RuleIndex: Sendable {
  /// One variable that boxes look at.
  private struct Column {
    let atoms: Atoms
    /// By atom: words of bits, one bit for each box.
    let rows: [[UInt64]]
  }

  private let columns: [Int: Column]
  private let variables: [Int]
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
    var columns: [Int: Column] = [:]
    for level in levels {
      var rows = [[UInt64]](repeating: [UInt64](repeating: 0, count: words), count: level.atoms.count)
      var known: [ValueSet: [Int]] = [:]
      var isLookedAt = false
      for (number, box) in boxes.enumerated() {
        let bit = UInt64(1) << UInt64(number % 64)
        guard let set = box.1[level.variable] else {
          for atom in rows.indices { rows[atom][number / 64] |= bit }
          continue
        }
        isLookedAt = true
        let members = known[set] ?? level.atoms.atoms(meeting: set)
        known[set] = members
        for atom in members { rows[atom][number / 64] |= bit }
      }
      if isLookedAt { columns[level.variable] = Column(atoms: level.atoms, rows: rows) }
    }
    self.columns = columns
    variables = columns.keys.sorted()
  }

  /// The rules that apply in a situation, rising.
  /// - Parameter value: the value (0-based) of a variable.
  public func applying(_ value: (Int) -> Int) -> [Int] {
    var bits = [UInt64](repeating: ~0, count: wordCount)
    for variable in variables {
      guard let column = columns[variable] else { continue }
      let row = column.rows[column.atoms.atom(of: value(variable))]
      for word in bits.indices { bits[word] &= row[word] }
    }
    return rules(bits)
  }

  /// The rules of which some box meets a box, rising.
  public func meeting(_ cube: Cube) -> [Int] {
    var bits = [UInt64](repeating: ~0, count: wordCount)
    for (variable, set) in cube.sets {
      guard let column = columns[variable] else { continue }
      var either = [UInt64](repeating: 0, count: wordCount)
      for atom in column.atoms.atoms(meeting: set) {
        let row = column.rows[atom]
        for word in either.indices { either[word] |= row[word] }
      }
      for word in bits.indices { bits[word] &= either[word] }
    }
    return rules(bits)
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
