internal import Diagnostics

/// A place as libyaml gives it: all three 0-based and in Unicode scalars.
struct Mark {
  /// From the start of the text; CR LF counts as two.
  let index: Int
  let line: Int
  let column: Int

  /// The start of the text.
  static let start = Mark(index: 0, line: 0, column: 0)

  /// The place for the user.
  var position: SourcePosition { SourcePosition(line: line, column: column) }
}

/// What libyaml met in the text, as Swift values.
enum Event {
  /// A document begins, with `---` or without.
  case documentStart(Mark)
  /// `*name`.
  case alias(Alias)
  /// A text.
  case scalar(Text)
  /// A list or a mapping begins.
  case containerStart(ContainerStart)
  /// The innermost list or mapping ends; with a bracket the mark is just past it, otherwise at what comes next.
  case containerEnd(Mark, hasBracket: Bool)
  /// Nothing follows.
  case end
  /// The text cannot be read on.
  case failure(Failure)
  /// Start of the stream, end of a document: nothing to do.
  case other

  /// `*name`.
  struct Alias {
    let start: Mark
    let end: Mark
  }

  /// A text.
  struct Text {
    /// How it is written.
    enum Style { case plain, quoted, escaped, block }

    let text: String
    let style: Style
    /// Where it or its anchor or tag begins.
    let start: Mark
    /// Just past it; of a block, just past the blank lines after it.
    let end: Mark
    /// Whether an anchor or a tag stands before it.
    let hasProperties: Bool
  }

  /// A list or a mapping begins.
  struct ContainerStart {
    let isMapping: Bool
    /// Whether it stands in `{...}` or `[...]`, or is one.
    let isFlow: Bool
    /// Where it or its anchor or tag begins.
    let start: Mark
    /// Just past its bracket; of a block, its first character.
    let end: Mark
    /// Whether an anchor or a tag stands before it.
    let hasProperties: Bool
  }

  /// Why the text cannot be read on, in the English of libyaml.
  struct Failure {
    let problem: String
    let problemMark: Mark
    /// What libyaml was reading; nil when it does not say.
    let context: String?
    let contextMark: Mark
  }
}
