#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a table, mapped from a file or held in memory. The only place that touches memory by hand; every read
/// is checked against the size.
///
/// INVARIANT: `base` stays valid and unchanged for `count` bytes as long as this object lives. (A file that another
/// program cuts short while it is mapped would break this; `TableWriter`'s users replace files whole, by a rename.)
@safe final class TableBytes: @unchecked Sendable {
  private let base: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// How many bytes.
  let count: Int

  /// Maps a regular file.
  init(path: String) throws(TableError) {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let size = Int(status.st_size)
    guard size >= Layout.headerBytes + Layout.hashBytes else { throw .notATable }
    let address = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let start = unsafe address, unsafe start != MAP_FAILED else { throw .unreadable(errno) }
    unsafe base = UnsafeRawBufferPointer(start: start, count: size)
    isMapped = true
    count = size
  }

  /// Holds a copy of bytes.
  init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
    unsafe copy.copyBytes(from: bytes)
    unsafe base = UnsafeRawBufferPointer(start: copy.baseAddress, count: bytes.count)
    isMapped = false
    count = bytes.count
  }

  deinit {
    guard let start = unsafe UnsafeMutableRawPointer(mutating: base.baseAddress) else { return }
    if isMapped { unsafe munmap(start, count) } else { unsafe start.deallocate() }
  }

  /// The word that starts at a byte.
  /// - Returns: nil past the end.
  func word(at byte: Int) -> UInt32? {
    guard byte >= 0, byte <= count - 4 else { return nil }
    return unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: byte, as: UInt32.self))
  }

  /// A copy of some bytes.
  /// - Returns: nil when they are not all there.
  func bytes(_ start: Int, count length: Int) -> [UInt8]? {
    guard start >= 0, length >= 0, start <= count, length <= count - start else { return nil }
    return unsafe [UInt8](base[start..<(start + length)])
  }
}
