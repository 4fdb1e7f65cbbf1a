internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys of the parts of an agreement that are not rules.
enum PartKeys {
  private static let roles = Shape.list(of: Scalars.name(.role))

  /// `methoden`.
  enum Method {
    static let name = Key(
      "naam", isRequired: true, Scalars.text, "De naam van de methode.", examples: ["Signs of Safety"])
    static let by = Key("door", isRequired: true, roles, "Wie met deze methode werken.")
    static let block = MappingDescription(
      "methode", title: "Een methode", what: "een blok met `naam:` en `door:`",
      "Een methode waarmee partijen werken.", keys: [name, by] + RemarkKeys.all)
  }

  /// `casusevaluatie`.
  enum CaseEvaluation {
    static let form = Key(
      "vorm", isRequired: true, Scalars.text, "Hoe partijen leren van zaken.", examples: ["werkleerconferentie"])
    static let times = Key("keer-per-jaar", Scalars.number(in: 1...366), "Hoe vaak per jaar.", examples: ["2"])
    static let who = Key("wie", isRequired: true, roles, "Wie eraan meedoen.")
    static let block = MappingDescription(
      "casusevaluatie", title: "Casusevaluatie", what: "een blok met `vorm:` en `wie:`",
      "Hoe partijen samen leren van zaken.", keys: [form, times, who] + RemarkKeys.all)
  }

  /// `evaluatie`.
  enum Review {
    static let latest = Key(
      "uiterlijk", Scalars.day, "De laatste dag waarop de afspraken worden bekeken.", examples: ["2027-01-01"])
    static let who = Key("wie", isRequired: true, roles, "Wie ervoor zorgt.")
    static let block = MappingDescription(
      "evaluatie", title: "Evaluatie van de afspraken", what: "een blok met `uiterlijk:` en `wie:`",
      "Wanneer en door wie de afspraken zelf worden bijgewerkt.", keys: [latest, who] + RemarkKeys.all)
  }

  /// `aanvullende-taken`.
  enum ExtraTask {
    static let task = Key(
      "taak", isRequired: true, Scalars.text, "De taak boven op de wet.", examples: ["crisisdienst"])
    static let who = Key("wie", isRequired: true, roles, "Wie de taak doet.")
    static let block = MappingDescription(
      "aanvullende-taak", title: "Een aanvullende taak", what: "een blok met `taak:` en `wie:`",
      "Een taak boven op de wet.", keys: [task, who] + RemarkKeys.all)
  }

  /// `bewust-open` of an agreement.
  enum OpenCriterion {
    static let criterion = Key(
      "criterium", isRequired: true, Scalars.name(.criterion), "De letter of naam van het criterium.", examples: ["e"])
    static let framework = Key(
      "kader", Scalars.name(.framework), "Het kader, als twee kaders dezelfde letter gebruiken.")
    static let reason = Key(
      "reden", isRequired: true, Scalars.plainText, "Waarom u dit met opzet open laat.")
    static let block = MappingDescription(
      "open-criterium", title: "Een criterium dat open blijft", what: "een blok met `criterium:` en `reden:`",
      "Een criterium van een kader dat u met opzet open laat.", keys: [criterion, framework, reason] + RemarkKeys.all)
  }
}
