import ArgumentParser
import Tongwen

struct MemoryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the units of files and folders to the memory: all of them, or none.",
    discussion: """
      Takes TMX, tables (TSV, CSV), SQLite memories, each also as .gz, and - for standard input. In a \
      workspace news.tsv becomes Memory/news.tmx; taken again, changed units are replaced and new ones \
      added. A table names its languages in its first row (en, zh), or is read with --from and --to: \
      source, target and, if there is a third column, where the unit comes from.
      """)

  @Argument(help: "The files and folders.", completion: .file())
  var files: [String]

  @Flag(help: "Leave out units that are not sound, and list them.")
  var skipInvalid = false

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func run() throws {
    var options = MemoryImport.Options()
    (options.from, options.to) = (languages.from, languages.to)
    options.skipsInvalid = skipInvalid
    let progress = Progress()
    options.progress = { progress.show(file: $0, bytes: $1) }
    defer { progress.clear() }
    let result = try workspace.open().editableMemory(creates: true).take(files, options)
    progress.clear()
    for complaint in result.invalid { Output.say(Sentence.line(for: complaint)) }
    if results.json {
      Output.standard.line(try JSON.document(ImportRecord(result)))
    } else {
      Output.standard.line(line(result))
    }
  }

  private func line(_ result: MemoryImport) -> String {
    var parts = ["\(plural(result.added, "unit")) added"]
    if result.replaced > 0 { parts.append("\(result.replaced) replaced") }
    if result.unchanged > 0 { parts.append("\(result.unchanged) unchanged") }
    if !result.invalid.isEmpty { parts.append("\(result.invalid.count) left out") }
    let files = result.read.count > 1 ? " from \(result.read.count) files" : ""
    let places =
      result.written.count > 3
      ? "\(result.written.count) files" : result.written.map(Paths.short).joined(separator: ", ")
    return parts.joined(separator: ", ") + files + ": " + places
  }
}

/// What `memory import --json` prints.
struct ImportRecord: Encodable {
  var added: Int
  var replaced: Int
  var unchanged: Int
  var invalid: [String]
  var read: [String]
  var written: [String]

  init(_ result: MemoryImport) {
    (added, replaced, unchanged) = (result.added, result.replaced, result.unchanged)
    invalid = result.invalid.map { complaint in
      complaint.place.map { "\($0): \(complaint.message)" } ?? complaint.message
    }
    (read, written) = (result.read, result.written.map(Paths.short))
  }
}
