import ArgumentParser
import Tongwen

struct MemoryImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the units of files to a memory: TMX, TSV, CSV, SQLite.",
    discussion: """
      A table names its languages in its first row (en, zh), or is read with --from and --to: source, \
      target and, if there is a third column, where the unit comes from. All files are added, or none.
      """)

  @Argument(help: "The files.", completion: .file())
  var files: [String]

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let memory = try workspace.ownMemory()
    let count = try memory.add { add in
      for file in files {
        try UnitFile(file, from: languages.from, to: languages.to).read(add)
      }
    }
    try memory.settle()
    Output.say("\(count) units added to \(memory.path ?? "the memory")")
  }
}

extension WorkspaceOptions {
  /// The one memory that the command works on: the SQLite database named by `--memory`.
  func ownMemory() throws -> TranslationMemory {
    guard memory.count == 1, let path = memory.first else {
      throw ValidationError("name one memory: --memory FILE.sqlite")
    }
    return try TranslationMemory.open(at: path)
  }
}
