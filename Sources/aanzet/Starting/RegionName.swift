/// What a new region is called: for readers, and in files and questions.
struct RegionName {
  /// For readers: `Mijn regio`.
  let shown: String
  /// The name of its folder: `mijn-regio`.
  let id: String

  /// What a new region is called in the files of the program.
  static let template = RegionName(shown: "Mijn regio", id: "mijn-regio")
  private static let longest = 80

  private init(shown: String, id: String) {
    self.shown = shown
    self.id = id
  }

  /// - Parameters:
  ///   - folder: the name of its folder; nil: follows from the name.
  ///   - shown: the name for readers; nil: follows from the folder.
  init(folder: String?, shown: String?) throws(Failure) {
    if let shown {
      // U+FFFD stands for bytes that were no text.
      let isText = Shown.line(shown) == shown && !shown.unicodeScalars.contains("\u{FFFD}")
      guard isText, !shown.allSatisfy({ $0 == " " }), shown.count <= Self.longest else {
        throw Failure(
          .wrongUse, "Achter --naam hoort de naam van een regio, op één regel en hooguit \(Self.longest) tekens lang.")
      }
    }
    if let folder, !Self.isID(folder) {
      let better = Self.id(for: folder)
      throw Failure(
        .wrongUse,
        "De map van een regio heeft een naam met alleen kleine letters, cijfers en streepjes; "
          + "\"\(Shown.line(folder, limit: 60))\" kan niet.", suggestion: better.isEmpty ? nil : better)
    }
    let id = folder ?? shown.map(Self.id(for:)) ?? Self.template.id
    self.id = id.isEmpty ? Self.template.id : id
    let words = self.id.replacing("-", with: " ")
    self.shown = shown ?? words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func isID(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { isPlain($0) } }
  }

  private static func isPlain(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }

  /// A name in small letters, digits and dashes, with what letters with accents are without them.
  private static func id(for name: String) -> String {
    let plain = name.lowercased().map { letter in accents.first { $0.value.contains(letter) }?.key ?? letter }
    return String(plain).utf8.split { !isPlain($0) }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }

  private static let accents: KeyValuePairs<Character, String> = [
    "a": "áàäâã", "e": "éèëê", "i": "íìïî", "o": "óòöôõ", "u": "úùüû", "c": "ç", "n": "ñ",
  ]
}
