public import Diagnostics

/// A value with the place where it was written.
public struct Located<Value: Sendable>: Sendable {
  /// What was written.
  public let value: Value
  /// Where.
  public let span: SourceSpan

  /// - Parameters:
  ///   - value: what was written.
  ///   - span: where.
  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
