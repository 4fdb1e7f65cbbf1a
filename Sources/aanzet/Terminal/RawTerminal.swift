import Glibc

/// A terminal that gives each key at once, for as long as a menu needs it.
enum RawTerminal {
  /// Runs with single keys, without echo; the terminal is given back whatever happens.
  ///
  /// Ctrl-C and ctrl-Z arrive as keys, so that the program itself decides what they mean.
  /// - Returns: nil when the terminal cannot do this.
  static func with<Result>(_ descriptor: Int32, _ body: () throws(Failure) -> Result) throws(Failure) -> Result? {
    var original = termios()
    guard tcgetattr(descriptor, &original) == 0 else { return nil }
    var raw = original
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL)
    EndingSignals.restore(original, to: descriptor)
    defer {
      tcsetattr(descriptor, TCSANOW, &original)
      EndingSignals.forgetTerminal()
    }
    guard tcsetattr(descriptor, TCSANOW, &raw) == 0 else { return nil }
    return try body()
  }
}
