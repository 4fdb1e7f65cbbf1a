internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Readers of single values; each reports what is wrong and then gives nil.
enum Scalars {
  /// Free text. A comment right behind it may have cut it short, which is worth a tip.
  static let text = Readable<Located<String>>(.text) { node, context in
    guard let scalar = Shape.scalar(node, what: "één tekst", &context) else { return nil }
    if scalar.isPlain, scalar.isFollowedByComment {
      context.report(
        .commentCutsText, "Deze tekst eindigt bij het teken #; wat erachter staat, hoort er niet bij.",
        at: scalar.span,
        help: """
          Hoort het erbij, zet dan de hele tekst tussen aanhalingstekens. Is het een opmerking, zet die dan op een \
          eigen regel.
          """)
    }
    return Located(trimmed(scalar.text), at: scalar.span)
  }

  /// Free text of which the place does not matter.
  static let plainText = text.map(\.value)

  /// A name that refers to something: whether it exists, and so whether it is well written, is checked later.
  /// - Parameter kind: what it is the name of.
  static func name(_ kind: NameKind) -> Readable<Located<String>> {
    Readable(.name(kind)) { node, context in
      Shape.scalar(node, what: "één naam", &context).map { Located($0.text, at: $0.span) }
    }
  }

  /// A name that is made here.
  static let slug = Readable<Located<String>>(.newName) { node, context in
    guard let scalar = Shape.scalar(node, what: "één naam", &context) else { return nil }
    return checkSlug(scalar, &context) ? Located(scalar.text, at: scalar.span) : nil
  }

  /// Reports a name that is not a slug.
  @discardableResult
  static func checkSlug(_ scalar: Node.Scalar, _ context: inout DecodingContext) -> Bool {
    if Slug.isValid(scalar.text) { return true }
    context.report(
      .notASlug, "\(Wording.quoted(scalar.text)) kan geen vaste naam zijn.", at: scalar.span,
      help: "Gebruik kleine letters, cijfers en streepjes ertussen, bijvoorbeeld `lokaal-team`.")
    return false
  }

  /// `ja` or `nee`.
  static let yesNo = Readable<Located<Bool>>(.yesNo) { node, context in
    guard let scalar = Shape.scalar(node, what: "ja of nee", &context) else { return nil }
    switch scalar.text {
    case "ja": return Located(true, at: scalar.span)
    case "nee": return Located(false, at: scalar.span)
    default:
      context.report(
        .notYesNo, "\(Wording.quoted(scalar.text)) kan hier niet staan.", at: scalar.span,
        help: "Schrijf ja of nee, met kleine letters.")
      return nil
    }
  }

  /// `ja` and nothing else: where it does not hold, the key is left out.
  static let onlyYes = Readable<SourceSpan>(.onlyYes) { node, context in
    guard let scalar = Shape.scalar(node, what: "ja", &context) else { return nil }
    if scalar.text == "ja" { return scalar.span }
    context.report(
      .notYesNo, "Hier kan alleen ja staan, niet \(Wording.quoted(scalar.text)).", at: scalar.span,
      help: scalar.text == "nee"
        ? "Haal de hele regel weg; dan geldt het niet." : "Schrijf ja. Geldt het niet, laat dan de hele regel weg.")
    return nil
  }

  /// A day.
  static let day = Readable<Located<Day>>(.day) { node, context in
    guard let scalar = Shape.scalar(node, what: "één datum", &context) else { return nil }
    if let day = Day(iso: scalar.text) { return Located(day, at: scalar.span) }
    let digits = scalar.text.utf8.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 ? UInt8(ascii: "0") : $0 }
    let quoted = Wording.quoted(scalar.text)
    context.report(
      .notADate,
      digits == Array("0000-00-00".utf8)
        ? "\(quoted) is geen bestaande datum." : "\(quoted) is niet geschreven als jaar-maand-dag.", at: scalar.span,
      help: "Schrijf jaar-maand-dag, bijvoorbeeld 2020-07-15; het jaar ligt tussen 1900 en 2199.")
    return nil
  }

  /// A reader of whole numbers within bounds.
  static func number(in range: ClosedRange<Int>) -> Readable<Located<Int>> {
    Readable(.number(range)) { node, context in
      guard let scalar = Shape.scalar(node, what: "één getal", &context) else { return nil }
      if let number = WholeNumber.parse(scalar.text), range.contains(number) { return Located(number, at: scalar.span) }
      context.report(
        .notANumber, "\(Wording.quoted(scalar.text)) is hier geen goed getal.", at: scalar.span,
        help: "Schrijf een heel getal van \(range.lowerBound) tot en met \(range.upperBound), met alleen cijfers.")
      return nil
    }
  }

  /// One of a fixed list of words.
  static func word<Word: DescribedWord>(_ words: Word.Type) -> Readable<Located<Word>> {
    Readable(.word(Word.descriptions)) { node, context in
      guard let scalar = Shape.scalar(node, what: "één woord", &context) else { return nil }
      if let word = Word(rawValue: scalar.text) { return Located(word, at: scalar.span) }
      reportUnknownWord(scalar, allowed: Word.allCases.map(\.rawValue), &context)
      return nil
    }
  }

  /// Says that a word is not on the fixed list.
  static func reportUnknownWord(_ scalar: Node.Scalar, allowed: [String], _ context: inout DecodingContext) {
    context.report(
      .unknownWord, "\(Wording.quoted(scalar.text)) kan hier niet staan.", at: scalar.span,
      help: Wording.help(for: scalar.text, allowed: allowed))
  }

  /// Blocks of text end in a line break, which nobody means.
  private static func trimmed(_ text: String) -> String {
    guard let start = text.firstIndex(where: { !$0.isWhitespace }),
      let end = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[start...end])
  }
}
