import Glibc

/// Another program that is written to and read from, without a shell.
///
/// A class, because it owns open files and a process, which cannot be copied.
final class ChildProcess {
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private var ended: Int32?

  /// Starts a program.
  /// - Parameters:
  ///   - name: found along `PATH`.
  ///   - arguments: without the name.
  /// - Throws: why it could not be started.
  init(_ name: String, _ arguments: [String]) throws(SystemError) {
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    guard pipe(&toChild) == 0 else { throw SystemError() }
    guard pipe(&fromChild) == 0 else {
      let error = SystemError()
      for descriptor in toChild { close(descriptor) }
      throw error
    }
    // A child that held our ends would never see the end of its input.
    for descriptor in toChild + fromChild { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
    // What it says when something is wrong is in another language; we say it in our own words.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // Ours is ignored, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let result = posix_spawnp(&process, name, &actions, &attributes, &words, environ)
    close(toChild[0])
    close(fromChild[1])
    guard result == 0 else {
      close(toChild[1])
      close(fromChild[0])
      throw SystemError(number: result)
    }
    self.process = process
    input = toChild[1]
    output = fromChild[0]
  }

  /// Writes to its standard input.
  func write(_ text: String) throws(SystemError) { try Console.write(Array(text.utf8), to: input) }

  /// Reads from its standard output; waits until there is something.
  /// - Returns: The bytes; none at the end.
  func read(atMost count: Int) throws(SystemError) -> [UInt8] { try SystemFile.read(output, atMost: count) }

  /// Everything on its standard output, up to the end.
  func readAll() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = try read(atMost: 1 << 16)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }

  /// Waits for its end.
  /// - Returns: its exit status; -1 where a signal ended it.
  func wait() -> Int32 {
    if let ended { return ended }
    close(input)
    close(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let result = status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    ended = result
    return result
  }

  deinit { _ = wait() }
}
