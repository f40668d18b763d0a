import ArgumentParser
import Foundation
import Tongwen

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split text into sentences or words.",
    discussion: """
      Reads files, or standard input for '-'. Wrapped lines are joined first; paragraphs, headings, \
      items of lists and cells of tables are split by themselves; of XLIFF and PO files the source \
      texts are split. Offsets are UTF-8 bytes of the input.

      --jsonl reads a JSON object {"id":…,"lang":…,"text":…} a line and writes {"id":…,"segments":[…]} \
      ("words" with --words).
      """)

  @Argument(help: "Files to split; '-' or nothing is standard input.", completion: .file())
  var files: [String] = []

  @Option(help: "The language, where neither the file's name nor its script tells it.")
  var lang: Language?

  @Option(
    help: "An SRX 2.0 file whose rules stand on top of the built-in ones.", completion: .file())
  var srx: String?

  @Flag(help: "Take the rules of --srx alone, without the built-in ones.")
  var onlySrx = false

  @Flag(help: "Split into words instead of sentences.")
  var words = false

  @Flag(help: "Name the rule behind every break and every break not made.")
  var explain = false

  @Option(help: "lines, json or jsonl.")
  var format: SegmentFormat = .lines

  @Option(
    help: "A file of JSON objects, one text a line; '-' is standard input.", completion: .file())
  var jsonl: String?

  @Flag(help: "Write the built-in rules as SRX 2.0 and stop.")
  var exportSrx = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func validate() throws {
    if jsonl != nil && !files.isEmpty {
      throw ValidationError("--jsonl names the file of texts; no other file is read beside it")
    }
    if onlySrx && srx == nil { throw ValidationError("--only-srx needs rules: --srx FILE") }
    if explain && words { throw ValidationError("--explain tells of sentences, not of words") }
  }

  func run() throws {
    if exportSrx { return Output.standard.write(SRX.text(.builtIn)) }
    let splitter = TextSplitter(rules: try rules(), language: lang, workspace: try workspace.open())
    if let jsonl {
      try JSONLinesSplitter(splitter: splitter, words: words, explain: explain).run(jsonl)
    } else {
      for file in files.isEmpty ? ["-"] : files { try split(file, splitter) }
    }
    if let overdue = splitter.overdue.first { throw overdue }
  }

  private func split(_ file: String, _ splitter: TextSplitter) throws {
    let (document, language) = try splitter.document(file)
    let report = SegmentReport(
      document: document, language: language, style: results.style,
      format: results.json ? .json : format)
    if words {
      try report.writeWords()
    } else if explain {
      try report.writeDecisions(splitter.segmenter(language))
    } else {
      try report.writeSegments(splitter.segmenter(language))
    }
  }

  private func rules() throws -> SegmentationRules {
    var rules = try workspace.open().segmentationRules()
    if let srx {
      rules.srx = try SRX.read(FileInput(srx))
      rules.srxReplaces = onlySrx
    }
    return rules
  }
}

/// How segments are printed.
enum SegmentFormat: String, ExpressibleByArgument, CaseIterable {
  case lines, json, jsonl
}
