import Agreements
import Calendar
import Compiler
import DecisionTable
import Diagnostics

/// What one made region costs, each part the fastest of some rounds, in milliseconds of the wall clock.
struct Measurement {
  private let ruleCount: Int
  private let bytes: Int
  private let nodes: Int
  private let situations: String
  private let findings: Int
  private var fastest: [String: Double] = [:]
  private let microsecondsPerAnswer: Double

  /// The head of the table.
  static let head = """
    One duty over 12 facts. Milliseconds, the fastest of 5 rounds; per answer microseconds, with its reason.
       rules    kbyte     read    names    build   proofs    table    total    nodes   per answer   situations  findings
    """

  /// - Parameters:
  ///   - ruleCount: of the made region.
  ///   - rounds: how often all is done.
  init(ruleCount: Int, rounds: Int) {
    self.ruleCount = ruleCount
    let files = MadeRegion(count: ruleCount, seed: 1).files.map {
      SourceFile(path: $0.path, bytes: Array($0.text.utf8))
    }
    bytes = files.map(\.bytes.count).reduce(0, +)
    var last: Compilation?
    for _ in 0..<rounds {
      var watch = Watch()
      let decoded = ProjectDecoder.decode(files)
      var times = ["read": watch.lap()]
      guard let project = decoded.project else { continue }
      last = Compiler.compile(project, decodingFindings: decoded.findings) { times[$0.rawValue] = watch.lap() }
      for (part, time) in times { fastest[part] = min(fastest[part] ?? .infinity, time) }
      let total = times.values.reduce(0, +)
      fastest["total"] = min(fastest["total"] ?? .infinity, total)
    }
    nodes = last?.nodeCount ?? 0
    situations = last?.provenSituations ?? "0"
    findings = last?.findings.sorted.count ?? 0
    microsecondsPerAnswer = last?.table.map { Self.answerTime($0) } ?? 0
  }

  /// A row of the table.
  var row: String {
    let parts = ["read", "references", "decisions", "checks", "table", "total"].map { fastest[$0] ?? 0 }
    return ([Double(ruleCount), Double(bytes / 1_000)] + parts + [Double(nodes)])
      .map { String(Int($0.rounded())).padded(to: 9) }.joined() + "   \(tenths(microsecondsPerAnswer).padded(to: 10))"
      + "   \(situations)  \(findings)"
  }

  /// Microseconds for one answer to a whole question, over 2,000 questions made by chance.
  private static func answerTime(_ contents: TableContents) -> Double {
    let hash: HashFunction = { bytes in bytes.reduce(into: [UInt8](repeating: 0, count: 32)) { $0[Int($1) % 32] &+= $1 }
    }
    guard let reader = try? TableReader(bytes: TableWriter.bytes(contents, hash: hash), hash: hash),
      let day = Day(iso: "2024-01-01")
    else { return .nan }
    var chance = Chance(seed: 2)
    let questions = (0..<2_000).map { _ in
      Question(
        day: day,
        words: [(name: "stap", value: "overleg"), (name: "gemeente", value: "gemeente-\(chance.below(10))")]
          + MadeFact.all.map { (name: $0.name, value: $0.values[chance.below($0.values.count)]) })
    }
    // The first question verifies the region.
    var answered = (try? reader.ask(questions[0])) != nil ? 0 : -questions.count
    var watch = Watch()
    for question in questions where (try? reader.ask(question)) != nil { answered += 1 }
    return answered == questions.count ? watch.lap() * 1_000 / Double(answered) : .nan
  }

  private func tenths(_ number: Double) -> String { String((number * 10).rounded() / 10) }
}

/// Laps in milliseconds.
struct Watch {
  private var start = ContinuousClock.now

  /// The time since the last lap.
  mutating func lap() -> Double {
    let now = ContinuousClock.now
    defer { start = now }
    let (seconds, attoseconds) = (now - start).components
    return Double(seconds) * 1_000 + Double(attoseconds) / 1e15
  }
}

extension String {
  /// With spaces before it.
  func padded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
