/// The values of one variable, grouped into atoms: values that no set in use tells apart.
public struct Atoms: Hashable, Sendable {
  /// First values of the runs, in order, starting with 0.
  public let starts: [Int]
  /// The atom of each run.
  public let atomOfRun: [Int]
  /// How many values the variable has.
  public let size: Int
  /// How many atoms.
  public let count: Int
  /// By atom: its values.
  private let sets: [ValueSet]

  /// Cuts the values below `size` at the bounds of all sets, and groups runs that lie in the same sets.
  public init(size: Int, sets: some Sequence<ValueSet>) {
    let distinct = Set(sets).sorted { $0.runs.lexicographicallyPrecedes($1.runs) { $0.lowerBound < $1.lowerBound } }
    var cuts: Set<Int> = [0]
    for run in distinct.flatMap({ $0.runs }) {
      cuts.insert(run.lowerBound)
      cuts.insert(run.upperBound)
    }
    // A variable without values still has one (empty) atom, so that every lookup finds one.
    let sortedCuts = size > 0 ? cuts.filter { $0 < size }.sorted() : [0]
    var numbers: [[Bool]: Int] = [:]
    var starts: [Int] = []
    var atoms: [Int] = []
    // Signatures by a sweep over the cuts would be faster still; sets are few per variable.
    for cut in sortedCuts {
      let signature = distinct.map { $0.contains(cut) }
      let atom = numbers[signature] ?? numbers.count
      numbers[signature] = atom
      if atoms.last != atom {
        starts.append(cut)
        atoms.append(atom)
      }
    }
    self.starts = starts
    self.atomOfRun = atoms
    self.size = size
    count = max(1, numbers.count)
    var runs = [[Range<Int>]](repeating: [], count: count)
    for (position, start) in starts.enumerated() {
      runs[atoms[position]].append(start..<(position + 1 < starts.count ? starts[position + 1] : size))
    }
    self.sets = runs.map { ValueSet($0) }
  }

  /// The atom of a value (0-based, below `size`).
  public func atom(of value: Int) -> Int { atomOfRun[run(of: value)] }

  /// The run that a value lies in, 0-based.
  func run(of value: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= value { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The values of an atom.
  public func values(of atom: Int) -> ValueSet { sets[atom] }

  /// The atoms of which some value lies in a set, rising. Of a set from which the atoms were cut these make up the set.
  public func atoms(meeting set: ValueSet) -> [Int] {
    var found: Set<Int> = []
    for values in set.runs {
      var position = run(of: values.lowerBound)
      while position < starts.count, starts[position] < values.upperBound {
        found.insert(atomOfRun[position])
        position += 1
      }
    }
    return found.sorted()
  }
}
