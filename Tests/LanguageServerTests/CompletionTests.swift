import Reports
import Testing

@testable import LanguageServer

@Suite struct CompletionTests {
  /// The words at `¦` in a text of a file, as they would be written; `!` before those that come first.
  private func words(_ text: String, in file: String = MemoryProject.agreement) -> [String]? {
    var conversation = Conversation()
    // What the files say is known from before the text became unfinished.
    _ = conversation.open(file)
    let answer = conversation.ask("completion", in: file, text)
    return answer?["result"]?["items"]?.listValue?.compactMap { item in
      item["textEdit"]?["newText"]?.textValue.map {
        item["sortText"]?.textValue?.hasPrefix("0") == true ? "!\($0)" : $0
      }
    }
  }

  private func agreement(_ part: String, _ other: String) -> [String]? {
    words(MemoryProject.text(MemoryProject.agreement).with(part, other))
  }

  private static let condition = "als: {hulp-actief: geen}"

  @Test func keysOfARuleThatFitItsDuty() throws {
    let rule = "- regel: brief-van-vt\n        als: {hulp-actief: geen}\n        wie: veilig-thuis\n        hoe: brief"
    let keys = try #require(agreement(rule, "- regel: x\n        ¦"))
    #expect(keys.contains("!wie: "))
    #expect(keys.contains("!bewust-open: "))
    #expect(keys.contains("hoe: "))
    #expect(keys.contains("als: "))
    // Already there, or of another duty.
    #expect(!keys.contains { $0.hasPrefix("regel") || $0.hasPrefix("!regel") || $0.hasPrefix("wijze") })
  }

  @Test func fieldsThatTheDutyNeedsComeFirst() throws {
    let keys = try #require(agreement("      aan: lokaal-team\n", "      ¦\n"))
    #expect(keys.contains("!aan: "))
    #expect(!keys.contains { $0.hasSuffix("wijze: ") || $0.hasSuffix("momenten: ") || $0.hasSuffix("bewust-open: ") })
  }

  @Test func beginningOfARule() throws {
    let keys = try #require(agreement("- regel: overigen", "- ¦"))
    #expect(keys.contains("!regel: "))
    #expect(!keys.contains("anders: "))
    #expect(agreement("informeren:\n", "informeren:\n      ¦\n    x:\n")?.first == "!- regel: ")
  }

  @Test func halfAKey() throws {
    let keys = try #require(agreement("hoe: gesprek", "bi¦"))
    #expect(keys.contains("binnen: "))
    #expect(try #require(agreement("hoe: gesprek", "h¦oe: gesprek")).contains("binnen"))
  }

  @Test func rolesInEveryWayOfWriting() throws {
    let roles = try #require(agreement("wie: lokaal-team", "wie: ¦"))
    #expect(roles.contains("veilig-thuis") && roles.contains("huidige-houder"))
    #expect(agreement("wie: lokaal-team", "wie: lok¦")?.contains("lokaal-team") == true)
    for list in ["wie: [lokaal-team, ¦", "wie:\n          - lokaal-team\n          - ¦"] {
      let others = try #require(agreement("wie: lokaal-team", list))
      #expect(others.contains("veilig-thuis") && !others.contains("lokaal-team"))
    }
  }

  @Test func factsAndTheirValues() throws {
    let facts = try #require(agreement(Self.condition, "als: {¦}"))
    #expect(facts.contains("ernst: ") && facts.contains("gemeente: ") && facts.contains("team-kan-veiligheidsplan: "))
    #expect(agreement(Self.condition, "als: {ernst: licht, ¦")?.contains("ernst: ") == false)
    #expect(agreement(Self.condition, "als:\n          ¦")?.contains("ernst: ") == true)
    let values = ["geen", "lokaal-team", "andere-aanbieder"]
    #expect(agreement(Self.condition, "als: {hulp-actief: ¦}") == values)
    #expect(agreement(Self.condition, "als:\n          hulp-actief: ¦") == values)
    #expect(agreement(Self.condition, "als: {hulp-actief: {niet: ¦") == values)
    #expect(agreement(Self.condition, "als: {hulp-actief: [geen, ¦") == Array(values.dropFirst()))
    #expect(agreement(Self.condition, "als: {hulp-actief: {¦") == ["!niet: ", "!vanaf: ", "!tot-en-met: "])
    #expect(agreement(Self.condition, "als: {gemeente: ¦}") == ["duinrode", "zandwijk"])
    #expect(agreement(Self.condition, "als: {team-type: ¦}") == ["wijkteam", "loket"])
    #expect(agreement(Self.condition, "als: {team-kan-veiligheidsplan: ¦}") == ["ja", "nee"])
  }

  @Test func stepsAndDuties() throws {
    #expect(agreement("stappen:\n", "stappen:\n  ¦\n")?.contains("monitoring:") == true)
    let duties = try #require(agreement("    informeren:", "    ¦\n    informeren:"))
    #expect(duties.contains("monitoren:") && !duties.contains("informeren:"))
  }

  @Test func rulesThatAnExceptionCanBeMadeTo() {
    // Not itself, and not one with `anders`.
    #expect(agreement("anders: ja", "uitzondering-op: ¦") == ["brief-van-vt"])
    #expect(agreement("als: {hulp-actief: geen}", "uitzondering-op: ¦") == [])
  }

  @Test func terms() {
    #expect(agreement("hoe: brief", "binnen: ¦") == ["direct"])
    #expect(agreement("hoe: brief", "binnen: 5 ¦")?.contains("werkdagen") == true)
    #expect(agreement("hoe: brief", "binnen: 5 werkdagen ¦") == ["na "])
    #expect(agreement("hoe: brief", "binnen: 5 werkdagen na ¦") == ["melding", "overdracht"])
  }

  @Test func wordsOfTheHead() throws {
    #expect(agreement("status: voorbeeld", "status: ¦") == ["concept", "vastgesteld", "ondertekend", "voorbeeld"])
    #expect(agreement("kaders: [samenwerken]", "kaders: [¦]") == ["samenwerken"])
    #expect(agreement("evaluatie:", "gebaseerd-op: ¦\nevaluatie:") == ["zicht"])
    #expect(agreement("evaluatie:", "vervangt: ¦\nevaluatie:") == [])
    let keys = try #require(agreement("evaluatie:", "¦\nevaluatie:"))
    #expect(keys.contains("gebaseerd-op: ") && !keys.contains("ondertekend: "))
    #expect(agreement("status: voorbeeld", "status: ondertekend\n¦")?.contains("!ondertekend: ") == true)
    #expect(words("¦")?.first == "!soort: ")
    #expect(words("soort: ¦") == ["afspraken"])
  }

  @Test func otherDocumentsOfTheRegion() {
    var conversation = Conversation()
    conversation.project.files["regions/duinstreek/afspraken-2018.yaml"] = Array(
      MemoryProject.text(MemoryProject.agreement).with("2020-07-15", "2018-01-01").utf8)
    let text = MemoryProject.text(MemoryProject.agreement)
    _ = conversation.open(MemoryProject.agreement, text)
    let answer = conversation.ask(
      "completion", in: MemoryProject.agreement, text.with("evaluatie:", "vervangt: ¦\nevaluatie:"))
    let labels = answer?["result"]?["items"]?.listValue?.compactMap { $0["label"]?.textValue }
    #expect(labels == ["afspraken-2018"])
  }

  /// While a file is being written it is broken most of the time.
  @Test(arguments: [
    (MemoryProject.region, "kapot: [\n", "team: wijkteam", "team: ¦", "wijkteam"),
    (MemoryProject.vocabulary, "kapot: [\n", "aan-zet: overdragen", "aan-zet: ¦", "monitoren"),
    (MemoryProject.agreement, "kapot: [\n", "wie: lokaal-team", "wie: ¦", "wethouder"),
  ])
  func whatWasKnownStaysKnown(_ file: String, _ broken: String, _ part: String, _ other: String, _ expected: String) {
    var conversation = Conversation()
    _ = conversation.open(file)
    let text = MemoryProject.text(file)
    let messages = conversation.notify(
      "textDocument/didChange", Conversation.changed(file, version: 2, broken + text))
    #expect(Conversation.codes(messages, file)?.isEmpty == false)
    let answer = conversation.ask("completion", in: file, text.with(part, other))
    let labels = answer?["result"]?["items"]?.listValue?.compactMap { $0["label"]?.textValue }
    #expect(labels?.contains(expected) == true)
  }

  @Test func otherKindsOfFile() throws {
    let examples = MemoryProject.text(MemoryProject.examples)
    #expect(examples.contains("situatie:"))
    let start = examples.with("situatie: {", "situatie: {¦, ")
    let facts = try #require(words(start, in: MemoryProject.examples))
    #expect(facts.contains("stap: ") || facts.contains("ernst: "))
    let region = MemoryProject.text(MemoryProject.region)
    #expect(words(region.with("team: wijkteam", "team: ¦"), in: MemoryProject.region) == ["wijkteam", "loket"])
    #expect(
      words(region.with("kan: veiligheidsplan", "kan: [¦"), in: MemoryProject.region)?.contains("veiligheidsplan")
        == true)
    let vocabulary = MemoryProject.text(MemoryProject.vocabulary)
    #expect(words(vocabulary + "\n¦", in: MemoryProject.vocabulary)?.contains("onmogelijk: ") != nil)
  }

  @Test(arguments: [
    "titel: ¦", "# wie: ¦", "tekst: |\n  wie: ¦", "titel: \"wie: ¦", "onbekend:\n  ¦", "- ¦", "{¦", "a: b\n   ¦",
  ])
  func whereNothingCanBeSaid(_ text: String) {
    #expect(words("soort: afspraken\n\(text)") ?? [] == [])
  }

  @Test func nothingIsCompletedOutsideAProject() {
    var conversation = Conversation()
    _ = conversation.notify(
      "textDocument/didOpen",
      .members([
        ("textDocument", .members([("uri", "untitled:nieuw"), ("version", 1), ("text", "soort: ")]))
      ]))
    let answer = conversation.ask(
      "textDocument/completion",
      .members([
        ("textDocument", .members([("uri", "untitled:nieuw")])),
        ("position", .members([("line", 0), ("character", 7)])),
      ]))
    #expect(answer?["result"] == .null)
  }
}
