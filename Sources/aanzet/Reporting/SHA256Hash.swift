import Crypto

/// SHA-256 for decision tables and differences.
enum SHA256Hash {
  /// 32 bytes over the bytes.
  @Sendable static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// `sha256:` and the digits of a hash, by which people and programs name what it is of.
  /// - Parameter digest: 32 bytes.
  static func name(_ digest: [UInt8]) -> String {
    "sha256:"
      + digest.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0\(digits)" : digits
      }.joined()
  }
}
