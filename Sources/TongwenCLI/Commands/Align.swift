import ArgumentParser
import Foundation
import Tongwen

struct Align: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Align two versions of a document, or the pairs of a folder.")

  @Argument(help: "The source file, or a folder of pairs named x.en, x.zh.", completion: .file())
  var source: String

  @Argument(help: "The target file.", completion: .file())
  var target: String?

  @OptionGroup var languages: LanguageOptions

  @Flag(help: "The files hold one sentence a line; blank lines stand between paragraphs.")
  var segmented = false

  @Option(help: "table, beads, tsv, json or jsonl.")
  var format: AlignFormat = .table

  @Option(name: .shortAndLong, help: "Where to write; a folder for a folder.", completion: .file())
  var output: String?

  @OptionGroup var results: ResultOptions

  func run() throws {
    if let target {
      let pair = try alignedPair(source, target)
      try write(pair, to: output)
    } else {
      try alignFolder()
    }
  }

  private func alignedPair(_ source: String, _ target: String) throws -> AlignedPair {
    let (one, other) = (try side(source, languages.from), try side(target, languages.to))
    if one.language.matches(other.language) {
      throw LanguageComplaint.same(source: source, target: target, one.language)
    }
    for side in [one, other] where side.segments.isEmpty {
      throw AlignmentComplaint.empty(side.file)
    }
    let beads = Aligner(source: one.language, target: other.language)
      .align(one.segments, other.segments)
    return AlignedPair(name: NamedFile(source).stem, source: one, target: other, beads: beads)
  }

  private func side(_ file: String, _ language: Language?) throws -> AlignmentSide {
    segmented
      ? try .segmented(file, language: language)
      : try AlignmentSide(contentsOf: file, language: language)
  }

  private func alignFolder() throws {
    guard let output else { throw AlignmentComplaint.needsOutput(source) }
    let (files, from, to) = try FilePair.all(in: source, from: languages.from, to: languages.to)
    let sides = try files.map { (try side($0.source, from), try side($0.target, to)) }
    let beads = Aligner(source: from, target: to).align(
      together: sides.map { ($0.0.segments, $0.1.segments) })
    try FileManager.default.createDirectory(
      atPath: output, withIntermediateDirectories: true)
    for (index, file) in files.enumerated() {
      let pair = AlignedPair(
        name: file.name, source: sides[index].0, target: sides[index].1, beads: beads[index])
      try write(pair, to: "\(output)/\(file.name).\(format.ending)")
    }
  }

  private func write(_ pair: AlignedPair, to path: String?) throws {
    let text = try text(pair)
    if let path { try FileOutput.write(text, to: path) } else { Output.standard.write(text) }
  }

  private func text(_ pair: AlignedPair) throws -> String {
    switch results.json ? .json : format {
    case .beads: BeadFormats.beads(pair)
    case .tsv: BeadFormats.tsv(pair)
    case .jsonl:
      try pair.beads.map { try JSON.line(BeadRecord($0, of: pair)) + "\n" }.joined()
    case .json: try JSON.document(pair.beads.map { BeadRecord($0, of: pair) }) + "\n"
    case .table: AlignTable(pair, style: results.style).text
    }
  }
}

enum AlignFormat: String, ExpressibleByArgument, CaseIterable {
  case table, beads, tsv, json, jsonl

  var ending: String { self == .table ? "txt" : rawValue }
}
