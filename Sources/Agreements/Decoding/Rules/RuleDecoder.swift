internal import Diagnostics
internal import StrictYAML

/// Reads one rule.
enum RuleDecoder {
  /// What became of a rule.
  enum Result {
    /// It could be read.
    case rule(Rule)
    /// It could not; its id, where it has one, so that what names it is not reported as well.
    case unreadable(id: String?)
  }

  /// One member of a list of rules.
  /// - Parameter kind: the kind of file, for what it allows.
  static func decode(_ node: Node, in kind: FileKind, _ context: inout DecodingContext) -> Result {
    let path = context.path
    defer { context.path = path }
    let errorsBefore = context.errorCount
    guard let reader = MappingReader(node, as: RuleKeys.block(in: kind), &context) else {
      return .unreadable(id: nil)
    }
    guard let id = reader.value(RuleKeys.id, &context) else {
      // Its other lines are read for their own findings.
      _ = rest(reader, id: Located("", at: reader.owner), kind, &context)
      reader.finish(&context)
      return .unreadable(id: nil)
    }
    context.path.rules = [id.value]
    let rule = rest(reader, id: id, kind, &context)
    let isSound = context.errorCount == errorsBefore
    let misspelled = reader.finish(&context)
    guard isSound, var rule else { return .unreadable(id: id.value) }
    // A field under a wrong name was given, so it is not reported as missing.
    for (key, written) in misspelled {
      if let field = OutcomeField(rawValue: key) { rule.fieldSpans[field] = written.span }
    }
    return .rule(rule)
  }

  private static func rest(
    _ reader: MappingReader, id: Located<String>, _ kind: FileKind, _ context: inout DecodingContext
  ) -> Rule? {
    let (outcome, fieldSpans) = OutcomeDecoder.decode(reader, of: id, &context)
    let condition = reader.value(RuleKeys.condition, &context)
    let otherwise = reader.entry(RuleKeys.otherwise)
    let isOtherwise = reader.value(RuleKeys.otherwise, &context) != nil
    let exceptionTo = reader.value(RuleKeys.exceptionTo, &context)
    let fixed = reader.entry(RuleKeys.fixed)
    let isFixed = reader.value(RuleKeys.fixed, &context) != nil
    let alsoAt = reader.value(RuleKeys.alsoAt, &context) ?? []
    let source = Remarks.source(reader, of: id, &context)
    let notes = Remarks.notes(reader, &context)
    if isOtherwise, let otherwise { checkAlone(otherwise.key, reader, &context) }
    if isFixed, !isOtherwise, let fixed, kind != .agreement { reportFixed(fixed.key.span, kind, &context) }
    guard let outcome else {
      // Half a rule has a finding already.
      context.withdrawAbsence(of: "bron", in: reader.mapping.span)
      return nil
    }
    var rule = Rule(
      id: id, outcome: outcome, condition: condition, otherwise: isOtherwise ? otherwise?.key.span : nil,
      exceptionTo: exceptionTo, fixed: isFixed ? fixed?.key.span : nil, alsoAt: alsoAt, source: source,
      fieldSpans: fieldSpans, span: reader.mapping.span)
    rule.notes = notes
    return rule
  }

  private static func checkAlone(
    _ otherwise: Node.Scalar, _ reader: MappingReader, _ context: inout DecodingContext
  ) {
    let beside = reader.mapping.entries.map(\.key).filter { ["als", "vast", "uitzondering-op"].contains($0.text) }
    guard let first = beside.first else { return }
    context.report(
      .otherwiseNotAlone,
      "Naast \"anders\" kan in deze regel niet ook \(Wording.list(beside.map { Wording.quoted($0.text) })) staan.",
      at: otherwise.span, help: "Haal \"anders: ja\" weg, of haal weg wat erbij staat.",
      related: [RelatedPlace(first.span, "dit kan er niet naast staan")])
  }

  private static func reportFixed(_ span: SourceSpan, _ kind: FileKind, _ context: inout DecodingContext) {
    let place = kind == .model ? "een model" : "maatwerk"
    context.report(
      .fixedNotAllowed, "In \(place) kan een regel niet vast zijn.", at: span,
      help: "Haal \"vast: ja\" weg, of zet de regel in de afspraken van de regio.")
  }
}

/// The keys about where something comes from.
enum Remarks {
  /// `bron` of a rule or rung; a warning where there is none.
  static func source(
    _ reader: MappingReader, of rule: Located<String>, _ context: inout DecodingContext
  ) -> String? {
    let source = reader.value(RemarkKeys.source, &context)
    if !reader.has(RemarkKeys.source), !rule.value.isEmpty {
      context.reportAbsence(
        of: "bron", in: reader.mapping.span, .missingSource,
        "Bij \(Wording.quoted(rule.value)) staat niet waar de afspraak vandaan komt.", at: rule.span,
        help: "Voeg `bron:` toe, met het document en de paragraaf.")
    }
    return source
  }

  /// `tekst` and `toelichting` of a rule or rung.
  static func notes(_ reader: MappingReader, _ context: inout DecodingContext) -> RuleNotes {
    let text = reader.value(RemarkKeys.Rule.text, &context)
    return RuleNotes(text: text, remark: reader.value(RemarkKeys.Rule.remark, &context))
  }

  /// `bron` and `toelichting` of anything else; both may be left out.
  static func read(_ reader: MappingReader, _ context: inout DecodingContext) -> String? {
    let source = reader.value(RemarkKeys.source, &context)
    _ = reader.value(RemarkKeys.remark, &context)
    return source
  }
}
