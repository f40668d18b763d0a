import ArgumentParser
import Tongwen

struct MemoryMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Bring memories together in one file.",
    discussion: """
      Units that say the same between the same neighbours are written once. Sources with several \
      targets keep them all; 'tongwen memory audit --memory OUT' shows them.
      """)

  @Argument(help: "The memories: files and folders.", completion: .file())
  var files: [String]

  @Option(
    name: .shortAndLong, help: "The file to write: .tmx, .tsv, .csv, .jsonl; .sqlite is added to.",
    completion: .file())
  var output: String

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var results: ResultOptions

  func run() throws {
    let merge = try MemoryMerge(files, into: output, from: languages.from, to: languages.to)
    if results.json {
      Output.standard.line(try JSON.document(MergeRecord(merge)))
      return
    }
    var parts = ["\(plural(merge.written, "unit")) of \(merge.read) written to \(output)"]
    if merge.duplicates > 0 { parts.append(plural(merge.duplicates, "duplicate")) }
    if merge.conflicts > 0 {
      parts.append("\(plural(merge.conflicts, "source")) with several targets")
    }
    Output.standard.line(parts.joined(separator: ", "))
  }
}

private struct MergeRecord: Encodable {
  var read: Int
  var written: Int
  var duplicates: Int
  var conflicts: Int

  init(_ merge: MemoryMerge) {
    (read, written) = (merge.read, merge.written)
    (duplicates, conflicts) = (merge.duplicates, merge.conflicts)
  }
}
