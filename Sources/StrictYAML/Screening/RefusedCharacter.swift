internal import Diagnostics

/// Why a character may not stand in a file.
enum RefusedCharacter {
  /// An editor does not show it: control characters, a byte order mark within the file, line breaks that no editor
  /// shows as such (U+0085, U+2028, U+2029), and code points that are no characters.
  case control
  /// It turns the direction of reading, so that one sees something else than what stands there.
  case direction

  /// Stands where a refused character stood, so that columns stay right while libyaml reads on; it is taken out of
  /// the texts again. No character itself, so never in an accepted file.
  static let placeholder: UInt32 = 0xFDD0
  /// The placeholder in UTF-8.
  static let placeholderBytes: [UInt8] = [0xEF, 0xB7, 0x90]

  /// - Parameter value: a Unicode scalar value. Nil when it is allowed.
  init?(_ value: UInt32) {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: return nil
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFDD0...0xFDEF: self = .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    default:
      guard value & 0xFFFE == 0xFFFE else { return nil }
      self = .control
    }
  }

  /// Whether libyaml reads this value as a line break, and `SourceFile.line` with it.
  static func isHiddenBreak(_ value: UInt32) -> Bool { value == 0x85 || value == 0x2028 || value == 0x2029 }

  /// The refused characters of a text without doubles, and the text without them; nil when all are allowed.
  /// - Parameter text: of a scalar, after its escapes.
  static func filter(_ text: String) -> (values: [UInt32], text: String)? {
    guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 >= 0x7F }) else { return nil }
    var values: [UInt32] = []
    var rest = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if RefusedCharacter(scalar.value) == nil {
        rest.append(scalar)
      } else if values.count < Complaints.limitPerKind, !values.contains(scalar.value) {
        values.append(scalar.value)
      }
    }
    return values.isEmpty ? nil : (values, String(rest))
  }

  /// The way code points are usually written: `U+202E`.
  static func notation(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension Complaints {
  /// A character that may not stand where it stands.
  /// - Parameters:
  ///   - value: Unicode scalar value.
  ///   - reason: why.
  ///   - start: its place.
  ///   - end: just past it.
  mutating func refused(
    _ value: UInt32, _ reason: RefusedCharacter, from start: SourcePosition, to end: SourcePosition
  ) {
    let notation = RefusedCharacter.notation(value)
    switch reason {
    case .control where RefusedCharacter.isHiddenBreak(value):
      add(
        .controlCharacter, "Hier staat een bijzonder regeleinde (\(notation)) dat op het scherm niet te zien is.",
        from: start, to: end, help: "Haal het teken weg en druk, als hier een nieuwe regel hoort, op Enter.")
    case .control:
      add(
        .controlCharacter, "Hier staat een teken (\(notation)) dat op het scherm niet te zien is.",
        from: start, to: end, help: "Haal het teken weg of typ de tekst opnieuw.")
    case .direction:
      add(
        .directionCharacter, "Hier staat een onzichtbaar teken (\(notation)) dat de leesrichting verandert.",
        from: start, to: end, help: "Haal het teken weg of typ de tekst opnieuw.")
    }
  }

  /// A character that may not come out of an escape either.
  /// - Parameters:
  ///   - value: Unicode scalar value.
  ///   - start: place of the text that has it.
  ///   - end: just past that text.
  mutating func refusedEscape(_ value: UInt32, from start: SourcePosition, to end: SourcePosition) {
    guard let reason = RefusedCharacter(value) else { return }
    let notation = RefusedCharacter.notation(value)
    let help = "Haal de schuine streep met het teken erachter weg; gewone tekens kunt u zo intypen."
    switch reason {
    case .control:
      add(
        .controlCharacter, "In deze tekst is een teken omschreven (\(notation)) dat op het scherm niet te zien is.",
        from: start, to: end, help: help)
    case .direction:
      add(
        .directionCharacter,
        "In deze tekst is een onzichtbaar teken omschreven (\(notation)) dat de leesrichting verandert.",
        from: start, to: end, help: help)
    }
  }
}
