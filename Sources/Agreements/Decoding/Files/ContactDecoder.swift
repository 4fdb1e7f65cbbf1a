internal import Diagnostics
internal import StrictYAML

/// Reads how to reach a role: for the whole region, or per municipality.
enum ContactDecoder {
  /// The contacts of one role.
  static func decode(_ entry: Node.Entry, _ context: inout DecodingContext) -> [Contact] {
    let role = Located(entry.key.text, at: entry.key.span)
    guard context.isGiven(entry), let entries = Shape.entries(entry.value, what: ContactKeys.block.what, &context),
      case .mapping(let mapping) = entry.value
    else { return [] }
    let blocks = entries.filter { if case .mapping = $0.value { true } else { false } }
    if blocks.isEmpty {
      return [contact(MappingReader(mapping, as: ContactKeys.block, owner: entry.key.span), role, nil, &context)]
    }
    var contacts: [Contact] = []
    for inner in entries {
      guard context.isGiven(inner),
        let block = Shape.mapping(inner.value, what: "per gemeente een blok, zoals bij de andere gemeenten", &context)
      else { continue }
      let municipality = Located(inner.key.text, at: inner.key.span)
      contacts.append(
        contact(MappingReader(block, as: ContactKeys.block, owner: inner.key.span), role, municipality, &context))
    }
    return contacts
  }

  private static func contact(
    _ reader: MappingReader, _ role: Located<String>, _ municipality: Located<String>?,
    _ context: inout DecodingContext
  ) -> Contact {
    let name = reader.value(ContactKeys.name, &context)
    var given: [(key: String, text: String)] = []
    for key in ContactKeys.details {
      if let text = reader.value(key, &context) { given.append((key.name, text)) }
    }
    reader.finish(&context)
    return Contact(role: role, municipality: municipality, name: name, details: given)
  }
}
