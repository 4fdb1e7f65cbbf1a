import CSchemas
import Foundation
import Testing

@Suite struct EmbeddedSchemasTests {
  /// The C file lists the files by hand; this is what keeps the list whole.
  @Test func everyFileOfSchemasIsInTheProgram() throws {
    try expect(
      (0..<aanzet_schema_count()).map { aanzet_schema_at($0) }, in: "",
      under: { $0.hasPrefix("schemas/") && $0.hasSuffix(".yaml") })
    #expect(aanzet_schema_at(aanzet_schema_count()) == nil)
  }

  @Test func everyFileOfTheExampleProjectIsInTheProgram() throws {
    try expect((0..<aanzet_example_count()).map { aanzet_example_at($0) }, in: "docs/voorbeeld/", under: { _ in true })
    #expect(aanzet_example_at(aanzet_example_count()) == nil)
  }

  @Test func everyFileOfTheStarterIsInTheProgram() throws {
    try expect((0..<aanzet_starter_count()).map { aanzet_starter_at($0) }, in: "docs/starter/", under: { _ in true })
    #expect(aanzet_starter_at(aanzet_starter_count()) == nil)
  }

  /// Expects that the embedded files are those on disk.
  private func expect(
    _ files: [UnsafePointer<aanzet_schema_file>?], in folder: String, under isMeant: (String) -> Bool
  ) throws {
    let root = "\(GoldenCase.root)/\(folder)"
    let tops = ["schemas", "regions"].flatMap { top in
      (FileManager.default.enumerator(atPath: root + top)?.compactMap { $0 as? String } ?? []).map { "\(top)/\($0)" }
    }
    var isFolder: ObjCBool = false
    let onDisk = tops.filter { path in
      isMeant(path) && FileManager.default.fileExists(atPath: root + path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
    var embedded: [String: [UInt8]] = [:]
    for pointer in files {
      let file = try #require(pointer)
      let path = try #require(file.pointee.path)
      embedded[String(cString: path)] = Array(
        UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length))
    }
    #expect(embedded.keys.sorted() == onDisk)
    for path in onDisk {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: root + path))
      #expect(embedded[path] == Array(bytes), "\(path)")
    }
  }
}
