/// A word of a fixed list that says what it means; the raw value is the word in a file.
public protocol DescribedWord: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// What the word means, in Dutch.
  var explanation: String { get }
}

extension DescribedWord {
  /// All words of the list with what they mean.
  public static var descriptions: [WordDescription] {
    allCases.map { WordDescription($0.rawValue, $0.explanation) }
  }
}

extension DocumentStatus: DescribedWord {
  /// What the word means, in Dutch.
  public var explanation: String {
    switch self {
    case .draft: "Er wordt nog aan gewerkt. Het geldt nog niet."
    case .adopted: "Het is vastgesteld, maar nog niet ondertekend. Het geldt nog niet."
    case .signed: "Het is ondertekend. Het geldt. Noem dan ook de dag bij `ondertekend`."
    case .example: "Een voorbeeld. Antwoorden zeggen erbij dat het een voorbeeld is."
    }
  }
}

extension Modality: DescribedWord {
  /// What the word means, in Dutch.
  public var explanation: String {
    switch self {
    case .must: "Dit moet. Staat er geen modaliteit, dan is het `moet`."
    case .preferably: "Dit heeft de voorkeur. Wijk er alleen met een reden van af."
    case .can: "Dit kan. De professional kiest."
    case .may: "Dit mag. Het is toegestaan."
    }
  }
}

extension OversightMoment: DescribedWord {
  /// What the word means, in Dutch.
  public var explanation: String {
    switch self {
    case .onSending: "Zodra de overdracht is verzonden."
    case .onReceipt: "Zodra de ontvanger de overdracht heeft ontvangen."
    case .onAcceptance: "Zodra de ontvanger de overdracht heeft geaccepteerd."
    case .afterConversation: "Zodra het gesprek over de overdracht is gevoerd."
    }
  }
}

extension FieldUse: DescribedWord {
  /// What the word means, in Dutch.
  public var explanation: String {
    switch self {
    case .required: "Elke regel voor deze taak moet dit veld hebben."
    case .allowed: "Een regel voor deze taak mag dit veld hebben."
    }
  }
}

extension DocumentSection: DescribedWord {
  /// What the word means, in Dutch.
  public var explanation: String {
    switch self {
    case .methods: "De afspraken noemen met welke methoden partijen werken."
    case .caseEvaluation: "De afspraken zeggen hoe partijen leren van zaken."
    case .review: "De afspraken zeggen wanneer zij zelf worden bijgewerkt."
    case .extraTasks: "De afspraken noemen de taken boven op de wet."
    case .escalation: "De afspraken hebben een ladder voor verschil van inzicht."
    case .handover: "De afspraken hebben regels voor de overdracht."
    }
  }
}

extension OutcomeField: DescribedWord {
  /// What the word means, in Dutch.
  public var explanation: String {
    switch self {
    case .how: "Waarmee of hoe het gebeurt, bijvoorbeeld met een brief. Dit mag een lijst zijn."
    case .to: "Aan wie: de rol of de rollen die iets krijgen."
    case .with: "Met wie samen: een of meer rollen."
    case .mode: "De wijze van overdracht, bijvoorbeeld koud of warm."
    case .oversightPasses: "Wanneer het zicht op veiligheid naar de ontvanger gaat."
    case .information: "Welke informatie meegaat. Dit mag een lijst zijn."
    case .withheld: "Welke informatie niet gedeeld mag worden. Dit mag een lijst zijn."
    case .within: "De termijn: binnen hoeveel tijd na welke gebeurtenis."
    case .moments: "Op welke momenten: een of meer termijnen."
    case .lastWord: "Deze trede heeft het laatste woord."
    }
  }
}
