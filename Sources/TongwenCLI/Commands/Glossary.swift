import ArgumentParser
import Tongwen

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "List and change the official names.",
    subcommands: [
      GlossaryList.self, GlossaryAdd.self, GlossaryRemove.self, GlossaryImportCommand.self,
      GlossaryExport.self, GlossaryValidate.self, GlossaryExtract.self,
    ])
}

struct GlossaryList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the entries, or those that a text finds.")

  @Argument(help: "A part of a term.")
  var text: String?

  @Option(
    help: "Only entries with a term of this status: preferred, admitted, deprecated, forbidden.")
  var status: Term.Status?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func run() throws {
    let glossary = try workspace.open().glossary()
    let entries = text.map { glossary.search($0).map(\.entry) } ?? glossary.entries
    let chosen = entries.filter { entry in
      status.map { status in entry.terms.contains { $0.status == status } } ?? true
    }
    if results.json {
      Output.standard.line(try JSON.document(chosen.map { EntryRecord($0) }))
    } else {
      Output.standard.write(GlossaryTableReport(style: results.style).text(chosen))
    }
    if chosen.isEmpty { throw ExitCode(Status.found) }
  }
}

struct GlossaryAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a name with its rendering, or a term to an entry.",
    discussion: """
      tongwen glossary add 两江新区 "Liangjiang New Area" --admit Liangjiang --forbid "Liangjiang Province"
      Where the glossary has the first term already, the others are added to its entry.
      """)

  @Argument(help: "The term.")
  var term: String

  @Argument(help: "Its preferred rendering.")
  var rendering: String?

  @Option(help: "Another rendering that may be used; may be repeated.")
  var admit: [String] = []

  @Option(help: "A rendering that must not be used; may be repeated.")
  var forbid: [String] = []

  @Option(help: "The abbreviation of the rendering.")
  var abbreviation: String?

  @Option(help: "A note; may be repeated.")
  var note: [String] = []

  @Option(name: .customLong("source"), help: "Where the name is attested; may be repeated.")
  var sources: [String] = []

  @Option(help: "The id of the entry.")
  var id: String?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let house = try workspace.require()
    let guesser = LanguageOfText(likely: try house.possibleLanguages())
    let from = try languages.from ?? certain(guesser, term, "--from")
    let renderings = [rendering].compactMap { $0 } + admit + forbid
    let to = try languages.to ?? renderings.first.map { try certain(guesser, $0, "--to") } ?? from
    let result = try house.addToGlossary(
      terms(from, to), notes: note, sources: sources, id: id)
    Output.standard.line("\(result.isNew ? "added" : "changed") \(result.entry.id)")
  }

  private func terms(_ from: Language, _ to: Language) -> [Term] {
    var terms = [Term(term, from)]
    if let rendering { terms.append(Term(rendering, to)) }
    if let abbreviation {
      terms.append(Term(abbreviation, to, status: .admitted, kind: .abbreviation))
    }
    terms += admit.map { Term($0, to, status: .admitted) }
    return terms + forbid.map { Term($0, to, status: .forbidden) }
  }

  private func certain(_ guesser: LanguageOfText, _ text: String, _ option: String) throws
    -> Language
  {
    guard let language = guesser.language(of: text) else {
      throw ValidationError("the language of \"\(text)\" is not certain; name it with \(option)")
    }
    return language
  }
}

struct GlossaryRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove an entry, by its id or one of its terms.")

  @Argument(help: "The id or a term.")
  var name: String

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let entry = try workspace.require().removeFromGlossary(name)
    Output.standard.line("removed \(entry.id)")
  }
}

struct GlossaryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over the entries of files and folders: all of them, or none.",
    discussion: """
      Takes TBX, MultiTerm XML, Excel, TSV, CSV and UTX, each also as .gz, and - for standard input. An entry whose id \
      or preferred terms are there takes the place of the older one.
      """)

  @Argument(help: "The files and folders.", completion: .file())
  var files: [String]

  @Flag(help: "Leave out entries that are not sound, and list them.")
  var skipInvalid = false

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    var invalid: [any Complaint] = []
    let results = try workspace.require().importGlossary(
      files, languages: [languages.from, languages.to].compactMap { $0 },
      onInvalid: skipInvalid ? { invalid.append($0) } : nil)
    for complaint in invalid { Output.say(Sentence.line(for: complaint)) }
    for result in results {
      Output.standard.line(
        "\(result.source): \(result.added) added, \(result.replaced) replaced, \(result.unchanged) unchanged"
      )
    }
    if !invalid.isEmpty { Output.standard.line("\(plural(invalid.count, "entry")) left out") }
  }
}

struct GlossaryExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the glossary in another format.")

  @Option(name: .shortAndLong, help: "The file; its ending names the format.", completion: .file())
  var output: String?

  @Option(
    help: """
      tbx, dct, martif (TBX 2), tsv, csv, xlsx, utx, omegat, deepl, google, memoq or multiterm.
      """)
  var format: GlossaryFile.Format?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let entries = try workspace.open().glossary().entries
    if let output {
      try GlossaryFile(output).write(
        entries, as: format, from: languages.from, to: languages.to)
      Output.say("\(plural(entries.count, "entry")) written to \(output)")
    } else {
      let bytes = try GlossaryFile.bytes(
        entries, as: format ?? .tbx, from: languages.from, to: languages.to)
      Output.standard.write(bytes)
    }
  }
}

struct GlossaryValidate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Look for what cannot be meant: contradictions, doubles.",
    discussion: "Exit status: 0 sound, 1 something to mend, 2 a file breaks its format's rules.")

  @Argument(help: "The files; the workspace's where none is named.", completion: .file())
  var files: [String] = []

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func run() throws {
    let named = files.isEmpty ? try workspace.require().glossaryFiles() : files
    let entries = try named.flatMap { try GlossaryFile($0).read() }
    let faults = Glossary(entries).faults()
    if results.json {
      Output.standard.line(try JSON.document(faults.map(FaultRecord.init)))
    } else {
      for fault in faults { Output.standard.line(line(fault)) }
      Output.standard.line(
        "\(plural(entries.count, "entry")) in \(plural(named.count, "file")): "
          + (faults.isEmpty ? "sound" : "\(faults.count) to mend"))
    }
    if !faults.isEmpty { throw ExitCode(Status.found) }
  }

  private func line(_ fault: GlossaryFault) -> String {
    let place = fault.place.map { "\($0): " } ?? ""
    return "\(place)error: \(fault.message) [\(fault.rule.rawValue)]"
  }
}

struct FaultRecord: Encodable {
  var rule: String
  var message: String
  var entry: String
  var file: String?
  var line: Int?
  var column: Int?

  init(_ fault: GlossaryFault) {
    (rule, message, entry) = (fault.rule.rawValue, fault.message, fault.entry)
    (file, line, column) = (fault.place?.file, fault.place?.line, fault.place?.column)
  }
}

extension Term.Status: ExpressibleByArgument {}
extension GlossaryFile.Format: ExpressibleByArgument {}
