import Foundation
import Glibc

/// A script of `sh`, run to its end.
struct ShellRun {
  /// The exit status; 128 and more for a signal.
  let status: Int32
  /// Standard output and errors together, as a log shows them.
  let output: String

  /// Runs it.
  /// - Parameters:
  ///   - script: the text; it stops at the first command that fails, as on both platforms.
  ///   - folder: the current folder.
  ///   - environment: all there is.
  init(_ script: String, in folder: String, environment: [String: String]) throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    let file = try scratch.write("script", script)
    let log = scratch.path("log")
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let process = try ProgramRun.spawn(["-e", file], of: "/bin/sh", in: folder, environment: variables) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    }
    status = ProgramRun.wait(for: process)
    output = scratch.text("log")
  }
}
