import Testing

@testable import DecisionDiagram

/// Sets of runs against sets of numbers.
@Suite struct ValueSetTests {
  private static let size = 12

  private func random(_ state: inout UInt64) -> Set<Int> {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let bits = state >> 40
    return Set((0..<Self.size).filter { bits & (1 << UInt64($0)) != 0 })
  }

  @Test func operationsAreThoseOfSets() {
    var state: UInt64 = 7
    for _ in 0..<500 {
      let (a, b) = (random(&state), random(&state))
      let (x, y) = (ValueSet(values: a), ValueSet(values: b))
      #expect(x.intersection(y) == ValueSet(values: a.intersection(b)))
      #expect(x.union(y) == ValueSet(values: a.union(b)))
      #expect(x.complement(below: Self.size) == ValueSet(values: Set(0..<Self.size).subtracting(a)))
      #expect(x.count == a.count)
      #expect(x.first == a.min())
      #expect((0..<Self.size).allSatisfy { x.contains($0) == a.contains($0) })
    }
  }

  @Test func runsThatTouchAreOne() {
    #expect(ValueSet([3..<5, 0..<3, 7..<7]).runs == [0..<5])
  }

  @Test func atomsTellApartWhatSetsTellApart() {
    let sets = [ValueSet([2..<5]), ValueSet([4..<8])]
    let atoms = Atoms(size: 10, sets: sets)
    for one in 0..<10 {
      for other in 0..<10 {
        let alike = sets.allSatisfy { $0.contains(one) == $0.contains(other) }
        #expect(alike == (atoms.atom(of: one) == atoms.atom(of: other)))
      }
    }
    #expect((0..<atoms.count).reduce(0) { $0 + atoms.values(of: $1).count } == 10)
  }

  @Test func aVariableWithoutValuesHasOneEmptyAtom() {
    let atoms = Atoms(size: 0, sets: [])
    #expect(atoms.count == 1)
    #expect(atoms.atom(of: 0) == 0)
  }
}

/// Unions of boxes.
@Suite struct CubeSetTests {
  private let sizes = [3, 4]

  private func members(_ set: CubeSet) -> Set<[Int]> {
    var result: Set<[Int]> = []
    for a in 0..<sizes[0] {
      for b in 0..<sizes[1]
      where set.cubes.contains(where: { $0[0]?.contains(a) ?? true && $0[1]?.contains(b) ?? true }) {
        result.insert([a, b])
      }
    }
    return result
  }

  @Test func complementIsEverythingElse() throws {
    let set = CubeSet([
      Cube([0: ValueSet(values: [0]), 1: ValueSet(values: [1, 2])]), Cube([1: ValueSet(values: [3])]),
    ])
    let outside = try #require(set.complement(sizes: sizes))
    #expect(members(set).union(members(outside)).count == 12)
    #expect(members(set).isDisjoint(with: members(outside)))
  }

  @Test func intersectionOfNothingIsNothing() throws {
    #expect(try #require(CubeSet.everything.intersection(.nothing)).isEmpty)
    #expect(try #require(CubeSet.nothing.complement(sizes: sizes)) == .everything)
  }

  @Test func tooManyBoxesAreNotWrittenOut() {
    let many = CubeSet((0..<200).map { Cube([$0: ValueSet(values: [0])]) })
    #expect(many.intersection(CubeSet((200..<400).map { Cube([$0: ValueSet(values: [0])]) })) == nil)
  }
}
