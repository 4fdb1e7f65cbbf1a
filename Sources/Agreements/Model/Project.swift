/// Everything that was read: the shared files and the regions, each as plain values.
public struct Project: Sendable {
  /// The vocabulary.
  public let vocabulary: Vocabulary
  /// Frameworks, sorted by id.
  public let frameworks: [Framework]
  /// Models, sorted by id.
  public let models: [Model]
  /// Regions, sorted by id.
  public let regions: [RegionFiles]
  /// Ids of frameworks of which the file is there but could not be read; what names them is not reported as well.
  public var unreadableFrameworks: Set<String> = []
  /// Ids of models of which the file is there but could not be read.
  public var unreadableModels: Set<String> = []

  /// - Parameters: as the properties.
  public init(vocabulary: Vocabulary, frameworks: [Framework], models: [Model], regions: [RegionFiles]) {
    self.vocabulary = vocabulary
    self.frameworks = frameworks
    self.models = models
    self.regions = regions
  }
}
