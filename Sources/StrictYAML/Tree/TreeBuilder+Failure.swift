internal import Diagnostics

extension TreeBuilder {
  /// Says why the text cannot be read on.
  mutating func report(_ failure: Event.Failure) {
    let problem = SyntaxProblem.of(failure.problem)
    let place = position(of: failure.problemMark)
    // One mistake, one finding: a refused character before this place may well be the cause.
    if let refusal = text.firstRefusal, refusal <= place { return }
    if failure.problem == "found undefined tag handle" { return complaints.badSign(.tag, at: place) }
    let offset = cursor.offset(of: failure.problemMark.index, in: text)
    let words = problem.seen(in: text, at: offset)
    // From 0.2.6 on libyaml has a limit of its own, which it may meet first: it looks 1024 characters ahead.
    if failure.problem.hasPrefix("Maximum nesting level reached") { return complaints.tooDeep(at: place) }
    guard let context = failure.context else { return complaints.syntax(words, at: place) }
    let start = position(of: failure.contextMark)
    if let kind = Self.kindOfSign(context) { return complaints.badSign(kind, at: start) }
    if problem.nature == .atStart { return complaints.syntax(problem, at: start) }
    var related: [RelatedPlace] = []
    if start != place, let label = SyntaxProblem.label(of: context) {
      related = [RelatedPlace(complaints.span(start, start.next), label)]
    }
    complaints.syntax(words, at: place, related: related)
  }

  /// A place within the text: at its end libyaml counts one line too many, and blank lines show nothing.
  private func position(of mark: Mark) -> SourcePosition {
    mark.index >= text.scalarCount ? text.endOfContent : mark.position
  }

  private static func kindOfSign(_ context: String) -> FindingKind? {
    switch context {
    case "while scanning an anchor": .anchor
    case "while scanning an alias": .alias
    case "while scanning a tag", "while parsing a tag": .tag
    default: nil
    }
  }
}

extension SourcePosition {
  /// One column on.
  fileprivate var next: SourcePosition { SourcePosition(line: line, column: column + 1) }
}

extension Complaints {
  fileprivate mutating func syntax(
    _ problem: SyntaxProblem, at place: SourcePosition, related: [RelatedPlace] = []
  ) {
    add(.writingError, problem.message, from: place, to: place.next, help: problem.help, related: related)
  }

  /// `&`, `*` or `!` with something behind it that libyaml cannot read either.
  fileprivate mutating func badSign(_ kind: FindingKind, at place: SourcePosition) {
    let sign = kind == .anchor ? "&" : kind == .alias ? "*" : "!"
    add(
      kind, "Een waarde mag niet beginnen met \"\(sign)\".", from: place, to: place.next,
      help: "Zet de tekst tussen aanhalingstekens.")
  }

  /// `*name`.
  mutating func alias(from start: SourcePosition, to end: SourcePosition) {
    add(
      .alias, "Een waarde mag niet beginnen met \"*\".", from: start, to: end,
      help: "Schrijf de waarde hier uit, of zet de tekst tussen aanhalingstekens.")
  }

  /// A second `---`.
  mutating func secondDocument(at mark: Mark) {
    add(
      .secondDocument, "Hier begint een tweede stuk; wat hierna komt, is niet gelezen.", from: mark.position,
      to: SourcePosition(line: mark.line, column: mark.column + 3),
      help: "Haal de regel met \"---\" weg, of zet wat erna komt in een eigen bestand.")
  }

  /// One level more than allowed.
  mutating func tooDeep(at place: SourcePosition) {
    add(
      .tooDeep, "Hier staan meer dan \(StrictYAML.depthLimit) lagen in elkaar.", from: place, to: place.next,
      help: "Haal de overbodige lagen weg.")
  }
}
