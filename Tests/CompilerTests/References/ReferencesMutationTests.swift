import Testing

/// Whatever is in the files, checking their names ends in findings.
@Suite struct ReferencesMutationTests {
  /// A small generator with a fixed seed (SplitMix64), so that every run is the same.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(arguments: 0..<8) func mutatedFilesNeverTrap(_ seed: UInt64) throws {
    var generator = Generator(state: seed)
    let sample = try ReferencesSample()
    let paths = sample.texts.keys.sorted()
    let words = paths.flatMap { path in
      (sample.texts[path] ?? "").split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    }
    for run in 0..<250 {
      var project = sample
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        guard let path = paths.randomElement(using: &generator), let text = project.texts[path] else { continue }
        project.texts[path] = Self.mutated(text, words, &generator)
      }
      let found = project.findings
      if run.isMultiple(of: 50) { #expect(found == project.findings) }
    }
  }

  /// Drops, doubles or swaps a line, or puts another word of the project in place of one.
  private static func mutated(_ text: String, _ words: [String], _ generator: inout Generator) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let place = lines.indices.randomElement(using: &generator),
      let other = lines.indices.randomElement(using: &generator)
    else { return text }
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: other)
    case 2: lines.swapAt(place, other)
    default:
      let pieces = lines[place].split(separator: " ", omittingEmptySubsequences: false)
      guard let piece = pieces.indices.randomElement(using: &generator),
        let word = words.randomElement(using: &generator)
      else { return text }
      let end = pieces[piece].drop { $0.isLetter || $0 == "-" }
      lines[place] = (pieces[..<piece] + ["\(word)\(end)"] + pieces[(piece + 1)...]).joined(separator: " ")[...]
    }
    return lines.joined(separator: "\n")
  }
}
