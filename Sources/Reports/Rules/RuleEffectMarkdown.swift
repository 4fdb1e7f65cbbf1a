internal import Calendar
public import Compiler
internal import DecisionTable
internal import Diagnostics

/// What a rule decides, as Markdown: a few lines for each step and duty at which it stands.
public enum RuleEffectMarkdown {
  /// The most steps with duties that are told.
  private static let mostPlaces = 6

  /// - Parameter effects: of one rule.
  public static func text(_ effects: [RuleEffect]) -> String {
    // A rule of a model stands at the same step and duty in many regions.
    var groups: [[RuleEffect]] = []
    for effect in effects {
      let number = groups.firstIndex { group in
        group.first?.step.word.id == effect.step.word.id && group.first?.duty.word.id == effect.duty.word.id
      }
      if let number { groups[number].append(effect) } else { groups.append([effect]) }
    }
    var paragraphs = groups.prefix(mostPlaces).compactMap { paragraph($0) }
    if groups.count > mostPlaces {
      paragraphs.append(
        "De regel geldt ook nog op \(DutchText.count(groups.count - mostPlaces, "andere plaats", "andere plaatsen")).")
    }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func paragraph(_ group: [RuleEffect]) -> String? {
    // The region that takes the fewest words is the example.
    let deciding = group.filter { $0.share?.part != Digits("0") }
    guard let example = (deciding.isEmpty ? group : deciding).min(by: { $0.parts.count < $1.parts.count }) else {
      return nil
    }
    let page = RuleEffectPage(example)
    var lines = [page.title, ""]
    if group.count > 1 {
      let silent = group.filter { $0.share?.part == Digits("0") }
      lines.append("- Deze regel staat via het model in \(group.count) regio's. Hieronder staat \(page.regionName).")
      if !silent.isEmpty {
        let names = silent.map { Markdown.plain($0.region.words.word.name) }
        lines.append("- Hij beslist nooit in \(DutchText.list(names)).")
      }
    }
    return (lines + page.lines).joined(separator: "\n")
  }
}

/// What a rule decides at one step and duty in a region.
private struct RuleEffectPage {
  /// The most rows of where it decides that are told for one thing that it decides.
  private static let mostRows = 4

  private let effect: RuleEffect
  private let words: TableWords
  private let detail: DetailText

  init(_ effect: RuleEffect) {
    self.effect = effect
    words = TableWords(effect.region)
    detail = DetailText(wording: words.wording, deadlines: Deadlines(), today: .first)
  }

  var regionName: String { Markdown.plain(effect.region.words.word.name) }

  var title: String {
    "**\(Markdown.plain("\(words.name(effect.step)) · \(words.wording.dutyName(effect.duty))"))**"
  }

  var lines: [String] {
    var lines = [share]
    for (said, parts) in bySentence { lines += told(said, parts) }
    if !effect.stronger.isEmpty {
      let rules = effect.stronger.map { "`\($0.ownId)` (\(Markdown.plain("\($0.document.file):\($0.rule.row)")))" }
      lines.append("- Hij wijkt soms voor \(DutchText.list(rules)).")
    }
    return lines
  }

  private var share: String {
    let days = Markdown.plain(words.title)
    guard let share = effect.share, let applies = effect.applies else {
      return "- In hoeveel situaties deze regel beslist, is te veel werk om te tellen. (\(days))"
    }
    guard share.part != Digits("0") else {
      let why =
        applies == Digits("0")
        ? "de situatie waarvoor hij geldt, kan niet bestaan" : "overal gaat een andere regel voor"
      return "- Deze regel beslist **nooit**: \(why). (\(days))"
    }
    var text = "- Deze regel beslist in **\(SituationText.share(share))**. (\(days))"
    if applies != share.part {
      text +=
        " Hij past bij \(DutchText.thousands(applies.description)) situaties; in de rest gaat een andere regel voor."
    }
    return text
  }

  /// The parts by what they say, in order: of documents for one municipality each, a model's rule says the same.
  private var bySentence: [(said: String, parts: [RuleEffect.Part])] {
    var groups: [(said: String, parts: [RuleEffect.Part])] = []
    for part in effect.parts {
      let said = sentence(part.decision)
      if let number = groups.firstIndex(where: { $0.said == said }) {
        groups[number].parts.append(part)
      } else {
        groups.append((said, [part]))
      }
    }
    return groups
  }

  private func told(_ said: String, _ parts: [RuleEffect.Part]) -> [String] {
    let said = Markdown.plain(said)
    guard let smallest = parts.compactMap({ $0.smallest }).first else { return ["- \(said)"] }
    let example = "  - Kleinste situatie: \(Markdown.plain(SituationText.words(smallest)))"
    let lists = parts.compactMap { $0.places }
    guard lists.count == parts.count else { return ["- \(said)", example] }
    let rows = lists.joined().map { conditions in
      conditions.map { "\(words.head($0.fact)): \(ValueWords(effect.region).text($0))" }.joined(separator: "; ")
    }
    if rows.contains("") { return ["- \(said) Altijd."] }
    var lines = ["- \(said) Bij:"] + rows.prefix(Self.mostRows).map { "  - \(Markdown.plain($0))" }
    if rows.count > Self.mostRows { lines.append("  - en nog \(rows.count - Self.mostRows) groepen situaties") }
    return lines + [example]
  }

  /// Who acts, how and to whom.
  private func sentence(_ decision: DecisionAnswer) -> String {
    guard let outcome = decision.outcomes.first, !outcome.isOpen else {
      return DutchText.sentence("Bewust open: \(decision.rules.reasons.joined(separator: " "))")
    }
    var others = outcome
    // The sentence tells who has the last word.
    others.lastWord = false
    let details = detail.details(effect.duty, others, namesReceiver: false)
    let who = DutchText.capitalized(words.wording.sentence(effect.duty, outcome))
    return DutchText.sentence(details.isEmpty ? who : "\(who) (\(details))")
  }
}
