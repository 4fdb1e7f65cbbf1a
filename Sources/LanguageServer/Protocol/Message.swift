internal import Reports

/// A message of a client.
enum Message {
  /// Wants an answer.
  case request(id: JSONValue, method: String, parameters: JSONValue)
  /// Wants none.
  case notification(method: String, parameters: JSONValue)
  /// Answers a request of the server.
  case response

  /// Reads a message.
  /// - Parameter bytes: JSON.
  /// - Throws: what is to be answered.
  init(_ bytes: [UInt8]) throws(ResponseError) {
    let value: JSONValue
    do {
      value = try JSONReader.read(bytes)
    } catch {
      throw ResponseError(.parseError, error.description)
    }
    guard case .object = value, value["jsonrpc"]?.textValue == "2.0" else {
      throw ResponseError(.invalidRequest, "Dit is geen bericht van JSON-RPC 2.0.")
    }
    let parameters = value["params"] ?? .null
    guard let method = value["method"]?.textValue else {
      guard value["id"] != nil, value["result"] != nil || value["error"] != nil else {
        throw ResponseError(.invalidRequest, "In dit bericht ontbreekt de naam van de vraag (\"method\").")
      }
      self = .response
      return
    }
    switch value["id"] {
    case nil: self = .notification(method: method, parameters: parameters)
    case .text(let id): self = .request(id: .text(id), method: method, parameters: parameters)
    case .number(let id): self = .request(id: .number(id), method: method, parameters: parameters)
    default: throw ResponseError(.invalidRequest, "Het nummer (\"id\") van een vraag is een getal of een tekst.")
    }
  }

  /// An answer.
  static func result(_ id: JSONValue, _ result: JSONValue) -> JSONValue {
    .members([("jsonrpc", "2.0"), ("id", id), ("result", result)])
  }

  /// An answer that says what is wrong.
  static func error(_ id: JSONValue, _ error: ResponseError) -> JSONValue {
    let words = JSONValue.members([("code", .number(error.code.rawValue)), ("message", .text(error.message))])
    return .members([("jsonrpc", "2.0"), ("id", id), ("error", words)])
  }

  /// A message of the server that wants no answer.
  static func notification(_ method: String, _ parameters: JSONValue) -> JSONValue {
    .members([("jsonrpc", "2.0"), ("method", .text(method)), ("params", parameters)])
  }

  /// A question of the server.
  static func request(_ id: String, _ method: String, _ parameters: JSONValue) -> JSONValue {
    .members([("jsonrpc", "2.0"), ("id", .text(id)), ("method", .text(method)), ("params", parameters)])
  }
}

/// Why a request is not answered.
struct ResponseError: Error, Hashable {
  /// The codes of JSON-RPC and of the language server protocol.
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParameters = -32602
    case notInitialized = -32002
    case requestCancelled = -32800
    case requestFailed = -32803
  }

  let code: Code
  /// One Dutch sentence.
  let message: String

  /// - Parameters: as the properties.
  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
