import ArgumentParser
import Tongwen

struct MemoryExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the memory to a file: TMX, TSV or CSV by its name.")

  @Argument(help: "The file; - is standard output, as TMX.", completion: .file())
  var file: String

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let memories = try workspace.open().memory()
    let wanted = [languages.from, languages.to].compactMap { $0 }
    let columns = try wanted.count == 2 ? wanted : columns(memories)
    var count = 0
    try UnitFile(file).write(languages: columns) { write in
      try memories.readUnits { unit in
        guard wanted.allSatisfy({ unit.has($0) }) else { return }
        try write(unit)
        count += 1
      }
    }
    Output.say("\(count) units written to \(file)")
  }

  private func columns(_ memories: Memories) throws -> [Language] {
    var columns: [Language] = []
    for member in memories.members {
      for language in try member.memory.languages() where !columns.contains(language) {
        columns.append(language)
      }
    }
    return columns
  }
}

extension TranslationUnit {
  /// Whether it has a text in a language.
  func has(_ language: Language) -> Bool { variants.contains { $0.language.matches(language) } }
}
