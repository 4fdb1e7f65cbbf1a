internal import Diagnostics
internal import StrictYAML

/// Reads rules that many regions share (`soort: model`).
enum ModelDecoder {
  /// The model, as far as it could be read.
  static func decode(
    _ reader: inout MappingReader, id: String, file: String, _ context: inout DecodingContext
  ) -> Model {
    let title = reader.required("titel", &context, Scalars.plainText) ?? ""
    let origin = reader.optional("herkomst", &context, Scalars.plainText)
    let sections = RuleSectionsDecoder.decode(&reader, in: .model, &context)
    reader.finish(&context)
    return Model(id: id, file: file, title: title, origin: origin, sections: sections)
  }
}
