/// Questions made by chance, for comparing answers.
extension Chance {
  /// A question: some of the facts of one of these situations, built-in and derived ones too; now and then one of
  /// another situation among them, so that some questions cannot be.
  ///
  /// - Parameter situations: the possible ones.
  mutating func question(about situations: [Situation]) -> [String: String] {
    guard let situation = pick(situations) else { return [:] }
    let share = number(in: 0...80)
    var given: [String: String] = [:]
    // In the order of the names: the order of a dictionary changes between runs.
    for (fact, value) in situation.values.sorted(by: { $0.key < $1.key }) where percent(share) { given[fact] = value }
    if percent(25), let other = pick(situations) {
      for (fact, value) in other.values.sorted(by: { $0.key < $1.key }) where percent(30) { given[fact] = value }
    }
    return given
  }
}
