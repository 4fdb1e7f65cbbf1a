// Many rules in one duty: reading, building, proving, asking. `bench` prints a table, and the time to find one gap in
// 1,000 rows that exclude each other; `bench rows N` writes such rows, for another program.
let words = CommandLine.arguments.dropFirst()
if words.first == "rows", let count = words.dropFirst().first.flatMap({ Int($0) }) {
  print(DisjointRows(count: count).json)
} else {
  print(Measurement.head)
  for count in [300, 3_000, 10_000] { print(Measurement(ruleCount: count, rounds: 5).row) }
  let gap = DisjointRows(count: 1_000).gap(rounds: 5)
  print("\nThe gap in 1,000 rows that exclude each other: \((gap.time * 10).rounded() / 10) ms (\(gap.situation))")
}
