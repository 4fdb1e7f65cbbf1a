internal import Agreements
internal import Diagnostics
internal import Reports

extension Server {
  /// Whether a request can only be answered when the project is checked as it is now. Completion is not one: while
  /// typing, what the files said last is the better guide.
  static func isAboutProject(_ method: String) -> Bool {
    ["textDocument/hover", "textDocument/definition", "textDocument/references"].contains(method)
  }

  /// What a request about a text is answered.
  func answerAboutText(_ method: String, _ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    switch method {
    case "textDocument/hover": return try hover(parameters)
    case "textDocument/completion": return try completion(parameters)
    case "textDocument/definition": return try definition(parameters)
    case "textDocument/references": return try references(parameters)
    case "textDocument/documentSymbol": return try symbols(parameters)
    case "textDocument/prepareRename": return try prepareRename(parameters)
    case "textDocument/rename": return try rename(parameters)
    default: throw ResponseError(.methodNotFound, "De vraag \"\(method)\" kent deze taalserver niet.")
    }
  }

  // MARK: Texts

  /// The text that a request is about; nil where it belongs to no project.
  private func text(_ parameters: JSONValue) throws(ResponseError) -> FileText? {
    guard let document = workspace.documents[try Self.uri(parameters)] else {
      throw ResponseError(.invalidParameters, "Deze tekst is niet geopend.")
    }
    return document.place.flatMap { FileText(document.text, at: $0) }
  }

  private func offset(_ parameters: JSONValue, in lines: TextLines) throws(ResponseError) -> Int {
    guard let position = EditorPosition(parameters["position"]) else {
      throw ResponseError(.invalidParameters, "Deze vraag noemt geen goede plaats.")
    }
    return lines.offset(of: position, encoding)
  }

  /// The address and place of something in a project; nil where no editor can open it.
  private func location(_ span: SourceSpan, _ root: String, _ checked: CheckedFiles) -> JSONValue? {
    guard checked.ownFiles.contains(span.file), let bytes = checked.texts[span.file] else { return nil }
    let lines = TextLines(bytes)
    let range = lines.offset(of: span.start)..<max(lines.offset(of: span.start), lines.offset(of: span.end))
    return .members([
      ("uri", .text(workspace.uri(FileInProject(root: root, file: span.file)))),
      ("range", EditorRange.json(range, in: lines, encoding)),
    ])
  }

  // MARK: Answers

  private func hover(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let uri = try Self.uri(parameters)
    guard let text = try text(parameters), let checked = workspace.checked(uri),
      let project = workspace.lastProject(uri)
    else { return .null }
    let offset = try offset(parameters, in: text.lines)
    guard let found = Hover(text: text, checked: checked, project: project, today: today).words(at: offset) else {
      return .null
    }
    return .members([
      ("contents", .members([("kind", "markdown"), ("value", .text(found.words))])),
      ("range", EditorRange.json(found.range, in: text.lines, encoding)),
    ])
  }

  private func completion(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let uri = try Self.uri(parameters)
    guard let text = try text(parameters), let project = workspace.lastProject(uri) else { return .null }
    let offset = try offset(parameters, in: text.lines)
    guard let found = Completion(text.lines.bytes, at: text.file, offset: offset, project: project)?.items else {
      return .null
    }
    let range = EditorRange.json(found.range, in: text.lines, encoding)
    return .members([
      ("isIncomplete", false), ("items", .list(found.items.enumerated().map { $1.json($0, range) })),
    ])
  }

  private func definition(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let uri = try Self.uri(parameters)
    guard let text = try text(parameters), let checked = workspace.checked(uri),
      let project = workspace.lastProject(uri)
    else { return .null }
    let offset = try offset(parameters, in: text.lines)
    let span = Definition(text: text, project: project).span(at: offset)
    return span.flatMap { location($0, text.file.root, checked) } ?? .null
  }

  private func references(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let uri = try Self.uri(parameters)
    guard let text = try text(parameters), let checked = workspace.checked(uri) else { return .null }
    let offset = try offset(parameters, in: text.lines)
    guard let spot = text.spot(at: offset), let target = NamedTarget(spot) else { return .null }
    let isRule = if case .rule = target { true } else { false }
    let wantsNew = parameters["context"]?["includeDeclaration"]?.boolValue ?? true
    var places: [JSONValue] = []
    for file in isRule ? [text.file.file] : checked.ownFiles.sorted() {
      let place = FileInProject(root: text.file.root, file: file)
      guard let bytes = checked.texts[file], let other = FileText(bytes, at: place) else { continue }
      for mark in other.words(naming: target, around: isRule ? spot.mark : nil) {
        guard wantsNew || !other.spot(mark).isNew else { continue }
        places.append(
          .members([
            ("uri", .text(workspace.uri(place))), ("range", EditorRange.json(mark.range, in: other.lines, encoding)),
          ]))
      }
    }
    return .list(places)
  }

  private func symbols(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    guard let text = try text(parameters) else { return .null }
    func json(_ line: Outline.Line) -> JSONValue {
      .members([
        ("name", .text(line.name)), ("kind", .number(line.kind)),
        ("range", EditorRange.json(line.range, in: text.lines, encoding)),
        ("selectionRange", EditorRange.json(line.nameRange, in: text.lines, encoding)),
        ("children", line.children.isEmpty ? nil : .list(line.children.map(json))),
      ])
    }
    return .list(Outline(text.sketch).lines.map(json))
  }

  private func prepareRename(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    guard let text = try text(parameters) else { return .null }
    let rename = try RuleRename(text, at: try offset(parameters, in: text.lines))
    return .members([
      ("range", EditorRange.json(rename.word.range, in: text.lines, encoding)),
      ("placeholder", .text(rename.word.text)),
    ])
  }

  private func rename(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    guard let text = try text(parameters) else { return .null }
    let rename = try RuleRename(text, at: try offset(parameters, in: text.lines))
    guard let name = parameters["newName"]?.textValue else {
      throw ResponseError(.invalidParameters, "De nieuwe naam ontbreekt.")
    }
    let edits = try rename.places(for: name).map { range in
      JSONValue.members([
        ("range", EditorRange.json(range, in: text.lines, encoding)), ("newText", .text(name)),
      ])
    }
    return .members([("changes", .object([JSONValue.Member(try Self.uri(parameters), .list(edits))]))])
  }
}
