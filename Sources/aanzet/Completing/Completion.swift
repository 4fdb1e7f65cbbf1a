import Compiler
import DecisionTable
import Diagnostics

/// Finds what can stand where the cursor is.
struct Completion {
  /// The command line.
  let line: CommandLineWords
  /// The program's commands.
  let program: CommandPage
  /// The words to offer; only asked for when they are needed, for they may have to be read.
  let words: () -> KnownWords

  /// - Parameter line: the command line.
  init(_ line: CommandLineWords) {
    self.line = line
    program = .program
    words = { KnownWords.around(table: Self.table(in: line)) }
  }

  /// What is offered.
  var offer: Offer {
    guard let first = line.before.first(where: { !$0.hasPrefix("-") }) else { return commands }
    if first == "hulp" || first == "help" {
      return line.before.last == first ? commandNames : .nothing
    }
    guard let command = program.subcommand(called: first) else { return .nothing }
    return offer(in: command, after: Array(line.before.drop { $0 != first }.dropFirst()))
  }

  /// The table that is named on the line.
  private static func table(in line: CommandLineWords) -> String? {
    let words = line.before + line.after
    let named = words.lastIndex(of: "--tabel").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    return named ?? words.last { $0.hasPrefix("--tabel=") }.map { String($0.dropFirst("--tabel=".count)) }
  }

  private var commands: Offer {
    line.current.hasPrefix("-") ? options(of: program, given: line.before) : commandNames
  }

  private var commandNames: Offer {
    let names = program.subcommands.map { Offer.Candidate($0.name, $0.abstract) }
    let help = Offer.Candidate("hulp", "Toon uitleg over een opdracht.")
    let found = fitting(names + [help])
    // The English names only where nothing else fits: otherwise every command would stand there twice.
    let aliases = program.subcommands.flatMap { page in page.aliases.map { Offer.Candidate($0, page.abstract) } }
    return .words(found.isEmpty ? fitting(aliases) : found)
  }

  private func offer(in command: CommandPage, after words: [String]) -> Offer {
    var place = ArgumentPlace(command)
    for word in words { place.pass(word) }
    if let option = place.openOption { return values(of: option, line.current, before: "") }
    if !place.onlyWords, line.current.hasPrefix("-") {
      if let equals = line.current.firstIndex(of: "="), line.current.hasPrefix("--") {
        let name = line.current[..<equals]
        guard let option = command.arguments.first(where: { $0.names.contains(String(name)) }) else { return .nothing }
        return values(of: option, String(line.current[equals...].dropFirst()), before: "\(name)=")
      }
      return options(of: command, given: words + line.after)
    }
    return place.word.map { values(of: $0, line.current, before: "") } ?? .nothing
  }

  /// The options of a command that are not on the line yet, or may be there more than once.
  private func options(of command: CommandPage, given words: [String]) -> Offer {
    let left = command.arguments.filter { argument in
      argument.isRepeating || !argument.names.contains { words.contains($0) }
    }
    // Of names for one thing the first long one; the others when they are what is being written.
    let candidates = left.flatMap { argument in
      let names = argument.names.filter { $0.hasPrefix(line.current) }
      let long = names.first { $0.hasPrefix("--") } ?? names.first
      return long.map { [Offer.Candidate($0, argument.abstract)] } ?? []
    }
    return .words(candidates)
  }

  /// What fits as a value of an option or as a word.
  /// - Parameters:
  ///   - written: the value as far as it is written.
  ///   - prefix: what stands before it in the same word.
  private func values(of argument: ArgumentDescription, _ written: String, before prefix: String) -> Offer {
    switch argument.values {
    case .list(let texts): return fitting(texts.map { Word(id: $0, name: "") }, written, prefix)
    case .file(let name): return prefix.isEmpty ? .files(extension: name) : .nothing
    case .folder: return prefix.isEmpty ? .folders : .nothing
    case .named: break
    }
    switch argument.valueName ?? "" {
    case "feit=waarde": return FactOffer(line: line, words: words()).offer
    case "regio": return fitting(words().regions.map(\.word), written, prefix)
    case "gemeente": return fitting(words().regions.flatMap(\.municipalities), written, prefix)
    case "stap": return fitting(words().steps, written, prefix)
    case "taak": return fitting(words().duties, written, prefix)
    case "rol": return fitting(words().roles, written, prefix)
    case "code|naam", "code":
      let kinds = ExplainCommand.kinds
      return fitting(
        kinds.map { Word(id: $0.code, name: $0.name) } + kinds.map { Word(id: $0.name, name: $0.code) }, written, prefix
      )
    case "bestand", "pad", "oud", "nieuw": return prefix.isEmpty ? .files(extension: nil) : .nothing
    case "map": return prefix.isEmpty ? .folders : .nothing
    default: return .nothing
    }
  }

  private func fitting(_ words: [Word], _ written: String, _ prefix: String) -> Offer {
    .words(words.filter { $0.id.hasPrefix(written) }.map { Offer.Candidate(prefix + $0.id, $0.name) })
  }

  private func fitting(_ candidates: [Offer.Candidate]) -> [Offer.Candidate] {
    candidates.filter { $0.text.hasPrefix(line.current) }
  }
}

/// Where one is in the words of a command.
struct ArgumentPlace {
  private let command: CommandPage
  private var wordCount = 0
  /// The option of which the value comes next.
  private(set) var openOption: ArgumentDescription?
  /// Whether `--` was passed, after which there are no options.
  private(set) var onlyWords = false

  /// - Parameter command: at the start of its words.
  init(_ command: CommandPage) { self.command = command }

  /// The word that comes next; nil: there is room for no more.
  var word: ArgumentDescription? {
    let words = command.arguments.filter(\.isPositional)
    if wordCount < words.count { return words[wordCount] }
    return words.last { $0.isRepeating }
  }

  /// Goes past a word.
  mutating func pass(_ word: String) {
    if openOption != nil {
      openOption = nil
    } else if onlyWords || !word.hasPrefix("-") || word == "-" {
      wordCount += 1
    } else if word == "--" {
      onlyWords = true
    } else {
      openOption = command.arguments.first { $0.valueName != nil && $0.names.contains(word) }
    }
  }
}
