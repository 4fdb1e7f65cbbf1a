internal import Diagnostics
internal import StrictYAML

/// Readers of the shape of a value: text, list, or block of names with values.
enum Shape {
  /// A single text that is not empty.
  /// - Parameter what: what belongs here, in Dutch.
  static func scalar(_ node: Node, what: String, _ context: inout DecodingContext) -> Node.Scalar? {
    guard case .scalar(let scalar) = node else {
      reportWrong(node, what: what, &context)
      return nil
    }
    guard !scalar.text.allSatisfy(\.isWhitespace) else {
      context.reportMissingValue(of: nil, at: scalar.span)
      return nil
    }
    return scalar
  }

  /// Names with values.
  static func mapping(_ node: Node, what: String, _ context: inout DecodingContext) -> Node.Mapping? {
    if case .mapping(let mapping) = node { return mapping }
    reportWrong(node, what: what, &context)
    return nil
  }

  /// Names with values, at least one.
  static func entries(_ node: Node, what: String, _ context: inout DecodingContext) -> [Node.Entry]? {
    guard let mapping = mapping(node, what: what, &context) else { return nil }
    if mapping.entries.isEmpty, !context.hasWritingError(from: mapping.span.start, to: mapping.span.end) {
      reportEmpty(at: mapping.span, &context)
    }
    return mapping.entries
  }

  /// The members of a list; one value may stand alone.
  static func items(_ node: Node, mayBeEmpty: Bool = false, _ context: inout DecodingContext) -> [Node] {
    guard case .sequence(let sequence) = node else { return [node] }
    if sequence.items.isEmpty, !mayBeEmpty { reportEmpty(at: sequence.span, &context) }
    return sequence.items
  }

  /// A reader of lists without doubles; one value may stand alone. Members that cannot be read are left out.
  static func list<Value: Hashable>(
    mayBeEmpty: Bool = false, of read: Readable<Located<Value>>
  ) -> Readable<[Located<Value>]> {
    Readable(.list(of: read.description, mayBeEmpty: mayBeEmpty, refusesDoubles: true)) { node, context in
      var seen: [Value: SourceSpan] = [:]
      var members: [Located<Value>] = []
      for item in items(node, mayBeEmpty: mayBeEmpty, &context) {
        guard let member = read(item, &context) else { continue }
        if let first = seen.updateValue(member.span, forKey: member.value) {
          seen[member.value] = first
          reportDouble(member, first: first, &context)
        } else {
          members.append(member)
        }
      }
      return members
    }
  }

  /// A reader of lists of which each member is a block of its own.
  static func list<Value>(ofBlocks read: Readable<Value>) -> Readable<[Value]> {
    Readable(.list(of: read.description, mayBeEmpty: false, refusesDoubles: false)) { node, context in
      var members: [Value] = []
      for item in items(node, &context) {
        if let member = read(item, &context) { members.append(member) }
      }
      return members
    }
  }

  /// A reader of a block with fixed keys.
  /// - Parameters:
  ///   - description: the keys.
  ///   - read: hands out the entries; does not finish.
  static func block<Value>(
    _ description: MappingDescription,
    _ read: @escaping @Sendable (MappingReader, inout DecodingContext) -> Value?
  ) -> Readable<Value> {
    Readable(.block(description)) { node, context in
      guard let reader = MappingReader(node, as: description, &context) else { return nil }
      let value = read(reader, &context)
      reader.finish(&context)
      return value
    }
  }

  /// A reader of the entries of a block of which the user chooses the keys.
  /// - Parameters:
  ///   - name: a name of its own for the description.
  ///   - names: what the keys are names of.
  ///   - areNew: whether the names are made here.
  ///   - value: what stands behind each; reading it is left to who asks.
  ///   - what: what belongs here, in Dutch.
  static func named(
    _ name: String, _ names: NameKind, areNew: Bool = false, of value: ValueDescription, what: String
  ) -> Readable<[Node.Entry]> {
    Readable(.named(NamedDescription(name, names, areNew: areNew, of: value, what: what))) { node, context in
      entries(node, what: what, &context)
    }
  }

  /// Says that something of another shape belongs here.
  static func reportWrong(_ node: Node, what: String, _ context: inout DecodingContext) {
    // What was refused in it, as when it is too deep, may well be what is wrong with its shape.
    guard !context.hasWritingError(from: node.span.start, to: node.span.end) else { return context.countError() }
    let found: String
    var help = ""
    switch node {
    case .scalar(let scalar):
      guard !scalar.isMissing else { return context.reportMissingValue(of: nil, at: scalar.span) }
      found = "één tekst"
    case .sequence:
      found = "een lijst"
      help = "Haal de streepjes of de vierkante haken weg."
    case .mapping: found = "een blok met namen en waarden"
    }
    context.report(.wrongShape, "Hier staat \(found), maar hier hoort \(what).", at: node.span, help: help)
  }

  private static func reportEmpty(at span: SourceSpan, _ context: inout DecodingContext) {
    context.report(
      .emptyList, "Hier staat een lege lijst.", at: span,
      help: "Zet er ten minste één waarde in, of haal de hele regel weg.")
  }

  private static func reportDouble<Value: Hashable>(
    _ member: Located<Value>, first: SourceSpan, _ context: inout DecodingContext
  ) {
    context.report(
      .doubleInList, "\(Wording.quoted("\(member.value)")) staat twee keer in deze lijst.", at: member.span,
      help: "Haal een van de twee weg.", related: [RelatedPlace(first, "hier staat het voor het eerst")])
  }
}
