internal import Agreements
internal import Reports

/// The open texts, and the projects that they belong to.
struct Workspace {
  private let source: any ProjectSource
  /// By address.
  private(set) var documents: [String: OpenDocument] = [:]
  private var projects: [String: OpenProject] = [:]

  /// - Parameter source: where projects are read.
  init(source: any ProjectSource) { self.source = source }

  /// A project of which a text is open.
  private struct OpenProject {
    /// As it was checked last; nil: never yet.
    var checked: CheckedFiles?
    /// What its files said when that could last be told.
    var lastProject: Project?
    /// Whether something changed since.
    var isStale = true
    /// What the editor was told, by address.
    var told: [String: JSONValue] = [:]
  }

  /// Takes in a text that was opened.
  mutating func open(uri: String, version: Int?, text: [UInt8]) {
    let place = DocumentAddress.path(uri).flatMap { source.place(of: $0) }
    documents[uri] = OpenDocument(uri: uri, place: place, version: version, text: text)
    if let place { projects[place.root, default: OpenProject()].isStale = true }
  }

  /// Takes in changes to an open text.
  /// - Returns: whether it is open.
  mutating func change(uri: String, version: Int?, _ changes: [TextChange], _ encoding: PositionEncoding) -> Bool {
    guard documents[uri] != nil else { return false }
    documents[uri]?.apply(changes, version: version, encoding)
    if let place = documents[uri]?.place { projects[place.root]?.isStale = true }
    return true
  }

  /// A text was closed: what is on disk counts again.
  mutating func close(uri: String) {
    guard let place = documents.removeValue(forKey: uri)?.place else { return }
    projects[place.root]?.isStale = true
  }

  /// Files on disk may have changed.
  mutating func markStale() {
    for root in projects.keys { projects[root]?.isStale = true }
  }

  /// Checks every project in which something changed.
  /// - Parameters:
  ///   - encoding: of positions.
  ///   - onlyNew: only projects that were never checked.
  /// - Returns: what the editor should be told of files of which that changed.
  mutating func settle(_ encoding: PositionEncoding, onlyNew: Bool = false) -> [JSONValue] {
    let stale = projects.filter { onlyNew ? $0.value.checked == nil : $0.value.isStale }.keys.sorted()
    return stale.flatMap { settle($0, encoding) }
  }

  /// The project of an open text as it is now. What must be told of it is told when the next change is settled.
  func checked(_ uri: String) -> CheckedFiles? {
    documents[uri]?.place.flatMap { projects[$0.root]?.checked }
  }

  /// What the files of the project of an open text said when that could last be told.
  func lastProject(_ uri: String) -> Project? {
    documents[uri]?.place.flatMap { projects[$0.root]?.lastProject }
  }

  /// The address of a file of a project: that of the editor, where it is open.
  func uri(_ file: FileInProject) -> String {
    documents.values.filter { $0.place == file }.map { $0.uri }.min()
      ?? DocumentAddress.uri("\(file.root == "/" ? "" : file.root)/\(file.file)")
  }

  private mutating func settle(_ root: String, _ encoding: PositionEncoding) -> [JSONValue] {
    guard var project = projects[root] else { return [] }
    let open = documents.values.filter { $0.place?.root == root }.sorted { $0.uri < $1.uri }
    // With its last text a project goes too, and what was told of it is taken back.
    let lists = open.isEmpty ? [:] : check(&project, root, open, encoding)
    let addresses = Set(lists.keys).union(project.told.keys).union(open.map { $0.uri })
    var messages: [JSONValue] = []
    var told: [String: JSONValue] = [:]
    for address in addresses.sorted() {
      let document = documents[address]
      let message = Message.notification(
        "textDocument/publishDiagnostics",
        .members([
          ("uri", .text(address)), ("version", document?.version.map { .number($0) }),
          ("diagnostics", lists[address] ?? .list([])),
        ]))
      // Of a file that is not open, nothing need be told when there is nothing.
      if document != nil || lists[address] != nil { told[address] = message }
      if project.told[address] != message { messages.append(message) }
    }
    project.told = told
    projects[root] = open.isEmpty ? nil : project
    return messages
  }

  /// Reads and checks a project with the open texts.
  /// - Returns: by address: the list for the editor; only of files with findings.
  private func check(
    _ project: inout OpenProject, _ root: String, _ open: [OpenDocument], _ encoding: PositionEncoding
  ) -> [String: JSONValue] {
    let texts = open.compactMap { document in document.place.map { ($0.file, document.text) } }
    let checked = source.check(root, with: Dictionary(texts) { first, _ in first })
    project.checked = checked
    project.lastProject =
      checked.project?.filled(from: project.lastProject, files: Set(checked.texts.keys)) ?? project.lastProject
    project.isStale = false
    func address(_ file: String) -> String { uri(FileInProject(root: root, file: file)) }
    let published = PublishedFindings(checked, encoding, address: address)
    return Dictionary(published.byFile.map { (address($0.key), $0.value) }) { first, _ in first }
  }
}
