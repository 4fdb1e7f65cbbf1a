internal import Agreements
public import Calendar
public import DecisionTable
public import Diagnostics

/// What an addendum really changes: the decisions of its region with it beside those without it.
public struct AddendumEffect: Sendable {
  /// The region's facts, roles and other names; no decisions.
  public let words: RegionContents
  /// The addendum; for what a municipality's team can do beside its kind, the region's own file.
  public let document: DocumentContents
  /// The municipality (id) of which the team can do more than its kind (`kan-ook`); nil: it is about an addendum.
  public let municipality: String?
  /// The days on which it is in force, both included.
  public let days: ClosedRange<Day>
  /// By step and duty in the order of the vocabulary, then by day; only those of which some decision is different. nil:
  /// it takes too much work to say.
  public let duties: [DutyEffect]?
}

/// What an addendum changes in one duty at a step.
public struct DutyEffect: Sendable {
  /// The step.
  public let step: StepContents
  /// The duty.
  public let duty: DutyContents
  /// The runs of days on which it changes just this, in order.
  public let days: [ClosedRange<Day>]
  /// How many situations there are, with or without the addendum, over the facts that rules for the duty name.
  public let total: Digits
  /// Different decisions, the one in most situations first. No situation is in two of them.
  public let changes: [DecisionChange]
}

/// Situations in which an addendum changes one decision into one other.
public struct DecisionChange: Sendable {
  /// What is decided without the addendum, with the rules that decide in `situation`; nil: these situations cannot exist
  /// then, as no ladder that holds has their rung.
  public let without: DecisionAnswer?
  /// The same with it.
  public let with: DecisionAnswer?
  /// In how many situations.
  public let count: Digits
  /// A smallest situation of these. Whatever the other facts are, it is so in every situation with these values that can
  /// exist with and without the addendum (where one side is nil: on the other).
  public let situation: [FactValue]
}

extension Compilation {
  /// What each addendum changes that is in force on some day, by region, then document; after these what each
  /// municipality's `kan-ook` changes. Made on demand: it takes about as
  /// long as compiling a region for every addendum.
  /// - Parameter selection: with a day, only addenda in force then, and what they change then.
  public func addendumEffects(_ selection: TableSelection = TableSelection()) -> [AddendumEffect] {
    regions.filter { selection.regions?.contains($0.files.region.id) ?? true }.flatMap { region in
      let builder = ReadableRegionBuilder(project: project, region: region, selection: selection)
      return region.files.documents.indices.compactMap { number -> AddendumEffect? in
        guard region.files.documents[number].kind == .addendum, let days = region.inForce.spans[number],
          selection.day.map({ days.contains($0) }) ?? true
        else { return nil }
        let comparison = AddendumComparison(
          project: project, region: region, builder: builder, includesDrafts: includesDrafts, selection: selection)
        return AddendumEffect(
          words: builder.words, document: builder.documents[number], municipality: nil, days: days,
          duties: comparison.effects(of: number))
      } + expertiseEffects(region, builder, selection)
    }
  }
}
