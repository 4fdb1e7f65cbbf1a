import Calendar
import Testing

@testable import DecisionTable

@Suite struct TableTests {
  private func reader(_ bytes: [UInt8]) throws -> TableReader { try TableReader(bytes: bytes, hash: SampleTable.hash) }

  @Test func anAnswerWithItsReason() throws {
    let answer = try reader(SampleTable.bytes).ask(
      SampleTable.question([("gemeente", "alm"), ("stap", "begin"), ("ernst", "acuut")]))
    guard case .decided(let decision) = try #require(answer.headline).finding else {
      Issue.record("not decided")
      return
    }
    #expect(decision.status == .settled)
    #expect(decision.outcomes.first?.who == ["vt"])
    #expect(decision.rules.map { $0.rule.id } == ["vt-belt"])
    #expect(answer.danger == ["Bel 112.", "Bel Veilig Thuis."])
  }

  @Test func aMissingFactIsAskedNeverFilledIn() throws {
    let answer = try reader(SampleTable.bytes).ask(SampleTable.question([("regio", "a"), ("stap", "Begin")]))
    guard case .depends(let dependence) = try #require(answer.headline).finding else {
      Issue.record("a missing fact was filled in")
      return
    }
    #expect(dependence.question.word.id == "ernst")
    #expect(dependence.branches.map { $0.value?.id } == ["licht", "acuut"])
    #expect(dependence.branches.map { $0.decisions } == [[0], [1]])
  }

  @Test func aMunicipalityThatIsGoneNamesItsSuccessor() throws {
    var question = SampleTable.question([("gemeente", "alfen"), ("stap", "begin")])
    question.day = try #require(.init(iso: "2021-06-01"))
    let reader = try reader(SampleTable.bytes)
    #expect {
      try reader.ask(question)
    } throws: { error in
      guard case .question(.municipalityGone(_, _, let successors))? = error as? AskError else { return false }
      return successors == ["Almen"]
    }
  }

  @Test func theSameContentsGiveTheSameBytes() {
    #expect(SampleTable.bytes == SampleTable.bytes)
  }

  @Test func everyDamagedByteIsNoticed() throws {
    let good = SampleTable.bytes
    for index in good.indices {
      var bytes = good
      bytes[index] ^= 0x41
      #expect(throws: TableError.self, "byte \(index)") { try reader(bytes).verify() }
    }
  }

  @Test func aTableCutAnywhereIsRefused() {
    let good = SampleTable.bytes
    for length in 0..<good.count {
      #expect(throws: TableError.self, "cut at \(length)") { try reader(Array(good.prefix(length))).verify() }
    }
  }

  /// A table whose hashes hold but whose contents are nonsense must be refused or answered, never trap.
  @Test func damageUnderAHashThatHoldsNeverTraps() {
    let always: HashFunction = { _ in [UInt8](repeating: 0, count: 32) }
    let good = TableWriter.bytes(SampleTable.contents, hash: always)
    var state: UInt64 = 11
    for index in good.indices {
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var bytes = good
        bytes[index] = UInt8(truncatingIfNeeded: state >> 33)
        guard let reader = try? TableReader(bytes: bytes, hash: always) else { continue }
        _ = try? reader.verify()
        _ = try? reader.ask(SampleTable.question([("regio", "alfa"), ("stap", "begin")]), withCompetition: true)
      }
    }
  }
}
