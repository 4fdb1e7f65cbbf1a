public import DecisionTable

/// Why a decision table cannot be used, in Dutch.
public enum TableErrorText {
  /// The sentence.
  public static func message(_ error: TableError) -> String {
    switch error {
    case .unreadable(let number): "De beslistabel kan niet worden gelezen: \(reason(number))."
    case .notAFile: "De beslistabel kan niet worden gelezen: dit is geen gewoon bestand."
    case .notATable: "Dit bestand is geen beslistabel van aanzet. Maak er een met aanzet bouw."
    case .otherVersion(let version):
      "Deze beslistabel heeft vorm \(version), en dit programma kent die niet. Maak de tabel opnieuw met aanzet bouw."
    case .damaged(let part):
      "Deze beslistabel is niet te vertrouwen: \(SafeText.line(part)) is beschadigd of veranderd. "
        + "Gebruik de tabel niet. Maak of haal hem opnieuw."
    }
  }

  /// The system's usual reasons, by their number on Linux.
  private static func reason(_ number: Int32) -> String {
    switch number {
    case 2: "het bestand is er niet"
    case 1, 13: "u hebt geen toegang tot het bestand"
    case 20: "een deel van het pad is geen map"
    case 21: "dit is een map"
    case 12: "er is te weinig geheugen"
    case 23, 24: "er zijn te veel bestanden open"
    case 36: "de naam is te lang"
    case 40: "de verwijzing gaat in een kring"
    default: "foutnummer \(number) van het systeem"
    }
  }
}

/// Why a question has no answer, in Dutch.
public enum AskErrorText {
  /// The sentence, and what may have been meant.
  public static func message(_ error: AskError) -> (message: String, suggestion: String?) {
    switch error {
    case .question(let error): return QuestionErrorText.message(error)
    case .table(let error): return (TableErrorText.message(error), nil)
    case .disagreement(let duty):
      return (
        "Twee berekeningen van het programma geven niet hetzelfde antwoord op de taak \(SafeText.quoted(duty)). "
          + "Daarom komt er geen antwoord. Dit is een fout in het programma; meld het aan de makers.", nil
      )
    }
  }
}
