import ArgumentParser
import Tongwen

struct MemoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the memory as TMX, a table or JSON Lines.")

  @Option(
    name: .shortAndLong, help: "The file; its ending names the format. Standard output without it.",
    completion: .file())
  var output: String?

  @Option(help: "tmx, tsv, csv or jsonl.")
  var format: MemoryExport.Format?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let format = try format ?? output.map(named) ?? .tmx
    let memories = try workspace.open().memory()
    let export = MemoryExport(format, from: languages.from, to: languages.to)
    var count = 0
    try FileOutput.create(output ?? "-") { count = try export.write(memories, to: $0) }
    if let output, output != "-" { Output.say("\(plural(count, "unit")) written to \(output)") }
  }

  private func named(_ file: String) throws -> MemoryExport.Format {
    if file == "-" { return .tmx }
    guard let format = MemoryExport.Format(file: file) else {
      throw ValidationError("\(file): the ending names no format; name one with --format")
    }
    return format
  }
}

extension MemoryExport.Format: ExpressibleByArgument {}
