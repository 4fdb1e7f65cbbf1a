/// A box of situations: for some variables the values that lie in it; a variable that is not named may have any.
public struct Cube: Hashable, Sendable {
  /// Variable (0-based) to its values.
  public private(set) var sets: [Int: ValueSet]

  /// - Parameter sets: variable to its values.
  public init(_ sets: [Int: ValueSet] = [:]) { self.sets = sets }

  /// The box that holds everything.
  public static let everything = Cube()

  /// Whether nothing lies in it.
  public var isEmpty: Bool { sets.values.contains { $0.isEmpty } }

  /// The values of a variable; nil: any.
  public subscript(variable: Int) -> ValueSet? { sets[variable] }

  /// What lies in both; nil when nothing does.
  public func intersection(_ other: Cube) -> Cube? {
    var both = sets
    for (variable, values) in other.sets {
      let shared = both[variable].map { $0.intersection(values) } ?? values
      if shared.isEmpty { return nil }
      both[variable] = shared
    }
    return Cube(both)
  }

  /// Whether a situation lies in it.
  /// - Parameter value: the value (0-based) of a variable.
  public func holds(_ value: (Int) -> Int) -> Bool {
    sets.allSatisfy { variable, values in values.contains(value(variable)) }
  }

  /// Whether all of `other` lies in this one.
  public func contains(_ other: Cube) -> Bool {
    sets.allSatisfy { variable, values in
      other.sets[variable].map { $0.intersection(values) == $0 } ?? false
    }
  }
}

/// A condition as a union of boxes.
public struct CubeSet: Hashable, Sendable {
  /// The boxes; they may overlap.
  public let cubes: [Cube]

  /// More boxes than this are not written out; the caller reports it.
  public static let limit = 20_000

  /// Keeps no empty box, and none that lies whole within another (looked for among the first few hundred only, as it
  /// is to save work, not to be exact).
  public init(_ cubes: some Sequence<Cube>) {
    var kept: [Cube] = []
    for cube in cubes where !cube.isEmpty {
      if kept.count < 256, kept.contains(where: { $0.contains(cube) }) { continue }
      kept.append(cube)
    }
    self.cubes = kept
  }

  /// Everything.
  public static let everything = CubeSet([Cube.everything])

  /// Nothing.
  public static let nothing = CubeSet([Cube]())

  /// Whether nothing lies in it.
  public var isEmpty: Bool { cubes.isEmpty }

  /// Whether a situation lies in one of them.
  /// - Parameter value: the value (0-based) of a variable.
  public func holds(_ value: (Int) -> Int) -> Bool { cubes.contains { $0.holds(value) } }

  /// The variables that are named.
  public var variables: Set<Int> { Set(cubes.flatMap { $0.sets.keys }) }

  /// What lies in both.
  /// - Returns: nil when that would take more than `limit` boxes.
  public func intersection(_ other: CubeSet) -> CubeSet? {
    guard cubes.count * other.cubes.count <= Self.limit else { return nil }
    return CubeSet(cubes.flatMap { one in other.cubes.compactMap { one.intersection($0) } })
  }

  /// What lies in either.
  public func union(_ other: CubeSet) -> CubeSet { CubeSet(cubes + other.cubes) }

  /// What lies outside.
  /// - Parameter sizes: number of values of each variable.
  /// - Returns: nil when that would take more than `limit` boxes.
  public func complement(sizes: [Int]) -> CubeSet? {
    var outside = CubeSet.everything
    for cube in cubes {
      let beside = CubeSet(
        cube.sets.sorted { $0.key < $1.key }.map { variable, values in
          Cube([variable: values.complement(below: sizes[variable])])
        })
      guard let next = outside.intersection(beside) else { return nil }
      outside = next
    }
    return outside
  }
}
