/// What decides which of two rules for the same duty goes before the other (`language.md` section 8).
public struct RulePrecedence: Sendable, Hashable {
  /// 3: fixed; 2: of an addendum; 1: of an agreement; 0: from an agreement's model.
  public let level: Int
  /// Index of the document that it is in force by (the agreement, for a model's rule).
  public let document: Int
  /// That document is an addendum.
  public let isInAddendum: Bool
  /// It applies wherever no other rule of its list does.
  public let isOtherwise: Bool
  /// Rules that were written as one rule share a family; exceptions hang on families.
  public let family: Int

  /// - Parameters: as the properties.
  public init(level: Int, document: Int, isInAddendum: Bool, isOtherwise: Bool, family: Int) {
    self.level = level
    self.document = document
    self.isInAddendum = isInAddendum
    self.isOtherwise = isOtherwise
    self.family = family
  }
}

/// The precedence among the rules of one duty.
public struct PrecedenceOrder: Sendable {
  /// By family: the family that it is an exception to.
  public let familyParents: [Int?]
  /// By document: documents that it says it goes before.
  public let documentGoesBefore: [Int: [Int]]

  /// - Parameters: as the properties.
  public init(familyParents: [Int?], documentGoesBefore: [Int: [Int]]) {
    self.familyParents = familyParents
    self.documentGoesBefore = documentGoesBefore
  }

  /// Whether rule `s` goes before rule `r`.
  public func goesBefore(_ s: RulePrecedence, _ r: RulePrecedence) -> Bool {
    if s.level > r.level { return true }
    if isException(s.family, to: r.family) { return true }
    guard s.level == r.level else { return false }
    if s.document == r.document { return r.isOtherwise && !s.isOtherwise }
    return s.isInAddendum == r.isInAddendum && documentGoesBefore[s.document]?.contains(r.document) ?? false
  }

  /// Directly or along a chain. INVARIANT: the compiler refuses circles; the bound guards against a damaged table.
  private func isException(_ family: Int, to other: Int) -> Bool {
    var current = parent(family)
    for _ in familyParents {
      guard let next = current else { return false }
      if next == other { return true }
      current = parent(next)
    }
    return false
  }

  private func parent(_ family: Int) -> Int? {
    familyParents.indices.contains(family) ? familyParents[family] : nil
  }
}
