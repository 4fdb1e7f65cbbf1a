/// The block with the files that a table was made from, written and read.
enum FilesBlock {
  /// The block. The same files always give the same bytes.
  static func bytes(_ files: [FileContents]) -> [UInt8] {
    var block = BlockWriter()
    block.reserve(1)
    var places: [UInt32] = []
    for file in files {
      var parts: [UInt32] = []
      for part in file.parts {
        let keys = block.texts(part.keys)
        parts.append(block.record([keys, block.text(part.text), UInt32(clamping: part.row)]))
      }
      let list = block.list(parts)
      places.append(
        block.record([
          block.text(file.path), block.text(file.kind), file.region == nil ? 0 : 1, block.text(file.region ?? ""), list,
        ]))
    }
    block.fill([block.list(places)])
    return block.bytes
  }

  /// The files of a block.
  static func files(_ block: Block) throws(TableError) -> [FileContents] {
    var files: [FileContents] = []
    for place in try block.indices(0) {
      var parts: [PartContents] = []
      for part in try block.indices(place + 4) {
        parts.append(
          PartContents(keys: try block.texts(part), text: try block.text(part + 1), row: try block.index(part + 2)))
      }
      files.append(
        FileContents(
          path: try block.text(place), kind: try block.text(place + 1),
          region: try block.word(place + 2) == 0 ? nil : try block.text(place + 3), parts: parts))
    }
    return files
  }
}
