/// A small project made by chance: valid, deterministic, and with every feature of the language in it often.
///
/// The domains are so small that all situations of a step can be enumerated.
struct RandomProject {
  /// The files of the project.
  private(set) var files: [(path: String, text: String)] = []
  /// How often each feature was used.
  private(set) var features: [String: Int] = [:]

  var chance: Chance
  var steps: [RandomStep] = []
  var duties: [RandomDuty] = []
  /// The facts of the vocabulary.
  var facts: [RandomFact] = []
  var capabilities: [String] = []
  /// Whether criterion `b`, which may be left open on purpose, exists.
  var hasOpenCriterion = false
  /// Of the region that is being made.
  var ownFacts: [RandomFact] = []
  var ownDuties: [RandomDuty] = []
  var ownRoles: [String] = []
  /// The documents so far that replace another.
  var replacements: Set<String> = []
  /// Few outcomes per duty, so that rules often have the same one.
  var outcomes: [String: [RandomOutcome]] = [:]

  /// - Parameter seed: the same seed gives the same project.
  init(seed: UInt64) {
    chance = Chance(seed: seed)
    addVocabulary()
    addFramework()
    var models: [RandomModel] = []
    if chance.percent(55) { models.append(addModel("basis")) }
    if !models.isEmpty, chance.percent(45) { models.append(addModel("ander")) }
    addRegion("alfa", ["alfen", "almen", "arnum", "assum"], models)
    if chance.percent(12) {
      note("twee-regios")
      addRegion("beta", ["borne", "bussem"], models)
    }
  }

  /// All files after each other, to show with a failure.
  var listing: String {
    files.map { "# \($0.path)\n\($0.text)" }.joined(separator: "\n")
  }

  /// Notes that a feature was used.
  mutating func note(_ feature: String) {
    features[feature, default: 0] += 1
  }

  /// Adds a file.
  mutating func addFile(_ path: String, _ root: [(String, YAMLText)]) {
    files.append((path, YAMLText.map(root).document))
  }
}

/// A model, as far as documents that build on it must know it.
struct RandomModel {
  let id: String
  let rungs: [String]
}

/// A step of the vocabulary.
struct RandomStep {
  let id: String
  let oversightFollows: Bool
}

/// A duty, of the vocabulary or a region's own.
struct RandomDuty {
  let id: String
  /// Its fields and whether they are required.
  let fields: [(key: String, isRequired: Bool)]
  let event: String?
}

/// A fact with what a condition may ask of it.
struct RandomFact {
  let id: String
  let values: [String]
  let isOrdered: Bool
  /// How often it is chosen, compared with others.
  var weight = 1
}

/// An outcome before it is written; the same one can be written in several ways.
struct RandomOutcome {
  var who: [String]
  var modality: String?
  var fields: [(key: String, values: [String])]
  /// Terms, with their event: `binnen`, `momenten`.
  var terms: [(key: String, terms: [RandomTerm])]
}

/// A term before it is written.
struct RandomTerm {
  let amount: Int
  let unit: (one: String, more: String)
  let event: String
}
