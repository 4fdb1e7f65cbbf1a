import Foundation
import Testing

/// `aanzet taalserver` as a process: recorded conversations, and input that is no conversation.
///
/// `AANZET_SCHRIJF_VERWACHT=1 swift test --filter TaalserverTests` writes the answers in `Tests/TaalServer` anew instead of
/// comparing; read the differences before keeping them.
@Suite struct TaalserverTests {
  private static let writesExpectations = ProcessInfo.processInfo.environment["AANZET_SCHRIJF_VERWACHT"] == "1"

  @Test(arguments: ServerSession.all)
  func aConversationGoesAsRecorded(session: ServerSession) throws {
    let now = try session.repeated()
    if Self.writesExpectations { try session.write(now) }
    let (said, recorded) = (now.split(separator: "\n"), session.recorded.split(separator: "\n"))
    for (number, (line, expected)) in zip(said, recorded).enumerated() where line != expected {
      Issue.record("line \(number + 1):\n\(line)\ninstead of\n\(expected)")
      return
    }
    #expect(said.count == recorded.count)
  }

  @Test func thereAreConversations() { #expect(ServerSession.all.count >= 4) }

  private func framed(_ text: String) -> String { "Content-Length: \(text.utf8.count)\r\n\r\n\(text)" }

  private static let start = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#
  private static let shutdown = #"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#
  private static let exit = #"{"jsonrpc":"2.0","method":"exit"}"#

  @Test(arguments: [
    "", "\r\n\r\n", "geen bericht", "Content-Length: 10\r\n\r\n{", "Content-Length: -1\r\n\r\n{}",
    "Content-Length: 9999999999999\r\n\r\n{}", "Content-Length: 2\r\n\r\n{}", "Content-Type: x\r\n\r\n{}",
    "Content-Length: 3\r\n\r\n\u{0}\u{1}\u{2}",
  ])
  func theEndOfTheInputWithoutExitIsStatus1(_ input: String) throws {
    let run = try ProgramRun(["taalserver"], input: input)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    let started = try ProgramRun(["lsp", "--stdio"], input: framed(Self.start) + input)
    #expect(started.status == 1)
    #expect(started.output.contains(#""serverInfo":{"name":"aanzet""#))
  }

  @Test func nothingIsReadAfterExit() throws {
    let all = [Self.start, Self.shutdown, Self.exit].map(framed).joined()
    let run = try ProgramRun(["taalserver"], input: all + "Content-Length: 5\r\n\r\nx")
    #expect(run.status == 0)
    #expect(try ProgramRun(["taalserver"], input: [Self.start, Self.exit].map(framed).joined()).status == 1)
    #expect(try ProgramRun(["taalserver"], input: [Self.exit].map(framed).joined()).status == 1)
  }

  @Test func anOutputThatIsClosedIsNoCrash() throws {
    let run = try ProgramRun(["taalserver"], input: framed(Self.start), closed: [1])
    #expect(run.status == 3)
  }

  @Test func aTextOutsideEveryProjectIsLeftAlone() throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    let path = try scratch.write("los.yaml", "soort: afspraken\n")
    let open = """
      {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file://\(path)","text":"x: y"}}}
      """
    let run = try ProgramRun(["taalserver"], input: [Self.start, open, Self.shutdown, Self.exit].map(framed).joined())
    #expect(run.status == 0)
    #expect(!run.output.contains("publishDiagnostics"))
  }
}
