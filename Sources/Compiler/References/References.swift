public import Agreements
public import Diagnostics

/// Checks every name in a project against what it refers to.
public enum References {
  /// All findings of families V, S1xx and T about names; one mistake gives one finding.
  public static func check(_ project: Project) -> Findings {
    var report = Report()
    let shared = Scope(shared: project)
    VocabularyCheck.check(project.vocabulary, after: nil, in: shared, &report)
    for framework in project.frameworks { FrameworkCheck.check(framework, in: shared, &report) }
    for model in project.models {
      report.path = DomainPath(document: "modellen/\(model.id)")
      SectionsCheck.check(model.sections, in: shared, &report)
    }
    RegionCheck.checkNames(of: project.regions.map(\.region), &report)
    for files in project.regions { check(files, of: project, &report) }
    return report.findings
  }

  private static func check(_ files: RegionFiles, of project: Project, _ report: inout Report) {
    let scope = Scope(files, of: project)
    report.path = DomainPath(region: files.region.id)
    VocabularyCheck.check(files.region.ownVocabulary, after: project.vocabulary, in: scope, &report)
    RegionCheck.check(files.region, in: scope, of: project, &report)
    DocumentLinks.check(files, &report)
    for document in files.documents {
      report.path = DomainPath(region: files.region.id, document: document.id)
      DocumentCheck.check(document, in: scope, of: project, &report)
      SectionsCheck.check(document.sections, in: scope, &report)
    }
    for file in files.examples {
      report.path = DomainPath(region: files.region.id)
      ExamplesCheck.check(file, in: scope, &report)
    }
  }
}
