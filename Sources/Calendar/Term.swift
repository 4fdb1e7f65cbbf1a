/// A term: within how much time of which event something must be done.
///
/// Two terms are equal when amount, unit and event are; `1 week` and `7 dagen` are not.
public struct Term: Hashable, Sendable {
  /// How long a term is.
  public enum Length: Hashable, Sendable {
    /// At once: on the day of the event itself.
    case direct
    /// An amount of 1...9999 of a unit.
    case span(amount: Int, unit: TermUnit)
  }

  /// The amounts that a term can have.
  public static let amounts = 1...9999

  /// The term `direct`, which has no event.
  public static let direct = Term(checked: .direct, event: nil)

  // INVARIANT: the amount of a span is in Term.amounts; whoever calls init(checked:event:) sees to it.
  /// How long the term is.
  public let length: Length

  // INVARIANT: a slug, and nil for .direct; whoever calls init(checked:event:) sees to it.
  /// The slug of the event after which the term runs; nil when the text names none.
  public let event: String?

  init(checked length: Length, event: String?) {
    self.length = length
    self.event = event
  }

  /// A term of an amount of a unit; nil when the amount is not in 1...9999 or the event is not a slug.
  public init?(amount: Int, unit: TermUnit, event: String? = nil) {
    guard Term.amounts.contains(amount) else { return nil }
    if let event, !isSlug(event) { return nil }
    self.init(checked: .span(amount: amount, unit: unit), event: event)
  }

  /// The same term, with this event when it has none itself.
  ///
  /// - Parameter defaultEvent: the slug of the event that the duty gives to terms without one. Text that is not a slug
  ///   leaves the term as it is, as nil does. `direct` never gets an event: it is written without.
  public func withEvent(default defaultEvent: String?) -> Term {
    guard case .span = length, event == nil, let defaultEvent, isSlug(defaultEvent) else { return self }
    return Term(checked: length, event: defaultEvent)
  }
}

extension Term: CustomStringConvertible {
  /// The term as the agreement language writes it: `5 werkdagen na melding`, `3 maanden`, `direct`.
  public var description: String {
    switch length {
    case .direct:
      return "direct"
    case .span(let amount, let unit):
      let span = "\(amount) \(amount == 1 ? unit.dutchSingular : unit.dutchPlural)"
      guard let event else { return span }
      return "\(span) na \(event)"
    }
  }
}
