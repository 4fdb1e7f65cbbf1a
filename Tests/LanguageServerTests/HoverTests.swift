import Reports
import Testing

@testable import LanguageServer

@Suite struct HoverTests {
  private func words(_ text: String, in file: String = MemoryProject.agreement) -> String? {
    var conversation = Conversation()
    return conversation.ask("hover", in: file, text)?["result"]?["contents"]?["value"]?.textValue
  }

  private func agreement(_ part: String, _ other: String) -> String? {
    words(MemoryProject.text(MemoryProject.agreement).with(part, other))
  }

  @Test func names() throws {
    #expect(
      agreement("wie: lokaal-team", "wie: lok¦aal-team")?.hasPrefix("**Lokaal team** (rol `lokaal-team`)") == true)
    #expect(agreement("directe-overdracht:", "directe¦-overdracht:")?.contains("(stap `directe-overdracht`)") == true)
    #expect(agreement("informeren:", "inf¦ormeren:")?.contains("(taak `informeren`)") == true)
    let fact = try #require(agreement("{hulp-actief: geen}", "{hulp¦-actief: geen}"))
    #expect(fact.contains("(feit `hulp-actief`)") && fact.contains("`andere-aanbieder`"))
    #expect(agreement("{hulp-actief: geen}", "{hulp-actief: ge¦en}")?.contains("waarde van `hulp-actief`") == true)
    #expect(agreement("hoe: brief", "hoe: ¦brief")?.contains("(middel `brief`)") == true)
    #expect(agreement("wijze: koud", "wijze: koud¦")?.contains("wijze van overdragen `koud`") == true)
    #expect(agreement("kaders: [samenwerken]", "kaders: [samen¦werken]")?.contains("(kader `samenwerken`)") == true)
  }

  @Test func theEventOfATerm() {
    #expect(
      agreement("hoe: brief", "binnen: 5 werkdagen na mel¦ding")?.contains("(gebeurtenis `melding`)") == true)
    #expect(agreement("hoe: brief", "binnen: dir¦ect") == nil)
  }

  @Test func keysAndFixedWords() throws {
    #expect(agreement("zicht-gaat-over:", "zicht¦-gaat-over:")?.hasPrefix("**`zicht-gaat-over`**") == true)
    #expect(agreement("status:", "sta¦tus:")?.contains("(verplicht)") == true)
    #expect(agreement("bij-ontvangst", "bij-¦ontvangst")?.hasPrefix("**`bij-ontvangst`**") == true)
    #expect(agreement("voorbeeld", "¦voorbeeld")?.contains("voorbeeld") == true)
  }

  @Test func theDecisionOfARule() throws {
    let told = try #require(agreement("regel: brief-van-vt", "regel: brief¦-van-vt"))
    #expect(
      told == """
        **Regel `brief-van-vt`**

        **Directe overdracht · Direct betrokkenen informeren**

        - Deze regel beslist in **1 van 3 situaties**. (Duinstreek, vanaf 1 maart 2021)
        - Veilig Thuis Duinstreek moet direct betrokkenen informeren (Brief). Bij:
          - Hulp actief: Geen
          - Kleinste situatie: hulp actief = geen (de andere feiten maken niet uit)
        """)
    let otherwise = try #require(agreement("regel: overigen", "regel: ¦overigen"))
    #expect(otherwise.contains("**2 van 3 situaties**"))
    #expect(otherwise.contains("Hij past bij 3 situaties; in de rest gaat een andere regel voor."))
    #expect(otherwise.contains("- Hij wijkt soms voor `brief-van-vt` (regions/duinstreek/afspraken-2020.yaml:10)."))
  }

  @Test func aRuleOnHandoverAlsoSaysWhoHoldsOversight() throws {
    let told = try #require(agreement("regel: koude-overdracht", "regel: koude-¦overdracht"))
    #expect(told.contains("Directe overdracht · Overdragen"))
    #expect(told.contains("Zicht op veiligheid"))
  }

  @Test func aRuleThatNeverDecides() throws {
    let other = """
      hoe: brief
              bron: x
            - regel: verborgen
              als: {hulp-actief: geen}
              wie: lokaal-team
              hoe: gesprek
              bron: x
            - regel: boven
              uitzondering-op: verborgen
              als: {hulp-actief: geen}
              wie: veilig-thuis
              hoe: brief
      """
    let text = MemoryProject.text(MemoryProject.agreement).with("hoe: brief", other)
    let told = try #require(words(text.with("regel: verborgen", "regel: verb¦orgen")))
    #expect(told.contains("beslist **nooit**: overal gaat een andere regel voor"))
    #expect(told.contains("`boven`"))
  }

  @Test func errorsAreSaid() throws {
    let text = MemoryProject.text(MemoryProject.agreement).with("wie: lokaal-team", "wie: niemand")
    let told = try #require(words(text.with("regel: brief-van-vt", "regel: ¦brief-van-vt")))
    #expect(told.contains("Er staan fouten in de bestanden."))
  }

  @Test func aDraftDecidesNothing() throws {
    let text = MemoryProject.text(MemoryProject.agreement).with("status: voorbeeld", "status: concept")
    let told = try #require(words(text.with("regel: brief-van-vt", "regel: ¦brief-van-vt")))
    #expect(told.contains("Dit document heeft de status `concept`."))
  }

  @Test func aModelThatNobodyUses() throws {
    let model = MemoryProject.text(MemoryProject.model)
    let told = try #require(words(model.with("regel: ", "regel: ¦"), in: MemoryProject.model))
    #expect(told.contains("Geen enkele regio bouwt op dit model"))
  }

  @Test func aRuleOfAModelInSeveralRegions() throws {
    var conversation = Conversation()
    let building = "gebaseerd-op: zicht\nevaluatie:"
    let agreement = MemoryProject.text(MemoryProject.agreement).with("evaluatie:", building)
    conversation.project.files[MemoryProject.agreement] = Array(agreement.utf8)
    conversation.project.files["regions/heide/afspraken-2020.yaml"] = Array(agreement.utf8)
    conversation.project.files["regions/heide/regio.yaml"] = Array(
      MemoryProject.text(MemoryProject.region).with("naam: Duinstreek", "naam: Heide").utf8)
    let marked = MemoryProject.text(MemoryProject.model).with("regel: ", "regel: ¦")
    let answer = conversation.ask("hover", in: MemoryProject.model, marked)
    let told = try #require(answer?["result"]?["contents"]?["value"]?.textValue)
    #expect(
      told == """
        **Regel `team-houdt-zicht`**

        **Monitoring · Zicht op veiligheid**

        - Deze regel staat via het model in 2 regio's. Hieronder staat Duinstreek.
        - Deze regel beslist in **1 van 1 situaties**. (Duinstreek, vanaf 1 maart 2021)
        - Lokaal team houdt zicht op de veiligheid. Altijd.
        """)
  }

  @Test func aRungOfTheLadder() throws {
    let ladder = """
      escalatie:
        treden:
          - {trede: leiding, wie: leidinggevende-team}
          - {trede: bestuur, wie: wethouder}
        zicht-intussen: huidige-houder

      """
    let text = MemoryProject.text(MemoryProject.agreement) + ladder
    let told = try #require(words(text.with("trede: bestuur", "trede: best¦uur")))
    #expect(
      told == """
        **Trede `bestuur`**

        **Verschil van inzicht · Opschalen**

        - Deze regel beslist in **2 van 3 situaties**. (Duinstreek, vanaf 1 maart 2021)
        - De zaak gaat naar Wethouder. Bij:
          - Trede: leiding
          - Kleinste situatie: trede = leiding (de andere feiten maken niet uit)
        - De zaak gaat naar Wethouder. Die heeft het laatste woord. Bij:
          - Trede: bestuur
          - Kleinste situatie: trede = bestuur (de andere feiten maken niet uit)
        """)
    let oversight = try #require(words(text.with("zicht-intussen:", "zicht¦-intussen:")))
    #expect(oversight.contains("Wie nu zicht houdt op de veiligheid, blijft dat doen."))
  }

  @Test(arguments: ["titel: Samen¦werkings", "bron: Afspraken¦ 2020, par. 2.1", "# ¦niets"])
  func whereThereIsNothingToTell(_ marked: String) {
    let part = marked.with("¦", "")
    let text = MemoryProject.text(MemoryProject.agreement) + "# niets\n"
    #expect(words(text.with(part, marked)) == nil)
  }
}
