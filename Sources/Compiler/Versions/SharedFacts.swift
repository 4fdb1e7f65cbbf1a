import DecisionDiagram
import DecisionTable

/// The facts of two versions of a region as one list of variables, each with the values of both.
struct SharedFacts {
  /// One fact of both versions, or of one.
  struct Variable {
    /// The fact as the newer version that has it describes it.
    let fact: FactContents
    /// Value ids of a choice.
    let choices: [String]
    /// The smallest number.
    let lowest: Int
    /// How many values, "no value" not counted.
    let valueCount: Int
    let canLackValue: Bool

    /// How many value indices; that of "no value" is the last.
    var size: Int { valueCount + (canLackValue ? 1 : 0) }

    /// The id of a value; nil: "no value".
    func id(_ value: Int) -> String? {
      guard value < valueCount else { return nil }
      return fact.kind == .choice ? choices[value] : String(lowest + value)
    }
  }

  /// One version's facts among the variables.
  struct Side {
    /// By fact of the version: its variable.
    let variables: [Int]
    /// By fact, by value index (of numbers: the shift); see `shared`.
    fileprivate let indices: [[Int]]
    private let facts: [FactContents]
    private let shared: [Variable]

    fileprivate init(_ facts: [FactContents], _ all: [Variable]) {
      self.facts = facts
      shared = all
      variables = facts.map { fact in all.firstIndex { $0.fact.isSame(as: fact) } ?? 0 }
      indices = zip(facts, variables).map { fact, variable in
        guard fact.kind == .choice else { return [fact.lowest - all[variable].lowest] }
        return fact.values.map { value in all[variable].choices.firstIndex(of: value.id) ?? 0 }
      }
    }

    /// Value indices of a fact of the version, as those of its variable.
    func shared(_ values: Range<Int>, of fact: Int) -> ValueSet {
      let own = facts[fact]
      let variable = shared[variables[fact]]
      let real = values.clamped(to: 0..<own.valueCount)
      var runs: [Range<Int>]
      if own.kind == .choice {
        runs = real.map { indices[fact][$0]..<(indices[fact][$0] + 1) }
      } else {
        let shift = indices[fact].first ?? 0
        runs = real.isEmpty ? [] : [(real.lowerBound + shift)..<(real.upperBound + shift)]
      }
      if own.canLackValue, values.contains(own.valueCount) {
        runs.append(variable.valueCount..<(variable.valueCount + 1))
      }
      return ValueSet(runs)
    }

    /// All values that a fact of the version has, as those of its variable.
    func all(of fact: Int) -> ValueSet { shared(0..<facts[fact].size, of: fact) }

    /// A value index of a variable as the version's own; nil where the version lacks it.
    func own(_ value: Int, of fact: Int) -> Int? {
      let own = facts[fact]
      if value >= shared[variables[fact]].valueCount { return own.canLackValue ? own.valueCount : nil }
      if own.kind == .choice { return indices[fact].firstIndex(of: value) }
      let number = value - (indices[fact].first ?? 0)
      return (0..<own.valueCount).contains(number) ? number : nil
    }
  }

  let variables: [Variable]
  let old: Side
  let new: Side

  init(old: [FactContents], new: [FactContents]) {
    let gone = old.filter { fact in !new.contains { $0.isSame(as: fact) } }
    variables = (new + gone).map { fact in
      let before = old.first { $0.isSame(as: fact) } ?? fact
      let ids = before.values.map { $0.id } + fact.values.map { $0.id }
      var seen: Set<String> = []
      let choices = ids.filter { seen.insert($0).inserted }
      let lowest = min(before.lowest, fact.lowest)
      let highest = max(before.lowest + before.valueCount, fact.lowest + fact.valueCount)
      return Variable(
        fact: fact, choices: choices, lowest: lowest,
        valueCount: fact.kind == .choice ? choices.count : highest - lowest,
        canLackValue: before.canLackValue || fact.canLackValue)
    }
    self.old = Side(old, variables)
    self.new = Side(new, variables)
  }

  /// The number of value indices of each variable.
  var sizes: [Int] { variables.map { $0.size } }
}

extension FactContents {
  /// Whether it stands for the same fact in another version.
  fileprivate func isSame(as other: FactContents) -> Bool { word.id == other.word.id && kind == other.kind }
}
