import Reports
import Testing

@testable import LanguageServer

@Suite struct ServerTests {
  private static let agreement = MemoryProject.agreement

  private func code(_ answer: JSONValue?) -> Int? { answer?["error"]?["code"]?.numberValue }

  // MARK: Lifecycle

  @Test func aConversationFromBeginningToEnd() {
    var conversation = Conversation(isStarted: false)
    #expect(code(conversation.ask("textDocument/hover", .null)) == -32002)
    #expect(conversation.notify("textDocument/didOpen", Conversation.opened(Self.agreement, "x")).isEmpty)
    let answer = conversation.ask("initialize", .members([("capabilities", .members([]))]))
    #expect(answer?["result"]?["capabilities"]?["hoverProvider"] == true)
    #expect(answer?["result"]?["capabilities"]?["positionEncoding"] == "utf-16")
    #expect(conversation.notify("initialized", .members([])).isEmpty)
    #expect(code(conversation.ask("initialize", .null)) == -32600)
    #expect(conversation.exitStatus == nil)
    #expect(conversation.ask("shutdown", .null)?["result"] == .null)
    #expect(code(conversation.ask("textDocument/hover", .null)) == -32600)
    #expect(code(conversation.ask("shutdown", .null)) == -32600)
    #expect(conversation.notify("exit", .null).isEmpty)
    #expect(conversation.exitStatus == 0)
  }

  @Test func leavingWithoutShutdownIsStatus1() {
    var conversation = Conversation()
    _ = conversation.notify("exit", .null)
    #expect(conversation.exitStatus == 1)
    // Nothing is answered any more.
    #expect(conversation.ask("shutdown", .null) == nil)
  }

  @Test func theEditorIsAskedToWatchFilesWhereItCan() {
    var conversation = Conversation(isStarted: false)
    let watching = JSONValue.members([("didChangeWatchedFiles", .members([("dynamicRegistration", true)]))])
    _ = conversation.ask("initialize", .members([("capabilities", .members([("workspace", watching)]))]))
    let messages = conversation.notify("initialized", .members([]))
    #expect(messages.first?["method"] == "client/registerCapability")
    // The answer of the editor needs none.
    #expect(conversation.send([.members([("jsonrpc", "2.0"), ("id", "bestanden"), ("result", .null)])]).isEmpty)
  }

  // MARK: What is no good message

  @Test(arguments: [
    ("{", -32700), ("", -32700), ("\u{FEFF}{}", -32700), (#"{"jsonrpc":"2.0","id":1,"id":2,"method":"x"}"#, -32700),
    (String(repeating: "[", count: 100_000), -32700), ("[]", -32600), ("1", -32600), ("{}", -32600),
    (#"[{"jsonrpc":"2.0","id":1,"method":"x"}]"#, -32600), (#"{"jsonrpc":"1.0","id":1,"method":"x"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1}"#, -32600), (#"{"jsonrpc":"2.0","id":[1],"method":"x"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":null,"method":"x"}"#, -32600), (#"{"jsonrpc":"2.0","id":1.5,"method":3}"#, -32600),
  ])
  func wrongMessagesAreSaidAndTheConversationGoesOn(_ text: String, _ expected: Int) {
    var conversation = Conversation()
    let answers = conversation.send(raw: Framing.framed(text))
    #expect(answers.count == 1)
    #expect(code(answers.first) == expected)
    #expect(answers.first?["id"] == .null)
    #expect(conversation.ask("shutdown", .null)?["result"] == .null)
  }

  @Test func brokenUTF8IsNoMessage() {
    var conversation = Conversation()
    let answers = conversation.send(raw: Array("Content-Length: 4\r\n\r\n\"a".utf8) + [0xFF, 0x22])
    #expect(code(answers.first) == -32700)
  }

  @Test func unknownQuestionsAreRefusedAndUnknownNewsIsPassedOver() {
    var conversation = Conversation()
    #expect(code(conversation.ask("textDocument/onbekend", .null)) == -32601)
    #expect(code(conversation.ask("$/onbekend", .null)) == -32601)
    #expect(conversation.notify("$/setTrace", .members([("value", "off")])).isEmpty)
    #expect(conversation.notify("textDocument/didOpen", .null).isEmpty)
    #expect(conversation.notify("textDocument/didChange", Conversation.changed("x.yaml", version: 1, "a")).isEmpty)
    #expect(conversation.notify("textDocument/didClose", .list([])).isEmpty)
    #expect(conversation.notify("exit2", .null).isEmpty)
  }

  @Test(arguments: [
    "textDocument/hover", "textDocument/completion", "textDocument/definition", "textDocument/references",
    "textDocument/rename", "textDocument/prepareRename", "textDocument/documentSymbol",
  ])
  func questionsWithoutTextOrPlace(_ method: String) {
    var conversation = Conversation()
    #expect(code(conversation.ask(method, .null)) == -32602)
    let document = JSONValue.members([("uri", .text(Conversation.uri(Self.agreement)))])
    #expect(code(conversation.ask(method, .members([("textDocument", document)]))) == -32602)
    _ = conversation.open(Self.agreement)
    let position = JSONValue.members([("line", -1), ("character", 0)])
    let answer = conversation.ask(method, .members([("textDocument", document), ("position", position)]))
    #expect(code(answer) == (method.hasSuffix("Symbol") ? nil : -32602))
  }

  @Test func numbersOfQuestionsMayBeText() {
    var conversation = Conversation()
    let answers = conversation.send([
      .members([("jsonrpc", "2.0"), ("id", "a-1"), ("method", "textDocument/onbekend"), ("params", .null)])
    ])
    #expect(answers.first?["id"] == "a-1")
  }

  @Test func questionsCanBeTakenBack() {
    var conversation = Conversation()
    func question(_ id: JSONValue) -> JSONValue {
      .members([("jsonrpc", "2.0"), ("id", id), ("method", "textDocument/onbekend"), ("params", .null)])
    }
    let cancel = Message.notification("$/cancelRequest", .members([("id", 2)]))
    let answers = conversation.send([question(1), question(2), cancel, question("2")])
    #expect(answers.map(code) == [-32601, -32800, -32601])
    // Too late: it was answered.
    #expect(conversation.send([cancel]).isEmpty)
  }

  // MARK: Findings

  @Test func findingsComeAndGoWhileTyping() {
    var conversation = Conversation()
    let good = MemoryProject.text(Self.agreement)
    #expect(Conversation.codes(conversation.open(Self.agreement), Self.agreement) == [])
    let bad = conversation.notify(
      "textDocument/didChange",
      Conversation.changed(Self.agreement, version: 2, good.with("veilig-thuis", "veilig-huis")))
    #expect(Conversation.codes(bad, Self.agreement) == ["V205"])
    #expect(bad.count == 1)
    let diagnostic = bad.first?["params"]?["diagnostics"]?.listValue?.first
    #expect(diagnostic?["severity"] == 1)
    #expect(diagnostic?["source"] == "aanzet")
    #expect(diagnostic?["message"]?.textValue?.contains("\nHulp: ") == true)
    #expect(bad.first?["params"]?["version"] == 2)
    let mended = conversation.notify("textDocument/didChange", Conversation.changed(Self.agreement, version: 3, good))
    #expect(Conversation.codes(mended, Self.agreement) == [])
  }

  @Test func findingsInOtherFilesAreToldAndTakenBack() {
    var conversation = Conversation()
    _ = conversation.open(Self.agreement)
    _ = conversation.open(MemoryProject.vocabulary)
    let other = MemoryProject.text(MemoryProject.vocabulary).with("  koud: ", "  kil: ")
    let bad = conversation.notify(
      "textDocument/didChange", Conversation.changed(MemoryProject.vocabulary, version: 2, other))
    let files = bad.compactMap { $0["params"]?["uri"]?.textValue }
    #expect(files == [Conversation.uri(Self.agreement), Conversation.uri(MemoryProject.vocabulary)])
    let mended = conversation.notify(
      "textDocument/didChange",
      Conversation.changed(MemoryProject.vocabulary, version: 3, MemoryProject.text(MemoryProject.vocabulary)))
    for file in files {
      let last = mended.last { $0["params"]?["uri"]?.textValue == file }
      #expect(last?["params"]?["diagnostics"]?.listValue == [], "\(file)")
    }
  }

  @Test func changesThatWaitAreCheckedOnce() {
    var conversation = Conversation()
    _ = conversation.open(Self.agreement)
    let before = conversation.project.checks
    let good = MemoryProject.text(Self.agreement)
    let messages = conversation.send(
      (2...6).map { version in
        Message.notification(
          "textDocument/didChange",
          Conversation.changed(Self.agreement, version: version, version == 6 ? good : "kapot: \(version)"))
      })
    #expect(conversation.project.checks == before + 1)
    #expect(messages.count == 1)
    #expect(messages.first?["params"]?["version"] == 6)
  }

  @Test func onlyWhatChangedIsTold() {
    var conversation = Conversation()
    _ = conversation.open(Self.agreement, MemoryProject.text(Self.agreement).with("wie: lokaal-team", "wie: niemand"))
    #expect(conversation.notify("workspace/didChangeWatchedFiles", .members([("changes", .list([]))])).isEmpty)
    #expect(conversation.notify("textDocument/didSave", .null).isEmpty)
  }

  @Test func whatIsOnDiskCountsAfterClosing() {
    var conversation = Conversation()
    _ = conversation.open(MemoryProject.vocabulary)
    _ = conversation.open(Self.agreement, "kapot")
    let document = JSONValue.members([("uri", .text(Conversation.uri(Self.agreement)))])
    let closed = conversation.notify("textDocument/didClose", .members([("textDocument", document)]))
    #expect(Conversation.codes(closed, Self.agreement) == [])
    // With the last text the project goes too.
    let last = JSONValue.members([("uri", .text(Conversation.uri(MemoryProject.vocabulary)))])
    let closedLast = conversation.notify("textDocument/didClose", .members([("textDocument", last)]))
    #expect(closedLast.allSatisfy { $0["params"]?["diagnostics"] == .list([]) })
    let checks = conversation.project.checks
    #expect(conversation.notify("textDocument/didSave", .null).isEmpty)
    #expect(conversation.project.checks == checks)
  }

  @Test func changesOnDiskAreSeen() {
    var conversation = Conversation()
    _ = conversation.open(Self.agreement)
    conversation.project.files[MemoryProject.region] = Array("kapot".utf8)
    let messages = conversation.notify("workspace/didChangeWatchedFiles", .members([("changes", .list([]))]))
    #expect(Conversation.codes(messages, MemoryProject.region)?.isEmpty == false)
  }

  @Test func placesInUTF8WhereTheEditorOffersThat() {
    for (encodings, column) in [(["utf-8", "utf-16"], 18), (["utf-32"], 16), (nil, 16)] as [([String]?, Int)] {
      var conversation = Conversation(encodings: encodings)
      let text = "soort: afspraken\n\"ab🦊\": {onbekend: x, y: z}\n"
      let messages = conversation.open(Self.agreement, text)
      let ends = messages.last { $0["params"]?["uri"]?.textValue == Conversation.uri(Self.agreement) }?["params"]?[
        "diagnostics"]?.listValue?.compactMap { $0["range"]?["end"] }
      #expect(ends?.contains { $0["line"] == 1 && $0["character"]?.numberValue == (column == 18 ? 8 : 6) } == true)
    }
  }

  @Test func changesOfPartsOfTheText() {
    var conversation = Conversation()
    _ = conversation.open(Self.agreement)
    func place(_ line: Int, _ character: Int) -> JSONValue {
      .members([("line", .number(line)), ("character", .number(character))])
    }
    let range = JSONValue.members([("start", place(2, 8)), ("end", place(2, 17))])
    let messages = conversation.notify(
      "textDocument/didChange",
      .members([
        ("textDocument", .members([("uri", .text(Conversation.uri(Self.agreement))), ("version", 2)])),
        ("contentChanges", .list([.members([("range", range), ("text", "onzin")])])),
      ]))
    let found = messages.first?["params"]?["diagnostics"]?.listValue?.first
    #expect(found?["message"]?.textValue?.contains("\"onzin\"") == true)
    #expect(found?["range"] == .members([("start", place(2, 8)), ("end", place(2, 13))]))
  }
}
