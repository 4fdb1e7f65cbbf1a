/// The layout of a decision table file. All numbers are little-endian 32-bit words.
///
/// ```
/// 0   8 bytes  magic
/// 8   word     version of the format
/// 12  word     bytes of the directory
/// 16  word     bytes of the whole file
/// 20  word     0
/// 24  ...      directory: a block
///     32 bytes SHA-256 over everything before it
///     ...      one block for each region, each with its SHA-256 in the directory
///     ...      a block with the files that the table was made from, which no question reads
/// ```
///
/// A *block* is: word count, string count, byte count; then the words, then (start, length) of each string, then the
/// strings in UTF-8, padded to 4 bytes. A *list* is a word with the count and then its members; a record is a fixed
/// number of words. A place is the index of a word in its block; a text is the index of a string.
enum Layout {
  static let magic: [UInt8] = [0x89, 0x41, 0x41, 0x4E, 0x5A, 0x45, 0x54, 0x0A]
  static let version = 3
  static let headerBytes = 24
  static let hashBytes = 32
  /// Stands for "none" where an index is optional.
  static let none: UInt32 = .max
}
