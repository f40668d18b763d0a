import Tongwen

/// The segments, decisions or words of a document, printed.
struct SegmentReport {
  let document: Document
  let language: Language
  let style: Style
  let format: SegmentFormat

  /// A segment as JSON, with offsets in UTF-8 bytes of the input.
  private struct Record: Encodable {
    var paragraph: Int
    var index: Int
    var start: Int
    var end: Int
    var text: String
    var rule: String?
  }

  /// Prints records as one document or one a line.
  private func write(_ records: [some Encodable]) throws {
    if format == .json { return Output.standard.line(try JSON.document(records)) }
    for record in records { Output.standard.line(try JSON.line(record)) }
  }

  // MARK: Segments

  func writeSegments(_ segmenter: Segmenter) throws {
    let segments = segmenter.segments(in: document).filter { !$0.text.isEmpty }
    if format != .lines { return try write(segments.enumerated().map { record($1, $0) }) }
    var last: Int?
    for segment in segments {
      let paragraph = document.units[segment.unit].paragraph
      if let last, last != paragraph { Output.standard.line() }
      Output.standard.line(segment.text)
      last = paragraph
    }
  }

  private func record(_ segment: Segment, _ index: Int) -> Record {
    let unit = document.units[segment.unit]
    return Record(
      paragraph: unit.paragraph, index: index, start: origin(segment.range.lowerBound, unit),
      end: end(segment.range.upperBound, unit), text: segment.text, rule: segment.ending)
  }

  private func origin(_ offset: Int, _ unit: Unit) -> Int { unit.origin(of: offset) ?? offset }

  /// The end of a range is the end of its last byte's character, not the start of what follows a join.
  private func end(_ offset: Int, _ unit: Unit) -> Int {
    offset > 0 ? origin(offset - 1, unit) + 1 : origin(offset, unit)
  }

  // MARK: Decisions

  private struct Decision: Encodable {
    var paragraph: Int
    var offset: Int
    var isBreak: Bool
    var rule: String
    var before: String
    var after: String

    enum CodingKeys: String, CodingKey {
      case paragraph, offset, rule, before, after
      case isBreak = "break"
    }
  }

  func writeDecisions(_ segmenter: Segmenter) throws {
    let decisions = document.units.flatMap { unit in
      segmenter.explain(unit.text).map { decision($0, unit) }
    }
    if format != .lines { return try write(decisions) }
    for decision in decisions {
      let mark = decision.isBreak ? style.green("break") : style.dim("no   ")
      let rule = decision.rule + String(repeating: " ", count: max(1, 26 - decision.rule.count))
      Output.standard.line(
        "\(mark)  \(style.bold(rule))\(decision.before)\(style.cyan("|"))\(decision.after)")
    }
  }

  private func decision(_ candidate: Candidate, _ unit: Unit) -> Decision {
    let utf8 = unit.text.utf8
    let cut = utf8.index(utf8.startIndex, offsetBy: candidate.offset)
    return Decision(
      paragraph: unit.paragraph, offset: origin(candidate.offset, unit),
      isBreak: candidate.isBreak, rule: candidate.rule,
      before: String(unit.text[..<cut].suffix(24)),
      after: String(unit.text[cut...].prefix(24)))
  }

  // MARK: Words

  func writeWords() throws {
    var records: [Record] = []
    for unit in document.units {
      let words = Words.words(in: unit.text, language: language).filter {
        !$0.text.allSatisfy(\.isWhitespace)
      }
      if format == .lines {
        Output.standard.line(words.map(\.text).joined(separator: " "))
        continue
      }
      for word in words {
        records.append(
          Record(
            paragraph: unit.paragraph, index: records.count,
            start: origin(word.range.lowerBound, unit), end: end(word.range.upperBound, unit),
            text: word.text))
      }
    }
    if format != .lines { try write(records) }
  }
}
