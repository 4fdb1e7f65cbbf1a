import Foundation
import FoundationXML

/// What each form says of one finding, read back by the form's own grammar.
struct ParsedEntry: Equatable {
  /// The path.
  var path: String
  /// The row, 1-based.
  var row: Int
  /// The code.
  var code: String
  /// The sentence.
  var message: String
}

/// Readers of the forms. Each is strict: what does not fit the grammar gives nil or leaves a hole.
enum ParsedForms {
  /// The results of a SARIF document.
  static func sarif(_ text: String) -> [ParsedEntry]? {
    guard let run = run(text), let results = run["results"] as? [[String: Any]] else { return nil }
    return results.compactMap { result in
      guard let message = (result["message"] as? [String: Any])?["text"] as? String,
        let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any],
        let uri = (location["artifactLocation"] as? [String: Any])?["uri"] as? String,
        let row = (location["region"] as? [String: Any])?["startLine"] as? Int, let code = result["ruleId"] as? String,
        let path = uri.removingPercentEncoding, !uri.contains(where: { " :?#[]".contains($0) })
      else { return nil }
      return ParsedEntry(path: path, row: row, code: code, message: first(message.replacing("\\](", with: "](")))
    }
  }

  /// The only run of a SARIF document.
  static func run(_ text: String) -> [String: Any]? {
    (ProgramRun.object(text)?["runs"] as? [[String: Any]])?.first
  }

  /// The issues of a Code Quality report, without those that are about no finding.
  static func gitlab(_ text: String) -> [ParsedEntry]? {
    issues(text)?.compactMap { issue in
      guard let code = issue["check_name"] as? String, let description = issue["description"] as? String,
        let location = issue["location"] as? [String: Any], let path = location["path"] as? String,
        let row = (location["lines"] as? [String: Any])?["begin"] as? Int, !code.hasPrefix("niet-"),
        let start = description.firstRange(of: "): ")
      else { return nil }
      return ParsedEntry(path: path, row: row, code: code, message: String(description[start.upperBound...]))
    }
  }

  /// All issues.
  static func issues(_ text: String) -> [[String: Any]]? {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [[String: Any]]
  }

  /// A workflow command of GitHub Actions.
  struct Command {
    var name: String
    var properties: [String: String]
    var message: String
  }

  /// The commands in a log, read as the runner reads them; what is no command is left out.
  static func commands(_ log: String) -> [Command] {
    log.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      let line = line.trimmingCharacters(in: .whitespaces)
      guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
      let head = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
        .split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      var properties: [String: String] = [:]
      for pair in head.count > 1 ? head[1].split(separator: ",") : [] {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        properties[String(parts[0])] = unescaped(
          parts[1].replacing("%3A", with: ":").replacing("%2C", with: ","))
      }
      return Command(
        name: String(head[0]), properties: properties, message: unescaped(line[end.upperBound...]))
    }
  }

  /// The annotations with a file.
  static func github(_ log: String) -> [ParsedEntry] {
    commands(log).compactMap { command in
      guard let path = command.properties["file"], let row = command.properties["line"].flatMap({ Int($0) }),
        let title = command.properties["title"]
      else { return nil }
      return ParsedEntry(
        path: path, row: row, code: String(title.prefix { $0 != " " }), message: first(command.message))
    }
  }

  private static func unescaped(_ text: some StringProtocol) -> String {
    String(text).replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%25", with: "%")
  }

  /// The entries of a comment in Markdown: HTML codes are read, spaces without width left out.
  static func markdown(_ text: String) -> [ParsedEntry]? {
    text.split(separator: "\n").filter { $0.hasPrefix("- ") }.map { String($0) }.reduce(into: []) { entries, line in
      guard let match = line.wholeMatch(of: /- \*\*([^ ]+) \(.*?\)\*\* (.*)<br><code>(.*):([0-9]+):[0-9]+<\/code>/)
      else {
        entries = nil
        return
      }
      entries?.append(
        ParsedEntry(
          path: shown(match.3), row: Int(match.4) ?? 0, code: String(match.1), message: shown(match.2)))
    }
  }

  /// What a browser shows of a piece of our Markdown.
  static func shown(_ text: some StringProtocol) -> String {
    var shown = String(text).replacing("<code>", with: "`").replacing("</code>", with: "`")
    for match in shown.matches(of: /&#([0-9]+);/).reversed() {
      let scalar = UInt32(match.1).flatMap { Unicode.Scalar($0) }.map { String($0) } ?? ""
      shown.replaceSubrange(match.range, with: scalar == "\u{200B}" ? "" : scalar)
    }
    return shown.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  private static func first(_ text: String) -> String {
    String(text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)[0])
  }
}

/// A test case in JUnit XML.
struct ParsedCase: Equatable {
  var suite = ""
  var name = ""
  /// The element in it: `failure`, `error`, `skipped`; nil: it passed.
  var outcome: String?
  var message = ""
  var text = ""
}

/// Reads JUnit XML with Foundation's parser.
final class JUnitReader: NSObject, XMLParserDelegate {
  private(set) var cases: [ParsedCase] = []
  /// The numbers that the root element gives.
  private(set) var totals: [String: String] = [:]
  private(set) var properties: [String] = []
  /// Whether what is read lies in a `failure`, `error` or `skipped`.
  private var isInOutcome = false

  /// - Returns: nil when it is no well-formed XML.
  static func read(_ text: String) -> JUnitReader? {
    let reader = JUnitReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    return parser.parse() ? reader : nil
  }

  /// The cases with a finding.
  var entries: [ParsedEntry] {
    cases.filter { $0.outcome != nil && $0.text.contains("\n") }.map { item in
      let lines = item.text.split(separator: "\n").map(String.init)
      let place = lines[0].wholeMatch(of: /(.*):([0-9]+):[0-9]+/)
      return ParsedEntry(
        path: place.map { String($0.1) } ?? "", row: place.flatMap { Int($0.2) } ?? 0,
        code: String(item.name.prefix { $0 != " " }), message: item.message)
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "testsuites": totals = attributes
    case "property": properties.append(attributes["value"] ?? "")
    case "testcase":
      cases.append(ParsedCase(suite: attributes["classname"] ?? "", name: attributes["name"] ?? ""))
    case "failure", "error", "skipped":
      guard !cases.isEmpty else { return }
      isInOutcome = true
      cases[cases.count - 1].outcome = name
      cases[cases.count - 1].message = attributes["message"] ?? ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInOutcome { cases[cases.count - 1].text += string }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if ["failure", "error", "skipped"].contains(name) { isInOutcome = false }
  }
}
