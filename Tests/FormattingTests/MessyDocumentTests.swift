import Diagnostics
import Formatting
import StrictYAML
import Testing
import Yams

/// Random documents: what they say stays, every comment stays, and formatting once is enough.
@Suite struct MessyDocumentTests {
  /// What Yams makes of it; libyaml itself would count a byte order mark as a column.
  private static func secondOpinion(_ text: String) -> Result<Yams.Node?, ReadError> {
    do {
      return .success(
        try Yams.compose(yaml: text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text))
    } catch {
      return .failure(ReadError(reason: "\(error)"))
    }
  }

  private struct ReadError: Error, Equatable { let reason: String }

  @Test func meaningAndCommentsStayAndOnceIsEnough() throws {
    var refused = 0
    for seed in 0..<3_000 {
      let document = MessyDocument(seed: seed)
      let file = SourceFile(path: "toets.yaml", bytes: Array(document.source.utf8))
      let result: String
      switch YAMLFormatter.format(file) {
      case .unchanged: result = document.source
      case .changed(let bytes): result = String(decoding: bytes, as: UTF8.self)
      case .refused:
        // A few texts are wrong YAML; they must be wrong for the reader too.
        #expect(StrictYAML.read(file).findings.sorted.contains { $0.severity == .fout }, "\(seed)\n\(document.source)")
        refused += 1
        continue
      case .unsafe:
        Issue.record("\(seed): unsafe\n\(document.source)")
        continue
      }
      #expect(formatted(result) == result, "\(seed): twice\n\(document.source)\n=>\n\(result)")
      let opinions = (Self.secondOpinion(document.source), Self.secondOpinion(result))
      #expect(opinions.0 == opinions.1, "\(seed)\n\(document.source)\n=>\n\(result)")
      var rest = result[...]
      for comment in document.comments {
        guard let place = rest.firstRange(of: comment) else {
          Issue.record("\(seed): lost \(comment)\n\(document.source)\n=>\n\(result)")
          break
        }
        rest = rest[place.upperBound...]
      }
      #expect(!result.contains("\r") && result.hasSuffix("\n"), "\(seed)")
    }
    #expect(refused < 300, "the generator makes too little that can be read")
  }
}
