public import Calendar
internal import Reports

/// A language server for the files of a project: a client's bytes in, bytes for the client out. It reads no files, asks
/// no clock and waits for nothing by itself.
public struct Server {
  /// How far the conversation is.
  enum Stage: Hashable {
    /// Before `initialize`.
    case fresh
    case running
    /// After `shutdown`.
    case stopping
    /// After `exit`.
    case ended(wasStopped: Bool)
  }

  var stage = Stage.fresh
  var encoding = PositionEncoding.utf16
  /// Whether the editor can be asked to watch files.
  var canWatch = false
  var workspace: Workspace
  /// For what holds now.
  let today: Day?
  private var framing = Framing()

  /// - Parameters:
  ///   - source: where projects are read.
  ///   - today: the day of today; nil when it is not known.
  public init(source: any ProjectSource, today: Day?) {
    workspace = Workspace(source: source)
    self.today = today
  }

  /// The status that the program ends with, once the client said `exit`: 0 after `shutdown`, else 1.
  public var exitStatus: Int32? {
    if case .ended(let wasStopped) = stage { wasStopped ? 0 : 1 } else { nil }
  }

  /// Takes in bytes of the client, cut anywhere.
  ///
  /// Changes that come in together are checked once, after the last of them.
  /// - Returns: bytes for the client.
  public mutating func receive(_ bytes: [UInt8]) -> [UInt8] {
    handle(framing.receive(bytes)).flatMap { Framing.framed($0.line) }
  }

  /// Answers what came in together.
  mutating func handle(_ frames: [Framing.Frame]) -> [JSONValue] {
    let messages = frames.map { frame -> Result<Message, ResponseError> in
      switch frame {
      case .broken(let reason): .failure(ResponseError(.parseError, reason))
      case .message(let bytes): Result { () throws(ResponseError) in try Message(bytes) }
      }
    }
    let cancelled = Self.cancelled(messages)
    var answers: [JSONValue] = []
    for message in messages {
      if exitStatus != nil { return answers }
      switch message {
      case .failure(let error): answers.append(Message.error(.null, error))
      case .success(.response): break
      case .success(.notification(let method, let parameters)):
        // Nothing can be answered to a notification that cannot be followed.
        answers += (try? notified(method, parameters)) ?? []
      case .success(.request(let id, let method, let parameters)):
        answers += requested(id, method, parameters, isCancelled: cancelled.contains(id))
      }
    }
    if stage == .running { answers += workspace.settle(encoding) }
    return answers
  }

  /// The requests that a client takes back in the same breath.
  private static func cancelled(_ messages: [Result<Message, ResponseError>]) -> Set<JSONValue> {
    var ids: Set<JSONValue> = []
    for case .success(.notification("$/cancelRequest", let parameters)) in messages {
      if let id = parameters["id"] { ids.insert(id) }
    }
    return ids
  }

  private mutating func requested(
    _ id: JSONValue, _ method: String, _ parameters: JSONValue, isCancelled: Bool
  ) -> [JSONValue] {
    if isCancelled, method != "initialize", method != "shutdown" {
      return [Message.error(id, ResponseError(.requestCancelled, "De vraag is ingetrokken."))]
    }
    // An answer is about the files as they are now, so what changed is checked first.
    let news = stage == .running ? workspace.settle(encoding, onlyNew: !Self.isAboutProject(method)) : []
    do throws(ResponseError) {
      return news + [Message.result(id, try answer(method, parameters))]
    } catch {
      return news + [Message.error(id, error)]
    }
  }
}
