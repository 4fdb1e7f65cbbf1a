internal import Agreements
internal import Compiler

extension FileSchema {
  /// The schema of a value.
  mutating func schema(of value: ValueDescription) -> [JSONValue.Member] {
    switch value {
    case .text, .newName, .name, .rungChoice, .municipalityCode, .day, .term: single(value)
    case .number(let range):
      [
        .init("type", .texts(["integer", "string"])), .init("minimum", .number(range.lowerBound)),
        .init("maximum", .number(range.upperBound)),
      ] + Self.pattern(value)
        + [
          .init(
            "errorMessage", .text("Hier hoort een heel getal van \(range.lowerBound) tot en met \(range.upperBound)."))
        ]
    case .yesNo: Self.words([WordDescription("ja", "Ja."), WordDescription("nee", "Nee.")])
    case .onlyYes: Self.words([WordDescription("ja", "Ja. Geldt het niet, laat de sleutel dan weg.")])
    case .word(let words): Self.words(words)
    case .list(let member, let mayBeEmpty, let refusesDoubles):
      list(of: member, mayBeEmpty: mayBeEmpty, refusesDoubles: refusesDoubles)
    case .block(let mapping): Self.members(reference(mapping))
    case .named(let named): Self.members(reference(named))
    case .wordOrBlock(let words, let mapping):
      [
        .init("if", .object([.init("type", "object")])), .init("then", reference(mapping)),
        .init("else", .object(Self.words(words))), .init("examples", .texts(words.map(\.word))),
      ]
    case .blockOrPerName(let mapping, _): blockOrPerName(reference(mapping))
    case .condition: condition()
    case .factDemand: demand(on: [], isRising: false)
    case .factValues(let hasStep): Self.members(factValues(hasStep: hasStep))
    }
  }

  /// A single value that is no word of a fixed list.
  private func single(_ value: ValueDescription) -> [JSONValue.Member] {
    switch value {
    case .day, .term, .municipalityCode: [.init("type", "string")] + Self.pattern(value)
    case .newName, .rungChoice:
      Self.text(offering: [], what: "één naam", as: value)
    case .name(let kind): Self.text(offering: names(of: kind), what: "één naam")
    default: Self.text(offering: [], what: "één tekst")
    }
  }

  private mutating func list(
    of member: ValueDescription, mayBeEmpty: Bool, refusesDoubles: Bool
  ) -> [JSONValue.Member] {
    let limits: [JSONValue.Member] =
      (mayBeEmpty ? [] : [.init("minItems", 1)]) + (refusesDoubles ? [.init("uniqueItems", true)] : [])
    let items = JSONValue.object(schema(of: member))
    switch member {
    case .text, .newName, .name, .rungChoice:
      // What is said of lists leaves other values alone, and the other way round.
      let names: [KnownName] = if case .name(let kind) = member { self.names(of: kind) } else { [] }
      return Self.text(offering: names, what: "één waarde, of een lijst", as: member, refused: ["object", "null"])
        + limits + [.init("items", items)]
    case .day, .term:
      return [.init("type", .texts(["string", "array"]))] + Self.pattern(member) + limits + [.init("items", items)]
    case .word(let words):
      return Self.oneOrMore(items, limits) + [.init("examples", .texts(words.map(\.word)))]
    default: return Self.oneOrMore(items, limits)
    }
  }

  /// What a condition asks of a fact: a value, a list of values, `niet`, or bounds.
  /// - Parameters:
  ///   - values: what to offer.
  ///   - isRising: whether to offer them as bounds too.
  mutating func demand(on values: [KnownName], isRising: Bool) -> [JSONValue.Member] {
    guard let mapping = ValueDescription.factDemand.mapping else { return [] }
    let offered: [JSONValue.Member] = values.isEmpty ? [] : [.init("examples", .texts(values.map(\.id)))]
    let item = JSONValue.object(Self.text(offering: values, what: "één waarde"))
    var members: [JSONValue.Member] = [
      .init("if", .object([.init("type", .texts(["object", "null"]))])), .init("then", reference(mapping)),
    ]
    members += Self.pattern(.text)
    members += [.init("minItems", 1), .init("uniqueItems", true), .init("items", item)] + offered
    guard !values.isEmpty else { return members }
    let offeredKeys: [JSONValue.Member] = mapping.keys.compactMap { key in
      if case .list = key.value { return .init(key.key, .object(offered + [.init("items", .object(offered))])) }
      return isRising ? .init(key.key, .object(offered)) : nil
    }
    return members + [.init("properties", .object(offeredKeys))]
  }

  /// A block, or for each name such a block.
  private func blockOrPerName(_ block: JSONValue) -> [JSONValue.Member] {
    let notABlock = JSONValue.object([.init("not", .object([.init("type", "object")]))])
    return [
      .init("type", "object"), .init("minProperties", 1),
      .init("if", .object([.init("additionalProperties", notABlock)])), .init("then", block),
      .init("else", .object([.init("additionalProperties", block)])),
    ]
  }
}

// MARK: - Pieces

extension FileSchema {
  /// Any single value that is not empty.
  /// - Parameters:
  ///   - names: what to offer.
  ///   - what: what belongs here, in Dutch.
  ///   - value: what the text must look like.
  ///   - refused: types that cannot stand here. Naming those that can would make editors offer `true` and `false`.
  static func text(
    offering names: [KnownName], what: String, as value: ValueDescription = .text,
    refused: [String] = ["object", "array", "null"]
  ) -> [JSONValue.Member] {
    [
      .init("if", .object([.init("type", .texts(refused))])),
      .init("then", .object([.init("type", "string"), .init("errorMessage", .text("Hier hoort \(what)."))])),
    ] + pattern(value) + numbers(value) + (names.isEmpty ? [] : [.init("examples", .texts(names.map(\.id)))])
  }

  /// A word of a fixed list.
  static func words(_ words: [WordDescription]) -> [JSONValue.Member] {
    [
      .init("enum", .texts(words.map(\.word))), .init("enumDescriptions", .texts(words.map(\.explanation))),
      .init("errorMessage", .text("Hier kan staan: \(Agreements.Wording.choice(words.map(\.word))).")),
    ]
  }

  /// One of something, or a list of them.
  static func oneOrMore(
    _ one: JSONValue, _ limits: [JSONValue.Member] = [.init("minItems", 1)]
  ) -> [JSONValue.Member] {
    [
      .init("if", .object([.init("type", "array")])), .init("then", .object(limits + [.init("items", one)])),
      .init("else", one),
    ]
  }

  /// The members of an object.
  static func members(_ value: JSONValue) -> [JSONValue.Member] {
    if case .object(let members) = value { members } else { [] }
  }

  /// A name of digits alone is a number to an editor.
  private static func numbers(_ value: ValueDescription) -> [JSONValue.Member] {
    switch value {
    case .newName, .rungChoice: [.init("minimum", 0), .init("multipleOf", 1)]
    default: []
    }
  }

  private static func pattern(_ value: ValueDescription) -> [JSONValue.Member] {
    value.pattern.map { pattern($0, of: value) } ?? []
  }

  /// What a text must look like, with what an editor says of another.
  static func pattern(_ pattern: String, of value: ValueDescription) -> [JSONValue.Member] {
    let words =
      switch value {
      case .newName: "Gebruik kleine letters, cijfers en streepjes ertussen, bijvoorbeeld `lokaal-team`."
      case .rungChoice: "Schrijf de vaste naam van een trede, of meer namen met | ertussen: `ambtelijk|bestuurlijk`."
      case .municipalityCode: "Schrijf GM en vier cijfers, bijvoorbeeld GM0361."
      case .day: "Schrijf een bestaande dag als jaar-maand-dag, bijvoorbeeld 2020-07-15."
      case .number: "Schrijf een heel getal, met alleen cijfers."
      case .term: "Schrijf bijvoorbeeld `5 werkdagen na melding`, of `direct`."
      default: "Hier staat niets."
      }
    return [.init("pattern", .text(pattern)), .init("patternErrorMessage", .text(words))]
  }
}
