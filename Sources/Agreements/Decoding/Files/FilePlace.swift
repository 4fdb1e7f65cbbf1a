internal import Diagnostics

/// What a file is by its place in the project.
public struct FilePlace: Hashable, Sendable {
  /// The kind of file that belongs here.
  public let kind: FileKind
  /// The name of the region's folder.
  public let region: String?
  /// The id that the file has by its name: of a framework, model, document (`maatwerk/x`) or file of examples.
  public let id: String

  /// The parts of the path that name something, the folder first; each must be a slug.
  var names: [String] {
    let name = id.split(separator: "/").last.map(String.init) ?? id
    return kind == .vocabulary ? [] : kind == .region ? [region].compactMap(\.self) : [region, name].compactMap(\.self)
  }

  /// Where in the domain a finding in this file lies.
  var path: DomainPath {
    switch kind {
    case .vocabulary: DomainPath()
    case .framework: DomainPath(framework: id)
    case .model: DomainPath(document: "modellen/\(id)")
    case .region: DomainPath(region: region)
    case .agreement, .addendum: DomainPath(region: region, document: id)
    case .examples: DomainPath(region: region, document: "toetsen/\(id)")
    }
  }

  /// The place of a path; nil where no file belongs. Before `schemas` or `regions` any folders may stand.
  /// - Parameter path: with `/` between folders; ends in `.yaml` or `.yml`.
  public init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    for index in parts.indices.reversed() {
      if let place = FilePlace(root: parts[index], rest: Array(parts[(index + 1)...])) {
        self = place
        return
      }
    }
    return nil
  }

  private init?(root: String, rest: [String]) {
    guard let name = rest.last.map(Self.stem), !name.isEmpty else { return nil }
    switch (root, rest.count) {
    case ("schemas", 1) where name == "begrippen": self.init(kind: .vocabulary, region: nil, id: name)
    case ("schemas", 2) where rest[0] == "kaders": self.init(kind: .framework, region: nil, id: name)
    case ("schemas", 2) where rest[0] == "modellen": self.init(kind: .model, region: nil, id: name)
    case ("regions", 2):
      self.init(kind: name == "regio" ? .region : .agreement, region: rest[0], id: name)
    case ("regions", 3) where rest[1] == "maatwerk":
      self.init(kind: .addendum, region: rest[0], id: "maatwerk/\(name)")
    case ("regions", 3) where rest[1] == "toetsen": self.init(kind: .examples, region: rest[0], id: name)
    default: return nil
    }
  }

  private init(kind: FileKind, region: String?, id: String) {
    self.kind = kind
    self.region = region
    self.id = id
  }

  /// A file's name without `.yaml`.
  private static func stem(of name: String) -> String {
    for ending in [".yaml", ".yml"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    return name
  }
}
