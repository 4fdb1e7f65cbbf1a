import Glibc

/// The program on a terminal: keys go in, what is on the screen comes out.
struct PseudoTerminal {
  /// Everything that it wrote, with its control sequences.
  let screen: String
  /// Its exit status.
  let status: Int32
  /// Whether the terminal was given back as it was.
  let isRestored: Bool

  /// Runs the program on a terminal of its own.
  /// - Parameters:
  ///   - arguments: without the program's name.
  ///   - folder: the current folder.
  ///   - keys: what is typed; each waits until the text before it is on the screen.
  ///   - variables: more of the environment.
  ///   - signal: sent when all keys are typed and the last text is there; 0: none.
  init(
    _ arguments: [String], in folder: String, keys: [(after: String, type: String)], variables: [String] = [],
    signal: Int32 = 0
  ) throws {
    var main: Int32 = -1
    var terminal: Int32 = -1
    guard openpty(&main, &terminal, nil, nil, nil) == 0 else { throw CannotStart(number: errno) }
    defer {
      close(main)
      close(terminal)
    }
    for descriptor in [main, terminal] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var before = termios()
    tcgetattr(terminal, &before)
    let process = try ProgramRun.spawn(
      arguments, in: folder, environment: variables + ["TERM=xterm", "LANG=C.UTF-8", "TZ=UTC"]
    ) { actions in
      for descriptor: Int32 in 0...2 { posix_spawn_file_actions_adddup2(&actions, terminal, descriptor) }
    }
    var shown: [UInt8] = []
    var searched = 0
    for (text, type) in keys {
      guard let place = Self.read(main, into: &shown, until: text, from: searched) else { break }
      searched = place
      _ = type.withCString { write(main, $0, strlen($0)) }
    }
    if signal != 0 { kill(process, signal) }
    var ended: Int32?
    var rounds = 0
    while ended == nil {
      rounds += 1
      // Twenty seconds: it waits for something that does not come.
      if rounds == 400 { kill(process, SIGKILL) }
      _ = Self.readSome(main, into: &shown, milliseconds: 50)
      var state: Int32 = 0
      if waitpid(process, &state, WNOHANG) == process {
        ended = state & 0x7F == 0 ? state >> 8 & 0xFF : 128 + state & 0x7F
      }
    }
    while Self.readSome(main, into: &shown, milliseconds: 50) {}
    screen = String(decoding: shown, as: UTF8.self)
    status = ended ?? -1
    var after = termios()
    tcgetattr(terminal, &after)
    isRestored = before.c_lflag == after.c_lflag && before.c_iflag == after.c_iflag
  }

  /// Reads until a text is there.
  /// - Returns: Where it ends; nil when it does not come in ten seconds.
  private static func read(_ main: Int32, into shown: inout [UInt8], until text: String, from: Int) -> Int? {
    for _ in 0..<200 {
      let wanted = Array(text.utf8)
      var start = from
      while start + wanted.count <= shown.count {
        if shown[start..<(start + wanted.count)].elementsEqual(wanted) { return start + wanted.count }
        start += 1
      }
      _ = readSome(main, into: &shown, milliseconds: 50)
    }
    return nil
  }

  private static func readSome(_ main: Int32, into shown: inout [UInt8], milliseconds: Int32) -> Bool {
    var wait = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, milliseconds) > 0, wait.revents & Int16(POLLIN) != 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(main, &buffer, buffer.count)
    if count > 0 { shown += buffer.prefix(count) }
    return count > 0
  }
}
