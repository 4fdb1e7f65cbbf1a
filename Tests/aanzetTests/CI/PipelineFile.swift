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

  /// The text at a path of keys.
  func word(_ path: String...) -> String? { node(path)?.string }

  /// The texts in the list at a path, such as the lines of a script.
  func list(_ path: String...) -> [String] { (node(path)?.sequence ?? []).compactMap(\.string) }

  /// The keys at a path.
  func keys(_ path: String...) -> [String]? { node(path)?.mapping?.keys.compactMap(\.string) }

  /// The texts by key at a path, such as variables.
  func texts(_ path: String...) -> [String: String] { Self.texts(node(path)) }

  /// A step of a job on GitHub that runs a script.
  struct Step {
    /// What runs.
    let script: String
    /// Its own variables, with expressions still in them.
    let variables: [String: String]
  }

  /// The steps of a job on GitHub that run a script.
  func steps(_ job: String) -> [Step] {
    (node(["jobs", job, "steps"])?.sequence ?? []).compactMap { step in
      step["run"]?.string.map { Step(script: $0, variables: Self.texts(step["env"])) }
    }
  }

  private func node(_ path: [String]) -> Node? { path.reduce(Optional(root)) { $0?[$1] } }

  private static func texts(_ node: Node?) -> [String: String] {
    var result: [String: String] = [:]
    for (key, value) in node?.mapping ?? [:] {
      if let key = key.string, let value = value.string { result[key] = value }
    }
    return result
  }
}
