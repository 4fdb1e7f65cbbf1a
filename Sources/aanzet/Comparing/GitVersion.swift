import Diagnostics
import Glibc
import StrictYAML

/// The files of a project in a commit, read with git itself; nothing in the working tree or the index is touched.
struct GitVersion {
  /// The files, by path.
  let files: [SourceFile]
  /// The project's folder, in the working tree or what would be there.
  let folder: String

  /// Reads them.
  /// - Parameters:
  ///   - name: a commit, branch or tag as git knows it.
  ///   - folders: where the project may lie, in the working tree or what would be there; the first in which there is git.
  /// - Throws: why they cannot be read.
  init(_ name: String, in folders: [String]) throws(Failure) {
    let shown = Shown.line(name)
    var known: String?
    for folder in folders where known == nil {
      if try Self.output(["-C", folder, "rev-parse", "--git-dir"]) != nil { known = folder }
    }
    guard let folder = known else {
      let place = Shown.line(folders.first ?? ".")
      throw Failure(
        .couldNotRun,
        "\(place) wordt niet door git bijgehouden, dus versie \"\(shown)\" is er niet. Of git mag de map niet lezen: kijk met "
          + "`git status`.")
    }
    self.folder = folder
    // A name that begins with a dash would be read as an option.
    guard !name.isEmpty, !name.hasPrefix("-"), !name.utf8.contains(0),
      let found = try Self.output(["-C", folder, "rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
    else {
      throw Failure(
        .wrongUse, "git kent geen versie \"\(shown)\". Noem een tak, een label of een commit, zoals git:main.")
    }
    let commit = String(decoding: found, as: UTF8.self).filter { !$0.isWhitespace }
    guard commit.allSatisfy(\.isHexDigit) else {
      throw Failure(.wrongUse, "\"\(shown)\" is geen versie. Noem een tak, een label of een commit, zoals git:main.")
    }
    guard let listing = try Self.output(["-C", folder, "ls-tree", "-r", "-z", commit, "--", "schemas", "regions"])
    else { throw Failure(.couldNotRun, "git kan de bestanden van versie \"\(shown)\" niet noemen.") }
    var entries: [(path: String, object: String)] = []
    for line in listing.split(separator: 0) {
      // `<mode> <type> <object>\t<path>`
      let halves = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      let words = (halves.first ?? []).split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard halves.count == 2, words.count == 3 else { continue }
      let path = String(decoding: halves[1], as: UTF8.self)
      // A link, or a repository within the repository: what it leads to is not in this commit.
      guard words[0].hasPrefix("100"), words[1] == "blob" else {
        throw Failure(
          .couldNotRun,
          "In versie \"\(shown)\" is \(Shown.line(path)) een koppeling of een andere git-map. Die is zo niet te lezen: vergelijk "
            + "met een map.")
      }
      guard FileTree.isYAML(path), !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
      entries.append((path, words[2]))
    }
    let objects = try Self.objects(entries.map { $0.object }, in: folder, shown)
    files = zip(entries, objects).map { SourceFile(path: Shown.line($0.path), bytes: $1) }.sorted { $0.path < $1.path }
  }

  /// What git prints.
  /// - Returns: nil when it says that it cannot.
  private static func output(_ arguments: [String]) throws(Failure) -> [UInt8]? {
    let git = try start(arguments)
    do {
      let bytes = try git.readAll()
      return git.wait() == 0 ? bytes : nil
    } catch {
      throw Failure(.couldNotRun, "Het lezen van git mislukt: \(error.reason).")
    }
  }

  private static func start(_ arguments: [String]) throws(Failure) -> ChildProcess {
    do { return try ChildProcess("git", arguments) } catch {
      let reason = error.number == ENOENT ? "het is op deze computer niet te vinden" : error.reason
      throw Failure(.couldNotRun, "Het programma git is niet te starten: \(reason).")
    }
  }

  /// The contents of objects, in order. Asked for one by one, so that neither side waits for the other.
  private static func objects(
    _ names: [String], in folder: String, _ shown: String
  ) throws(Failure) -> [[UInt8]] {
    guard !names.isEmpty else { return [] }
    let git = try start(["-C", folder, "cat-file", "--batch"])
    let failure = Failure(.couldNotRun, "git kan de bestanden van versie \"\(shown)\" niet geven.")
    var buffer: [UInt8] = []
    var result: [[UInt8]] = []
    do {
      for name in names {
        try git.write("\(name)\n")
        // `<object> <type> <size>`, the bytes, a line break.
        while !buffer.contains(UInt8(ascii: "\n")) {
          let chunk = try git.read(atMost: 1 << 16)
          guard !chunk.isEmpty else { throw failure }
          buffer += chunk
        }
        let head = buffer.prefix { $0 != UInt8(ascii: "\n") }
        let words = String(decoding: head, as: UTF8.self).split(separator: " ")
        guard words.count == 3, words[1] == "blob", let size = Int(words[2]), size >= 0 else { throw failure }
        // Of what is far too large only the size matters, but git sends it all.
        while buffer.count < head.count + 1 + size + 1 {
          let chunk = try git.read(atMost: 1 << 16)
          guard !chunk.isEmpty else { throw failure }
          buffer += chunk
        }
        result.append(Array(buffer[(head.count + 1)..<(head.count + 1 + size)]))
        buffer.removeFirst(head.count + 1 + size + 1)
      }
    } catch let error as Failure {
      throw error
    } catch {
      throw failure
    }
    return result
  }
}
