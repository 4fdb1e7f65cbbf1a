internal import DecisionTable

/// Numbers for the rules that an answer names, in the order of reading; a place in a file has one number.
struct SourceNumbers {
  private var numbers: [String: Int] = [:]
  /// The rules, by number less one.
  private(set) var rules: [RuleAnswer] = []

  /// `[1] [2]` for rules; three or more in a row are joined: `[1-4]`.
  mutating func marker(_ rules: [RuleAnswer]) -> String {
    let all = Set(rules.map { number($0) }).sorted()
    var runs: [ClosedRange<Int>] = []
    for number in all {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map {
      $0.count < 3 ? $0.map { "[\($0)]" }.joined(separator: " ") : "[\($0.lowerBound)-\($0.upperBound)]"
    }
    .joined(separator: " ")
  }

  private mutating func number(_ rule: RuleAnswer) -> Int {
    let key = rule.place
    if let number = numbers[key] { return number }
    rules.append(rule)
    numbers[key] = rules.count
    return rules.count
  }
}

extension RuleAnswer {
  /// Where it is written; a rule that stands for several has one place.
  var place: String { "\(document.file)\n\(rule.row)\n\(ownId)" }

  /// The id as it is written: a rule of the handover also stands for rules on who holds oversight before and after.
  var ownId: String {
    for ending in ["/zicht-voor", "/zicht-na", "/zicht"] where rule.id.hasSuffix(ending) {
      return String(rule.id.dropLast(ending.count))
    }
    return rule.id
  }

  /// `regions/x/afspraken.yaml:41 koud-bij-licht, AEF 2020, par. 2.3 C`; of an addendum also who adopted it.
  var shown: String {
    let source = rule.source.isEmpty ? "" : ", \(rule.source)"
    let adopted = document.adoptedBy.isEmpty ? "" : "; maatwerk, vastgesteld door: \(document.adoptedBy)"
    return SafeText.line("\(document.file):\(rule.row) \(ownId)\(source)\(adopted)")
  }
}
