import Agreements
import Diagnostics

/// Points a finding about a rule of a model also at the agreements that have the rule from it.
struct ModelPlaces {
  private let models: [String: String]
  private let regions: [String: RegionFiles]

  init(_ project: Project) {
    models = Dictionary(project.models.map { ($0.file, $0.id) }) { first, _ in first }
    regions = Dictionary(project.regions.map { ($0.region.id, $0) }) { first, _ in first }
  }

  /// The finding, with the places of `gebaseerd-op` of its region's agreements where it is about the model.
  func located(_ finding: Finding) -> Finding {
    guard let model = models[finding.span.file], let files = finding.path.region.flatMap({ regions[$0] }) else {
      return finding
    }
    var located = finding
    let known = Set(finding.related.map { $0.span })
    for document in files.documents {
      guard let named = document.model, named.value == model, !known.contains(named.span) else { continue }
      located.related.append(RelatedPlace(named.span, "deze afspraken hebben de regel uit het model"))
    }
    return located
  }
}
