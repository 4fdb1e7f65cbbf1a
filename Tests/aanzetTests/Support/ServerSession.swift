import Foundation
import Glibc
import Testing

/// A recorded conversation of an editor with the language server: a file of `Tests/TaalServer`.
///
/// - `> ` a message of the editor, `< ` one of the server, in order; `# ` a remark; the last line is `= ` and the status.
/// - `$MAP` stands for the address of the project's folder, `"$TEKST:file"` for the text of a file in it.
///
/// After each message of the editor a question is asked that cannot be answered, so that it is known when the server has
/// said everything: nothing depends on time.
struct ServerSession: Sendable, CustomTestStringConvertible {
  /// The name of the file.
  let name: String

  static let home = "\(GoldenCase.root)/Tests/TaalServer"

  /// All recorded conversations.
  static let all: [ServerSession] = ((try? FileManager.default.contentsOfDirectory(atPath: home)) ?? [])
    .filter { $0.hasSuffix(".sessie") }.sorted().map(ServerSession.init(name:))

  var testDescription: String { name }

  /// What is recorded.
  var recorded: String {
    String(decoding: FileManager.default.contents(atPath: "\(Self.home)/\(name)") ?? Data(), as: UTF8.self)
  }

  /// Takes what was said as what should be said.
  func write(_ text: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(Self.home)/\(name)")) }

  /// Has the conversation once more.
  /// - Returns: the same lines, with what the server says now.
  func repeated() throws -> String {
    let scratch = Scratch()
    defer { scratch.remove() }
    try FileManager.default.removeItem(atPath: scratch.folder)
    try FileManager.default.copyItem(atPath: "\(Self.home)/project", toPath: scratch.folder)
    let talk = try ServerTalk(in: scratch.folder)
    var lines: [String] = []
    for line in recorded.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("#") || line.isEmpty { lines.append(line) }
      guard line.hasPrefix("> ") else { continue }
      lines.append(line)
      let body = filled(String(line.dropFirst(2)), scratch)
      let isLast = line.contains("\"method\":\"exit\"")
      for answer in try talk.say(body, isLast: isLast) {
        lines.append("< \(answer.replacingOccurrences(of: "file://\(scratch.folder)", with: "$MAP"))")
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    lines.append("= \(talk.end())")
    return lines.joined(separator: "\n") + "\n"
  }

  private func filled(_ body: String, _ scratch: Scratch) -> String {
    var body = body
    while let start = body.range(of: "\"$TEKST:"), let end = body[start.upperBound...].firstIndex(of: "\"") {
      let text = scratch.text(String(body[start.upperBound..<end]))
      let written = (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
      body.replaceSubrange(start.lowerBound...end, with: written)
    }
    return body.replacingOccurrences(of: "$MAP", with: "file://\(scratch.folder)")
  }
}

/// A language server as a process, with pipes to and from it.
final class ServerTalk {
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private var read: [UInt8] = []

  /// - Parameter folder: the current folder.
  init(in folder: String) throws {
    var (toServer, fromServer): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&toServer) == 0, pipe(&fromServer) == 0 else { throw CannotStart(number: errno) }
    for descriptor in toServer + fromServer { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    process = try ProgramRun.spawn(["taalserver"], in: folder) { actions in
      posix_spawn_file_actions_adddup2(&actions, toServer[0], 0)
      posix_spawn_file_actions_adddup2(&actions, fromServer[1], 1)
    }
    close(toServer[0])
    close(fromServer[1])
    (input, output) = (toServer[1], fromServer[0])
  }

  /// Sends a message, and gives what the server says to it.
  /// - Parameter isLast: after it the server ends.
  func say(_ body: String, isLast: Bool) throws -> [String] {
    send(body)
    if !isLast { send(#"{"jsonrpc":"2.0","id":"klaar","method":"textDocument/hover","params":null}"#) }
    var answers: [String] = []
    while let answer = next() {
      if answer.contains(#""id":"klaar""#) { return answers }
      answers.append(answer)
    }
    return isLast ? answers : answers + ["het gesprek is afgebroken"]
  }

  /// Ends the input and waits for the end of the server.
  /// - Returns: its status.
  func end() -> Int32 {
    close(input)
    defer { close(output) }
    return ProgramRun.wait(for: process)
  }

  private func send(_ body: String) {
    let bytes = Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// The next message; nil at the end, and where none comes within a minute.
  private func next() -> String? {
    while true {
      if let end = read.firstRange(of: Array("\r\n\r\n".utf8)) {
        let header = String(decoding: read[..<end.lowerBound], as: UTF8.self)
        guard let length = Int(header.dropFirst("Content-Length: ".count)) else { return nil }
        if read.count >= end.upperBound + length {
          let body = String(decoding: read[end.upperBound..<end.upperBound + length], as: UTF8.self)
          read.removeFirst(end.upperBound + length)
          return body
        }
      }
      var wait = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, 60_000) > 0 else { return nil }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = Glibc.read(output, &buffer, buffer.count)
      guard count > 0 else { return nil }
      read += buffer.prefix(count)
    }
  }
}
