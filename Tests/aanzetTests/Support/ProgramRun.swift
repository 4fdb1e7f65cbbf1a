import Foundation
import Glibc

/// The program, run as a process.
struct ProgramRun {
  /// The exit status; 128 and more for a signal.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// The program as built beside these tests.
  static let path: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("aanzet").path
  }()

  /// Runs the program to its end.
  /// - Parameters:
  ///   - arguments: without the program's name.
  ///   - folder: the current folder.
  ///   - input: standard input.
  ///   - outputPath: where standard output goes; nil: into `output`.
  ///   - closed: descriptors that are closed from the start.
  init(
    _ arguments: [String], in folder: String = "/", input: String = "", outputPath: String? = nil, closed: [Int32] = []
  ) throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    let files = (try scratch.write("in", input), outputPath ?? scratch.path("uit"), scratch.path("fout"))
    let process = try Self.spawn(arguments, in: folder) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, files.0, O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, files.1, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, files.2, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      for descriptor in closed { posix_spawn_file_actions_addclose(&actions, descriptor) }
    }
    status = Self.wait(for: process)
    output = outputPath == nil ? scratch.text("uit") : ""
    errors = scratch.text("fout")
  }

  /// Starts the program, or another.
  /// - Parameter streams: says what its descriptors are.
  static func spawn(
    _ arguments: [String], of program: String = path, in folder: String,
    environment: [String] = ["TERM=xterm", "LANG=C.UTF-8", "TZ=UTC"],
    streams: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    streams(&actions)
    // The threads of the tests hold back signals; the program should not inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    // `env` goes to the folder; the call of the C library that does is hidden from Swift.
    let command = ["env", "-C", folder, program] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process = pid_t()
    let result = posix_spawn(&process, "/usr/bin/env", &actions, &attributes, &words, &variables)
    guard result == 0 else { throw CannotStart(number: result) }
    return process
  }

  /// Waits for the end of a process.
  /// - Returns: Its exit status; 128 and the signal's number for a signal.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Standard output as one JSON document; nil when it is none.
  var document: [String: Any]? {
    guard output.hasSuffix("\n"), output.dropLast().firstIndex(of: "\n") == nil else { return nil }
    return Self.object(output)
  }

  /// A JSON object.
  static func object(_ text: some StringProtocol) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any]
  }
}

/// The program is not there.
struct CannotStart: Error {
  /// The error number.
  let number: Int32
}

/// A folder for one test.
struct Scratch {
  /// Its path.
  let folder: String

  /// A new one.
  init() {
    folder = "\(NSTemporaryDirectory())aanzet-test-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// The path of a file in it.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file, with the folders it needs.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let path = path(name)
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// The text of a file; empty when it is not there.
  func text(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path(name)) ?? Data(), as: UTF8.self)
  }

  /// The names in it, those that start with a dot too.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }

  /// Removes it.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
