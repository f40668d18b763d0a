import ArgumentParser
import Tongwen

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// A language on the command line: BCP 47, and known to Unicode's data.
extension Language: ExpressibleByArgument {
  public init?(argument: String) {
    guard let language = Language(argument), language.isKnown else { return nil }
    self = language
  }
}

/// Options that every command about a workspace takes.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .long], help: "The workspace's folder, if it is not this one's.",
    completion: .directory)
  var workspace: String?

  @Option(
    help: "A memory (.tmx, .tsv, .sqlite) to use instead of the workspace's; may be repeated.",
    completion: .file())
  var memory: [String] = []

  @Option(
    help: "A glossary (.tbx, .tsv, .csv) to use instead of the workspace's; may be repeated.",
    completion: .file())
  var glossary: [String] = []

  /// The workspace named or found; one with nothing but the named memories and glossaries where there
  /// is none.
  func open() throws -> Workspace {
    try Workspace.open(
      named: workspace, from: Paths.current(), memories: memory, glossaries: glossary)
  }

  /// The workspace named or found; a complaint where there is none.
  func require() throws -> Workspace {
    let workspace = try open()
    guard workspace.root != nil else { throw WorkspaceComplaint.notFound(from: Paths.current()) }
    return workspace
  }
}

/// The two languages of a command.
struct LanguageOptions: ParsableArguments {
  @Option(help: "The language of the source (BCP 47: en, zh, zh-Hant, pt-BR).")
  var from: Language?

  @Option(help: "The language of the target.")
  var to: Language?
}

/// How results are printed.
struct ResultOptions: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false

  @Option(help: "When to use colours: auto, always or never.")
  var color: ColorChoice = .auto

  var style: Style { Style(color) }
}
