internal import Diagnostics

/// Looks at every character before libyaml does: what libyaml would refuse without a place, would read otherwise than
/// an editor shows it, or would take too long over.
struct Screening {
  /// The most blanks, and the most blank lines, in a row. libyaml clears a buffer as long as the longest run so far at
  /// every word of a text, so that without this limit time grows with the square of the size.
  static let runLimit = 1000

  private let start: Int
  private var complaints: Complaints
  private var offset: Int
  private var line = 0
  private var column = 0
  private var scalarCount = 0
  private var isASCII = true
  private var firstRefusal: SourcePosition?
  /// What libyaml gets instead of the file, as far as it was copied; empty while nothing had to be replaced.
  private var cleaned: [UInt8] = []
  private var copiedUpTo: Int

  private init(start: Int, complaints: Complaints) {
    self.start = start
    self.complaints = complaints
    offset = start
    copiedUpTo = start
  }

  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - complaints: gets what is refused.
  /// - Returns: The text for libyaml; nil when the file cannot be read.
  static func screen(_ bytes: [UInt8], _ complaints: inout Complaints) -> ScreenedText? {
    // A byte order mark is not counted in columns, as in editors; libyaml would count it in the first line.
    var screening = Screening(start: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, complaints: complaints)
    if let refusal = screening.readAll(bytes.span) {
      // In a file that is no text, other findings say nothing.
      if case .longRun = refusal { complaints = screening.complaints }
      complaints.unreadable(refusal, bytes, at: screening.position)
      return nil
    }
    complaints = screening.complaints
    return screening.text(of: bytes)
  }

  private var position: SourcePosition { SourcePosition(line: line, column: column) }

  private func text(of bytes: [UInt8]) -> ScreenedText {
    let clean = firstRefusal != nil || start > 0
    return ScreenedText(
      bytes: clean ? cleaned + bytes[copiedUpTo...] : bytes, isASCII: isASCII, scalarCount: scalarCount,
      firstRefusal: firstRefusal)
  }

  private mutating func readAll(_ bytes: Span<UInt8>) -> UnreadableText? {
    var blanks = 0
    var breaks = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x25 where column == 0:
        refuseDirective(bytes)
        (blanks, breaks) = (0, 0)
      case 0x21...0x7E:
        (blanks, breaks) = (0, 0)
        step(1)
      case 0x20, 0x09:
        blanks += 1
        if blanks > Self.runLimit { return .longRun }
        step(1)
      case 0x0A, 0x0D:
        breaks += 1
        blanks = 0
        if breaks > Self.runLimit { return .longRun }
        let isPair = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        scalarCount += isPair ? 1 : 0
        step(isPair ? 2 : 1, isBreak: true)
      default:
        guard let (value, width) = UTF8Reading.scalar(in: bytes, at: offset) else { return .notUTF8(byte) }
        if let reason = RefusedCharacter(value) { refuse(value, reason, width, bytes) }
        let isBreak = RefusedCharacter.isHiddenBreak(value)
        // Hidden breaks count as blank lines, because libyaml gathers them with the others.
        (blanks, breaks) = (0, isBreak ? breaks + 1 : 0)
        if breaks > Self.runLimit { return .longRun }
        if width > 1 { isASCII = false }
        step(width, isBreak: isBreak)
      }
    }
    return nil
  }

  /// Goes past one scalar (or CR LF) of this many bytes.
  private mutating func step(_ width: Int, isBreak: Bool = false) {
    offset += width
    scalarCount += 1
    column = isBreak ? 0 : column + 1
    line += isBreak ? 1 : 0
  }

  private mutating func refuse(_ value: UInt32, _ reason: RefusedCharacter, _ width: Int, _ bytes: Span<UInt8>) {
    complaints.refused(value, reason, from: position, to: SourcePosition(line: line, column: column + 1))
    firstRefusal = firstRefusal ?? position
    // Hidden breaks stay: `SourceFile.line` counts them too.
    if !RefusedCharacter.isHiddenBreak(value) {
      replace(width, by: RefusedCharacter.placeholderBytes, bytes)
      isASCII = false
    }
  }

  /// Made a comment, so that libyaml reads on; its own handling of `%TAG` takes time with the square of their number.
  private mutating func refuseDirective(_ bytes: Span<UInt8>) {
    var end = offset
    var width = 0
    while end < bytes.count, bytes[end] > 0x20 {
      width += bytes[end] & 0xC0 == 0x80 ? 0 : 1
      end += 1
    }
    complaints.directive(from: position, to: SourcePosition(line: line, column: width))
    firstRefusal = firstRefusal ?? position
    replace(1, by: [0x23], bytes)
    step(1)
  }

  private mutating func replace(_ width: Int, by replacement: [UInt8], _ bytes: Span<UInt8>) {
    for i in copiedUpTo..<offset { cleaned.append(bytes[i]) }
    cleaned.append(contentsOf: replacement)
    copiedUpTo = offset + width
  }
}

/// Why no text can be made of the bytes.
enum UnreadableText {
  /// A byte that is not UTF-8.
  case notUTF8(UInt8)
  /// More blanks or blank lines in a row than allowed.
  case longRun
}

extension Complaints {
  fileprivate mutating func unreadable(_ refusal: UnreadableText, _ bytes: [UInt8], at place: SourcePosition) {
    switch refusal {
    case .notUTF8(let byte):
      let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      let digits = String(byte, radix: 16, uppercase: true)
      add(
        .notUTF8,
        isUTF16
          ? "Dit bestand is opgeslagen als UTF-16 en niet als UTF-8."
          : "Dit bestand is niet opgeslagen als UTF-8: de byte \(digits) kan hier niet staan.",
        from: place, to: SourcePosition(line: place.line, column: place.column + 1),
        help: "Sla het bestand opnieuw op en kies als codering UTF-8.")
    case .longRun:
      add(
        .writingError, "Hier staan meer dan \(Screening.runLimit) spaties of lege regels achter elkaar.",
        from: place, to: place, help: "Haal de overbodige spaties of lege regels weg.")
    }
  }

  fileprivate mutating func directive(from start: SourcePosition, to end: SourcePosition) {
    add(
      .directive, "Een regel mag niet beginnen met \"%\".", from: start, to: end,
      help: "Haal de regel weg, of laat die inspringen als het procentteken bij een tekst hoort.")
  }
}
