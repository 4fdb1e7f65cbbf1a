import Agreements
import Diagnostics
import Testing

/// One mistake gives one finding, at its exact place.
@Suite struct MistakeTests {
  @Test func theSampleHasNoFindings() throws {
    let decoded = ProjectDecoder.decode(try SampleProject().files)
    #expect(decoded.findings.sorted.map(line) == [])
    #expect(decoded.project?.regions.count == 1)
  }

  @Test(arguments: Mistakes.ofFiles + Mistakes.ofValues + Mistakes.ofRules + Mistakes.ofConditions)
  func givesOneFindingAtTheMark(_ mistake: Mistake) throws {
    var project = try SampleProject()
    try project.replace(mistake.old, by: mistake.new, in: mistake.file)
    let found = ProjectDecoder.decode(project.files).findings.sorted
    #expect(found.map(\.kind.code) == [mistake.code], "\(found.map(line))")
    let mark = try #require(project.mark)
    #expect(found.first.map { SampleProject.Mark(file: $0.span.file, position: $0.span.start) } == mark)
    for finding in found { #expect(!finding.help.isEmpty || finding.kind == .wrongShape) }
  }
}

enum Mistakes {
  static let ofFiles = [
    Mistake("S101", Sample.agreement, "soort: afspraken\ntitel", "▶titel"),
    Mistake("S101", Sample.framework, "soort: kader\ntitel: Werken", "titel: Werken\n▶soort: kader #"),
    Mistake("S102", Sample.agreement, "soort: afspraken", "soort: ▶afspraak"),
    Mistake("S119", Sample.agreement, "soort: afspraken", "soort: ▶maatwerk"),
    Mistake("S119", Sample.words, "soort: begrippen", "soort: ▶kader"),
    Mistake("S103", Sample.agreement, "soort: afspraken\ntitel: Afspraken 2020\n", "▶soort: afspraken\n"),
    Mistake("S103", Sample.region, "soort: regio\nnaam: Noord\n", "▶soort: regio\n"),
    Mistake("S103", Sample.words, "soort: begrippen\nversie: 2026-11\n", "▶soort: begrippen\n"),
    Mistake("S103", Sample.addendum, "soort: maatwerk\ntitel: Maatwerk Kennemerland\n", "▶soort: maatwerk\n"),
    Mistake("S103", Sample.framework, "  g:\n    titel: Leren\n", "  ▶g:\n"),
    Mistake("S103", Sample.framework, "{onderdeel: casusevaluatie, bron: VNG}", "{▶bron: VNG}"),
    Mistake("S103", Sample.examples, "{gemeente: alkmaar, stap: melding, ", "{▶gemeente: alkmaar, "),
    Mistake("S104", Sample.agreement, "herkomst:", "▶herkmst:"),
    Mistake("S104", Sample.region, "  rollen: {bruggenbouwer", "  ▶stappen: {x: {}}\n  rollen: {bruggenbouwer"),
    Mistake("S104", Sample.words, "soort: ja-nee, alleen-als", "soort: ja-nee, ▶waarden: {}, alleen-als"),
    Mistake("S104", Sample.words, "velden: {hoe: moet", "velden: {▶hoee: moet"),
    Mistake("S104", Sample.examples, "hoe: brief", "▶hoee: brief"),
    Mistake("S105", Sample.agreement, "titel: Afspraken 2020", "titel: ▶[Afspraken 2020]"),
    Mistake("S105", Sample.region, "code: GM0361", "code: ▶GM361"),
    Mistake("S105", Sample.region, "{naam: Volledig, kan: [veiligheidsplan, crisis]}", "▶Volledig"),
    Mistake("Y015", Sample.words, "monitoring: {}", "▶monitoring:"),
    Mistake("Y015", Sample.agreement, "titel: Afspraken 2020", "▶titel:"),
    Mistake("Y015", Sample.agreement, "titel: Afspraken 2020", "titel: ▶\"\""),
    Mistake("Y018", Sample.agreement, "vorm: werkleerconferentie,", "vorm: ▶een werk-, leerconferentie,"),
    Mistake("Y018", Sample.words, "uitleg: gesprek met", "uitleg: ▶lang, vaak, gesprek met"),
    Mistake("Y019", Sample.agreement, "bron: AEF\n", "bron: ▶AEF # par. 2\n"),
  ]

  static let ofValues = [
    Mistake("S106", Sample.agreement, "regel: overigen", "regel: ▶Overigen"),
    Mistake("S106", Sample.words, "koud: {}", "▶Koud: {}"),
    Mistake("S106", Sample.framework, "ambtelijk|bestuurlijk", "▶ambtelijk|"),
    Mistake("S107", Sample.words, "een-houder: ja", "een-houder: ▶true"),
    Mistake("S107", Sample.agreement, "anders: ja", "anders: ▶nee"),
    Mistake("S107", Sample.agreement, "laatste-woord: ja", "laatste-woord: ▶nee"),
    Mistake("S108", Sample.agreement, "ondertekend: 2020-06-30", "ondertekend: ▶2020-06-31"),
    Mistake("S108", Sample.words, "2026-05-15", "▶15-05-2026"),
    Mistake("S109", Sample.agreement, "keer-per-jaar: 2", "keer-per-jaar: ▶2x"),
    Mistake("S109", Sample.words, "gezag: 4", "gezag: ▶99999999999999999999999"),
    Mistake("S109", Sample.words, "tot: 36", "tot: ▶036"),
    Mistake("S110", Sample.agreement, "status: ondertekend", "status: ▶getekend"),
    Mistake("S110", Sample.agreement, "modaliteit: bij-voorkeur", "modaliteit: ▶liever"),
    Mistake("S110", Sample.examples, "veiligheidsplan: niet-geregeld", "veiligheidsplan: ▶ongeregeld"),
    Mistake("S110", Sample.framework, "bij-ontbreken: fout", "bij-ontbreken: ▶erg"),
    Mistake("S111", Sample.agreement, "ook-bij: [monitoring]", "ook-bij: ▶[]"),
    Mistake("S111", Sample.words, "wijzen: {koud: {}, warm: {uitleg: gesprek met de client erbij}}", "wijzen: ▶{}"),
    Mistake("S112", Sample.agreement, "kaders: [werken, zicht]", "kaders: [werken, ▶werken]"),
    Mistake("S112", Sample.agreement, "momenten: [3 maanden, 12 maanden]", "momenten: [1 maand, ▶1 maanden]"),
    Mistake("S116", Sample.words, "van: 0, tot: 36", "van: 40, tot: ▶36"),
    Mistake("S116", Sample.words, "van: 0, tot: 36", "van: 0, tot: ▶900000"),
    Mistake("S118", Sample.agreement, "status: ondertekend\nondertekend: 2020-06-30", "status: ▶ondertekend"),
    Mistake("T501", Sample.agreement, "binnen: 5 werkdagen", "binnen: ▶5 wrkdagen"),
    Mistake("T501", Sample.framework, "12 maanden", "▶twaalf maanden"),
    Mistake("T502", Sample.agreement, "tot: 2024-12-31", "tot: ▶2020-07-14"),
    Mistake("T502", Sample.region, "langedijk: {tot: 2021-12-31", "langedijk: {van: 2022-01-01, tot: ▶2021-12-31"),
    Mistake("T503", Sample.agreement, "ondertekend: 2020-06-30", "ondertekend: ▶2025-01-01"),
  ]

  static let ofRules = [
    Mistake("S103", Sample.agreement, "- regel: overigen\n        anders", "- ▶anders"),
    Mistake("S103", Sample.agreement, "{trede: leidinggevenden, wie", "{▶wie"),
    Mistake(
      "S105", Sample.agreement, "directe-overdracht:\n    - regel: koud",
      "directe-overdracht:\n    - ▶warm\n    - regel: koud"),
    Mistake(
      "S113", Sample.agreement,
      "koud\n      als: {ernst: licht, gemeente: [alkmaar, texel], team-kan-crisis: ja}\n      wie: veilig-thuis",
      "▶koud"),
    Mistake(
      "S114", Sample.agreement, "bewust-open: Dat verschilt per zaak.",
      "hoe: brief\n        ▶bewust-open: Dat verschilt."),
    Mistake("S117", Sample.agreement, "anders: ja", "als: {ernst: licht}\n        ▶anders: ja"),
    Mistake("S122", Sample.addendum, "wie: lokaal-team", "wie: lokaal-team\n        ▶vast: ja"),
    Mistake("S122", Sample.model, "wie: lokaal-team", "wie: lokaal-team\n        ▶vast: ja"),
    Mistake(
      "V227", Sample.agreement,
      "overigen\n        anders: ja\n        bewust-open: Dat verschilt per zaak.\n        bron: AEF\n",
      "▶overigen\n        anders: ja\n        bewust-open: Dat verschilt per zaak.\n"),
    Mistake(
      "V227", Sample.agreement,
      "{trede: bestuurlijk, als: {ernst: {niet: licht}}, wie: wethouder, laatste-woord: ja, bron: AEF}",
      "{trede: ▶bestuurlijk, wie: wethouder}"),
  ]

  static let ofConditions = [
    Mistake("S115", Sample.agreement, "voor: {doelgroep: jeugd}", "voor: ▶jeugd"),
    Mistake("S115", Sample.agreement, "als: {ernst: acuut}", "als: ▶{}"),
    Mistake("S115", Sample.agreement, "als: {ernst: acuut}", "als: ▶[]"),
    Mistake("S115", Sample.agreement, "als: {ernst: acuut}", "als: {ernst: {▶nit: acuut}}"),
    Mistake("S115", Sample.agreement, "als: {ernst: acuut}", "als: {ernst: ▶{niet: acuut, vanaf: licht}}"),
    Mistake("S115", Sample.agreement, "als: {ernst: acuut}", "als: [▶ernst]"),
    Mistake("S111", Sample.agreement, "als: {ernst: acuut}", "als: {ernst: ▶[]}"),
    Mistake("Y015", Sample.agreement, "als: {ernst: acuut}", "als: {▶ernst: }"),
    Mistake("Y015", Sample.agreement, "als: {ernst: acuut}", "als: {licht: nee, ▶acuut}"),
    Mistake("S115", Sample.words, "{ernst: licht, maanden: {vanaf: 30}}", "▶licht"),
  ]
}
