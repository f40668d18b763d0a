import ArgumentParser
import Foundation
import Tongwen

struct Align: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Align the versions of a document, or the pairs of a folder.",
    discussion: """
      Two files are aligned with each other, three or more through the first of them (or --through). \
      The files of a folder are paired by name (x.en.txt with x.zh.md) and aligned together, so that \
      what one teaches helps the others. Names of the glossary, pairs of the memory and dictionaries \
      of the workspace help too.

      To correct an alignment: --review writes a text to edit, --format html a page to work in; \
      --accept reads the result and aligns again between what you confirmed.
      """)

  @Argument(
    help: "A source and a target file, more editions of them, or one folder.", completion: .file())
  var files: [String]

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var input: AlignInputOptions
  @OptionGroup var result: AlignResultOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var print: ResultOptions

  func run() async throws {
    let job = AlignJob(
      languages: languages, input: input, result: result, workspace: try workspace.open(),
      style: print.style, json: print.json)
    switch files.count {
    case 0: throw AlignmentComplaint.twoFiles
    case 1: try await job.alignFolder(files[0])
    case 2: try job.align(files[0], files[1])
    default: try job.alignEditions(files)
    }
  }
}

/// What is aligned, and how.
struct AlignInputOptions: ParsableArguments {
  @Flag(help: "The files hold one sentence a line; blank lines stand between paragraphs.")
  var segmented = false

  @Option(help: "Several editions are aligned through the one in this language.")
  var through: Language?

  @Option(help: "An edited review file: its confirmed beads stay.", completion: .file())
  var accept: String?

  @Flag(help: "Align each pair of a folder by itself.")
  var alone = false

  @Flag(help: "Do not learn from the memory.")
  var noMemory = false

  @Flag(help: "Align even what does not look like translations of each other.")
  var force = false

  @Option(help: "How many pools of documents are aligned at a time.")
  var jobs = 1
}

/// What becomes of the beads.
struct AlignResultOptions: ParsableArguments {
  @Option(help: "table, beads, tsv, tmx, html, review, json or jsonl.")
  var format: AlignFormat = .table

  @Option(name: .shortAndLong, help: "Where to write; a folder for a folder.", completion: .file())
  var output: String?

  @Flag(help: "Add the result to the workspace's memory (Memory/NAME.tmx).")
  var save = false

  @Option(help: "Beads of a lower confidence (0 to 1) are not saved and not written to tmx.")
  var minConfidence = 0.0

  @Flag(help: "Write a text to correct by hand; --accept reads it back.")
  var review = false

  @Flag(help: "Tell for each bead what speaks for it.")
  var explain = false
}

enum AlignFormat: String, ExpressibleByArgument, CaseIterable {
  case table, beads, tsv, tmx, html, review, json, jsonl

  var ending: String { self == .table ? "txt" : rawValue }
}
