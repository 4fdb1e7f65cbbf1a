internal import Agreements
internal import Diagnostics

extension References {
  /// The values that a fact can have, as far as names can be checked against them.
  enum Domain {
    /// One of these.
    case words(Words, isRising: Bool)
    /// One of the names of a region's `regio.yaml`; with the kind of finding for another, and what the name is.
    case places(Words, FindingKind, what: String)
    /// `ja` or `nee`.
    case yesNo
    /// A whole number.
    case number(ClosedRange<Int>)
    /// Any name: the rungs of a ladder, where no region is known.
    case anyName
    /// Nothing can be said.
    case unknown

    /// The values of a fact of a vocabulary.
    init(_ kind: Fact.Kind) {
      switch kind {
      case .choice(let values, let isRising): self = .words(Words(values), isRising: isRising)
      case .yesNo: self = .yesNo
      case .number(let range): self = .number(range)
      }
    }
  }
}

extension References.Report {
  /// Checks that a fact can have a value.
  @discardableResult
  mutating func requireValue(
    _ value: Located<String>, of fact: Located<String>, in domain: References.Domain
  ) -> Bool {
    switch domain {
    case .unknown: return true
    case .places(let words, let kind, let what): return require(value, in: words, kind, what)
    case .words(let words, _):
      if words.contains(value.value) { return true }
      add(
        .unknownValue, "Het feit \(Wording.quoted(fact.value)) kent de waarde \(Wording.quoted(value.value)) niet.",
        at: value.span, help: words.help(for: value.value))
    case .yesNo:
      if ["ja", "nee"].contains(value.value) { return true }
      add(
        .notYesNo, "Het feit \(Wording.quoted(fact.value)) is ja of nee, niet \(Wording.quoted(value.value)).",
        at: value.span, help: "Schrijf ja of nee, met kleine letters.")
    case .number(let range): return number(value, of: fact, in: range) != nil
    case .anyName:
      if Slug.isValid(value.value) { return true }
      add(
        .notASlug, "\(Wording.quoted(value.value)) kan geen naam van een trede zijn.", at: value.span,
        help: "Gebruik kleine letters, cijfers en streepjes ertussen.")
    }
    return false
  }

  /// The number that a value of a fact writes; reports another text, and a number out of range.
  mutating func number(
    _ value: Located<String>, of fact: Located<String>, in range: ClosedRange<Int>
  ) -> Int? {
    let help = "Schrijf een heel getal van \(range.lowerBound) tot en met \(range.upperBound)."
    guard let number = WholeNumber.parse(value.value) else {
      add(.notANumber, "\(Wording.quoted(value.value)) is geen heel getal.", at: value.span, help: help)
      return nil
    }
    guard range.contains(number) else {
      add(
        .boundOutOfRange, "\(number) past niet bij het feit \(Wording.quoted(fact.value)).", at: value.span, help: help)
      return nil
    }
    return number
  }
}
