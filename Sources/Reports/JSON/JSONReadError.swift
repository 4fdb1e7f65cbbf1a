/// What is wrong with a line of JSON, and where.
public struct JSONReadError: Error, Sendable, Hashable {
  /// Where it goes wrong: the column in Unicode scalars, 1-based.
  public let column: Int
  /// One Dutch sentence.
  public let message: String

  /// The sentence with the place.
  public var description: String { "Fout in de JSON op positie \(column): \(message)" }
}

extension JSONReadError: CustomStringConvertible {}
