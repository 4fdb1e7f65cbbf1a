extension FindingKind {
  /// Every kind about reading files, names and tables, by family and code. Those about decisions are the compiler's.
  public static let all: [FindingKind] = writingOfFiles + structure + references + time + trust
}
