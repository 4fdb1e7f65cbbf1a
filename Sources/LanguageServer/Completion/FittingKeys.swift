internal import Agreements

/// The keys that fit in a block beside those that stand there.
struct FittingKeys {
  /// The keys, in the order of the description.
  let keys: [KeyDescription]
  private let required: Set<String>

  /// - Parameters:
  ///   - mapping: the description of the block.
  ///   - fields: the outcome fields that the duty of a rule has; nil: it is no rule.
  ///   - given: the text behind a key that stands there, empty where that is no text; nil where the key is not there.
  init(_ mapping: MappingDescription, fields: RuleFields?, given: (String) -> String?) {
    var refused: Set<String> = []
    var required: Set<String> = []
    for constraint in mapping.constraints {
      switch constraint {
      case .anyOf(let keys):
        if keys.allSatisfy({ given($0) == nil }) { required.formUnion(keys) }
      case .alone(let first, let others):
        if given(first) != nil { refused.formUnion(others) }
        if others.contains(where: { given($0) != nil }) { refused.insert(first) }
      case .needs(let key, let word, let needed):
        if given(key) == word { required.insert(needed) } else { refused.insert(needed) }
      }
    }
    if let fields {
      for field in OutcomeField.allCases {
        switch fields.uses[field] {
        case .required: required.insert(field.rawValue)
        case .allowed: break
        case nil: refused.insert(field.rawValue)
        }
      }
    }
    keys = mapping.keys(beside: given).filter { !refused.contains($0.key) }
    self.required = required
  }

  /// Whether a key must be there.
  func isRequired(_ key: KeyDescription) -> Bool { key.isRequired || required.contains(key.key) }
}

/// The outcome fields that a rule for a duty can have.
struct RuleFields {
  /// The fields with their use; others are refused.
  let uses: [OutcomeField: FieldUse]

  /// The fields of the rules at a place; nil where no rules of a known duty stand.
  /// - Parameter keys: from the top of the file to the block.
  static func duty(at keys: [String], _ names: Names) -> RuleFields? {
    switch (keys.first, keys.count) {
    case ("stappen", 3): names.fields(ofDuty: keys[2], at: keys[1])
    case ("overdracht", 2): names.fields(ofHandoverAt: keys[1])
    default: nil
    }
  }
}
