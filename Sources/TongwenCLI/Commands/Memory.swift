import ArgumentParser

struct Memory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The memory: import, export, search, tidy up.",
    subcommands: [MemoryImport.self])
}
