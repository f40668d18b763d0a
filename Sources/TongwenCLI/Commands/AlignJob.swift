import Foundation
import Tongwen

/// What one `align` command does: read, align, write, save.
struct AlignJob: Sendable {
  let languages: LanguageOptions
  let input: AlignInputOptions
  let result: AlignResultOptions
  let workspace: Workspace
  let style: Style
  let json: Bool

  /// Two versions of one document.
  func align(_ source: String, _ target: String) throws {
    let (one, other) = (try side(source, languages.from), try side(target, languages.to))
    try AlignmentSide.check(one, other)
    let confirmed = try input.accept.map {
      try ReviewReader.confirmed(in: $0, source: one, target: other)
    }
    let aligner = try aligner(one.language, other.language)
    let alignment = aligner.alignments(of: [(one.segments, other.segments, confirmed ?? [])])[0]
    let pair = AlignedPair(
      name: NamedFile(source).stem, source: one, target: other, beads: alignment.beads)
    if alignment.isDoubtful, !input.force, confirmed == nil {
      throw AlignmentComplaint.unlike(source, target, alignment)
    }
    try finish(pair, to: result.output)
  }

  /// Reads a file as the options say.
  func side(_ file: String, _ language: Language?) throws -> AlignmentSide {
    let guesser = LanguageOfText(likely: try workspace.settings().languages)
    return input.segmented
      ? try .segmented(file, language: language, languages: guesser)
      : try AlignmentSide(contentsOf: file, language: language, languages: guesser)
  }

  func aligner(_ source: Language, _ target: Language) throws -> Aligner {
    var options = Aligner.Options()
    options.explains = result.explain || format == .html
    return input.noMemory
      ? try workspace.aligner(source, target, workspace.glossary(), options: options)
      : try workspace.learnedAligner(source, target, options: options)
  }

  var format: AlignFormat { json ? .json : result.review ? .review : result.format }

  // MARK: Results

  /// Writes the beads and saves them where asked.
  func finish(_ pair: AlignedPair, to path: String?) throws {
    try write(pair, to: path)
    if result.save { Output.say(try save(pair)) }
  }

  func write(_ pair: AlignedPair, to path: String?) throws {
    let text = try AlignReport(pair, style: style, job: self).text(format)
    if let path { try FileOutput.write(text, to: path) } else { Output.standard.write(text) }
  }

  /// Saves the beads in the memory and says how many.
  func save(_ pair: AlignedPair) throws -> String {
    let saved = try workspace.save(
      pair.beads, of: pair.source.segments, pair.source.language, and: pair.target.segments,
      pair.target.language, as: pair.name, minimum: result.minConfidence)
    return AlignSummary(pair).line + "  \(saved.count) saved to \(Paths.short(saved.file))"
  }
}
