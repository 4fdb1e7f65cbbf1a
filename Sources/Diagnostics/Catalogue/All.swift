extension FindingKind {
  /// Every kind about reading files and about names, by family and code. Those about decisions are the compiler's.
  public static let all: [FindingKind] = writingOfFiles + structure + references + time
}
