import Foundation
import Testing

/// A log as it should be, in `verwacht/`. With `AANZET_SCHRIJF_VERWACHT` set, what is there now is what should be.
enum ExpectedLog {
  private static let folder = "\(GoldenCase.root)/Tests/aanzetTests/CI/verwacht"

  /// Expects a log.
  /// - Parameters:
  ///   - log: without what differs from run to run.
  ///   - name: of the file, without `.txt`.
  static func check(_ log: String, _ name: String) throws {
    let path = "\(folder)/\(name).txt"
    if ProcessInfo.processInfo.environment["AANZET_SCHRIJF_VERWACHT"] != nil {
      try Data(log.utf8).write(to: URL(fileURLWithPath: path))
    }
    let expected = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    #expect(log == expected, "\(name).txt")
  }
}
