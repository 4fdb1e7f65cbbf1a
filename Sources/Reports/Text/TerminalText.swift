/// Text fitted to a terminal, for who draws on it.
public enum TerminalText {
  /// Breaks a text at its spaces into lines of at most `width` columns; at least one line.
  public static func lines(_ text: String, width: Int) -> [String] { wrapped(text, width: width, breaksWords: true) }
}
