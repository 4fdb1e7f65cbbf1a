import Glibc

/// Where a command reads and writes: answers and reports to the output, all else to the errors.
struct Console: Sendable {
  /// File descriptor that answers to questions are read from.
  var input: Int32 = STDIN_FILENO
  /// File descriptor for answers and reports.
  var output: Int32 = STDOUT_FILENO
  /// File descriptor for notes and complaints.
  var errors: Int32 = STDERR_FILENO
  /// No notes and no progress.
  var isQuiet = false

  /// Writes a part of the answer or report.
  /// - Throws: without words when nobody reads any more, else with the reason; both end the program.
  func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Writes bytes of the answer or report.
  func write(_ bytes: [UInt8]) throws(Failure) {
    do {
      try Self.write(bytes, to: output)
    } catch {
      let message = error.number == EPIPE ? "" : "De uitvoer is niet te schrijven: \(error.reason)."
      throw Failure(.couldNotRun, message, isOfOutput: true)
    }
  }

  /// Says something beside the answer; not when quiet.
  func note(_ text: String) { if !isQuiet { complain(text) } }

  /// Says what went wrong.
  func complain(_ text: String) {
    // There is nowhere left to report that this fails.
    try? Self.write(Array("\(text)\n".utf8), to: errors)
  }

  /// Writes all bytes to an open file.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // The other side made it non-blocking; wait until it takes more.
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        throw SystemError()
      }
    }
  }

  /// Makes the process fit to write: a closed pipe is an error to handle and no signal, and descriptors that are closed
  /// at the start cannot become those of files that are opened later.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      // Standard output read-only: what is written to it fails, as it should.
      _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
