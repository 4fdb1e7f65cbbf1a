/// A box over the levels of one diagram: by level, by atom, whether it lies in the box.
struct AtomBox: Hashable {
  /// By level, by atom.
  private(set) var atoms: [[Bool]]

  /// The box that holds everything.
  init(_ levels: [Diagram.Level]) { atoms = levels.map { [Bool](repeating: true, count: $0.atoms.count) } }

  /// Whether the box looks at a level.
  func constrains(_ level: Int) -> Bool { atoms[level].contains(false) }

  /// The first level from `level` on that the box looks at; nil when there is none.
  func nextConstrained(from level: Int) -> Int? { (level..<max(level, atoms.count)).first { constrains($0) } }

  /// Sets the atoms of a level.
  mutating func set(_ level: Int, _ marks: [Bool]) { atoms[level] = marks }

  /// Whether nothing lies in both.
  func isApart(from other: AtomBox) -> Bool {
    zip(atoms, other.atoms).contains { mine, theirs in !zip(mine, theirs).contains { $0 && $1 } }
  }

  /// The box as values of variables; levels that it does not look at are left out.
  func cube(_ levels: [Diagram.Level]) -> Cube {
    var sets: [Int: ValueSet] = [:]
    for (number, level) in levels.enumerated() where constrains(number) {
      sets[level.variable] = atoms[number].indices.filter { atoms[number][$0] }
        .reduce(ValueSet.empty) { $0.union(level.atoms.values(of: $1)) }
    }
    return Cube(sets)
  }
}
