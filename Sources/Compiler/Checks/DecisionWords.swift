import Agreements
import BigInt
import Diagnostics

/// Words that findings about decisions share.
struct DecisionWords {
  let vocabulary: Vocabulary
  let region: Region

  /// The shown name of a step.
  func step(_ id: String) -> String {
    vocabulary.steps.first { $0.id.value == id }.map { lowercasedFirst($0.label.name) } ?? id
  }

  /// The shown name of a duty.
  func duty(_ id: String) -> String {
    (vocabulary.duties + region.ownVocabulary.duties).first { $0.id.value == id }
      .map { lowercasedFirst($0.label.name) } ?? id
  }

  /// The shown names of roles, as they stand within a sentence: `Veilig Thuis en lokaal team`.
  func roles(_ ids: [String]) -> String {
    let names = ids.map { role($0) }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) en \(last)"
  }

  /// The shown name of a role, with its capital: it may be a name.
  func role(_ id: String) -> String {
    let known = (vocabulary.roles + region.ownVocabulary.roles).first { $0.id.value == id }
    return known?.label.name ?? (id == BuiltIn.currentHolder ? "de huidige houder" : id)
  }

  /// A share of situations.
  /// - Parameter partition: see `Share.partition`.
  static func share(_ part: BigUInt, _ whole: BigUInt, partition: String? = nil) -> Share {
    Share(part: Digits(String(part)), whole: Digits(String(whole)), partition: partition)
  }

  /// A number in Dutch notation, with dots between thousands.
  static func dotted(_ number: BigUInt) -> String {
    var result = ""
    let digits = String(number)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(".") }
      result.append(digit)
    }
    return result
  }

  private func lowercasedFirst(_ name: String) -> String {
    // "Raad voor de Kinderbescherming" keeps its capital only inside; a leading one goes, abbreviations stay.
    let rest = name.dropFirst()
    guard let first = name.first, rest.first?.isUppercase != true else { return name }
    return first.lowercased() + rest
  }
}

extension FactTable {
  /// Values as the user writes them.
  func factValues(_ path: [(variable: Int, value: Int)]) -> [FactValue] {
    path.map { FactValue(variables[$0.variable].id, valueName($0.variable, $0.value)) }
  }

  /// The id of a value; nil for "no value".
  func valueName(_ variable: Int, _ value: Int) -> String? {
    let variable = variables[variable]
    guard value < variable.valueCount else { return nil }
    if let range = variable.range { return String(range.lowerBound + value) }
    return variable.indices.first { $0.value == value }?.key
  }
}

extension CompiledRegion {
  /// Where the rules of a place are written: the key of the duty in the first document in force that has a list for
  /// it, else the place where an agreement names the framework that demands it.
  func span(of place: Place, in period: InForce.Period, models: [String: Model]) -> (span: SourceSpan, document: String)
  {
    for index in period.documents {
      let document = files.documents[index]
      if let span = Self.span(of: place, in: document.sections) { return (span, document.id) }
      if let model = document.model.flatMap({ models[$0.value] }), let span = Self.span(of: place, in: model.sections) {
        return (span, document.id)
      }
    }
    for index in period.documents where files.documents[index].kind == .agreement {
      let document = files.documents[index]
      return (document.frameworks.first?.span ?? SourceSpan(startOf: document.file), document.id)
    }
    return (SourceSpan(startOf: files.region.file), "")
  }

  private static func span(of place: Place, in sections: RuleSections) -> SourceSpan? {
    let isHere = { (list: RuleList, step: String) in list.step.value == step && list.duty.value == place.duty }
    if let list = sections.lists.first(where: { isHere($0, place.step) }) { return list.duty.span }
    let also = sections.lists.first { list in
      list.duty.value == place.duty && list.rules.contains { $0.alsoAt.contains { $0.value == place.step } }
    }
    if let also { return also.duty.span }
    let isLadder =
      place.step == BuiltIn.disagreement
      && [BuiltIn.escalation, BuiltIn.oversight].contains(place.duty)
    return isLadder ? sections.escalation?.span : nil
  }
}
