import Reports
import Testing

@testable import LanguageServer

@Suite struct NavigationTests {
  private static let agreement = MemoryProject.agreement

  /// The file and line (1-based) that an answer points at.
  private func place(_ location: JSONValue?) -> String? {
    guard let uri = location?["uri"]?.textValue, let line = location?["range"]?["start"]?["line"]?.numberValue else {
      return nil
    }
    return "\(uri.split(separator: "/").last ?? ""):\(line + 1)"
  }

  private func definition(_ part: String, _ other: String, in file: String = MemoryProject.agreement) -> String? {
    var conversation = Conversation()
    return place(conversation.ask("definition", in: file, MemoryProject.text(file).with(part, other))?["result"])
  }

  private func line(_ part: String, in file: String) -> Int {
    let lines = MemoryProject.text(file).split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.contains(part) } ?? -1) + 1
  }

  @Test func wordsOfTheVocabulary() {
    func vocabulary(_ part: String) -> String { "begrippen.yaml:\(line(part, in: MemoryProject.vocabulary))" }
    #expect(definition("wie: lokaal-team", "wie: lokaal¦-team") == vocabulary("  lokaal-team: {naam: Lokaal team"))
    #expect(definition("{hulp-actief: geen}", "{hulp-¦actief: geen}") == vocabulary("  hulp-actief:"))
    #expect(definition("    informeren:", "    inform¦eren:") == vocabulary("  informeren:"))
    #expect(definition("  directe-overdracht:", "  directe¦-overdracht:") == vocabulary("  directe-overdracht:"))
    #expect(definition("hoe: brief", "hoe: br¦ief")?.hasPrefix("begrippen.yaml:") == true)
    #expect(definition("kaders: [samenwerken]", "kaders: [¦samenwerken]") == "samenwerken.yaml:1")
    #expect(definition("evaluatie:", "gebaseerd-op: zi¦cht\nevaluatie:") == "zicht.yaml:1")
  }

  @Test func theRuleThatAnExceptionNames() {
    #expect(
      definition("anders: ja", "uitzondering-op: brief¦-van-vt")
        == "afspraken-2020.yaml:\(line("brief-van-vt", in: Self.agreement))")
    #expect(definition("anders: ja", "uitzondering-op: onbe¦kend") == nil)
  }

  @Test func whatIsBuiltInHasNoPlace() {
    #expect(definition("wie: lokaal-team", "wie: huidige¦-houder") == nil)
    #expect(definition("titel:", "ti¦tel:") == nil)
  }

  @Test func referencesOverAllFiles() throws {
    var conversation = Conversation()
    let text = MemoryProject.text(MemoryProject.vocabulary).with("  wethouder: ", "  wet¦houder: ")
    func places(_ wantsNew: Bool) -> [String] {
      let answer = conversation.ask(
        "references", in: MemoryProject.vocabulary, text,
        more: [("context", .members([("includeDeclaration", .bool(wantsNew))]))])
      return answer?["result"]?.listValue?.compactMap { place($0) } ?? []
    }
    let all = places(true)
    #expect(all.contains { $0.hasPrefix("begrippen.yaml:") })
    #expect(
      Set(places(false))
        == Set(all.filter { !$0.hasPrefix("begrippen.yaml:\(line("  wethouder: ", in: MemoryProject.vocabulary))") }))
  }

  // MARK: Rename

  private let rules = MemoryProject.text(MemoryProject.agreement).with("anders: ja", "uitzondering-op: brief-van-vt")

  private func rename(_ part: String, _ other: String, to name: String) -> (edits: [String]?, error: String?) {
    var conversation = Conversation()
    let answer = conversation.ask(
      "rename", in: Self.agreement, rules.with(part, other), more: [("newName", .text(name))])
    let edits = answer?["result"]?["changes"]?[Conversation.uri(Self.agreement)]?.listValue?.map { edit in
      "\((edit["range"]?["start"]?["line"]?.numberValue ?? -1) + 1) \(edit["newText"]?.textValue ?? "")"
    }
    return (edits, answer?["error"]?["message"]?.textValue)
  }

  @Test func aRuleWithItsExceptions() {
    let expected = ["10 brief", "16 brief"]
    #expect(rename("regel: brief-van-vt", "regel: brief¦-van-vt", to: "brief").edits == expected)
    #expect(rename("uitzondering-op: brief-van-vt", "uitzondering-op: brief-van-vt¦", to: "brief").edits == expected)
    #expect(rename("regel: overigen", "regel: over¦igen", to: "rest").edits == ["15 rest"])
  }

  @Test func namesThatCannotBe() {
    let part = ("regel: brief-van-vt", "regel: brief¦-van-vt")
    #expect(rename(part.0, part.1, to: "Brief van VT").error?.contains("kan geen naam van een regel zijn") == true)
    #expect(rename(part.0, part.1, to: "").error != nil)
    #expect(rename(part.0, part.1, to: "koude-overdracht").error?.contains("al een regel met de naam") == true)
    #expect(rename("wie: lokaal-team", "wie: lokaal¦-team", to: "x").error?.contains("Hier is niets") == true)
  }

  @Test func whatCanBeRenamedIsSaidBefore() {
    var conversation = Conversation()
    let answer = conversation.ask(
      "prepareRename", in: Self.agreement, rules.with("regel: overigen", "regel: over¦igen"))
    #expect(answer?["result"]?["placeholder"] == "overigen")
    #expect(answer?["result"]?["range"]?["start"]?["character"] == 15)
    let other = conversation.ask("prepareRename", in: Self.agreement, rules.with("titel:", "ti¦tel:"))
    #expect(other?["error"]?["message"]?.textValue?.contains("Hier is niets") == true)
  }

  // MARK: Outline

  @Test func outlineOfAnAgreement() {
    let outline = Outline(Sketch(Array(MemoryProject.text(Self.agreement).utf8)))
    func lines(_ all: [Outline.Line], _ depth: Int = 0) -> [String] {
      all.flatMap { [String(repeating: " ", count: depth) + $0.name] + lines($0.children, depth + 1) }
    }
    #expect(
      lines(outline.lines) == [
        "soort", "titel", "status", "geldig", "kaders", "evaluatie", "stappen", " directe-overdracht", "  informeren",
        "   brief-van-vt", "   overigen", "overdracht", " directe-overdracht", "  koude-overdracht",
      ])
    func inside(_ all: [Outline.Line], _ range: Range<Int>) -> Bool {
      all.allSatisfy { line in
        range.lowerBound <= line.range.lowerBound && line.range.upperBound <= range.upperBound
          && line.range.lowerBound <= line.nameRange.lowerBound && line.nameRange.upperBound <= line.range.upperBound
          && inside(line.children, line.range)
      }
    }
    #expect(inside(outline.lines, 0..<Int.max))
  }

  @Test func addressesOfFiles() {
    #expect(DocumentAddress.path("file:///a/b%20c/%C3%A9.yaml") == "/a/b c/é.yaml")
    #expect(DocumentAddress.path("FILE://localhost/a") == "/a")
    #expect(DocumentAddress.path("file:///a?x#y") == "/a")
    for wrong in [
      "untitled:a", "file://", "file:///a%2", "file:///a%zz", "file:///a%00", "file:///%FF", "http://x/a", "",
    ] {
      #expect(DocumentAddress.path(wrong) == nil, "\(wrong)")
    }
    for path in ["/a b/é🦊#?%.yaml", "/"] { #expect(DocumentAddress.path(DocumentAddress.uri(path)) == path) }
  }
}
