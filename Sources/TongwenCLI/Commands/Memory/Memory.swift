import ArgumentParser
import Foundation
import Tongwen

struct Memory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The memory: import, export, search, tidy up.",
    discussion: """
      In a workspace these commands change the files in Memory/; with --memory FILE.sqlite or FILE.tmx \
      that memory instead.
      """,
    subcommands: [
      MemoryStats.self, MemorySearch.self, MemoryAdd.self, MemoryEdit.self, MemoryRemove.self,
      MemoryImportCommand.self, MemoryExportCommand.self, MemoryMergeCommand.self,
      MemoryClean.self, MemoryAudit.self, MemoryVerify.self,
    ])
}

/// The time, as units carry it.
enum Clock {
  /// `2024-04-01T08:00:00Z`.
  static func now() -> String { Date().formatted(.iso8601) }
}
