import Crypto

/// SHA-256 for decision tables.
enum SHA256Hash {
  /// 32 bytes over the bytes.
  @Sendable static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
