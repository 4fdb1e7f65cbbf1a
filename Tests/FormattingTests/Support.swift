import Diagnostics
import Formatting
import Foundation

/// The text in the house style; what is wrong with it when there is none.
func formatted(_ text: String) -> String {
  switch YAMLFormatter.format(SourceFile(path: "toets.yaml", bytes: Array(text.utf8))) {
  case .unchanged: text
  case .changed(let bytes): String(decoding: bytes, as: UTF8.self)
  case .refused(let findings): "geweigerd: \(findings.sorted.map { "\($0.kind.code) \($0.message)" })"
  case .unsafe: "onveilig"
  }
}

/// The files of the repository that the formatter is for.
enum ProjectFiles {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Paths below `root` of all files in YAML under some folders.
  static func paths(_ folders: [String]) -> [String] {
    folders.flatMap { folder in
      (FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
    }.sorted()
  }

  static func bytes(_ path: String) -> [UInt8] {
    Array(FileManager.default.contents(atPath: "\(root)/\(path)") ?? Data())
  }
}

/// SplitMix64: the same numbers at every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// True once in so many times.
  mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  /// One of these, which may not be empty.
  mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &self)] }
}
