import Glibc

/// What the program asks of the file system; the only place where it does so for reading.
enum SystemFile {
  /// What a path leads to, links followed.
  enum Kind: Hashable {
    /// A regular file with its size in bytes.
    case file(Int)
    case folder
    /// A pipe, device or socket.
    case other
  }

  /// A file or folder by what it is, whatever its path.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// Why a file could not be read.
  enum ReadError: Error, Hashable {
    case system(SystemError)
    case notAFile(Kind)
    /// Larger than allowed; its size in bytes, where that is known.
    case tooLarge(Int)
  }

  /// What a path leads to, links followed.
  static func look(at path: String) throws(SystemError) -> (kind: Kind, identity: Identity) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError() }
    return (kind(status), Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)))
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool { (try? look(at: path).kind) == .folder }

  /// Whether a path is a link, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a folder holds nothing at all, also nothing with a name that starts with a dot.
  static func isEmpty(folder: String) throws(SystemError) -> Bool {
    guard let stream = opendir(folder) else { throw SystemError() }
    defer { closedir(stream) }
    var count = 0
    errno = 0
    while readdir(stream) != nil { count += 1 }
    guard errno == 0 else { throw SystemError() }
    // The folder itself and the one around it.
    return count <= 2
  }

  /// Names in a folder, sorted by their bytes, without those that start with a dot (of editors and tools). A name that
  /// is not UTF-8 is given with U+FFFD in it, so that it is seen and found wrong.
  static func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw SystemError() }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemError() }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Reads a regular file; never more than the limit, and never waits for a pipe.
  /// - Parameter limit: the most bytes that it may have.
  static func read(_ path: String, limit: Int) throws(ReadError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .system(SystemError()) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(SystemError()) }
    guard case .file(let size) = kind(status) else { throw .notAFile(kind(status)) }
    guard size <= limit else { throw .tooLarge(size) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    do {
      while true {
        let chunk = try read(descriptor, atMost: 1 << 16)
        if chunk.isEmpty { return bytes }
        bytes += chunk
        // It can grow while it is read.
        guard bytes.count <= limit else { throw ReadError.tooLarge(bytes.count) }
      }
    } catch let error as SystemError {
      throw .system(error)
    } catch {
      throw .tooLarge(bytes.count)
    }
  }

  /// Reads from an open file; waits until there is something.
  /// - Returns: The bytes; none at the end.
  static func read(_ descriptor: Int32, atMost count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var result = Glibc.read(descriptor, buffer.baseAddress, count)
      while result < 0, errno == EINTR { result = Glibc.read(descriptor, buffer.baseAddress, count) }
      if result < 0 { failure = SystemError() }
      initialized = max(0, result)
    }
    if let failure { throw failure }
    return bytes
  }

  /// The current folder.
  static func currentFolder() throws(SystemError) -> String {
    guard let path = getcwd(nil, 0) else { throw SystemError() }
    defer { free(path) }
    return String(cString: path)
  }

  /// The path without links; nil when it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file(Int(status.st_size))
    case S_IFDIR: .folder
    default: .other
    }
  }
}
