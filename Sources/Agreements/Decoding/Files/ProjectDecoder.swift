public import Diagnostics
internal import StrictYAML

/// A project as far as it could be read, with everything there is to say about its files.
public struct DecodedProject: Sendable {
  /// The project; nil when there is no usable vocabulary.
  public let project: Project?
  /// What was found in the files by themselves; names are checked later.
  public let findings: Findings
  /// The files that have a place in a project, by path, with what stands in each.
  private let trees: [(path: String, place: FilePlace, root: Node?)]

  /// The same files as they were written, in parts. Made on demand: only tables and comparisons need it.
  public var written: [WrittenFile] {
    trees.map { path, place, root in
      WrittenFile(
        path: path, kind: place.kind.rawValue, region: place.region,
        parts: root.map { WrittenParts.parts(of: $0) } ?? [])
    }
  }

  init(project: Project?, findings: Findings, trees: [(path: String, place: FilePlace, root: Node?)]) {
    self.project = project
    self.findings = findings
    self.trees = trees
  }
}

/// Reads the files of a project: from bytes to plain values.
public enum ProjectDecoder {
  /// Reads all files. Total: any bytes at any path end in findings.
  /// - Parameter files: in any order; paths as `schemas/begrippen.yaml` or `regions/<regio>/regio.yaml`, with or without
  ///   folders before them.
  public static func decode(_ files: [SourceFile]) -> DecodedProject {
    var findings = Findings()
    var parts = ProjectParts()
    var trees: [(path: String, place: FilePlace, root: Node?)] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      var naming = Findings()
      let place = place(of: file.path, &naming)
      if let place, let first = parts.note(place, file: file.path) {
        // With another name it would be the same file still, so nothing is said of its name.
        reportDouble(file.path, place, first: first, &findings)
        continue
      }
      findings.add(naming)
      if let place {
        trees.append((file.path, place, decode(file, at: place, into: &parts, &findings)))
      }
    }
    return DecodedProject(project: parts.project(&findings), findings: findings, trees: trees)
  }

  /// - Returns: What stands in the file.
  private static func decode(
    _ file: SourceFile, at place: FilePlace, into parts: inout ProjectParts, _ findings: inout Findings
  ) -> Node? {
    var context = DecodingContext(path: place.path)
    let (root, writing) = StrictYAML.read(file)
    context.take(writing)
    if let reader = FileHeader.open(root, at: place, &context) {
      parts.add(reader, at: place, file: file.path, &context)
    }
    findings.add(context.findings)
    return root
  }

  /// The place of a file; reports a place where no file belongs, and names that cannot be used.
  private static func place(of path: String, _ findings: inout Findings) -> FilePlace? {
    let isOldEnding = path.hasSuffix(".yml")
    guard isOldEnding || path.hasSuffix(".yaml") else {
      report(.wrongFileName, "De naam van dit bestand eindigt niet op .yaml.", path, "Geef het een naam op .yaml.")
      return nil
    }
    guard let place = FilePlace(path: path) else {
      let homes = FileKind.allCases.map(\.home)
      report(.wrongPlace, "Op deze plaats hoort geen bestand.", path, "Een bestand hoort in \(Wording.choice(homes)).")
      return nil
    }
    if isOldEnding {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      report(
        .wrongFileName, "De naam van dit bestand eindigt op .yml.", path,
        "Laat de naam eindigen op .yaml: \(Wording.quoted("\(name.dropLast(4)).yaml")).", path: place.path)
    } else if let wrong = place.names.first(where: { !Slug.isValid($0) }) {
      report(
        .wrongFileName, "\(Wording.quoted(wrong)) kan geen naam van een map of bestand zijn.", path,
        "Gebruik kleine letters, cijfers en streepjes ertussen, bijvoorbeeld `afspraken-2020.yaml`.",
        path: place.path)
    }
    return place

    func report(
      _ kind: FindingKind, _ message: String, _ file: String, _ help: String, path: DomainPath = DomainPath()
    ) {
      findings.add(Finding(kind, message, at: SourceSpan(startOf: file), help: help, path: path))
    }
  }

  private static func reportDouble(
    _ file: String, _ place: FilePlace, first: String, _ findings: inout Findings
  ) {
    findings.add(
      Finding(
        .nameExists, "Dit bestand staat twee keer in het project.", at: SourceSpan(startOf: file),
        help: "Haal een van de twee weg, of geef een van de twee een andere naam.",
        related: [RelatedPlace(SourceSpan(startOf: first), "het andere bestand")], path: place.path))
  }
}
