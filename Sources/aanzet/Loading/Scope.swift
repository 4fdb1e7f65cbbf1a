import Diagnostics

/// The part of a project that a report is about.
struct Scope {
  /// Path relative to the project as shown; empty for the whole.
  private let path: String
  private let prefix: String

  /// - Parameters:
  ///   - path: relative to the project, as shown; empty for the whole.
  ///   - prefix: what stands before the paths of this project's files.
  init(_ path: String, prefix: String = "") {
    self.path = path
    self.prefix = prefix
  }

  /// As shown in a finding.
  var shown: String { prefix + path }

  /// Whether it is the whole project.
  var isWhole: Bool { path.isEmpty }

  /// Whether a file lies in it.
  func holds(_ file: String) -> Bool { isWhole || file == shown || file.hasPrefix("\(shown)/") }

  /// The region that it lies in; nil when it is not in one region only.
  var region: String? {
    let parts = path.split(separator: "/")
    return parts.count >= 2 && parts[0] == "regions" ? String(parts[1]) : nil
  }

  /// Whether a finding is about it: by its place, another place that it points at, or the region and document that it
  /// names.
  func concerns(_ finding: Finding) -> Bool {
    if holds(finding.span.file) || finding.related.contains(where: { holds($0.span.file) }) { return true }
    guard let region, finding.path.region == region else { return false }
    return document.map { finding.path.document == $0 } ?? true
  }

  /// Whether it holds something of a region.
  func touches(region: String) -> Bool {
    self.region.map { $0 == region } ?? (isWhole || path == "regions")
  }

  /// Whether the criteria of a framework in a region are part of it: those of a region that it lies in or holds, or of
  /// the framework whose file it is.
  func covers(region: String, framework: String) -> Bool {
    touches(region: region) || path == "schemas/kaders/\(framework).yaml"
  }

  /// The document that it is; nil when it is a whole region or more.
  private var document: String? {
    let parts = path.split(separator: "/").dropFirst(2)
    guard let name = parts.last, name.hasSuffix(".yaml") else { return nil }
    return (parts.dropLast() + [name.dropLast(5)]).joined(separator: "/")
  }
}
