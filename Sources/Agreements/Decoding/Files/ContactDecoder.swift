internal import Diagnostics
internal import StrictYAML

/// Reads how to reach a role: for the whole region, or per municipality.
enum ContactDecoder {
  private static let what = "een blok met bijvoorbeeld `naam:` en `telefoon:`, of zo'n blok per gemeente"
  private static let details = ["telefoon", "mail", "website", "bereikbaar", "buiten-kantoortijd"]

  /// The contacts of one role.
  static func decode(_ entry: Node.Entry, _ context: inout DecodingContext) -> [Contact] {
    let role = Located(entry.key.text, at: entry.key.span)
    guard context.isGiven(entry), let entries = Shape.entries(entry.value, what: what, &context),
      case .mapping(let mapping) = entry.value
    else { return [] }
    let blocks = entries.filter { if case .mapping = $0.value { true } else { false } }
    if blocks.isEmpty { return [contact(MappingReader(mapping, owner: entry.key.span), role, nil, &context)] }
    var contacts: [Contact] = []
    for inner in entries {
      guard context.isGiven(inner),
        let block = Shape.mapping(inner.value, what: "per gemeente een blok, zoals bij de andere gemeenten", &context)
      else { continue }
      let municipality = Located(inner.key.text, at: inner.key.span)
      contacts.append(contact(MappingReader(block, owner: inner.key.span), role, municipality, &context))
    }
    return contacts
  }

  private static func contact(
    _ block: MappingReader, _ role: Located<String>, _ municipality: Located<String>?,
    _ context: inout DecodingContext
  ) -> Contact {
    var reader = block
    let name = reader.optional("naam", &context, Scalars.plainText)
    var given: [(key: String, text: String)] = []
    for key in details {
      if let text = reader.optional(key, &context, Scalars.plainText) { given.append((key, text)) }
    }
    reader.finish(&context)
    return Contact(role: role, municipality: municipality, name: name, details: given)
  }
}
