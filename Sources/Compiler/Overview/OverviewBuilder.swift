import Agreements
public import Calendar
import DecisionDiagram
import DecisionTable

extension Compilation {
  /// What all regions have agreed on a day, also those that could not be compiled. Made on demand.
  /// - Parameter selection: which regions; nil: all.
  public func overview(on day: Day, regions selected: Set<String>? = nil) -> CountryOverview {
    let files = project.regions.filter { selected?.contains($0.region.id) ?? true }
    let compiled = Dictionary(regions.map { ($0.files.region.id, $0) }) { first, _ in first }
    let lines = files.map { OverviewLine(files: $0, compiled: compiled[$0.region.id], day: day) }
    let builder = OverviewBuilder(project: project, criteria: criteria, day: day, lines: lines)
    return CountryOverview(day: day, regions: lines.map { $0.region }, grids: builder.grids)
  }
}

/// One region on one day.
private struct OverviewLine {
  let files: RegionFiles
  let day: Day
  let compiled: CompiledRegion?
  /// What is in force; nil: nothing, or it is not known.
  let period: CompiledPeriod?

  init(files: RegionFiles, compiled: CompiledRegion?, day: Day) {
    self.files = files
    self.day = day
    self.compiled = compiled
    period = compiled?.periods.first { $0.period.from <= day && day <= $0.period.through }
  }

  /// The documents in force.
  var documents: [Document] { period?.period.documents.map { files.documents[$0] } ?? [] }

  var region: CountryOverview.Region {
    CountryOverview.Region(
      word: Word(id: files.region.id, name: files.region.name.value, aliases: files.region.aliases.map { $0.value }),
      code: files.region.code ?? "", municipalities: municipalities.count, standing: standing)
  }

  /// Those that exist on the day.
  var municipalities: [Municipality] {
    files.region.municipalities.filter { town in
      town.from.map { $0.value <= day } ?? true && town.through.map { day <= $0.value } ?? true
    }
  }

  private var standing: CountryOverview.Region.Standing {
    guard compiled != nil else { return .unknown }
    guard period != nil else { return files.documents.isEmpty ? .nothing : .onlyDocuments }
    var statuses: [String] = []
    for document in documents where !statuses.contains(document.status.value.rawValue) {
      statuses.append(document.status.value.rawValue)
    }
    return .inForce(statuses)
  }
}

/// Fills the grids.
private struct OverviewBuilder {
  let project: Project
  let criteria: [CriterionResult]
  let day: Day
  let lines: [OverviewLine]

  typealias Cell = CountryOverview.Cell
  typealias Grid = CountryOverview.Grid

  var grids: [Grid] { [documents] + frameworks + [steps, rungs, tasks, teams] }

  private var models: [String: Model] { Dictionary(project.models.map { ($0.id, $0) }) { first, _ in first } }

  private var documents: Grid {
    let columns = [
      Word(id: "afspraken", name: "Afspraken die gelden"), Word(id: "maatwerk", name: "Maatwerk dat geldt"),
      Word(id: "niet-ondertekend", name: "Concept, of niet ondertekend"),
      Word(id: "eigen-regels", name: "Eigen regels"),
      Word(id: "regels-uit-model", name: "Regels uit een model"),
    ]
    let cells = lines.map { line -> [Cell] in
      let documents = line.documents
      let unsigned = line.files.documents.filter { [.draft, .adopted].contains($0.status.value) }
      let fromModels = Set(documents.compactMap { $0.model?.value }).compactMap { models[$0] }
      let numbers = [
        documents.filter { $0.kind == .agreement }.count, documents.filter { $0.kind == .addendum }.count,
        unsigned.count, documents.reduce(0) { $0 + Self.ruleCount($1.sections) },
        fromModels.reduce(0) { $0 + Self.ruleCount($1.sections) },
      ]
      return numbers.map { .number($0) }
    }
    return Grid(id: "documenten", title: "Documenten en regels", columns: columns, cells: cells)
  }

  /// As written; a rule that stands in several lists is one.
  private static func ruleCount(_ sections: RuleSections) -> Int {
    sections.lists.reduce(0) { $0 + $1.rules.count } + (sections.escalation?.rungs.count ?? 0)
  }

  private var frameworks: [Grid] {
    project.frameworks.map { framework in
      let ids = framework.criteria.map { $0.id.value }
      let cells = lines.map { line in
        ids.map { id -> Cell in
          let result = criteria.first {
            $0.region == line.files.region.id && $0.framework == framework.id && $0.criterion == id && $0.from <= day
              && $0.through.map { day <= $0 } ?? true
          }
          switch result?.state {
          case .settled: return .settled
          case .open: return .open
          case .missing: return .missing
          case nil: return .nothing
          }
        }
      }
      return Grid(
        id: "criteria-\(framework.id)", title: "Criteria van \(framework.title)",
        columns: framework.criteria.map { Word(id: $0.id.value, name: $0.title) }, cells: cells)
    }
  }

  private var steps: Grid {
    let cells = lines.map { line in
      project.vocabulary.steps.map { step -> Cell in
        guard let compiled = line.period?.steps.first(where: { $0.step == step.id.value }) else { return .nothing }
        return cell(compiled, headline: step.headlineDuty?.value)
      }
    }
    return Grid(
      id: "stappen", title: "Stappen in het werk",
      columns: project.vocabulary.steps.map { Word(id: $0.id.value, name: $0.label.name) }, cells: cells)
  }

  /// Settled: the headline duty is one of the step's, and every duty is decided in every situation.
  private func cell(_ step: CompiledStep, headline: String?) -> Cell {
    var isSomething = !step.unproven.isEmpty
    var isAll = step.unprovenDuties.isEmpty
    for duty in step.duties {
      for (leaf, count) in zip(duty.diagram.leaves, duty.counts) where count > 0 && leaf != .impossible {
        if case .outcomes(let outcomes) = leaf, outcomes.count == 1 {
          isSomething = true
        } else {
          isAll = false
        }
      }
    }
    if let headline, !step.duties.contains(where: { $0.place.duty == headline }) { isAll = false }
    return isSomething ? isAll ? .settled : .partly : .nothing
  }

  private var rungs: Grid {
    var columns: [String] = []
    let ladders = lines.map { line in
      line.documents.map { document in
        LadderLowering.rungs(document, models: models).rungs.map { $0.id.value }
      }.filter { !$0.isEmpty }
    }
    for rung in ladders.joined().joined() where !columns.contains(rung) { columns.append(rung) }
    let cells = ladders.map { ladders in
      columns.map { rung -> Cell in
        ladders.compactMap { $0.firstIndex(of: rung) }.min().map { .place($0 + 1) } ?? .nothing
      }
    }
    return Grid(
      id: "treden", title: "Treden als partijen het niet eens zijn, in volgorde", columns: columns.map(Self.plain),
      cells: cells)
  }

  private var tasks: Grid {
    var columns: [String] = []
    let named = lines.map { line in line.documents.flatMap { $0.extraTasks }.map { $0.task.value } }
    for task in named.joined() where !columns.contains(task) { columns.append(task) }
    let cells = named.map { tasks in columns.map { tasks.contains($0) ? Cell.present : .nothing } }
    return Grid(
      id: "aanvullende-taken", title: "Taken die de wet niet vraagt", columns: columns.map(Self.plain), cells: cells)
  }

  /// Kinds of team by their name: regions may use other ids for the same kind.
  private var teams: Grid {
    var columns: [Word] = []
    let types = lines.map { line in
      line.files.region.teamTypes.map { type in
        (
          name: type.label.name, id: type.id.value,
          count: line.municipalities.filter { $0.team?.value == type.id.value }.count
        )
      }
    }
    for type in types.joined() where !columns.contains(where: { $0.name == type.name }) {
      columns.append(Word(id: type.id, name: type.name))
    }
    let cells = types.map { types in
      columns.map { column -> Cell in .number(types.filter { $0.name == column.name }.reduce(0) { $0 + $1.count }) }
    }
    return Grid(
      id: "soorten-teams", title: "Soorten lokale teams, met het aantal gemeenten", columns: columns, cells: cells)
  }

  private static func plain(_ id: String) -> Word { Word(id: id, name: id.replacing("-", with: " ")) }
}
