import ArgumentParser
import Tongwen

struct MemoryEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change the translation, the status or the notes of a unit.")

  @Argument(help: "The unit's id, as 'memory search' and 'suggest --json' give it.")
  var id: String

  @Option(help: "The new translation.")
  var target: String?

  @Option(help: "The new source text.")
  var source: String?

  @Option(help: "needsReview, unreviewed or reviewed.")
  var status: TranslationUnit.Status?

  @Option(help: "A note to add.")
  var note: String?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func validate() throws {
    if target == nil && source == nil && status == nil && note == nil {
      throw ValidationError("say what to change: --target, --source, --status or --note")
    }
  }

  func run() throws {
    let edit = EditableMemory.Edit(
      source: source, target: target, status: status, note: note, changed: Clock.now())
    let memory = try workspace.open().editableMemory()
    let (old, new) = try memory.edit(id, edit, from: languages.from, to: languages.to)
    if results.json {
      Output.standard.line(try JSON.document(UnitRecord(new)))
    } else {
      Output.standard.write(UnitText(style: results.style).change(old, new))
    }
  }
}
