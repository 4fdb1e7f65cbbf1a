internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads a region (`soort: regio`).
enum RegionDecoder {
  /// The region; nil where its name, municipalities or own words could not be read, for then nothing can be checked.
  static func decode(
    _ reader: inout MappingReader, id: String, file: String, _ context: inout DecodingContext
  ) -> Region? {
    let name = reader.required("naam", &context, Scalars.text)
    if !reader.has("gemeenten") { reader.reportMissing("gemeenten", &context) }
    let municipalities = reader.named("gemeenten", what: "een blok met gemeenten", &context)
    var region = Region(id: id, file: file, name: name ?? Located(id, at: reader.owner))
    region.municipalities = municipalities?.map { municipality($0, &context) } ?? []
    region.code = reader.optional("code", &context, Scalars.name)?.value
    region.aliases = reader.optional("ook-wel", &context, Shape.list(of: Scalars.text)) ?? []
    let types = reader.named("typologie", what: "een blok met soorten teams", &context)
    region.teamTypes = types?.map { teamType($0, &context) } ?? []
    let contacts = reader.named("contacten", what: "een blok met rollen", &context)
    region.contacts = contacts?.flatMap { ContactDecoder.decode($0, &context) } ?? []
    region.danger = reader.optional("bij-nood", &context, Scalars.plainText)
    var isWhole = municipalities?.isEmpty == false && (types != nil || !reader.has("typologie"))
    if let own = reader.entry("eigen-begrippen") {
      let vocabulary = context.isGiven(own) ? VocabularyDecoder.decodeOwn(own, &context) : nil
      region.ownVocabulary = vocabulary ?? Vocabulary()
      isWhole = isWhole && vocabulary != nil
    }
    reader.finish(&context)
    return isWhole ? region : nil
  }

  private static func teamType(_ entry: Node.Entry, _ context: inout DecodingContext) -> TeamType {
    let id = LabelDecoder.id(of: entry, &context)
    var reader = LabelDecoder.reader(of: entry, &context)
    let label = LabelDecoder.decode(&reader, id: id.value, &context)
    // A team that can do nothing special is a kind of team too.
    let can = reader.optional("kan", &context, Shape.list(mayBeEmpty: true, of: Scalars.name)) ?? []
    reader.finish(&context)
    return TeamType(id: id, label: label, can: can)
  }

  private static func municipality(_ entry: Node.Entry, _ context: inout DecodingContext) -> Municipality {
    let id = LabelDecoder.id(of: entry, &context)
    var reader = LabelDecoder.reader(of: entry, &context)
    let code = reader.optional("code", &context, municipalityCode)
    let label = LabelDecoder.decode(&reader, id: id.value, &context)
    let team = reader.optional("team", &context, Scalars.name)
    let subregion = reader.optional("subregio", &context, Scalars.slug)
    let canAlso = reader.optional("kan-ook", &context, Shape.list(of: Scalars.name)) ?? []
    let from = reader.optional("van", &context, Scalars.day)
    let through = reader.optional("tot", &context, Scalars.day)
    let successors = reader.optional("opgegaan-in", &context, Shape.list(of: Scalars.name)) ?? []
    Periods.check(from: from, through: through, &context)
    reader.finish(&context)
    return Municipality(
      id: id, label: label, code: code, team: team, subregion: subregion, canAlso: canAlso, from: from,
      through: through, successors: successors)
  }

  /// `GM` and four digits, as Statistics Netherlands (CBS) gives them.
  private static func municipalityCode(_ node: Node, _ context: inout DecodingContext) -> String? {
    guard let scalar = Shape.scalar(node, what: "één code", &context) else { return nil }
    let digits = scalar.text.utf8.dropFirst(2)
    let isCode =
      scalar.text.hasPrefix("GM") && digits.count == 4
      && digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    if isCode { return scalar.text }
    context.report(
      .wrongShape, "\(Wording.quoted(scalar.text)) is geen code van een gemeente.", at: scalar.span,
      help: "Schrijf GM en vier cijfers, bijvoorbeeld GM0361.")
    return nil
  }
}
