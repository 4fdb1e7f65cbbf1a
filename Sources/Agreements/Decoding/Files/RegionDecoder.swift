internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads a region (`soort: regio`).
enum RegionDecoder {
  /// The region; nil where its name, municipalities or own words could not be read, for then nothing can be checked.
  static func decode(
    _ reader: MappingReader, id: String, file: String, _ context: inout DecodingContext
  ) -> Region? {
    let name = reader.value(RegionKeys.name, &context)
    let municipalities = reader.value(RegionKeys.municipalities, &context)
    var region = Region(id: id, file: file, name: name ?? Located(id, at: reader.owner))
    region.municipalities = municipalities?.map { municipality($0, &context) } ?? []
    region.code = reader.value(RegionKeys.code, &context)?.value
    region.aliases = reader.value(RegionKeys.aliases, &context) ?? []
    let types = reader.value(RegionKeys.teamTypes, &context)
    region.teamTypes = types?.map { teamType($0, &context) } ?? []
    let contacts = reader.value(RegionKeys.contacts, &context)
    region.contacts = contacts?.flatMap { ContactDecoder.decode($0, &context) } ?? []
    region.danger = reader.value(RegionKeys.danger, &context)
    var isWhole = municipalities?.isEmpty == false && (types != nil || !reader.has(RegionKeys.teamTypes))
    if let own = reader.entry(RegionKeys.own) {
      let vocabulary = context.isGiven(own) ? VocabularyDecoder.decodeOwn(own, &context) : nil
      region.ownVocabulary = vocabulary ?? Vocabulary()
      isWhole = isWhole && vocabulary != nil
    }
    reader.finish(&context)
    return isWhole ? region : nil
  }

  private static func teamType(_ entry: Node.Entry, _ context: inout DecodingContext) -> TeamType {
    let id = LabelDecoder.id(of: entry, &context)
    let reader = LabelDecoder.reader(of: entry, as: TeamTypeKeys.block, &context)
    let label = LabelDecoder.decode(reader, id: id.value, &context)
    let can = reader.value(TeamTypeKeys.can, &context) ?? []
    reader.finish(&context)
    return TeamType(id: id, label: label, can: can)
  }

  private static func municipality(_ entry: Node.Entry, _ context: inout DecodingContext) -> Municipality {
    let id = LabelDecoder.id(of: entry, &context)
    let reader = LabelDecoder.reader(of: entry, as: MunicipalityKeys.block, &context)
    let code = reader.value(MunicipalityKeys.code, &context)
    let label = LabelDecoder.decode(reader, id: id.value, &context)
    let team = reader.value(MunicipalityKeys.team, &context)
    let subregion = reader.value(MunicipalityKeys.subregion, &context)
    let canAlso = reader.value(MunicipalityKeys.canAlso, &context) ?? []
    let from = reader.value(MunicipalityKeys.from, &context)
    let through = reader.value(MunicipalityKeys.through, &context)
    let successors = reader.value(MunicipalityKeys.successors, &context) ?? []
    Periods.check(from: from, through: through, &context)
    reader.finish(&context)
    return Municipality(
      id: id, label: label, code: code, team: team, subregion: subregion, canAlso: canAlso, from: from,
      through: through, successors: successors)
  }

  /// `GM` and four digits, as Statistics Netherlands (CBS) gives them.
  static let municipalityCode = Readable<String>(.municipalityCode) { node, context in
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
