/// Text within Markdown.
public enum Markdown {
  /// The text so that it stays text, on one line.
  public static func plain(_ text: String) -> String { TableMarkdown.escaped(text) }
}
