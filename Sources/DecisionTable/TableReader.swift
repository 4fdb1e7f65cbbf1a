internal import Synchronization

/// A decision table, opened: the header and directory are verified, regions are verified when they are read.
public struct TableReader: Sendable {
  /// One region in the directory.
  public struct Region: Sendable {
    /// Id, name and other names.
    public let word: Word
    let start: Int
    let size: Int
    let digest: [UInt8]
  }

  /// The SHA-256 of the header with its directory, which holds those of all regions: it names the whole table.
  public let digest: [UInt8]
  /// What to do in danger, printed first in every answer; may be empty.
  public let danger: String
  /// Version of the vocabulary.
  public let vocabularyVersion: String
  /// The regions in order.
  public let regions: [Region]
  private let municipalities: [(name: String, region: Int)]
  private let filesPlace: (start: Int, size: Int, digest: [UInt8])
  private let bytes: TableBytes
  private let hash: HashFunction
  private let verified = VerifiedRegions()

  /// Maps a table file.
  /// - Throws: when it cannot be read, is no table, or its header or directory is damaged.
  public init(path: String, hash: @escaping HashFunction) throws(TableError) {
    try self.init(TableBytes(path: path), hash)
  }

  /// Opens a table in memory.
  /// - Throws: when it is no table, or its header or directory is damaged.
  public init(bytes: [UInt8], hash: @escaping HashFunction) throws(TableError) {
    try self.init(TableBytes(bytes), hash)
  }

  private init(_ bytes: TableBytes, _ hash: @escaping HashFunction) throws(TableError) {
    self.bytes = bytes
    self.hash = hash
    guard bytes.bytes(0, count: Layout.magic.count) == Layout.magic, let version = bytes.word(at: 8),
      let directorySize = bytes.word(at: 12), let size = bytes.word(at: 16)
    else { throw .notATable }
    guard version == UInt32(Layout.version) else { throw .otherVersion(Int(version)) }
    let end = Layout.headerBytes + Int(directorySize)
    guard Int(size) == bytes.count, let head = bytes.bytes(0, count: end),
      let digest = bytes.bytes(end, count: Layout.hashBytes), hash(head) == digest
    else { throw .damaged("de kop") }
    self.digest = digest
    let block = try Block(bytes, start: Layout.headerBytes, size: Int(directorySize), name: "de kop")
    danger = try block.text(0)
    vocabularyVersion = try block.text(1)
    var regions: [Region] = []
    for place in try block.indices(2) {
      let digest = try Self.digest(block, place + 5)
      regions.append(
        Region(
          word: Word(id: try block.text(place), name: try block.text(place + 1), aliases: try block.texts(place + 2)),
          start: try block.index(place + 3), size: try block.index(place + 4), digest: digest))
    }
    self.regions = regions
    let files = try block.index(4)
    filesPlace = (try block.index(files), try block.index(files + 1), try Self.digest(block, files + 2))
    let index = try block.list(3)
    var municipalities: [(name: String, region: Int)] = []
    for offset in stride(from: 0, to: index.count - 1, by: 2) {
      municipalities.append((try block.text(index.first + offset), try block.index(index.first + offset + 1)))
    }
    self.municipalities = municipalities
  }

  /// The SHA-256 that stands at a place in the directory.
  private static func digest(_ block: Block, _ place: Int) throws(TableError) -> [UInt8] {
    var digest: [UInt8] = []
    for offset in 0..<(Layout.hashBytes / 4) { digest += littleEndian([try block.word(place + offset)]) }
    return digest
  }

  /// The files that the table was made from, after their hash is verified; no question needs them.
  /// - Throws: when they are damaged.
  public func files() throws(TableError) -> [FileContents] {
    let name = "het deel met de bestanden"
    guard let section = bytes.bytes(filesPlace.start, count: filesPlace.size), hash(section) == filesPlace.digest
    else { throw .damaged(name) }
    return try FilesBlock.files(try Block(bytes, start: filesPlace.start, size: filesPlace.size, name: name))
  }

  /// Regions (indices) with a municipality of this id or other name.
  public func regions(withMunicipality name: String) -> [Int] {
    Set(municipalities.filter { $0.name == name }.map { $0.region }).sorted()
  }

  /// All ids and other names of municipalities.
  public var municipalityNames: [String] { municipalities.map { $0.name } }

  /// Reads a region, after its hash is verified.
  /// - Parameter index: in `regions`.
  /// - Throws: when it is damaged.
  public func region(_ index: Int) throws(TableError) -> RegionView {
    guard regions.indices.contains(index) else { throw .damaged("de kop") }
    let region = regions[index]
    let name = "het deel van \(region.word.name)"
    if let known = verified[index] { return known }
    guard let section = bytes.bytes(region.start, count: region.size), hash(section) == region.digest else {
      throw .damaged(name)
    }
    let view = RegionView(try Block(bytes, start: region.start, size: region.size, name: name))
    verified[index] = view
    return view
  }
}

/// Regions whose hash was verified, so that many questions verify each once.
private final class VerifiedRegions: Sendable {
  private let views = Mutex<[Int: RegionView]>([:])

  subscript(index: Int) -> RegionView? {
    get { views.withLock { $0[index] } }
    set { views.withLock { $0[index] = newValue } }
  }
}
