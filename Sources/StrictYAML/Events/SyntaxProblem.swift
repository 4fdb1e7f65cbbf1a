/// What libyaml stumbles over, in Dutch.
struct SyntaxProblem {
  /// The sentence.
  let message: String
  /// How to mend it.
  let help: String
  /// What the words depend on.
  let nature: Nature

  /// What the words depend on.
  enum Nature {
    /// On nothing.
    case plain
    /// The mistake is where libyaml began to read the part, and not where it noticed.
    case atStart
    /// On the character that is in the way.
    case unexpectedCharacter
    /// On whether something stands before it on the line.
    case unexpectedPart
  }

  init(_ message: String, _ help: String, _ nature: Nature = .plain) {
    self.message = message
    self.help = help
    self.nature = nature
  }

  /// - Parameter problem: the English text of libyaml; one that is not known gets a general sentence.
  static func of(_ problem: String) -> SyntaxProblem { table[problem] ?? general }

  static let general = SyntaxProblem(
    "Vanaf hier is het bestand niet te lezen.",
    "Kijk of inspringen, dubbele punten, haakjes en aanhalingstekens op deze regel en erboven kloppen.")

  /// What there is to see where libyaml began to read the part; nil where that says nothing.
  /// - Parameter context: the English text of libyaml.
  static func label(of context: String) -> String? {
    switch context {
    case "while parsing a block mapping": "hier begint het blok"
    case "while parsing a block collection": "hier begint de lijst"
    case "while parsing a flow mapping": "hier gaat het haakje open"
    case "while parsing a flow sequence": "hier gaat het haakje open"
    case "while scanning a quoted scalar", "while parsing a quoted scalar": "hier begint de tekst"
    case "while scanning a block scalar", "while scanning a plain scalar": "hier begint de tekst"
    default: nil
    }
  }

  /// The same problem in the words that fit what stands in the way.
  /// - Parameters:
  ///   - text: the whole file.
  ///   - offset: where libyaml noticed it, in bytes.
  func seen(in text: ScreenedText, at offset: Int) -> SyntaxProblem {
    guard let byte = text.byte(at: offset), text.breakWidth(at: offset) == 0 else { return self }
    var before = offset
    while text.isBlank(at: before - 1) { before -= 1 }
    let isFirstOnLine = before == 0 || [0x0A, 0x0D].contains(text.byte(at: before - 1))
    if nature == .unexpectedCharacter {
      if byte == 0x09 { return isFirstOnLine ? .tab : .tabAfterSign }
      return byte > 0x20 && byte < 0x7F ? .cannotStart(with: Character(Unicode.Scalar(byte))) : self
    }
    guard nature == .unexpectedPart, !isFirstOnLine else { return self }
    return byte == UInt8(ascii: ":") ? .colonWithoutSpace : .somethingBehind
  }
}
