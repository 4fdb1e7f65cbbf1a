import Testing

@testable import LanguageServer

@Suite struct FramingTests {
  private func frames(_ text: String, chunk: Int = .max) -> [Framing.Frame] {
    var framing = Framing()
    var frames: [Framing.Frame] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      frames += framing.receive(Array(rest.prefix(chunk)))
      rest = rest.dropFirst(chunk)
    }
    return frames
  }

  private func message(_ text: String) -> Framing.Frame { .message(Array(text.utf8)) }

  private func framed(_ text: String) -> String { String(decoding: Framing.framed(text), as: UTF8.self) }

  @Test func messagesAreFoundHoweverTheBytesAreCut() {
    let texts = ["{}", #"{"a":"é🦊"}"#, "", "[\r\n\r\n]"]
    let all = texts.map(framed).joined()
    for chunk in 1...all.utf8.count {
      #expect(frames(all, chunk: chunk) == texts.map(message), "in pieces of \(chunk)")
    }
  }

  @Test func otherHeadersAndCapitalsDoNotMatter() {
    let header = "content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:  2 \r\n\r\n"
    #expect(frames(header + "{}") == [message("{}")])
  }

  @Test(arguments: [
    "", "Content-Length: -5\r\n\r\n", "Content-Length: \r\n\r\n", "Content-Length: 5x\r\n\r\n",
    "Content-Length: 99999999999999999999999\r\n\r\n", "Content-Type: x\r\n\r\n", "\r\n\r\n",
  ])
  func afterABrokenHeaderTheNextMessageIsFound(_ broken: String) {
    for chunk in [1, 7, Int.max] {
      let found = frames(broken + framed("{}") + framed("[]"), chunk: chunk)
      #expect(found.suffix(2) == [message("{}"), message("[]")])
      #expect(found.count == (broken.isEmpty ? 2 : 3))
    }
  }

  @Test func aMessageWithoutHeaderIsLostButNotTheNext() {
    #expect(frames(#"{"jsonrpc":"2.0"}"# + framed("[]")).last == message("[]"))
  }

  @Test func aMessageThatIsTooLargeIsPassedOver() {
    let size = Framing.sizeLimit + 10
    var framing = Framing()
    let first = framing.receive(Array("Content-Length: \(size)\r\n\r\n".utf8))
    guard case .broken = first.first, first.count == 1 else {
      Issue.record("not refused: \(first)")
      return
    }
    let piece = [UInt8](repeating: 0x20, count: 1 << 20)
    var left = size
    while left > 0 {
      let some = min(left, piece.count)
      #expect(framing.receive(Array(piece.prefix(some))).isEmpty)
      left -= some
    }
    #expect(framing.receive(Framing.framed("{}")) == [message("{}")])
  }

  @Test func noiseIsSaidOnceAndDoesNotFillMemory() {
    let noise = String(repeating: "x", count: 3 * Framing.headerLimit)
    let found = frames(noise + framed("{}"), chunk: 1000)
    #expect(found.count == 2)
    #expect(found.last == message("{}"))
  }
}
