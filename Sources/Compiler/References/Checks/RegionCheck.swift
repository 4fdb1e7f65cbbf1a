internal import Agreements
internal import Diagnostics

extension References {
  /// Checks what a region's own file refers to.
  enum RegionCheck {
    /// Regions are told apart by their names, so no two may share one.
    static func checkNames(of regions: [Region], _ report: inout Report) {
      report.path = DomainPath()
      let named = regions.map { region -> NameClashes.Named in
        (Located(region.id, at: region.name.span), Label(name: region.name.value, aliases: region.aliases))
      }
      NameClashes.check(named, includesShown: true, &report)
    }

    /// One region.
    static func check(_ region: Region, in scope: Scope, of project: Project, _ report: inout Report) {
      NameClashes.check(region.municipalities.map { ($0.id, $0.label) }, includesShown: true, &report)
      NameClashes.check(region.teamTypes.map { ($0.id, $0.label) }, &report)
      for type in region.teamTypes { requireCapabilities(type.can, in: scope, &report) }
      var types = Words()
      for type in region.teamTypes { types.add(type.id.value, type.label) }
      var municipalities = Words()
      for municipality in region.municipalities { municipalities.add(municipality.id.value, municipality.label) }
      // A municipality can go into one of another region.
      let elsewhere = Set(project.regions.flatMap { $0.region.municipalities.map(\.id.value) })
      for municipality in region.municipalities {
        if let team = municipality.team { report.require(team, in: types, .unknownReference, "Het soort team") }
        requireCapabilities(municipality.canAlso, in: scope, &report)
        for successor in municipality.successors {
          if successor.value == municipality.id.value {
            report.add(
              .unknownMunicipality, "Een gemeente kan niet in zichzelf opgaan.", at: successor.span,
              help: "Schrijf de naam van de nieuwe gemeente.")
          } else if !elsewhere.contains(successor.value) {
            report.require(successor, in: municipalities, .unknownMunicipality, "De gemeente")
          }
        }
      }
      var checkedRoles: Set<Located<String>> = []
      for contact in region.contacts {
        if checkedRoles.insert(contact.role).inserted {
          report.require(contact.role, in: scope.roles, .unknownRole, "De rol")
        }
        if let municipality = contact.municipality {
          report.require(municipality, in: municipalities, .unknownMunicipality, "De gemeente")
        }
      }
    }

    private static func requireCapabilities(
      _ capabilities: [Located<String>], in scope: Scope, _ report: inout Report
    ) {
      for capability in capabilities {
        report.require(capability, in: scope.capabilities, .unknownTerm, "De bekwaamheid")
      }
    }
  }
}
