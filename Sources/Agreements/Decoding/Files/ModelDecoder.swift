internal import Diagnostics
internal import StrictYAML

/// Reads rules that many regions share (`soort: model`).
enum ModelDecoder {
  /// The model, as far as it could be read.
  static func decode(
    _ reader: MappingReader, id: String, file: String, _ context: inout DecodingContext
  ) -> Model {
    let title = reader.value(ModelKeys.title, &context) ?? ""
    let origin = reader.value(ModelKeys.origin, &context)
    let sections = RuleSectionsDecoder.decode(reader, in: .model, &context)
    reader.finish(&context)
    return Model(id: id, file: file, title: title, origin: origin, sections: sections)
  }
}
