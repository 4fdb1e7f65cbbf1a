/// A file as it was written, in parts, whatever way of writing was chosen: what two versions of it are compared by.
public struct WrittenFile: Sendable, Hashable {
  /// One part: what stands at a place in the file.
  public struct Part: Sendable, Hashable {
    /// The keys that lead to it, from the top. A rule or rung stands under its own name, and so does a member of any
    /// other list that has one.
    public let keys: [String]
    /// What stands there, on one line.
    public let text: String
    /// Line in the file, 0-based.
    public let line: Int
  }

  /// Path as shown.
  public let path: String
  /// The word behind `soort` that belongs at its place.
  public let kind: String
  /// The region (id) that it belongs to; nil: it is shared.
  public let region: String?
  /// Its parts, in order.
  public let parts: [Part]
}
