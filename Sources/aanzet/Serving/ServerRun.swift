import Glibc
import LanguageServer

/// Connects a language server to the input and output of the program, until the client ends the conversation.
struct ServerRun {
  let console: Console

  /// What is waiting is taken in together up to this many bytes, so that changes are checked once.
  private static let mostAtOnce = 8 << 20

  /// Runs the conversation.
  /// - Returns: the status that the protocol asks for: 0 where the client said `shutdown` before `exit`, else 1.
  func run() throws(Failure) -> Int32 {
    var server = Server(source: DiskProjects(), today: Clock.today)
    while true {
      let bytes = try waiting()
      if bytes.isEmpty { return 1 }
      let answers = server.receive(bytes)
      if !answers.isEmpty { try console.write(answers) }
      if let status = server.exitStatus { return status }
    }
  }

  /// Everything that came in; waits until there is something.
  /// - Returns: nothing at the end of the input.
  private func waiting() throws(Failure) -> [UInt8] {
    do {
      var bytes = try SystemFile.read(console.input, atMost: 1 << 16)
      while !bytes.isEmpty, bytes.count < Self.mostAtOnce, isMoreWaiting {
        let more = try SystemFile.read(console.input, atMost: 1 << 16)
        if more.isEmpty { break }
        bytes += more
      }
      return bytes
    } catch {
      throw Failure(.couldNotRun, "De invoer is niet te lezen: \(error.reason).")
    }
  }

  private var isMoreWaiting: Bool {
    var input = pollfd(fd: console.input, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) > 0
  }
}
