/// A file of the project as it was written, in parts, so that two versions can be compared also in what decides nothing.
public struct FileContents: Sendable, Hashable {
  /// Path as shown.
  public let path: String
  /// The word for what kind of file it is, as behind its `soort`.
  public let kind: String
  /// The region (id) that it belongs to; nil: it is shared.
  public let region: String?
  /// Everything in it, in its order.
  public let parts: [PartContents]

  /// - Parameters: as the properties.
  public init(path: String, kind: String, region: String?, parts: [PartContents]) {
    self.path = path
    self.kind = kind
    self.region = region
    self.parts = parts
  }
}

/// One part of a file: what stands at a place in it.
public struct PartContents: Sendable, Hashable {
  /// The keys that lead to it, from the top; a rule, rung or example stands under its own name.
  public let keys: [String]
  /// What stands there, on one line, whatever way of writing was chosen.
  public let text: String
  /// Row in the file, 1-based.
  public let row: Int

  /// - Parameters: as the properties.
  public init(keys: [String], text: String, row: Int) {
    self.keys = keys
    self.text = text
    self.row = row
  }
}
