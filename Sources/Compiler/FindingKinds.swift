public import Diagnostics

extension Compiler {
  /// Every kind about decisions and frameworks, by code.
  public static let findingKinds: [FindingKind] = [.gap, .conflict, .notProven]
}
