public import Compiler
internal import Diagnostics
internal import DecisionTable

/// What a rule decides, as Markdown: a few lines for each place where it stands.
public enum RuleEffectMarkdown {
  /// The most places that are told; of a rule of a model there may be hundreds.
  private static let mostPlaces = 4
  /// The most rows of where it decides that are told.
  private static let mostRows = 4

  /// - Parameter effects: of one rule; not none.
  public static func text(_ effects: [RuleEffect]) -> String {
    var paragraphs = effects.prefix(mostPlaces).map { paragraph($0, namesRegion: effects.count > 1) }
    if effects.count > mostPlaces {
      let silent = effects.filter { $0.share?.part == Digits("0") }.count
      paragraphs.append(
        "De regel staat nog op \(DutchText.count(effects.count - mostPlaces, "andere plaats", "andere plaatsen"))."
          + (silent > 0 ? " Op \(silent) van alle plaatsen beslist hij nooit." : ""))
    }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func paragraph(_ effect: RuleEffect, namesRegion: Bool) -> String {
    let words = TableWords(effect.region)
    var place = [words.name(effect.step), words.wording.dutyName(effect.duty)]
    if namesRegion { place.append(SafeText.line(effect.region.words.word.name)) }
    var lines = ["**\(Markdown.plain(place.joined(separator: " · ")))**", ""]
    for decision in effect.decisions.unique { lines.append("- \(Markdown.plain(said(effect.duty, decision, words)))") }
    lines.append("- \(wins(effect, words))")
    lines += places(effect, words)
    if !effect.stronger.isEmpty {
      let rules = effect.stronger.map { "`\($0.ownId)` (\(Markdown.plain($0.document.file)):\($0.rule.row))" }
      lines.append("- Deze regel wijkt soms voor \(DutchText.list(rules)).")
    }
    return lines.joined(separator: "\n")
  }

  private static func said(_ duty: DutyContents, _ decision: DecisionAnswer, _ words: TableWords) -> String {
    let details = words.details(duty, decision)
    return details.isEmpty ? words.actor(duty, decision) : "\(words.actor(duty, decision)): \(details)"
  }

  private static func wins(_ effect: RuleEffect, _ words: TableWords) -> String {
    let days = " (\(words.title))"
    guard let share = effect.share, let applies = effect.applies else {
      return "In hoeveel situaties deze regel beslist, is te veel werk om te tellen\(days)."
    }
    guard share.part != Digits("0") else {
      let why =
        applies == Digits("0")
        ? "de situatie waarvoor hij geldt, kan niet bestaan" : "overal gaat een andere regel voor"
      return "Deze regel beslist **nooit**: \(why)\(days)."
    }
    var text = "Deze regel beslist in **\(SituationText.share(share))** bij deze stap\(days)."
    if applies != share.part {
      text += " Hij geldt in \(DutchText.thousands(applies.description)) situaties; in de andere gaat een regel voor."
    }
    return text
  }

  private static func places(_ effect: RuleEffect, _ words: TableWords) -> [String] {
    guard let smallest = effect.smallest else { return [] }
    guard let places = effect.places, !places.isEmpty else {
      return ["- Kleinste situatie: \(Markdown.plain(SituationText.words(smallest)))."]
    }
    let rows = places.map { conditions in
      conditions.map { "\(words.head($0.fact)): \(ValueWords(effect.region).text($0))" }.joined(separator: "; ")
    }
    if rows.contains("") { return ["- Hij beslist daar **altijd**."] }
    var lines = ["- Hij beslist bij:"] + rows.prefix(mostRows).map { "  - \(Markdown.plain($0))" }
    if rows.count > mostRows { lines.append("  - en nog \(rows.count - mostRows) andere groepen situaties") }
    lines.append("- Kleinste situatie: \(Markdown.plain(SituationText.words(smallest))).")
    return lines
  }
}

extension [DecisionAnswer] {
  /// Without those that say the same.
  fileprivate var unique: [DecisionAnswer] {
    var seen: Set<OutcomeContents> = []
    return filter { $0.outcomes.first.map { seen.insert($0).inserted } ?? true }
  }
}
