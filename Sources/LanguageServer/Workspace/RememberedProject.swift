internal import Agreements

extension Project {
  /// The project with what could not be read now, but could before: a file that is being written is broken most of the
  /// time, and its words should not be gone then.
  /// - Parameters:
  ///   - earlier: as it was when it could last be read.
  ///   - files: that are there now.
  func filled(from earlier: Project?, files: Set<String>) -> Project {
    guard let earlier else { return self }
    let filled = regions.map { region in
      region.filled(from: earlier.regions.first { $0.region.id == region.region.id })
    }
    let known = Set(regions.map { $0.region.id })
    let lost = earlier.regions.filter { !known.contains($0.region.id) && files.contains($0.region.file) }
    return Project(
      vocabulary: vocabulary,
      frameworks: frameworks + earlier.frameworks.filter { unreadableFrameworks.contains($0.id) },
      models: models + earlier.models.filter { unreadableModels.contains($0.id) }, regions: filled + lost)
  }
}

extension RegionFiles {
  /// The region with the documents that could not be read now, but could before.
  fileprivate func filled(from earlier: RegionFiles?) -> RegionFiles {
    let lost = (earlier?.documents ?? []).filter { unreadableDocuments.contains($0.id) }
    return RegionFiles(region: region, documents: documents + lost, examples: examples)
  }
}
