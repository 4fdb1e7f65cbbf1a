/// What a file of some kind can hold, and how to find what belongs at a place in it.
public struct FileDescription: Sendable {
  /// The kind of file.
  public let kind: FileKind
  /// Its keys.
  public let mapping: MappingDescription

  /// The description of a kind of file.
  public static func of(_ kind: FileKind) -> FileDescription {
    let mapping =
      switch kind {
      case .vocabulary: VocabularyKeys.file
      case .framework: FrameworkKeys.file
      case .model: ModelKeys.file
      case .region: RegionKeys.file
      case .agreement: DocumentKeys.agreement
      case .addendum: DocumentKeys.addendum
      case .examples: ExampleKeys.file
      }
    return FileDescription(kind: kind, mapping: mapping)
  }

  /// What belongs behind the last key of a path; members of a list are described as the list's `of`.
  /// - Parameter path: the keys from the top of the file; places in lists are left out. Empty: the whole file.
  /// - Returns: nil where no such key can stand.
  public func description(at path: [String]) -> ValueDescription? {
    var value = ValueDescription.block(mapping)
    for key in path {
      guard let next = value.value(of: key) else { return nil }
      value = next
    }
    return value
  }

  /// The description of the last key of a path; nil where the user chooses it, and where it cannot stand.
  /// - Parameter path: as for `description(at:)`.
  public func key(at path: [String]) -> KeyDescription? {
    guard let last = path.last else { return nil }
    return description(at: path.dropLast())?.mapping?[last]
  }
}

extension FileDescription {
  /// What belongs behind the last key of a path.
  private func description(at path: ArraySlice<String>) -> ValueDescription? { description(at: Array(path)) }
}

extension ValueDescription {
  /// The fixed keys that can stand here, directly or in a member of the list; nil where there are none.
  public var mapping: MappingDescription? {
    switch self {
    case .block(let mapping), .wordOrBlock(_, let mapping), .blockOrPerName(let mapping, _): mapping
    case .factDemand: ConditionKeys.demand
    case .list(let member, _, _): member.mapping
    default: nil
    }
  }

  /// What the names are that the user chooses here as keys; nil where there are none.
  public var names: NameKind? {
    switch self {
    case .named(let named): named.names
    case .blockOrPerName(_, let names): names
    case .condition, .factValues: .fact
    case .list(let member, _, _): member.names
    default: nil
    }
  }

  /// What belongs behind a key of the block that stands here; nil where it cannot stand.
  public func value(of key: String) -> ValueDescription? {
    switch self {
    case .block(let mapping), .wordOrBlock(_, let mapping): mapping[key]?.value
    case .blockOrPerName(let mapping, _): mapping[key]?.value ?? .block(mapping)
    case .named(let named): named.value
    case .list(let member, _, _): member.value(of: key)
    case .condition: .factDemand
    case .factDemand: ConditionKeys.demand[key]?.value
    case .factValues(let hasStep): hasStep && key == "stap" ? .name(.step) : .name(.factValue)
    default: nil
    }
  }
}
