internal import Diagnostics
internal import StrictYAML

/// Reads what every entry of a vocabulary may carry.
enum LabelDecoder {
  /// `naam`, `uitleg`, `bron`, `ook-wel`.
  /// - Parameter id: what the name is made of where none was given.
  static func decode(_ reader: MappingReader, id: String, _ context: inout DecodingContext) -> Label {
    let name = reader.value(LabelKeys.name, &context)
    let explanation = reader.value(LabelKeys.explanation, &context)
    let source = reader.value(LabelKeys.source, &context)
    let aliases = reader.value(LabelKeys.aliases, &context) ?? []
    return Label(
      name: name ?? id.split(separator: "-").joined(separator: " "), explanation: explanation, source: source,
      aliases: aliases)
  }

  /// An entry with nothing but words.
  static func entry(_ entry: Node.Entry, _ context: inout DecodingContext) -> Entry {
    let id = id(of: entry, &context)
    let reader = reader(of: entry, as: LabelKeys.entry, &context)
    let label = decode(reader, id: id.value, &context)
    reader.finish(&context)
    return Entry(id: id, label: label)
  }

  /// The name of an entry. One that is not a slug is reported and kept, so that what names it is not reported as well.
  static func id(of entry: Node.Entry, _ context: inout DecodingContext) -> Located<String> {
    Scalars.checkSlug(entry.key, &context)
    return Located(entry.key.text, at: entry.key.span)
  }

  /// The block of an entry.
  /// - Returns: Without any entries where the block was reported as wrong, so that the name stays known.
  static func reader(
    of entry: Node.Entry, as description: MappingDescription, _ context: inout DecodingContext
  ) -> MappingReader {
    let nothing = MappingReader(
      Node.Mapping(entries: [], span: entry.value.span), as: description, owner: entry.key.span)
    let help = "Hoeft er niets bij \(Wording.quoted(entry.key.text)), schrijf dan `\(entry.key.text): {}`."
    guard context.isGiven(entry, help: help) else { return nothing }
    return MappingReader(entry.value, as: description, owner: entry.key.span, &context) ?? nothing
  }
}
