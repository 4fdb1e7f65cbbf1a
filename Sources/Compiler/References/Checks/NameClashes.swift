internal import Agreements
internal import Diagnostics

extension References {
  /// Checks that no two things of the same kind share a name, `ook-wel` included, and the shown name where asked.
  enum NameClashes {
    /// A name with its words.
    typealias Named = (id: Located<String>, label: Label)

    /// Checks names among each other and against those that were there before.
    /// - Parameters:
    ///   - named: the names to check.
    ///   - earlier: those that were there before.
    ///   - isReserved: whether a name belongs to the program.
    ///   - includesShown: the shown names must differ too, because people choose by them.
    static func check(
      _ named: [Named], after earlier: [Named] = [], isReserved: (String) -> Bool = { _ in false },
      includesShown: Bool = false, _ report: inout Report
    ) {
      var owners: [String: Located<String>] = [:]
      for (id, label) in earlier {
        owners[id.value] = owners[id.value] ?? id
        for alias in label.aliases {
          let word = alias.value.lowercased()
          owners[word] = owners[word] ?? Located(id.value, at: alias.span)
        }
      }
      for (id, _) in named { claim(id, as: id.value, of: id, &owners, isReserved, &report) }
      for (id, label) in named {
        for alias in label.aliases { claim(alias, as: alias.value.lowercased(), of: id, &owners, isReserved, &report) }
      }
      if includesShown { for (id, label) in named { claimShown(label.name, of: id, &owners, &report) } }
    }

    /// A question finds a thing by its shown name too, whatever the case and with hyphens for spaces.
    private static func claimShown(
      _ name: String, of id: Located<String>, _ owners: inout [String: Located<String>], _ report: inout Report
    ) {
      let lower = name.lowercased()
      let words = [lower, String(lower.map { $0 == " " ? "-" : $0 })]
      if let owner = words.compactMap({ owners[$0] }).first(where: { $0.value != id.value }) {
        report.add(
          .nameExists, "De naam \(Wording.quoted(name)) bestaat al.", at: id.span,
          help: "Kies een andere naam, zodat duidelijk is welke bedoeld is.",
          related: [RelatedPlace(owner.span, "hier staat de naam al")])
      }
      for word in words where owners[word] == nil { owners[word] = id }
    }

    private static func claim(
      _ written: Located<String>, as word: String, of id: Located<String>,
      _ owners: inout [String: Located<String>], _ isReserved: (String) -> Bool, _ report: inout Report
    ) {
      if isReserved(word) {
        report.add(
          .nameExists, "De naam \(Wording.quoted(written.value)) hoort bij het programma zelf.", at: written.span,
          help: "Kies een andere naam.")
      } else if let owner = owners[word] {
        // Another word that is the same as the name itself says nothing new, and harms nobody.
        guard owner.span != id.span else { return }
        report.add(
          .nameExists, "De naam \(Wording.quoted(written.value)) bestaat al.", at: written.span,
          help: "Kies een andere naam, of gebruik wat er al is.",
          related: [RelatedPlace(owner.span, "hier staat de naam al")])
      } else {
        owners[word] = Located(id.value, at: written.span)
      }
    }
  }
}
