internal import Agreements
internal import Diagnostics

extension References {
  /// Checks `uitzondering-op`: a rule of the same list, without circles, and not one that cannot have exceptions.
  enum ExceptionCheck {
    /// All exceptions of a document.
    /// - Parameter unreadable: ids of rules that are there but could not be read.
    static func check(_ lists: RuleLists, unreadable: Set<String>, _ report: inout Report) {
      let path = report.path
      defer { report.path = path }
      var inCircle: Set<Int> = []
      for circle in Circles.find(next: lists.parents.map { $0.map { [$0] } ?? [] }) {
        inCircle.formUnion(circle)
        reportCircle(circle.map { lists.rules[$0] }, path, &report)
      }
      for (place, placed) in lists.rules.enumerated() where !inCircle.contains(place) {
        guard let name = placed.rule.exceptionTo else { continue }
        report.path = self.path(of: [placed], in: path)
        if let parent = lists.parents[place] {
          check(placed.rule, name, exceptionTo: lists.rules[parent].rule, &report)
        } else if !unreadable.contains(name.value) {
          reportUnknown(name, placed, lists, &report)
        }
      }
    }

    private static func check(
      _ rule: Rule, _ name: Located<String>, exceptionTo parent: Rule, _ report: inout Report
    ) {
      let quoted = Wording.quoted(parent.id.value)
      if let otherwise = parent.otherwise {
        report.add(
          .exceptionToOtherwise, "Regel \(quoted) heeft \"anders: ja\"; daarop kan geen uitzondering zijn.",
          at: name.span, help: "Haal `uitzondering-op` weg; deze regel gaat al voor.",
          related: [RelatedPlace(otherwise, "hier staat \"anders: ja\"")])
      } else if let fixed = parent.fixed, rule.fixed == nil {
        report.add(
          .exceptionToFixed, "Regel \(quoted) staat vast, maar deze uitzondering erop niet.", at: name.span,
          help: "Zet `vast: ja` ook bij deze regel.", related: [RelatedPlace(fixed, "hier staat \"vast: ja\"")])
      }
    }

    private static func reportUnknown(
      _ name: Located<String>, _ placed: RuleLists.PlacedRule, _ lists: RuleLists, _ report: inout Report
    ) {
      let words = Words(lists.ids(in: placed.home).filter { $0 != placed.rule.id.value })
      if let other = lists.rules.first(where: { $0.rule.id.value == name.value }) {
        report.add(
          .unknownRule, "Regel \(Wording.quoted(name.value)) staat niet in deze lijst.", at: name.span,
          help: words.help(for: name.value), related: [RelatedPlace(other.rule.id.span, "hier staat die regel")])
      } else {
        report.require(name, in: words, .unknownRule, "De regel")
      }
    }

    private static func reportCircle(
      _ circle: [RuleLists.PlacedRule], _ path: DomainPath, _ report: inout Report
    ) {
      guard let first = circle.first, let name = first.rule.exceptionTo else { return }
      report.path = self.path(of: circle, in: path)
      let names = Wording.list(circle.map { Wording.quoted($0.rule.id.value) })
      report.add(
        .exceptionCircle,
        circle.count == 1
          ? "Regel \(names) is een uitzondering op zichzelf." : "De regels \(names) zijn een uitzondering op elkaar.",
        at: name.span, help: "Haal `uitzondering-op` weg bij de hoofdregel.",
        related: circle.dropFirst().map { RelatedPlace($0.rule.id.span, "hoort bij de kring") })
    }

    private static func path(of rules: [RuleLists.PlacedRule], in path: DomainPath) -> DomainPath {
      var path = path
      path.step = rules.first?.home.step
      path.duty = rules.first?.home.duty
      path.rules = rules.map(\.rule.id.value)
      return path
    }
  }
}
