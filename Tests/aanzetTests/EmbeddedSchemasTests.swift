import CSchemas
import Foundation
import Testing

@Suite struct EmbeddedSchemasTests {
  /// The C file lists the files by hand; this is what keeps the list whole.
  @Test func everyFileOfSchemasIsInTheProgram() throws {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("schemas").path
    let onDisk = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".yaml") }.map { "schemas/\($0)" }.sorted()
    var embedded: [String: [UInt8]] = [:]
    for index in 0..<aanzet_schema_count() {
      let file = try #require(aanzet_schema_at(index))
      let path = try #require(file.pointee.path)
      embedded[String(cString: path)] = Array(
        UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length))
    }
    #expect(embedded.keys.sorted() == onDisk)
    for path in onDisk {
      let bytes = try Data(contentsOf: root.appendingPathComponent(path))
      #expect(embedded[path] == Array(bytes), "\(path)")
    }
    #expect(aanzet_schema_at(aanzet_schema_count()) == nil)
  }
}
