internal import Agreements

extension References {
  /// Which outcome fields a duty has at a step.
  enum DutyFields {
    /// The fields that may be given there.
    static func allowed(for duty: Duty, at step: String, in scope: Scope) -> Set<OutcomeField> {
      var fields = Set(duty.fields.keys).union(demandedByStep(of: duty.id.value, at: step, in: scope))
      if duty.id.value == BuiltIn.escalation, step == BuiltIn.disagreement {
        fields.formUnion([.within, .lastWord])
      }
      return fields
    }

    /// The fields that an assignment there must have.
    static func required(for duty: Duty, at step: String, in scope: Scope) -> Set<OutcomeField> {
      Set(duty.fields.filter { $0.value == .required }.keys)
        .union(demandedByStep(of: duty.id.value, at: step, in: scope))
    }

    /// Where oversight follows from the handover, every handover says to whom and when.
    private static func demandedByStep(of duty: String, at step: String, in scope: Scope) -> Set<OutcomeField> {
      duty == BuiltIn.handover && scope.oversightFollowsHandover(at: step) ? [.to, .oversightPasses] : []
    }
  }
}
