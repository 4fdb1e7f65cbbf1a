/// Why a table cannot be used.
public enum TableError: Error, Sendable, Hashable {
  /// The file cannot be opened or mapped; holds the system's error number (errno).
  case unreadable(Int32)
  /// It is not a regular file.
  case notAFile
  /// It does not begin as a decision table does.
  case notATable
  /// It was written in another version of the format.
  case otherVersion(Int)
  /// A hash or an offset in it does not hold; names the part.
  case damaged(String)
}
