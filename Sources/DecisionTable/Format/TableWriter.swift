/// A hash function: SHA-256 over the bytes, 32 bytes. Passed in, so that the runtime needs no library for it.
public typealias HashFunction = @Sendable ([UInt8]) -> [UInt8]

/// Writes a decision table file.
public enum TableWriter {
  /// The whole file. The same contents always give the same bytes.
  /// - Parameters:
  ///   - contents: what to write.
  ///   - hash: SHA-256.
  public static func bytes(_ contents: TableContents, hash: HashFunction) -> [UInt8] {
    let regions = contents.regions.map { RegionWriter.bytes($0) }
    let files = FilesBlock.bytes(contents.files)
    // The directory's size does not depend on the places in it, so two passes settle them.
    let draft = directory(contents, regions, files, start: 0, hash)
    let start = Layout.headerBytes + draft.count + Layout.hashBytes
    let directory = directory(contents, regions, files, start: start, hash)
    let size = start + regions.reduce(files.count) { $0 + $1.count }
    let head =
      Layout.magic
      + littleEndian([UInt32(Layout.version), UInt32(directory.count), UInt32(size), 0]) + directory
    return regions.reduce(head + hash(head)) { $0 + $1 } + files
  }

  private static func directory(
    _ contents: TableContents, _ regions: [[UInt8]], _ files: [UInt8], start: Int, _ hash: HashFunction
  ) -> [UInt8] {
    var block = BlockWriter()
    block.reserve(5)
    var places: [UInt32] = []
    var next = start
    for (region, bytes) in zip(contents.regions, regions) {
      let aliases = block.texts(region.word.aliases)
      places.append(
        block.record(
          [block.text(region.word.id), block.text(region.word.name), aliases, UInt32(next), UInt32(bytes.count)]
            + words(of: hash(bytes))))
      next += bytes.count
    }
    let list = block.list(places)
    let municipalities = contents.regions.enumerated().flatMap { index, region in
      (region.facts.first?.values ?? []).flatMap { value in
        Set([value.id, normal(value.id), normal(value.name)] + value.aliases + value.aliases.map { normal($0) })
          .map { (name: $0, region: index) }
      }
    }.sorted { ($0.name, $0.region) < ($1.name, $1.region) }
    let index = block.list(municipalities.flatMap { [block.text($0.name), UInt32($0.region)] })
    let filesPlace = block.record([UInt32(next), UInt32(files.count)] + words(of: hash(files)))
    block.fill([block.text(contents.danger), block.text(contents.vocabularyVersion), list, index, filesPlace])
    return block.bytes
  }

  /// The bytes of a hash as words.
  private static func words(of digest: [UInt8]) -> [UInt32] {
    stride(from: 0, to: digest.count, by: 4).map { i in
      digest[i..<min(i + 4, digest.count)].enumerated().reduce(UInt32(0)) { sum, byte in
        sum | UInt32(byte.element) << UInt32(8 * byte.offset)
      }
    }
  }
}
