public import Compiler

/// All that a report on two versions tells.
public struct DifferenceReport: Sendable {
  /// The older version, as the user named it.
  public let old: String
  /// The newer.
  public let new: String
  /// What differs.
  public let difference: VersionDifference
  /// Names exactly this difference: `sha256:` and 64 hexadecimal digits. Lines that move, and how the versions were named,
  /// do not change it.
  public let fingerprint: String
  /// What is known of approval and of the declared scope; sentences.
  public let remarks: [String]
  /// What lies outside the declared scope; nil: no scope was declared.
  public let outside: [String]?
  /// Whether nothing changed that was not approved.
  public let isAccepted: Bool

  /// - Parameters: as the properties.
  public init(
    old: String, new: String, difference: VersionDifference, fingerprint: String, remarks: [String],
    outside: [String]?, isAccepted: Bool
  ) {
    self.old = old
    self.new = new
    self.difference = difference
    self.fingerprint = fingerprint
    self.remarks = remarks
    self.outside = outside
    self.isAccepted = isAccepted
  }
}
