/// Wrong names, each with the place where it is said.
enum ReferencesMistakes {
  typealias Mistake = ReferencesSample.Mistake
  typealias Sample = ReferencesSample

  static let ofNames = [
    Mistake("V201", Sample.agreement, "ook-bij: [monitoring]", "ook-bij: [▶monitring]"),
    Mistake("V201", Sample.agreement, "  monitoring:\n", "  ▶monitring:\n"),
    Mistake("V201", Sample.agreement, "  directe-overdracht:\n", "  ▶direct:\n"),
    Mistake("V201", Sample.framework, "bij: [monitoring]", "bij: [▶monitring]"),
    Mistake("V201", Sample.examples, "stap: melding", "stap: ▶meldng"),
    Mistake("V201", Sample.words, "naar: monitoring", "naar: ▶monitring"),
    Mistake("V202", Sample.agreement, "    monitoren:\n", "    ▶monitren:\n"),
    Mistake("V202", Sample.words, "aan-zet: informeren", "aan-zet: ▶informeer"),
    Mistake("V202", Sample.framework, "taak: informeren", "taak: ▶informeer"),
    Mistake("V202", Sample.examples, "      informeren:", "      ▶informeer:"),
    Mistake("V203", Sample.agreement, "als: {hulp-actief: geen}", "als: {▶hulp: geen}"),
    Mistake("V203", Sample.words, "{ernst: licht, maanden", "{▶erst: licht, maanden"),
    Mistake("V203", Sample.model, "wie: lokaal-team", "wie: lokaal-team\n        als: {▶doelgroep: jeugd}"),
    Mistake("V203", Sample.examples, "ernst: licht", "▶erns: licht"),
    Mistake("V204", Sample.agreement, "als: {hulp-actief: geen}", "als: {hulp-actief: ▶niemand}"),
    Mistake("V204", Sample.agreement, "als: {ernst: acuut}", "als: {ernst: {niet: ▶acut}}"),
    Mistake("V204", Sample.agreement, "als: {ernst: acuut}", "als: {overdracht-stand: {vanaf: ▶kwijt}}"),
    Mistake("V204", Sample.addendum, "trede: geen", "trede: ▶directeur"),
    Mistake("V224", Sample.agreement, "gemeente: [alkmaar, texel]", "gemeente: [alkmaar, ▶texl]"),
    Mistake("V229", Sample.addendum, "voor: {subregio: kennemerland}", "voor: {subregio: ▶kenemerland}"),
    Mistake("V229", Sample.addendum, "team-type: volledig", "team-type: ▶volldig"),
    Mistake("V205", Sample.agreement, "aan: lokaal-team", "aan: ▶lokal-team"),
    Mistake("V205", Sample.agreement, "zicht-intussen: huidige-houder", "zicht-intussen: ▶houder"),
    Mistake("V205", Sample.agreement, "door: [veilig-thuis", "door: [▶veilig-thus"),
    Mistake("V205", Sample.framework, "laatste: [wethouder]", "laatste: [▶wethoude]"),
    Mistake("V205", Sample.region, "  veilig-thuis: {naam", "  ▶veilig-thus: {naam"),
    Mistake("V205", Sample.examples, "wie: veilig-thuis", "wie: ▶veilig"),
    Mistake("V206", Sample.agreement, "wijze: koud", "wijze: ▶kou"),
    Mistake("V206", Sample.agreement, "hoe: brief", "hoe: ▶brieven"),
    Mistake("V206", Sample.agreement, "informatie: [voorwaarden]", "informatie: [▶voorwaarde]"),
    Mistake("V206", Sample.agreement, "binnen: 5 werkdagen", "binnen: ▶5 werkdagen na medling"),
    Mistake("V206", Sample.region, "kan-ook: veiligheidsplan", "kan-ook: ▶plan"),
    Mistake("V206", Sample.words, "vereist: veiligheidsplan", "vereist: ▶veiligheid"),
    Mistake("V206", Sample.words, "vanaf: melding", "vanaf: ▶medling"),
    Mistake("V224", Sample.region, "opgegaan-in: alkmaar", "opgegaan-in: ▶alkmar"),
    Mistake("V224", Sample.region, "    alkmaar: {naam: Wijk", "    ▶alkmar: {naam: Wijk"),
    Mistake("V229", Sample.region, "team: klein", "team: ▶kleiner"),
  ]

  static let ofVocabulary = [
    Mistake("S107", Sample.agreement, "team-kan-crisis: ja", "team-kan-crisis: ▶waar"),
    Mistake("S109", Sample.examples, "maanden: 3", "maanden: ▶drie"),
    Mistake("S116", Sample.words, "dan: {maanden: 0}", "dan: {maanden: ▶37}"),
    Mistake("S116", Sample.agreement, "tot-en-met: 12", "tot-en-met: ▶2"),
    Mistake("S116", Sample.agreement, "vanaf: 3", "vanaf: ▶-1"),
    Mistake("S115", Sample.agreement, "als: {ernst: acuut}", "als: {▶hulp-actief: {vanaf: geen}}"),
    Mistake("S106", Sample.model, "wie: leidinggevende", "wie: leidinggevende, als: {trede: ▶Eerste}"),
    Mistake("V218", Sample.region, "rollen: {bruggenbouwer", "rollen: {▶wethouder: {}, bruggenbouwer"),
    Mistake("V218", Sample.region, "naam: Bruggenbouwer", "ook-wel: ▶vt"),
    Mistake("V218", Sample.region, "feiten: {doelgroep: {", "feiten: {▶gemeente: {soort: ja-nee}, doelgroep: {"),
    Mistake("V218", Sample.region, "ook-wel: [langendijk]", "ook-wel: [▶Texel]"),
    Mistake("V218", Sample.words, "  leidinggevende: {", "  ▶huidige-houder: {}\n  leidinggevende: {"),
    Mistake("V218", Sample.words, "structureel: {}", "structureel: {ook-wel: ▶licht}"),
    Mistake("V218", Sample.words, "  toegerust:", "  ▶stap: {soort: ja-nee}\n  toegerust:"),
    Mistake("V218", Sample.words, "  toegerust:", "  ▶melding: {soort: ja-nee}\n  toegerust:"),
    Mistake("V218", Sample.model, "trede: teamleiders", "trede: ▶geen"),
    Mistake("V220", Sample.words, "verschil-van-inzicht: {", "▶verschil-van-inzicht: {zicht-volgt-overdracht: ja, "),
    Mistake("V222", Sample.words, "  ernst:\n", "  ▶ernst:\n    alleen-als: {ernst: licht}\n"),
    Mistake(
      "V222", Sample.words, "hulp-actief: {soort: keuze,",
      "▶hulp-actief: {alleen-als: {toegerust: ja}, soort: keuze,"),
  ]

  static let ofRules = [
    Mistake("V207", Sample.agreement, "regel: vaste-momenten", "regel: ▶brief-van-vt"),
    Mistake("V207", Sample.agreement, "trede: bestuurlijk", "trede: ▶leidinggevenden"),
    Mistake("V208", Sample.agreement, "uitzondering-op: team-informeert", "uitzondering-op: ▶team-informeer"),
    Mistake("V208", Sample.agreement, "uitzondering-op: team-informeert", "uitzondering-op: ▶vaste-momenten"),
    Mistake("V209", Sample.agreement, "uitzondering-op: team-informeert", "uitzondering-op: ▶bij-acuut"),
    Mistake(
      "V209", Sample.agreement, "  - regel: team-informeert\n",
      "  - regel: team-informeert\n        uitzondering-op: ▶bij-acuut\n"),
    Mistake(
      "V210", Sample.agreement, "uitzondering-op: team-informeert\n        vast: ja",
      "uitzondering-op: ▶team-informeert"),
    Mistake(
      "V211", Sample.agreement, "uitzondering-op: team-informeert\n        vast: ja", "uitzondering-op: ▶overigen"),
    Mistake(
      "V219", Sample.agreement, "stappen:\n",
      """
      stappen:
        directe-overdracht:
          ▶overdragen: {regel: x, wie: veilig-thuis, aan: lokaal-team, wijze: koud, zicht-gaat-over: na-gesprek, bron: A}

      """),
    Mistake(
      "V219", Sample.agreement, "stappen:\n",
      "stappen:\n  verschil-van-inzicht: {▶opschalen: {regel: x, wie: wethouder, bron: A}}\n"),
    Mistake(
      "V220", Sample.agreement, "stappen:\n",
      "stappen:\n  directe-overdracht: {▶zicht-op-veiligheid: {regel: x, wie: wethouder, bron: A}}\n"),
    Mistake("V223", Sample.agreement, "ook-bij: [monitoring]", "ook-bij: [▶melding]"),
    Mistake("V223", Sample.agreement, "anders: ja", "anders: ja\n        ook-bij: [▶monitoring]"),
    Mistake("V223", Sample.agreement, "als: {ernst: acuut}", "ook-bij: ▶monitoring"),
    Mistake(
      "V223", Sample.agreement, "    monitoren:\n",
      "    zicht-op-veiligheid: {regel: x, wie: wethouder, bron: A, ook-bij: ▶directe-overdracht}\n    monitoren:\n"),
    Mistake(
      "V223", Sample.agreement, "    monitoren:\n",
      "    zicht-op-veiligheid: {regel: x, wie: wethouder, bron: A, ook-bij: ▶verschil-van-inzicht}\n    monitoren:\n"),
    Mistake(
      "V223", Sample.agreement, "    monitoren:\n",
      """
          overdragen:
            - regel: x
              wie: veilig-thuis
              aan: lokaal-team
              wijze: koud
              zicht-gaat-over: na-gesprek
              bron: A
              ook-bij: ▶directe-overdracht
          monitoren:

      """),
    Mistake(
      "S120", Sample.agreement,
      "brief-van-vt\n        als: {hulp-actief: geen}\n        wie: veilig-thuis\n        hoe: brief",
      "▶brief-van-vt\n        wie: veilig-thuis"),
    Mistake(
      "S120", Sample.agreement, "regel: warm\n      anders: ja\n      wie: veilig-thuis\n      aan: lokaal-team",
      "regel: ▶warm\n      anders: ja\n      wie: veilig-thuis"),
    Mistake("S121", Sample.agreement, "met: lokaal-team", "▶aan: onzin"),
    Mistake("S121", Sample.agreement, "laatste-woord: ja", "▶wijze: koud"),
    Mistake("S121", Sample.framework, "momenten: [3", "▶hoe: [brief], momenten: [3"),
    Mistake("S121", Sample.framework, "velden: [wijze", "velden: [▶binnen, wijze"),
    Mistake("S121", Sample.examples, "hoe: brief", "▶wijze: koud"),
    Mistake("T504", Sample.agreement, "binnen: 2 dagen na overdracht", "binnen: ▶2 dagen"),
  ]

  static let ofDocuments = [
    Mistake("V213", Sample.agreement, "vervangt: afspraken-2018", "vervangt: ▶afspraken-2017"),
    Mistake("V213", Sample.agreement, "vervangt: afspraken-2018", "vervangt: ▶maatwerk/kennemerland"),
    Mistake("V214", Sample.agreement, "vervangt: afspraken-2018", "vervangt: ▶afspraken-2020"),
    Mistake("V214", Sample.addendum, "titel:", "gaat-voor: ▶maatwerk/kennemerland\ntitel:"),
    Mistake("V214", "regions/noord/afspraken-2018.yaml", "titel:", "vervangt: ▶afspraken-2020\ntitel:"),
    Mistake("V215", Sample.agreement, "kaders: [werken, zicht]", "kaders: [werken, zicht, ▶werk]"),
    Mistake("V215", Sample.agreement, "kader: zicht", "kader: ▶zich"),
    Mistake("V216", Sample.agreement, "{criterium: g, reden", "{criterium: ▶z, reden"),
    Mistake("V216", Sample.agreement, "criterium: c, kader: zicht", "criterium: ▶c"),
    Mistake("V217", Sample.agreement, "{criterium: g, reden", "{criterium: ▶f, reden"),
    Mistake("V221", Sample.agreement, "gebaseerd-op: basis", "gebaseerd-op: ▶basiss"),
    Mistake("S112", Sample.agreement, "criterium: c, kader: zicht", "criterium: ▶g"),
  ]
}
