/// Writes one region as a block; `RegionView` and the other views read it back, field by field in the same order.
struct RegionWriter {
  private var block = BlockWriter()

  /// The block of a region. The same contents always give the same bytes.
  static func bytes(_ region: RegionContents) -> [UInt8] {
    var writer = RegionWriter()
    writer.write(region)
    return writer.block.bytes
  }

  private mutating func write(_ region: RegionContents) {
    block.reserve(RegionView.Field.count)
    let fields: [UInt32] = [
      word(region.word),
      block.text(region.danger),
      list(region.facts) { $0.fact($1) },
      list(region.derivedFacts) { $0.derivedFact($1) },
      list(region.municipalities) { $0.municipality($1) },
      list(region.steps) { writer, step in
        let place = writer.word(step.word)
        return writer.block.record([
          place, DecisionTable.word(step.headlineDuty), step.oversightFollowsHandover ? 1 : 0,
        ])
      },
      list(region.duties) { writer, duty in
        let place = writer.word(duty.word)
        return writer.block.record([place, writer.block.text(duty.question)])
      },
      list(region.roles) { $0.word($1) },
      list(region.modes) { $0.word($1) },
      list(region.means) { $0.word($1) },
      list(region.information) { $0.word($1) },
      list(region.events) { $0.word($1) },
      list(region.contacts) { $0.contact($1) },
      list(region.documents) { writer, document in
        writer.block.record([
          writer.block.text(document.id), writer.block.text(document.file), writer.block.text(document.title),
          writer.block.text(document.status), writer.block.text(document.adoptedBy),
        ])
      },
      list(region.outcomes) { $0.outcome($1) },
      list(region.constraints) { $0.diagram($1) },
      list(region.periods) { $0.period($1) },
      list(region.limits) { writer, limit in
        writer.block.record([
          UInt32(limit.duty), writer.block.text(limit.atMost), limit.isStatutory ? 1 : 0,
          writer.block.text(limit.source),
        ])
      },
      block.list(region.equatedDays.map { signed($0) }),
    ]
    block.fill(fields)
  }

  /// Writes each member, then the list of their places.
  private mutating func list<Member>(_ members: [Member], _ write: (inout RegionWriter, Member) -> UInt32) -> UInt32 {
    var places: [UInt32] = []
    for member in members { places.append(write(&self, member)) }
    return block.list(places)
  }

  private mutating func word(_ word: Word) -> UInt32 {
    let aliases = block.texts(word.aliases)
    return block.record([block.text(word.id), block.text(word.name), aliases])
  }

  private mutating func fact(_ fact: FactContents) -> UInt32 {
    let place = word(fact.word)
    let values = list(fact.values) { $0.word($1) }
    return block.record([
      place, block.text(fact.question), block.text(fact.unit), UInt32(fact.kind.rawValue), values,
      signed(fact.lowest), UInt32(fact.valueCount), fact.canLackValue ? 1 : 0,
    ])
  }

  private mutating func derivedFact(_ fact: DerivedFactContents) -> UInt32 {
    let place = word(fact.word)
    let values = list(fact.values) { writer, value in
      let place = writer.word(value.word)
      let members = writer.block.list(value.municipalities.map { UInt32($0) })
      return writer.block.record([place, members])
    }
    return block.record([place, values])
  }

  private mutating func municipality(_ municipality: MunicipalityContents) -> UInt32 {
    let successors = block.texts(municipality.successors)
    return block.record([
      municipality.from == nil ? 0 : 1, signed(municipality.from ?? 0), municipality.through == nil ? 0 : 1,
      signed(municipality.through ?? 0), successors, block.text(municipality.remark),
    ])
  }

  private mutating func contact(_ contact: ContactContents) -> UInt32 {
    let keys = block.texts(contact.details.map { $0.key })
    let texts = block.texts(contact.details.map { $0.text })
    return block.record([
      block.text(contact.role), DecisionTable.word(contact.municipality), block.text(contact.name), keys, texts,
    ])
  }

  private mutating func outcome(_ outcome: OutcomeContents) -> UInt32 {
    let who = block.texts(outcome.who)
    let how = block.texts(outcome.how)
    let to = block.texts(outcome.to)
    let with = block.texts(outcome.with)
    let information = block.texts(outcome.information)
    let withheld = block.texts(outcome.withheld)
    let moments = block.texts(outcome.moments)
    return block.record([
      outcome.isOpen ? 1 : 0, who, block.text(outcome.modality), how, to, with, block.text(outcome.mode),
      block.text(outcome.oversightPasses), information, withheld, block.text(outcome.within), moments,
      outcome.lastWord ? 1 : 0,
    ])
  }

  private mutating func period(_ period: PeriodContents) -> UInt32 {
    let documents = block.list(period.documents.map { UInt32($0) })
    let steps = list(period.steps) { writer, step in
      let constraints = step.constraints.map { own in writer.list(own) { $0.diagram($1) } } ?? Layout.none
      let duties = writer.list(step.duties) { $0.duty($1) }
      return writer.block.record([UInt32(step.step), constraints, duties])
    }
    let scope = diagram(period.scope)
    return block.record([signed(period.from), signed(period.through), documents, steps, scope])
  }

  private mutating func duty(_ duty: DutyTableContents) -> UInt32 {
    let diagram = diagram(duty.diagram)
    let rules = list(duty.rules) { writer, rule in
      writer.block.record([
        writer.block.text(rule.id), UInt32(rule.document), UInt32(rule.row), writer.block.text(rule.source),
        UInt32(rule.outcome), UInt32(rule.wording), writer.block.text(rule.reason),
        UInt32(rule.precedence.level), UInt32(rule.precedence.document), rule.precedence.isInAddendum ? 1 : 0,
        rule.precedence.isOtherwise ? 1 : 0,
        UInt32(rule.precedence.family), writer.block.text(rule.text), writer.block.text(rule.remark),
      ])
    }
    let rows = block.list(duty.ruleOfRow.map { UInt32($0) })
    let width = (duty.ruleOfRow.count + 31) / 32
    let masks = list(duty.rowsByLevel) { writer, atoms in
      var bits = [UInt32](repeating: 0, count: atoms.count * width)
      for (atom, rows) in atoms.enumerated() {
        for row in rows { bits[atom * width + row / 32] |= 1 << UInt32(row % 32) }
      }
      return writer.block.list(bits)
    }
    let families = block.list(duty.familyParents.map { DecisionTable.word($0) })
    let before = list(duty.documentGoesBefore.sorted { $0.key < $1.key }) { writer, entry in
      let named = writer.block.list(entry.value.map { UInt32($0) })
      return writer.block.record([UInt32(entry.key), named])
    }
    return block.record([UInt32(duty.duty), diagram, rules, rows, masks, families, before, UInt32(duty.namedCount)])
  }

  private mutating func diagram(_ diagram: DiagramContents) -> UInt32 {
    let levels = list(diagram.levels) { writer, level in
      let starts = writer.block.list(level.starts.map { UInt32($0) })
      let atoms = writer.block.list(level.atoms.map { UInt32($0) })
      return writer.block.record([UInt32(level.fact), starts, atoms, UInt32(level.atomCount)])
    }
    let nodes = list(diagram.nodes) { writer, node in
      writer.block.record([UInt32(node.level)] + node.children.map { UInt32(bitPattern: $0) })
    }
    let leaves = list(diagram.leaves) { writer, leaf in
      switch leaf {
      case .impossible: writer.block.record([0])
      case .noAgreement: writer.block.record([1])
      case .gap: writer.block.record([2])
      case .outcomes(let outcomes): writer.block.record([3, UInt32(outcomes.count)] + outcomes.map { UInt32($0) })
      }
    }
    return block.record([levels, nodes, leaves, UInt32(bitPattern: diagram.root)])
  }
}
