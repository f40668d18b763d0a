import ArgumentParser
import Tongwen

struct Memory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The memory: import, export, search, tidy up.",
    subcommands: [
      MemoryImport.self, MemoryExport.self, MemoryAdd.self, MemoryRemove.self, MemoryEdit.self,
      MemoryStats.self, MemorySearch.self, MemoryMerge.self, MemoryClean.self, MemoryAudit.self,
      MemoryVerify.self,
    ])
}

extension WorkspaceOptions {
  /// Where changes go: the memory named, or the workspace's files.
  func home() throws -> MemoryHome { try MemoryHome(open()) }
}

extension Memories {
  /// Calls with every unit of every memory.
  func readUnits(_ body: (TranslationUnit) throws -> Void) throws {
    for member in members {
      try member.memory.readUnits { unit in
        try body(unit)
        return true
      }
    }
  }
}
