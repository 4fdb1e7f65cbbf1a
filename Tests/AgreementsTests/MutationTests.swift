import Agreements
import Diagnostics
import Testing

/// Whatever is in the files, reading them ends in findings.
@Suite struct MutationTests {
  /// A small generator with a fixed seed (SplitMix64), so that every run is the same.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(arguments: 0..<8) func mutatedLinesNeverTrap(_ seed: UInt64) throws {
    var generator = Generator(state: seed)
    let sample = try SampleProject()
    let paths = sample.texts.keys.sorted()
    for run in 0..<50 {
      var project = sample
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        guard let path = paths.randomElement(using: &generator), let text = project.texts[path] else { continue }
        project.set(path, Self.mutated(text, &generator))
      }
      let files = project.files.sorted { $0.path < $1.path }
      let first = ProjectDecoder.decode(files)
      guard run.isMultiple(of: 5) else { continue }
      let second = ProjectDecoder.decode(files.reversed())
      #expect(first.findings.sorted == second.findings.sorted)
    }
  }

  private static func mutated(_ text: String, _ generator: inout Generator) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let place = lines.indices.randomElement(using: &generator) else { return text }
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: place)
    case 2: lines[place] = lines.randomElement(using: &generator) ?? ""
    case 3: lines[place] = lines[place].prefix(Int.random(in: 0...lines[place].count, using: &generator))
    case 4: lines[place] = "  " + lines[place]
    default:
      let sign = "{}[],:#-|\"'&*".randomElement(using: &generator) ?? " "
      let at = Int.random(in: 0...lines[place].count, using: &generator)
      lines[place] = lines[place].prefix(at) + "\(sign)" + lines[place].dropFirst(at)
    }
    return lines.joined(separator: "\n")
  }
}
