import DecisionDiagram

extension CompiledDuty {
  /// How two situations hang together that are compared on one fact while "all other facts are equal": the others are the
  /// same, except that a fact that does not exist on one of the two sides (`alleen-als`) may have any value on the other,
  /// and that facts on which no rule of the duty looks do not have to be equal. They would else make pairs impossible that
  /// differ in nothing that decides.
  /// - Parameters:
  ///   - variable: the fact that may differ.
  ///   - link: how it may differ.
  func links(comparing variable: Int, _ link: ValueLink, _ facts: FactTable) -> [Int: ValueLink] {
    var links: [Int: ValueLink] = [:]
    for (position, level) in diagram.levels.enumerated() {
      let size = problem.sizes[level.variable]
      if position >= diagram.namedCount {
        links[level.variable] = .free(first: ValueSet([0..<size]), second: ValueSet([0..<size]))
      } else if facts.variables[level.variable].canLackValue {
        links[level.variable] = .sameUnlessNone(facts.variables[level.variable].valueCount)
      }
    }
    links[variable] = link
    return links
  }
}
