import ArgumentParser
import Reports

/// A command as the parser describes it: what completion and the manual are made from, so that neither has a list of its
/// own to keep.
struct CommandPage {
  /// Its name.
  let name: String
  /// Its other names.
  let aliases: [String]
  /// What it does, in a sentence.
  let abstract: String
  /// More about it; may be empty.
  let discussion: String
  /// How it is called; a line per way.
  let usage: [String]
  /// Its words and options, in order.
  let arguments: [ArgumentDescription]
  /// Its own commands.
  let subcommands: [CommandPage]

  /// The program.
  static let program: CommandPage = {
    let type = Aanzet.self
    let document = (try? JSONReader.read(Array(description(of: type).utf8))) ?? .null
    return CommandPage(document["command"] ?? .null, type)
  }()

  /// The parser's own description of a command, in JSON; it is thrown, as help is.
  private static func description(of type: any ParsableCommand.Type) -> String {
    do {
      _ = try type.parseAsRoot(["--experimental-dump-help"])
      return ""
    } catch {
      return type.fullMessage(for: error, columns: 10_000)
    }
  }

  private init(_ value: JSONValue, _ type: (any ParsableCommand.Type)?) {
    name = value["commandName"]?.textValue ?? ""
    aliases = value["aliases"]?.listValue?.compactMap(\.textValue) ?? []
    abstract = value["abstract"]?.textValue ?? ""
    discussion = value["discussion"]?.textValue ?? ""
    usage = (type?.configuration.usage ?? "").split(separator: "\n").map(String.init)
    arguments = (value["arguments"]?.listValue ?? []).filter { $0["shouldDisplay"]?.boolValue ?? true }
      .map(ArgumentDescription.init)
    let types = type?.configuration.subcommands ?? []
    // The parser's own `help` is no command of ours; it is called `hulp` here.
    subcommands = (value["subcommands"]?.listValue ?? []).compactMap { command in
      let name = command["commandName"]?.textValue
      guard let type = types.first(where: { $0.configuration.commandName == name }) else { return nil }
      return command["shouldDisplay"]?.boolValue ?? true ? CommandPage(command, type) : nil
    }
  }

  /// The command that somebody means by a word: its name, or one of its other names.
  func subcommand(called word: String) -> CommandPage? {
    subcommands.first { $0.name == word || $0.aliases.contains(word) }
  }
}

/// A word or option of a command.
struct ArgumentDescription {
  /// What may be offered for a value.
  enum Values: Hashable {
    /// One of these.
    case list([String])
    /// A path; with this extension, if any.
    case file(String?)
    /// A folder.
    case folder
    /// What the name of the value says.
    case named
  }

  /// Its names, with their dashes; none for a word.
  let names: [String]
  /// What its value is called: `bestand`; nil for a flag.
  let valueName: String?
  /// What it is for.
  let abstract: String
  /// Whether it may be left out.
  let isOptional: Bool
  /// Whether it may be given more than once.
  let isRepeating: Bool
  /// What may be offered for its value.
  let values: Values

  /// Whether it has no name: it is told by its place.
  var isPositional: Bool { names.isEmpty }

  fileprivate init(_ value: JSONValue) {
    let kind = value["kind"]?.textValue
    names = (value["names"]?.listValue ?? []).compactMap { name in
      name["name"]?.textValue.map { name["kind"]?.textValue == "long" ? "--\($0)" : "-\($0)" }
    }
    valueName = kind == "flag" ? nil : value["valueName"]?.textValue
    // Three sentences are the parser's own.
    abstract = DutchScreen.help(value["abstract"]?.textValue ?? "", width: .max)
    isOptional = value["isOptional"]?.boolValue ?? false
    isRepeating = value["isRepeating"]?.boolValue ?? false
    let completion = value["completionKind"]
    if let list = completion?["list"] {
      values = .list(list["values"]?.listValue?.compactMap(\.textValue) ?? [])
    } else if let file = completion?["file"] {
      values = .file(file["extensions"]?.listValue?.first?.textValue)
    } else {
      values = completion?["directory"] == nil ? .named : .folder
    }
  }
}
