internal import Reports

extension Server {
  /// What a request is answered.
  mutating func answer(_ method: String, _ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    switch (stage, method) {
    case (.fresh, "initialize"):
      stage = .running
      return initialize(parameters)
    case (.fresh, _):
      throw ResponseError(.notInitialized, "Het gesprek is nog niet begonnen: eerst moet \"initialize\" komen.")
    case (.running, "initialize"):
      throw ResponseError(.invalidRequest, "Het gesprek is al begonnen.")
    case (.running, "shutdown"):
      stage = .stopping
      return .null
    case (.running, _): return try answerAboutText(method, parameters)
    case (.stopping, _), (.ended, _):
      throw ResponseError(.invalidRequest, "Het gesprek is al afgesloten.")
    }
  }

  /// Follows a notification.
  /// - Returns: messages to the client.
  mutating func notified(_ method: String, _ parameters: JSONValue) throws(ResponseError) -> [JSONValue] {
    if method == "exit" {
      stage = .ended(wasStopped: stage == .stopping)
      return []
    }
    guard stage == .running else { return [] }
    switch method {
    case "initialized": return canWatch ? [Self.watchFiles] : []
    case "textDocument/didOpen":
      let document = parameters["textDocument"]
      guard let uri = document?["uri"]?.textValue, let text = document?["text"]?.textValue else {
        throw ResponseError(.invalidParameters, "De geopende tekst ontbreekt.")
      }
      workspace.open(uri: uri, version: document?["version"]?.numberValue, text: Array(text.utf8))
    case "textDocument/didChange":
      let document = parameters["textDocument"]
      var changes: [TextChange] = []
      for change in parameters["contentChanges"]?.listValue ?? [] { changes.append(try TextChange(change)) }
      _ = workspace.change(
        uri: try Self.uri(parameters), version: document?["version"]?.numberValue, changes, encoding)
    case "textDocument/didClose": workspace.close(uri: try Self.uri(parameters))
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": workspace.markStale()
    default: break
    }
    return []
  }

  /// The address of the text that a message is about.
  static func uri(_ parameters: JSONValue) throws(ResponseError) -> String {
    guard let uri = parameters["textDocument"]?["uri"]?.textValue else {
      throw ResponseError(.invalidParameters, "Dit bericht noemt geen tekst.")
    }
    return uri
  }

  private mutating func initialize(_ parameters: JSONValue) -> JSONValue {
    let capabilities = parameters["capabilities"]
    let offered = capabilities?["general"]?["positionEncodings"]?.listValue ?? []
    encoding = offered.contains("utf-8") ? .utf8 : .utf16
    canWatch = capabilities?["workspace"]?["didChangeWatchedFiles"]?["dynamicRegistration"] == true
    return .members([
      (
        "capabilities",
        .members([
          ("positionEncoding", .text(encoding.rawValue)),
          ("textDocumentSync", .members([("openClose", true), ("change", 2), ("save", true)])),
          ("hoverProvider", true),
          ("completionProvider", .members([("triggerCharacters", .list([" ", ",", "[", "{", "-"]))])),
          ("definitionProvider", true),
          ("referencesProvider", true),
          ("documentSymbolProvider", true),
          ("renameProvider", .members([("prepareProvider", true)])),
        ])
      ),
      ("serverInfo", .members([("name", "aanzet")])),
    ])
  }

  /// Asks the editor to say when files of a project change on disk.
  private static var watchFiles: JSONValue {
    let watchers = ["**/*.yaml", "**/*.yml"].map { JSONValue.members([("globPattern", .text($0))]) }
    return Message.request(
      "bestanden", "client/registerCapability",
      .members([
        (
          "registrations",
          .list([
            .members([
              ("id", "bestanden"), ("method", "workspace/didChangeWatchedFiles"),
              ("registerOptions", .members([("watchers", .list(watchers))])),
            ])
          ])
        )
      ]))
  }
}
