internal import Diagnostics
internal import StrictYAML

/// Checks the first key of a file: what it says that it is, against where it stands.
enum FileHeader {
  /// Opens a file.
  /// - Returns: Its entries; nil where there are none, or where it is a file of another kind than its place says.
  static func open(_ root: Node?, at place: FilePlace, _ context: inout DecodingContext) -> MappingReader? {
    guard let root else { return nil }
    let reader = MappingReader(root, as: FileDescription.of(place.kind).mapping, &context)
    guard let reader else { return nil }
    let key = FileKeys.kind(place.kind)
    guard let entry = reader.entry(key) else {
      report("Dit bestand zegt niet wat voor soort bestand het is.", at: reader.owner, in: reader, place, &context)
      return reader
    }
    if reader.mapping.entries.first?.key.text != "soort" {
      report("\"soort\" staat niet op de eerste regel.", at: entry.key.span, in: reader, place, &context)
    }
    guard let word = reader.value(key, &context) else {
      return reader
    }
    guard let kind = FileKind(rawValue: word.text) else {
      context.report(
        .unknownFileKind, "Een bestand van de soort \(Wording.quoted(word.text)) bestaat niet.", at: word.span,
        help: Wording.help(for: word.text, allowed: FileKind.allCases.map(\.rawValue)))
      return nil
    }
    guard kind == place.kind else {
      context.report(
        .wrongPlace, "Een bestand van de soort \(Wording.quoted(word.text)) hoort niet op deze plaats.", at: word.span,
        help: "Het hoort in \(kind.home). Op deze plaats hoort een bestand van de soort \(place.kind.rawValue).")
      return nil
    }
    return reader
  }

  private static func report(
    _ message: String, at span: SourceSpan, in reader: MappingReader, _ place: FilePlace,
    _ context: inout DecodingContext
  ) {
    // A refused first key may well have been this one.
    guard !context.hasWritingError(from: SourcePosition(line: 0, column: 0), to: span.start) else { return }
    context.reportAbsence(
      of: "soort", in: reader.mapping.span, .missingFileKind, message, at: span,
      help: "Zet bovenaan het bestand: `soort: \(place.kind.rawValue)`.")
  }
}
