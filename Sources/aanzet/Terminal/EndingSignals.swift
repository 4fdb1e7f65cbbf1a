import Glibc

// A signal handler cannot be handed anything, so what it needs are variables of the program. Each is set before the
// handlers are installed, or by one step that a handler cannot see half done.
private nonisolated(unsafe) var settings = termios()
private nonisolated(unsafe) var terminal: Int32 = -1
private nonisolated(unsafe) let files = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: slots)
private nonisolated(unsafe) var isWatching = false
private let slots = 16

/// What has to be put right when a signal ends the program: the terminal, and files that are not finished.
enum EndingSignals {
  /// From now on these settings are given back to a terminal.
  static func restore(_ original: termios, to descriptor: Int32) {
    settings = original
    watch()
    terminal = descriptor
  }

  /// The terminal is as it was.
  static func forgetTerminal() { terminal = -1 }

  /// From now on a file is removed.
  /// - Returns: What to forget it by; nil when there is no room, then it may stay behind.
  static func remove(_ path: String) -> Int? {
    watch()
    guard let slot = (0..<slots).first(where: { files[$0] == nil }) else { return nil }
    files[slot] = strdup(path)
    return slot
  }

  /// The file is in its place, or gone.
  static func forget(_ slot: Int?) {
    guard let slot, (0..<slots).contains(slot) else { return }
    let path = files[slot]
    files[slot] = nil
    free(path)
  }

  private static func watch() {
    guard !isWatching else { return }
    isWatching = true
    files.update(repeating: nil, count: slots)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
      let before = signal(number, putRightAndEnd)
      // Under `nohup` and in background jobs a signal is ignored, and should stay so.
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
  }

  /// Only calls that are allowed in a signal handler.
  private static let putRightAndEnd: @convention(c) (Int32) -> Void = { number in
    for slot in 0..<slots {
      if let path = files[slot] { unlink(path) }
    }
    if terminal >= 0 {
      var original = settings
      tcsetattr(terminal, TCSANOW, &original)
    }
    signal(number, SIG_DFL)
    raise(number)
  }
}
