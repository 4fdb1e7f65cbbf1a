internal import Diagnostics
internal import StrictYAML

/// Gathers what was read of each file until the whole can be made.
struct ProjectParts {
  /// The files of one region.
  private struct RegionParts {
    var region: Region?
    var documents: [Document] = []
    var examples: [ExampleFile] = []
    /// The files in its folder, by place.
    var places: [FilePlace] = []
  }

  private var vocabulary: Vocabulary?
  private var frameworks: [Framework] = []
  private var models: [Model] = []
  private var regions: [String: RegionParts] = [:]
  private var files: [FilePlace: String] = [:]

  /// Notes that a file stands at a place.
  /// - Returns: The path of a file that stood there already.
  mutating func note(_ place: FilePlace, file: String) -> String? {
    if let first = files[place] { return first }
    files[place] = file
    if let region = place.region { regions[region, default: RegionParts()].places.append(place) }
    return nil
  }

  /// Reads a file of the kind that belongs at its place.
  mutating func add(
    _ reader: MappingReader, at place: FilePlace, file: String, _ context: inout DecodingContext
  ) {
    let region = place.region ?? ""
    switch place.kind {
    case .vocabulary: vocabulary = VocabularyDecoder.decode(reader, &context)
    case .framework: frameworks.append(FrameworkDecoder.decode(reader, id: place.id, file: file, &context))
    case .model: models.append(ModelDecoder.decode(reader, id: place.id, file: file, &context))
    case .region:
      regions[region]?.region = RegionDecoder.decode(reader, id: region, file: file, &context)
    case .agreement, .addendum:
      let kind = place.kind == .agreement ? Document.Kind.agreement : .addendum
      let document = DocumentDecoder.decode(reader, kind: kind, id: place.id, file: file, &context)
      regions[region]?.documents.append(document)
    case .examples:
      regions[region]?.examples.append(ExamplesDecoder.decode(reader, file: file, &context))
    }
  }

  /// The whole; nil without a usable vocabulary. Says which files are missing.
  func project(_ findings: inout Findings) -> Project? {
    reportMissingFiles(&findings)
    guard let vocabulary else { return nil }
    var project = Project(
      vocabulary: vocabulary, frameworks: frameworks.sorted { $0.id < $1.id },
      models: models.sorted { $0.id < $1.id },
      regions: regions.sorted { $0.key < $1.key }.compactMap { files(of: $0.value) })
    project.unreadableFrameworks = unread(.framework, read: frameworks.map(\.id))
    project.unreadableModels = unread(.model, read: models.map(\.id))
    return project
  }

  private func files(of parts: RegionParts) -> RegionFiles? {
    guard let region = parts.region else { return nil }
    var files = RegionFiles(
      region: region, documents: parts.documents.sorted { $0.id < $1.id },
      examples: parts.examples.sorted { $0.file < $1.file })
    let documents = parts.places.filter { $0.kind == .agreement || $0.kind == .addendum }.map(\.id)
    files.unreadableDocuments = Set(documents).subtracting(parts.documents.map(\.id))
    return files
  }

  private func unread(_ kind: FileKind, read: [String]) -> Set<String> {
    Set(files.keys.filter { $0.kind == kind }.map(\.id)).subtracting(read)
  }

  private func reportMissingFiles(_ findings: inout Findings) {
    if !files.keys.contains(where: { $0.kind == .vocabulary }) {
      let home = FileKind.vocabulary.home
      findings.add(
        Finding(
          .wrongPlace, "Het bestand \(home) ontbreekt.", at: SourceSpan(startOf: home),
          help: "Zet de begrippenlijst op die plaats."))
    }
    for (id, parts) in regions.sorted(by: { $0.key < $1.key }) {
      guard !parts.places.contains(where: { $0.kind == .region }), let place = parts.places.first,
        let file = files[place]
      else { continue }
      findings.add(
        Finding(
          .wrongPlace, "In de map van regio \(Wording.quoted(id)) ontbreekt het bestand regio.yaml.",
          at: SourceSpan(startOf: file), help: "Zet regio.yaml in de map regions/\(id), of verplaats dit bestand.",
          path: DomainPath(region: id)))
    }
  }
}
