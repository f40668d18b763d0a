import ArgumentParser
import Tongwen

struct MemoryRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove units, by their ids or by a text.",
    discussion: "--source removes every unit that says exactly this text.")

  @Argument(help: "The ids.")
  var ids: [String] = []

  @Option(help: "A text; --from names its language.")
  var source: String?

  @Flag(help: "Show what would be removed, and remove nothing.")
  var dryRun = false

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func validate() throws {
    if ids.isEmpty && source == nil { throw ValidationError("name ids, or a text with --source") }
  }

  func run() throws {
    let memory = try workspace.open().editableMemory()
    let units = try self.units(memory)
    if !dryRun {
      try memory.change(
        Dictionary(units.map { ($0.id, .remove) }, uniquingKeysWith: { one, _ in one }))
    }
    if results.json {
      Output.standard.line(try JSON.document(units.map(UnitRecord.init)))
    } else {
      let text = UnitText(style: results.style)
      for unit in units { Output.standard.write(text.text(unit)) }
      Output.standard.line(
        "\(plural(units.count, "unit")) \(dryRun ? "would be removed" : "removed")")
    }
  }

  private func units(_ memory: EditableMemory) throws -> [TranslationUnit] {
    var units = try ids.map { id in
      guard let unit = try memory.memory.unit(id: id) else {
        throw MemoryComplaint.notFound(id: id)
      }
      return unit
    }
    if let source {
      let saying = try memory.units(saying: source, in: languages.from)
      if saying.isEmpty { throw MemoryEditComplaint.noSuchText(source) }
      units += saying
    }
    return units
  }
}
