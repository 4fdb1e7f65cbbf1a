/// How many of the situations at a step a finding holds in.
public struct Share: Hashable, Sendable {
  /// The situations that it holds in.
  public let part: Digits
  /// All situations that are possible there, the part included.
  public let whole: Digits
  /// Shares with the same mark have no situation in common and the same whole, so that their parts may be added up; nil:
  /// nothing is known of that.
  public let partition: String?

  /// - Parameters: as the properties.
  public init(part: Digits, whole: Digits, partition: String? = nil) {
    self.part = part
    self.whole = whole
    self.partition = partition
  }

  /// Whether this is a larger part of its whole than another is of its own.
  public func isLarger(than other: Share) -> Bool { part * other.whole > other.part * whole }
}
