/// The sentences, one for every problem that libyaml can name.
extension SyntaxProblem {
  static let tab = SyntaxProblem(
    "Deze regel springt in met een tab; inspringen kan alleen met spaties.", "Vervang de tab door spaties.")

  fileprivate static let value = SyntaxProblem(
    "Hier hoort een waarde, maar die is er niet.", "Schrijf een waarde op, of haal het losse teken weg.",
    .unexpectedCharacter)

  fileprivate static let percent = SyntaxProblem(
    "Een regel mag niet beginnen met \"%\".",
    "Haal de regel weg, of laat die inspringen als het procentteken bij een tekst hoort.", .atStart)

  fileprivate static let name = SyntaxProblem(
    "Een waarde mag niet met dit teken beginnen.", "Zet de tekst tussen aanhalingstekens.", .atStart)

  fileprivate static let encoding = SyntaxProblem(
    "Dit bestand is niet opgeslagen als UTF-8.", "Sla het bestand opnieuw op en kies als codering UTF-8.")

  /// A tab after `-`, `?` or `:`.
  static let tabAfterSign = SyntaxProblem(
    "Hier staat een tab waar een spatie hoort.", "Vervang de tab door een spatie.")

  /// `"sleutel":waarde`.
  static let colonWithoutSpace = SyntaxProblem(
    "Achter deze dubbele punt hoort een spatie.", "Schrijf sleutel: waarde, met een spatie na de dubbele punt.")

  /// `"tekst" nog iets`.
  static let somethingBehind = SyntaxProblem(
    "Hier staat nog iets achter een waarde die al af is.",
    "Zet de hele tekst tussen enkele aanhalingstekens, en schrijf een enkel aanhalingsteken daarbinnen dubbel: "
      + "'Foto''s van het gezin'.")

  /// A sign that no value can begin with.
  static func cannotStart(with sign: Character) -> SyntaxProblem {
    SyntaxProblem(
      "Een waarde kan hier niet beginnen met \"\(sign)\".",
      "Schrijf een waarde op, of zet de tekst tussen aanhalingstekens.")
  }

  /// Every problem that scanner.c, parser.c and reader.c of libyaml 0.2.5 can name.
  static let table: [String: SyntaxProblem] = [
    // Keys, lists and indentation.
    "block sequence entries are not allowed in this context": SyntaxProblem(
      "Een streepje met een spatie kan hier niet staan.",
      "Begin een lijst op een nieuwe regel, of zet de tekst tussen aanhalingstekens."),
    "could not find expected ':'": SyntaxProblem(
      "Op deze regel ontbreekt een dubbele punt met een spatie erachter.",
      "Schrijf sleutel: waarde. Hoort de regel bij de tekst erboven, laat die dan verder inspringen.", .atStart),
    "did not find expected '-' indicator": SyntaxProblem(
      "Deze regel staat in een lijst, maar begint niet met een streepje onder de andere streepjes.",
      "Begin elk lid van de lijst met een streepje en een spatie, even ver ingesprongen.", .unexpectedPart),
    "did not find expected key": SyntaxProblem(
      "Deze regel past niet bij de regels erboven.",
      "Laat sleutels die bij elkaar horen even ver inspringen. Een opmerking kan niet midden in een tekst staan.",
      .unexpectedPart),
    "did not find expected node content": value,
    "did not find expected <document start>": SyntaxProblem(
      "Hier begint iets nieuws, terwijl het bestand al af was.",
      "Haal het weg. Na het laatste haakje, of na een regel met \"...\", mag niets meer staan.", .unexpectedPart),
    "mapping keys are not allowed in this context": SyntaxProblem(
      "Een vraagteken met een spatie erachter kan hier niet staan.", "Zet de tekst tussen aanhalingstekens."),
    "mapping values are not allowed in this context": SyntaxProblem(
      "Hier kan geen dubbele punt met een spatie erachter staan.",
      "Zet de hele tekst tussen aanhalingstekens. Of kijk of deze regel te ver inspringt, en of erboven na elke "
        + "dubbele punt een spatie staat."),
    "found character that cannot start any token": value,
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    // Brackets.
    "did not find expected ',' or ']'": SyntaxProblem(
      "Hier hoort een komma of het haakje \"]\".",
      "Zet een komma tussen de leden van de lijst en sluit de lijst af met \"]\"."),
    "did not find expected ',' or '}'": SyntaxProblem(
      "Hier hoort een komma of het haakje \"}\".",
      "Zet een komma tussen de sleutels en sluit het blok af met \"}\"."),
    "found unexpected ':'": SyntaxProblem(
      "Tussen haakjes kan een tekst niet op een dubbele punt eindigen.",
      "Zet een spatie achter de dubbele punt, of zet de tekst tussen aanhalingstekens."),
    // Quotes and escapes.
    "found unexpected end of stream": SyntaxProblem(
      "Deze tekst begint met een aanhalingsteken, maar het tweede aanhalingsteken ontbreekt.",
      "Sluit de tekst af met hetzelfde aanhalingsteken.", .atStart),
    "found unexpected document indicator": SyntaxProblem(
      "Een tekst tussen aanhalingstekens kan geen regel hebben met alleen \"---\" of \"...\".",
      "Sluit de tekst eerst af met hetzelfde aanhalingsteken."),
    "found unknown escape character": SyntaxProblem(
      "Achter een schuine streep (\\) staat een teken dat daar niet kan.",
      "Schrijf de schuine streep dubbel, of zet de tekst tussen enkele aanhalingstekens."),
    "did not find expected hexdecimal number": SyntaxProblem(
      "Achter \\x, \\u of \\U horen cijfers of de letters a tot en met f.",
      "Schrijf de schuine streep dubbel, of zet de tekst tussen enkele aanhalingstekens."),
    "found invalid Unicode character escape code": SyntaxProblem(
      "Het teken dat hier met een schuine streep is omschreven, bestaat niet.",
      "Typ het teken zelf, of schrijf de schuine streep dubbel."),
    // Texts after | and >.
    "found an indentation indicator equal to 0": SyntaxProblem(
      "Achter \"|\" of \">\" kan geen 0 staan.", "Haal de 0 weg."),
    "did not find expected comment or line break": SyntaxProblem(
      "Achter \"|\" of \">\" mag op dezelfde regel niets anders staan dan een opmerking.",
      "Zet de tekst op de volgende regel, ingesprongen. Begint de tekst zelf met dit teken, zet die dan tussen "
        + "aanhalingstekens."),
    // Anchors, aliases and tags: the finding says which, at the sign.
    "did not find expected alphabetic or numeric character": name,
    "did not find expected '!'": name,
    "did not find expected tag URI": name,
    "did not find expected whitespace or line break": name,
    "did not find the expected '>'": name,
    "did not find URI escaped octet": name,
    "found an incorrect leading UTF-8 octet": name,
    "found an incorrect trailing UTF-8 octet": name,
    "found undefined tag handle": name,
    // Directives and bytes: screened before libyaml sees them, here to be complete.
    "could not find expected directive name": percent,
    "did not find expected digit or '.' character": percent,
    "did not find expected version number": percent,
    "did not find expected whitespace": percent,
    "found duplicate %TAG directive": percent,
    "found duplicate %YAML directive": percent,
    "found extremely long version number": percent,
    "found incompatible YAML document": percent,
    "found unexpected non-alphabetical character": percent,
    "found unknown directive name": percent,
    "control characters are not allowed": SyntaxProblem(
      "In dit bestand staat een teken dat op het scherm niet te zien is.", "Haal het teken weg."),
    "expected low surrogate area": encoding,
    "incomplete UTF-16 character": encoding,
    "incomplete UTF-16 surrogate pair": encoding,
    "incomplete UTF-8 octet sequence": encoding,
    "invalid leading UTF-8 octet": encoding,
    "invalid length of a UTF-8 sequence": encoding,
    "invalid trailing UTF-8 octet": encoding,
    "invalid Unicode character": encoding,
    "unexpected low surrogate area": encoding,
    "input is too long": general,
    "input error": general,
    "did not find expected <stream-start>": general,
  ]
}
