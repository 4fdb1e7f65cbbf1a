internal import Agreements
internal import Diagnostics

/// Something that has a fixed name, by which files refer to it.
struct NamedThing {
  /// The fixed name.
  let id: String
  /// What it is, in Dutch: `rol`.
  let what: String
  /// The name for people; empty where it has none of its own.
  var name = ""
  var explanation: String?
  /// The question that it answers, or that is asked for it.
  var question: String?
  var source: String?
  var aliases: [String] = []
  /// More to tell; a sentence each.
  var remarks: [String] = []
  /// Where it is made; nil where the program knows it by itself.
  var span: SourceSpan?

  /// - Parameters: as the properties.
  init(_ id: String, _ what: String, name: String = "", span: SourceSpan? = nil) {
    self.id = id
    self.what = what
    self.name = name
    self.span = span
  }

  /// An entry of a vocabulary.
  init(_ id: Located<String>, _ what: String, _ label: Label, isOwn: Bool = false) {
    self.init(id.value, what, name: label.name, span: id.span)
    explanation = label.explanation
    source = label.source
    aliases = label.aliases.map { $0.value }
    if isOwn { remarks.append("Dit is een eigen begrip van deze regio.") }
  }
}
