import Calendar
import Reports
import Testing

@testable import DecisionTable

@Suite struct AnswerJSONTests {
  private func json(_ sketch: Sketch) -> String { AnswerJSON.object(sketch.answer).line }

  @Test func settledGapAndDependent() {
    var sketch = Sketch()
    sketch.give("ernst", "Ernst", "licht")
    let possible = [
      settled(outcome("veilig-thuis") { $0.how = ["brief"] }, rule("b", row: 2)),
      settled(outcome("lokaal-team") { $0.how = ["gesprek"] }, rule("a", row: 1)),
    ]
    sketch.duties = [
      decided(0, .handover, settled(Sketch.coldHandover, rule("koud-bij-licht", row: 41))),
      decided(1, .feedback, gap),
      depends(2, .informing, on: fact("hulp-actief", "?"), possible, [branch("geen", 0), branch("lokaal-team", 1)]),
    ]
    #expect(
      json(sketch) == """
        {"formaat":"aanzet-antwoord/1","tabel":"sha256:9f01","regio":"kennemerland","stap":"directe-overdracht",\
        "datum":"2026-11-24","situatie":{"gemeente":"haarlem","ernst":"licht"},"aan-zet":["veilig-thuis"],\
        "besluiten":[{"taak":"overdragen","status":"geregeld","uitkomst":{"wie":["veilig-thuis"],"modaliteit":"moet",\
        "hoe":["beveiligde-mail"],"aan":["lokaal-team"],"wijze":"koud","zicht-gaat-over":"bij-ontvangst",\
        "informatie":["veiligheidsvoorwaarden"]},"regels":[{"regel":"koud-bij-licht","document":"afspraken-2020",\
        "bestand":"regions/kennemerland/afspraken-2020.yaml","rij":41,"bron":"AEF 2020, par. 2.3 C"}]},\
        {"taak":"terugkoppelen","status":"niet-geregeld"},\
        {"taak":"informeren","status":"hangt-af","vraag":"hulp-actief","zeker":{"modaliteit":"moet"},"mogelijk":[\
        {"status":"geregeld","uitkomst":{"wie":["lokaal-team"],"modaliteit":"moet","hoe":["gesprek"]}},\
        {"status":"geregeld","uitkomst":{"wie":["veilig-thuis"],"modaliteit":"moet","hoe":["brief"]}}]}]}
        """)
  }

  @Test func openAndConflict() {
    var sketch = Sketch()
    let reason = rule("o", row: 3, outcome: 2, source: "", reason: "Volgt nog")
    let conflict = DecisionAnswer(
      status: .conflict, outcomes: [outcome("veilig-thuis"), open(reason).outcomes[0]],
      rules: [rule("a", row: 1, outcome: 1, source: ""), reason])
    sketch.duties = [decided(0, .crisis, conflict), decided(1, .feedback, open(reason))]
    let place = #""document":"afspraken-2020","bestand":"regions/kennemerland/afspraken-2020.yaml""#
    let first = #"{"regel":"a",\#(place),"rij":1}"#
    let second = #"{"regel":"o",\#(place),"rij":3}"#
    let shown = json(sketch)
    #expect(
      shown.contains(
        #""aan-zet":[],"besluiten":[{"taak":"crisisinterventie","status":"tegenstrijdig","#
          + #""regels":[\#(first),\#(second)],"mogelijk":[{"bewust-open":true,"redenen":["Volgt nog"]},"#
          + #"{"wie":["veilig-thuis"],"modaliteit":"moet"}]},"#))
    #expect(
      shown.hasSuffix(
        #"{"taak":"terugkoppelen","status":"bewust-open","redenen":["Volgt nog"],"regels":[\#(second)]}]}"#))
  }

  @Test func certainIsLeftOutWhereAnEntryIsNotSettledOrNothingIsTheSame() {
    var sketch = Sketch()
    let branches = [branch("a", 0), branch("b", 1)]
    let one = settled(outcome("veilig-thuis"), rule("a", row: 1))
    sketch.duties = [depends(0, .crisis, on: fact("f", "?"), [one, gap], branches)]
    #expect(!json(sketch).contains("zeker"))
    let other = settled(outcome("lokaal-team", modality: "kan"), rule("b", row: 2))
    sketch.duties = [depends(0, .crisis, on: fact("f", "?"), [one, other], branches)]
    #expect(!json(sketch).contains("zeker"))
  }

  @Test func listsWithTheSameMembersAreTheSame() {
    var sketch = Sketch()
    let one = outcome("veilig-thuis", "lokaal-team") { $0.how = ["brief"] }
    let other = outcome("lokaal-team", "veilig-thuis") { $0.how = ["gesprek"] }
    sketch.duties = [
      depends(
        0, .crisis, on: fact("f", "?"), [settled(other, rule("a", row: 1)), settled(one, rule("b", row: 2))],
        [branch("a", 0), branch("b", 1)])
    ]
    // In the order of the first of the sorted entries, whatever the order in the table.
    #expect(json(sketch).contains(#""zeker":{"wie":["lokaal-team","veilig-thuis"],"modaliteit":"moet"}"#))
    #expect(json(sketch).contains(#""aan-zet":["lokaal-team","veilig-thuis"]"#))
  }

  @Test func exampleAndNoAgreementAreSaid() {
    #expect(json(.designExample).contains(#""datum":"2026-11-24","voorbeeld":true,"situatie":"#))
    var sketch = Sketch()
    sketch.hasAgreement = false
    #expect(json(sketch).hasSuffix(#""aan-zet":[],"status":"geen-afspraken","besluiten":[]}"#))
    sketch.hasAgreement = true
    #expect(json(sketch).hasSuffix(#""aan-zet":[],"besluiten":[]}"#))
  }

  @Test func errorHasOnlyWhatIsKnown() {
    #expect(
      AnswerJSON.error("Onbekend", suggestion: "haarlem", row: 4).line
        == #"{"formaat":"aanzet-antwoord/1","rij":4,"fout":"Onbekend","bedoelt-u":"haarlem"}"#)
    #expect(AnswerJSON.error("Onbekend").line == #"{"formaat":"aanzet-antwoord/1","fout":"Onbekend"}"#)
  }
}
