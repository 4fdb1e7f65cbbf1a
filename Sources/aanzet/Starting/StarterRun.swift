import Agreements
import DecisionTable
import Diagnostics
import Formatting

/// Makes a new region, and tells how to go on.
struct StarterRun {
  /// Where it comes.
  let place: StarterPlace

  /// The files, with paths within the region's folder.
  private var files: [SourceFile] {
    let home = "regions/\(RegionName.template.id)/"
    return EmbeddedSchemas.starterFiles.map { file in
      let named = TextReplacement.replacing(RegionName.template.shown, by: place.name.shown, in: file)
      return SourceFile(path: String(file.path.dropFirst(home.count)), bytes: named.bytes)
    }
  }

  /// Makes it.
  /// - Returns: What to tell.
  func run() throws(Failure) -> String {
    let files = self.files
    if place.isInProject { try refuseWhatDoesNotFit(files) }
    try NewFolder.make(
      files.map { SourceFile(path: place.prefix + $0.path, bytes: $0.bytes) }, at: place.target)
    return report(files)
  }

  /// With words and frameworks of its own, a project may have no use for a region that builds on those of the program.
  private func refuseWhatDoesNotFit(_ files: [SourceFile]) throws(Failure) {
    let own = ProjectFiles(root: place.project, prefix: "")
    let shared = own.files.filter { !$0.path.hasPrefix("regions/") }
    let region = files.map { SourceFile(path: "regions/\(place.name.id)/\($0.path)", bytes: $0.bytes) }
    let project = CheckedProject(ProjectFiles(memory: shared + region, refused: []), includesDrafts: false)
    let names = CheckedProject(own, includesDrafts: false).regionWords
      .flatMap { [$0.id, $0.name] + $0.aliases }.map { $0.lowercased() }
    if names.contains(place.name.shown.lowercased()) || names.contains(place.name.id) {
      throw Failure(
        .wrongUse, "Dit project heeft al een regio met de naam \"\(place.name.shown)\". Kies een andere met --naam.")
    }
    guard let problem = project.findings.first(where: { $0.severity == .fout }) else { return }
    let isOfRegion = problem.span.file.hasPrefix("regions/")
    throw Failure(
      .findings,
      isOfRegion
        ? "Een nieuwe regio past niet bij de begrippen, kaders en modellen van dit project: \(problem.message). Er is niets "
          + "gemaakt."
        : "In \(problem.span.file) zit een fout. Los die eerst op; zie `aanzet controleer`. Er is niets gemaakt.")
  }

  private func report(_ files: [SourceFile]) -> String {
    let width = files.map { $0.path.count }.max() ?? 0
    let list = files.map { file in
      "  \(file.path)\(String(repeating: " ", count: width - file.path.count))  \(Self.purpose(of: file))"
    }
    let enter = place.project == "." ? [] : ["cd \(Self.word(place.project))"]
    let region = "regions/\(place.name.id)"
    let question = "gemeente=voorbeeldstad stap=directe-overdracht ernst=licht hulp-actief=geen"
    let commands = [
      "aanzet controleer \(region)", "aanzet toets \(region)", "aanzet wie regio=\(place.name.id) \(question)",
    ]
    let steps = (enter + commands).map { "     \($0)" }
    return """
      De regio \(place.name.shown) staat klaar in \(Shown.line(place.region)):
      \(list.joined(separator: "\n"))

      Zo gaat u verder:
        1. Probeer het uit:
      \(steps.joined(separator: "\n"))
        2. Open regio.yaml en zet er uw eigen gemeenten in. Open daarna afspraken.yaml. In de bestanden staat uitleg.
        3. Controleer na elke verandering. Begrijpt u een melding niet? aanzet leg-uit CODE
      """ + "\n"
  }

  private static func purpose(of file: SourceFile) -> String {
    if file.path.hasPrefix("toetsen/") { return "situaties met het antwoord dat u verwacht" }
    return file.path == "regio.yaml" ? "gemeenten, teams en contacten" : "wie wat doet, en wanneer"
  }

  /// A path as a word for a shell.
  private static func word(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (64...90).contains(byte) || (45...57).contains(byte) || byte == 95
    }
    return isPlain ? path : "'\(Shown.line(path).replacing("'", with: "'\\''"))'"
  }
}
