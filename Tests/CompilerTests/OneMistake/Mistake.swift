/// One slip of whoever edits a file, made by chance.
enum Mistake: String, CaseIterable {
  /// A letter of a key is wrong.
  case typoInKey
  /// A letter of a value or an id is wrong.
  case typoInValue
  /// A line is gone.
  case lineDropped
  /// A line stands twice.
  case lineDoubled
  /// A line stands a few spaces too far to the left or right.
  case wrongIndent
  /// A value is of another kind: a list, a block, a number, a sentence, nothing.
  case otherKind
  /// A sign of the writing is gone: a colon, a bracket, a quote, a hyphen of a list.
  case signDropped
  /// A rule's condition names another value, or is gone.
  case conditionChanged
  /// A name is replaced by another that the project has.
  case otherName
  /// A name is changed where it is made, not where it is used, or the other way round.
  case renamed
  /// The source of a rule is gone.
  case sourceDropped
  /// A rule, a municipality, a rung or another member of a list or block is gone, with all its lines.
  case blockDropped

  /// The text with the mistake in it.
  /// - Parameter words: names that the project has.
  /// - Returns: nil when chance chose a place where this mistake cannot be made.
  func made(in text: String, words: [String], _ chance: inout Chance) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let candidates = lines.indices.filter { line in fits(lines[line]) }
    guard let place = chance.pick(candidates) else { return nil }
    let line = lines[place]
    switch self {
    case .lineDropped, .sourceDropped: lines.remove(at: place)
    case .lineDoubled: lines.insert(line, at: place)
    case .blockDropped:
      let indent = Self.indent(line)
      let last = lines[(place + 1)...].firstIndex { !Self.isBlank($0) && Self.indent($0) <= indent } ?? lines.count
      lines.removeSubrange(place..<last)
    default:
      guard let changed = changed(line, words, &chance), changed != line else { return nil }
      lines[place] = changed
    }
    return lines.joined(separator: "\n")
  }

  /// Whether this mistake can be made in a line.
  private func fits(_ line: String) -> Bool {
    let bare = line.drop { $0 == " " }
    guard !Self.isBlank(line) else { return false }
    switch self {
    case .typoInKey, .otherKind: return line.contains(":")
    case .sourceDropped: return bare.hasPrefix("bron:")
    case .conditionChanged: return line.contains("als: {")
    case .blockDropped:
      return bare.hasPrefix("- ") || (bare.hasSuffix(":") && line.first == " ") || bare.contains(": {")
    default: return true
    }
  }

  private func changed(_ line: String, _ words: [String], _ chance: inout Chance) -> String? {
    switch self {
    case .typoInKey: return Self.withTypo(line, in: Self.words(of: line).filter { Self.isKey($0, line) }, &chance)
    case .typoInValue: return Self.withTypo(line, in: Self.words(of: line).filter { !Self.isKey($0, line) }, &chance)
    case .wrongIndent:
      guard chance.percent(50), line.first == " " else {
        return String(repeating: " ", count: chance.number(in: 1...3)) + line
      }
      return String(line.dropFirst(min(Self.indent(line), chance.number(in: 1...3))))
    case .otherKind:
      guard let colon = line.firstRange(of: ": ") else { return nil }
      let kinds = ["[een]", "{een: twee}", "12", "2020-02-30", "een zin, met een komma", "ja", ""]
      return "\(line[..<colon.lowerBound]): \(chance.pick(kinds) ?? "")"
    case .signDropped:
      let signs = line.indices.filter { ":[]{}\"-".contains(line[$0]) }
      guard let sign = chance.pick(signs) else { return nil }
      return String(line[..<sign] + line[line.index(after: sign)...])
    case .conditionChanged, .otherName:
      let part =
        self == .conditionChanged ? line.firstRange(of: "als: {")?.upperBound ?? line.startIndex : line.startIndex
      let places = Self.words(of: line).filter { $0.lowerBound >= part && !Self.isKey($0, line) }
      guard let place = chance.pick(places), let word = chance.pick(words) else { return nil }
      return line.replacingCharacters(place, with: word)
    case .renamed:
      guard let place = chance.pick(Self.words(of: line).filter { line[$0].contains("-") }) else { return nil }
      return line.replacingCharacters(place, with: line[place] + "-nieuw")
    case .lineDropped, .lineDoubled, .sourceDropped, .blockDropped: return nil
    }
  }

  // MARK: - Lines

  private static func isBlank(_ line: String) -> Bool {
    let bare = line.drop { $0 == " " }
    return bare.isEmpty || bare.hasPrefix("#")
  }

  private static func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }

  private static func words(of line: String) -> [Range<String.Index>] {
    line.ranges(of: /[a-z0-9][a-z0-9-]+/).filter { line[$0].contains(where: \.isLetter) }
  }

  private static func isKey(_ word: Range<String.Index>, _ line: String) -> Bool {
    line[word.upperBound...].first == ":"
  }

  /// A letter doubled, left out, swapped with the next, or replaced.
  private static func withTypo(
    _ line: String, in words: [Range<String.Index>], _ chance: inout Chance
  ) -> String? {
    guard let word = chance.pick(words) else { return nil }
    var letters = Array(line[word])
    let place = chance.below(letters.count)
    switch chance.below(4) {
    case 0: letters.insert(letters[place], at: place)
    case 1 where letters.count > 1: letters.remove(at: place)
    case 2 where place + 1 < letters.count: letters.swapAt(place, place + 1)
    default: letters[place] = letters[place] == "x" ? "z" : "x"
    }
    return line.replacingCharacters(word, with: String(letters))
  }
}

extension String {
  /// The text with other characters in a place.
  fileprivate func replacingCharacters(_ place: Range<String.Index>, with other: some StringProtocol) -> String {
    String(self[..<place.lowerBound]) + other + self[place.upperBound...]
  }
}
