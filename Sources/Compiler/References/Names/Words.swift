internal import Agreements

extension References {
  /// The names that something can have, in order, with the other words that people use for them.
  struct Words {
    /// The names in order.
    private(set) var ids: [String] = []
    private var known: Set<String> = []
    /// Names by the other words for them, in small letters.
    private var idByOtherWord: [String: String] = [:]

    /// None.
    init() {}

    /// Without other words.
    init(_ ids: some Sequence<String>) {
      for id in ids { add(id) }
    }

    /// Entries of a vocabulary.
    init(_ entries: [Entry]) {
      for entry in entries { add(entry.id.value, entry.label) }
    }

    /// Whether a name is one of them.
    func contains(_ id: String) -> Bool { known.contains(id) }

    /// Adds a name, unless it is there already.
    mutating func add(_ id: String, _ label: Label? = nil) {
      guard known.insert(id).inserted else { return }
      ids.append(id)
      guard let label else { return }
      for word in [label.name] + label.aliases.map(\.value) {
        idByOtherWord[word.lowercased()] = idByOtherWord[word.lowercased()] ?? id
      }
    }

    /// What may be written instead of an unknown name.
    func help(for written: String) -> String {
      if let id = idByOtherWord[written.lowercased()] {
        return "Bedoelt u \(Wording.quoted(id))? Schrijf hier de vaste naam."
      }
      return ids.isEmpty ? "Er is hier nog niets om naar te verwijzen." : Wording.help(for: written, allowed: ids)
    }
  }
}
