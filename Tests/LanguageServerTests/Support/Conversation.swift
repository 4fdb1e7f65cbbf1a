import Calendar
import Reports
import Testing

@testable import LanguageServer

/// A conversation with a language server, without a process.
struct Conversation {
  let project = MemoryProject()
  private var server: Server
  private var number = 0

  /// - Parameter encodings: that the editor offers.
  init(encodings: [String]? = nil, isStarted: Bool = true) {
    server = Server(source: project, today: Day(iso: "2026-11-24"))
    guard isStarted else { return }
    let offered = encodings.map { JSONValue.members([("positionEncodings", .texts($0))]) }
    _ = ask("initialize", .members([("capabilities", .members([("general", offered)]))]))
  }

  var exitStatus: Int32? { server.exitStatus }

  /// Sends text as it is, and gives what comes back.
  mutating func send(raw bytes: [UInt8]) -> [JSONValue] {
    var framing = Framing()
    return framing.receive(server.receive(bytes)).compactMap { frame in
      if case .message(let body) = frame { try? JSONReader.read(body) } else { nil }
    }
  }

  /// Sends messages together.
  mutating func send(_ messages: [JSONValue]) -> [JSONValue] { send(raw: messages.flatMap { Framing.framed($0.line) }) }

  mutating func notify(_ method: String, _ parameters: JSONValue) -> [JSONValue] {
    send([Message.notification(method, parameters)])
  }

  /// Asks something; gives the whole answer.
  mutating func ask(_ method: String, _ parameters: JSONValue) -> JSONValue? {
    number += 1
    let id = JSONValue.number(number)
    let question = JSONValue.members([
      ("jsonrpc", "2.0"), ("id", id), ("method", .text(method)), ("params", parameters),
    ])
    return send([question]).last { $0["id"] == id }
  }

  // MARK: Texts

  static func uri(_ file: String) -> String { "file://\(MemoryProject.root)/\(file)" }

  /// Opens a file.
  mutating func open(_ file: String, _ text: String? = nil) -> [JSONValue] {
    notify("textDocument/didOpen", Self.opened(file, text ?? MemoryProject.text(file)))
  }

  static func opened(_ file: String, _ text: String) -> JSONValue {
    .members([
      (
        "textDocument",
        .members([
          ("uri", .text(uri(file))), ("languageId", "yaml"), ("version", 1), ("text", .text(text)),
        ])
      )
    ])
  }

  static func changed(_ file: String, version: Int, _ text: String) -> JSONValue {
    .members([
      ("textDocument", .members([("uri", .text(uri(file))), ("version", .number(version))])),
      ("contentChanges", .list([.members([("text", .text(text))])])),
    ])
  }

  /// Asks about a place in a text in which `¦` stands at the cursor; the text is opened first.
  mutating func ask(_ method: String, in file: String, _ marked: String, more: [(String, JSONValue?)] = [])
    -> JSONValue?
  {
    let parts = marked.split(separator: "¦", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    _ = open(file, parts.joined())
    let lines = TextLines(Array(parts.joined().utf8))
    let position = lines.position(at: parts[0].utf8.count, .utf16).json
    return ask(
      "textDocument/\(method)",
      .members([("textDocument", .members([("uri", .text(Self.uri(file)))])), ("position", position)] + more))
  }

  /// The findings that a message tells of a file: by code.
  static func codes(_ messages: [JSONValue], _ file: String) -> [String]? {
    messages.last { $0["params"]?["uri"]?.textValue == uri(file) }?["params"]?["diagnostics"]?.listValue?
      .compactMap { $0["code"]?.textValue }
  }
}

extension String {
  /// The text with one part replaced; a part that is not there is a mistake in the test.
  func with(_ part: String, _ other: String) -> String {
    guard let range = firstRange(of: part) else {
      Issue.record("not in the text: \(part)")
      return self
    }
    return replacingCharacters(in: range, with: other)
  }

  private func firstRange(of part: String) -> Range<String.Index>? { self.ranges(of: part).first }

  private func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
