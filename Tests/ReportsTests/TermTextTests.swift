import Calendar
import Reports
import Testing

@testable import DecisionTable

/// Situation 5 of the domain: a report on Wednesday 23 December 2020, and the days by which things must be done.
@Suite struct TermTextTests {
  private func sketch(_ day: String = "2020-12-24", events: Bool = true) -> Sketch {
    var sketch = Sketch()
    sketch.day = Day(iso: day) ?? Day.first
    sketch.step = StepContents(
      word: Word(id: "melding-en-veiligheidsbeoordeling", name: "Melding en veiligheidsbeoordeling"), headlineDuty: 0,
      oversightFollowsHandover: false)
    if events {
      sketch.happened("melding", "de melding", "2020-12-23")
      sketch.happened("besluit-onderzoek", "het besluit dat onderzoek nodig is", "2020-12-28")
      sketch.happened("overdracht", "de overdracht", "2021-01-31")
    }
    let duty = { (id: String, name: String) in DutyContents(word: Word(id: id, name: name), question: "") }
    let term = { (text: String) in outcome("veilig-thuis") { $0.within = text } }
    let moments = outcome("veilig-thuis") { $0.moments = ["3 maanden na overdracht", "12 maanden na overdracht"] }
    sketch.duties = [
      decided(
        0, duty("beoordelen", "De veiligheid beoordelen"), settled(term("5 werkdagen na melding"), rule("a", row: 1))),
      decided(1, duty("starten", "Starten"), settled(term("5 dagen na melding"), rule("b", row: 2))),
      decided(2, duty("afronden", "Afronden"), settled(term("10 weken na besluit-onderzoek"), rule("c", row: 3))),
      decided(3, duty("monitoren", "Monitoren"), settled(moments, rule("d", row: 4))),
      decided(4, duty("bellen", "Bellen"), settled(term("24 uren na melding"), rule("e", row: 5))),
      decided(5, duty("helpen", "Helpen"), settled(term("direct"), rule("f", row: 6))),
      decided(6, duty("vragen", "Vragen"), gap),
    ]
    sketch.limits = [
      LimitContents(duty: 1, atMost: "5 dagen na melding", isStatutory: true, source: "art. 4.1.7"),
      LimitContents(duty: 1, atMost: "5 dagen na melding", isStatutory: true, source: "art. 4.1.7"),
      // 26 December 2020 is a holiday on a Saturday: the law moves it to Monday, an agreement would not.
      LimitContents(duty: 6, atMost: "3 dagen na melding", isStatutory: true, source: "wet"),
    ]
    return sketch
  }

  private func words(_ sketch: Sketch) -> String {
    AnswerText.render(sketch.answer, why: false, style: Style())
      .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func lastDaysAreGiven() {
    let shown = words(sketch())
    #expect(shown.contains("uiterlijk do 31 december 2020 (5"))
    #expect(shown.contains("uiterlijk ma 28 december 2020 (5"))
    #expect(shown.contains("uiterlijk ma 8 maart 2021 (10"))
    #expect(shown.contains("op vr 30 april 2021 (3 maanden na"))
    #expect(shown.contains("binnen 24 uren na melding"))
    #expect(!shown.contains("die dag is voorbij"))
  }

  @Test func lawStandsBesideTheTermOnce() {
    let shown = words(sketch())
    #expect(shown.components(of: "(ook de") == 1)
    #expect(!shown.contains("Volgens de wet: uiterlijk ma 28 december 2020 (5"))
    #expect(shown.contains("Volgens de wet: uiterlijk ma 28 december 2020 (3 dagen na melding), wet."))
  }

  @Test func daysThatHavePassedAreMarked() {
    let onTheDay = words(sketch("2020-12-28"))
    #expect(!onTheDay.contains("voorbij"))
    #expect(
      words(sketch("2020-12-29")).contains(
        "Volgens de wet: uiterlijk ma 28 december 2020 (3 dagen na melding) (die dag is voorbij), wet."))
  }

  @Test func withoutDatesTermsAreInFull() {
    let shown = words(sketch(events: false))
    #expect(shown.contains("binnen 5 werkdagen na melding"))
    #expect(shown.contains("binnen 10 weken na het besluit dat onderzoek"))
    #expect(shown.contains("op deze momenten: 3 maanden na overdracht en 12"))
  }

  @Test func jsonHasTheDaysBesideTheOutcome() {
    let json = AnswerJSON.object(sketch().answer).line
    #expect(
      json.contains(
        #""situatie":{"gemeente":"haarlem"},"gebeurtenissen":{"melding":"2020-12-23","besluit-onderzoek":"2020-12-28","#
      ))
    #expect(json.contains(#""binnen":"5 werkdagen na melding"},"uiterlijk":"2020-12-31","regels":"#))
    #expect(json.contains(#""binnen":"10 weken na besluit-onderzoek"},"uiterlijk":"2021-03-08","#))
    #expect(json.contains(#""momenten-op":["2021-04-30","2022-01-31"],"#))
    let without = AnswerJSON.object(sketch(events: false).answer).line
    #expect(!without.contains("uiterlijk") && !without.contains("gebeurtenissen") && !without.contains("momenten-op"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
