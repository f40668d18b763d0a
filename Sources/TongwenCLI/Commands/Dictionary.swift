import ArgumentParser
import Foundation
import Tongwen

struct DictionaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dictionary",
    abstract: "Dictionaries that help align to find what corresponds.",
    subcommands: [DictionaryImport.self, DictionaryList.self])
}

struct DictionaryImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take a dictionary into the workspace (Memory/dictionaries).",
    discussion: """
      Reads CC-CEDICT, hunalign's .dic (target @ source) and tables of two columns whose first line \
      may name the languages.
      """)

  @Argument(help: "The dictionary's file.", completion: .file())
  var file: String

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: "cedict, hunalign or table, if the file does not show it.")
  var format: DictionaryFile.Format?

  @Option(help: "The dictionary's name in the workspace; the file's if left out.")
  var name: String?

  func run() throws {
    let workspace = try workspace.require()
    let dictionary = try DictionaryFile.read(
      file, format: format, source: languages.from, target: languages.to)
    let base = (file as NSString).lastPathComponent as NSString
    let saved = try workspace.save(dictionary, as: name ?? base.deletingPathExtension)
    Output.standard.line(
      "\(dictionary.entries.count) entries \(dictionary.source) → \(dictionary.target) in \(saved)")
  }
}

struct DictionaryList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The dictionaries of the workspace and the one that comes with it.")

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    Output.standard.line("\(CoreLexicon.count)\ten → zh\tthe program's own")
    for file in try workspace.open().dictionaryFiles() {
      let dictionary = try DictionaryFile.read(file, format: .table, source: nil, target: nil)
      Output.standard.line(
        "\(dictionary.entries.count)\t\(dictionary.source) → \(dictionary.target)\t\(file)")
    }
  }
}

extension DictionaryFile.Format: ExpressibleByArgument {}
