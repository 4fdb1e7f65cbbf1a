import Agreements
import Calendar

@testable import Compiler

/// What each rule, as it was written, does in all situations of a project: by going through them all.
struct WrittenRuleChecks {
  /// A rule as it was written; a model's has no region.
  struct Key: Hashable, CustomStringConvertible {
    let region: String
    let document: String
    let rule: String

    var description: String { "\(region)/\(document)#\(rule)" }
  }

  /// Rules of documents that are in force on some day.
  private(set) var inForce: Set<Key> = []
  /// Rules of addenda among these.
  private(set) var ofAddenda: Set<Key> = []
  /// Rules that win in some situation.
  private(set) var deciding: Set<Key> = []
  /// Rules without which some decision is another.
  private(set) var withEffect: Set<Key> = []
  /// Rules of addenda that apply together with a fixed rule that says otherwise.
  private(set) var departing: Set<Key> = []
  /// Duties at a step with a situation in which nobody is named: region, step and duty.
  private(set) var gaps: Set<[String]> = []
  /// Rules that win together and disagree: region, step, duty and the rules as answers name them, sorted.
  private(set) var conflicts: Set<[String]> = []
  /// Fields that fall away by a rule.
  private(set) var lostFields: [Key: Set<String>] = [:]

  init(_ project: Project) {
    for files in project.regions { look(Interpreter(project: project, region: files)) }
  }

  /// Addenda of which no rule decides, as keys without a rule.
  var deadAddenda: Set<Key> {
    let documents = { (keys: Set<Key>) in Set(keys.map { Key(region: $0.region, document: $0.document, rule: "") }) }
    return documents(ofAddenda).subtracting(documents(ofAddenda.intersection(deciding)))
  }

  private mutating func look(_ interpreter: Interpreter) {
    let region = interpreter.region.region.id
    var days: Set<[String]> = []
    for day in interpreter.daysOfChange {
      // On days with the same documents and municipalities everything is the same.
      let here = interpreter.documents(on: day).map(\.id) + interpreter.municipalities(on: day)
      guard days.insert(here).inserted else { continue }
      for step in interpreter.project.vocabulary.steps {
        let situations = interpreter.possibleSituations(step: step.id.value, day: day)
        let duties = interpreter.duties(step: step.id.value, day: day)
        let follows = step.oversightFollowsHandover
        for duty in duties {
          let scene = interpreter.scene(step: step.id.value, duty: duty, day: day)
          note(scene, region)
          // Situations that differ only in facts that nothing here names are one.
          let named = interpreter.factsNamed(step: step.id.value, duty: duty, day: day).sorted()
          var seen: Set<[String?]> = []
          for situation in situations where seen.insert(named.map { situation[$0] }).inserted {
            guard let applying = scene.applying(in: situation) else { continue }
            judge(applying, region)
            // Where oversight follows the handover, its gaps and conflicts are those of the handover.
            guard !(follows && duty == "zicht-op-veiligheid" && duties.contains("overdragen")) else { continue }
            note(DutyScene.winners(applying), [region, step.id.value, duty])
          }
        }
      }
    }
  }

  /// Notes a gap or a conflict.
  private mutating func note(_ winners: [StandingRule], _ place: [String]) {
    if winners.isEmpty { gaps.insert(place) }
    guard Set(winners.map(\.outcome)).count > 1 else { return }
    conflicts.insert(place + winners.map { "\($0.identity)" }.sorted())
  }

  private mutating func note(_ scene: DutyScene, _ region: String) {
    for rule in scene.rules { note(key(rule, region), rule.file) }
    for ladder in scene.ladders {
      for rung in ladder.rungs {
        let document = ladder.file.name
        note(
          Key(
            region: ladder.file.model == nil ? region : "", document: document, rule: "escalatie/\(rung.id.value)"),
          ladder.file)
      }
    }
  }

  private mutating func note(_ key: Key, _ file: RuleFile) {
    inForce.insert(key)
    if file.document.kind == .addendum { ofAddenda.insert(key) }
  }

  private mutating func judge(_ applying: [StandingRule], _ region: String) {
    let winners = DutyScene.winners(applying)
    let decision = Set(winners.map(\.outcome))
    for rule in winners { deciding.insert(key(rule, region)) }
    for written in Set(applying.map { key($0, region) }) {
      let left = DutyScene.winners(applying.filter { key($0, region) != written })
      if Set(left.map(\.outcome)) != decision { withEffect.insert(written) }
      for winner in winners where key(winner, region) == written && isJudgedForFields(winner) {
        for other in left where winner.goesBefore(other) && !other.id.isEmpty {
          let lost = fields(other).subtracting(fields(winner))
          if !lost.isEmpty { lostFields[written, default: []].formUnion(lost) }
        }
      }
    }
    for rule in applying where rule.file.document.kind == .addendum {
      if applying.contains(where: { $0.level == 3 && $0.outcome != rule.outcome }) {
        departing.insert(key(rule, region))
      }
    }
  }

  /// An addendum's rule or an exception, written in a list, not open and not a model's.
  private func isJudgedForFields(_ rule: StandingRule) -> Bool {
    rule.file.model == nil && rule.outcome != .open && !rule.id.isEmpty
      && (rule.file.document.kind == .addendum || !rule.parents.isEmpty)
  }

  private func fields(_ rule: StandingRule) -> Set<String> {
    guard case .settled(let key) = rule.outcome else { return [] }
    var fields: Set<String> = []
    if !key.how.isEmpty { fields.insert("hoe") }
    if !key.to.isEmpty { fields.insert("aan") }
    if !key.with.isEmpty { fields.insert("met") }
    if key.mode != nil { fields.insert("wijze") }
    if key.oversightPasses != nil { fields.insert("zicht-gaat-over") }
    if !key.information.isEmpty { fields.insert("informatie") }
    if !key.withheld.isEmpty { fields.insert("niet-delen") }
    if key.within != nil { fields.insert("binnen") }
    if !key.moments.isEmpty { fields.insert("momenten") }
    if key.lastWord { fields.insert("laatste-woord") }
    return fields
  }

  private func key(_ rule: StandingRule, _ region: String) -> Key {
    Key(
      region: rule.file.model == nil ? region : "", document: rule.file.name,
      rule: rule.id.isEmpty ? rule.identity.rule : rule.id)
  }
}
