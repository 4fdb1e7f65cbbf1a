import Foundation
import Testing
import Yams

/// A file for a platform in `docs/ci`, read by another YAML reader than ours.
struct PipelineFile {
  /// Its text.
  let text: String
  private let root: Node

  /// Reads it.
  init(_ name: String) throws {
    text = try CIRepository.text(name)
    root = try #require(try Yams.compose(yaml: text))
  }

  /// What is at a path of keys.
  subscript(path: String...) -> Node? { path.reduce(Optional(root)) { $0?[$1] } }

  /// A mapping of texts at a path, such as variables.
  func variables(_ path: String...) -> [String: String] { Self.texts(path.reduce(Optional(root)) { $0?[$1] }) }

  /// The lines at a path, as one script.
  func script(_ path: String...) -> String {
    (path.reduce(Optional(root)) { $0?[$1] }?.sequence ?? []).compactMap(\.string).joined(separator: "\n")
  }

  /// The keys under a path.
  func keys(_ path: String...) -> [String] {
    (path.reduce(Optional(root)) { $0?[$1] }?.mapping ?? [:]).keys.compactMap(\.string)
  }

  /// A step of a job on GitHub that runs a script.
  struct Step {
    /// What runs.
    let script: String
    /// Its own variables, with expressions still in them.
    let variables: [String: String]
  }

  /// The steps of a job on GitHub that run a script.
  func steps(_ job: String) -> [Step] {
    (root["jobs"]?[job]?["steps"]?.sequence ?? []).compactMap { step in
      step["run"]?.string.map { Step(script: $0, variables: Self.texts(step["env"])) }
    }
  }

  private static func texts(_ node: Node?) -> [String: String] {
    var result: [String: String] = [:]
    for (key, value) in node?.mapping ?? [:] {
      if let key = key.string, let value = value.string { result[key] = value }
    }
    return result
  }
}
