/// A draft and its source as documents, cut into pairs for the checks.
struct DraftCheck: Sendable {
  let checker: Checker
  let draft: Document
  let draftLanguage: Language
  let source: Document?
  let sourceLanguage: Language?

  /// One pair of texts with the way back to both documents.
  private struct Piece: Sendable {
    var source: PairText?
    var target: PairText
  }

  func report(aligning align: ([Segment], [Segment]) -> [Bead]) -> DraftReport {
    let pieces = pieces(align)
    let pairs = Parallel.results(of: pieces) {
      checker.pair(
        source: $0.source?.text, sourceLanguage, target: $0.target.text, draftLanguage)
    }
    let findings = checker.findings(in: Checker.withNeighbours(pairs))
    let draftLines = draft.text.map(LineTable.init)
    let sourceLines = source?.text.map(LineTable.init)
    let marks = IgnoreMarks(draft.text ?? "")
    let placed = zip(pieces, findings).flatMap { piece, findings in
      findings.map { place($0, piece, draftLines, sourceLines) }
    }.filter { !marks.accepts($0.finding, line: $0.place.line) }
    let count = pieces.reduce(0) { $0 + ($1.target.text.isEmpty ? 0 : 1) }
    return DraftReport(file: draft.file, segments: count, findings: placed)
  }

  private func pieces(_ align: ([Segment], [Segment]) -> [Bead]) -> [Piece] {
    let target = Segmenter(language: draftLanguage).segments(in: draft)
    guard let source, let sourceLanguage else {
      return target.map { Piece(source: nil, target: PairText([$0])) }
    }
    let original = Segmenter(language: sourceLanguage).segments(in: source)
    return align(original, target).map { bead in
      Piece(source: PairText(original[bead.source]), target: PairText(target[bead.target]))
    }
  }

  private func place(
    _ finding: Finding, _ piece: Piece, _ draftLines: LineTable?, _ sourceLines: LineTable?
  ) -> PlacedFinding {
    let start = origin(finding.target?.lowerBound ?? 0, piece.target, draft)
    let end = origin(finding.target?.upperBound ?? 0, piece.target, draft)
    let there = source.flatMap { document in
      piece.source.map { place($0, finding.source?.lowerBound ?? 0, document, sourceLines) }
    }
    var placed = PlacedFinding(
      finding, place: place(piece.target, finding.target?.lowerBound ?? 0, draft, draftLines),
      sourcePlace: there ?? nil,
      range: start.flatMap { start in end.map { start..<max(start, $0) } },
      source: piece.source?.text, target: piece.target.text)
    placed.byteColumn = start.flatMap(byteColumn)
    placed.fixRange = finding.fixes.first.flatMap { range($0.range, piece.target, draft) }
    return placed
  }

  private func byteColumn(_ offset: Int) -> Int? {
    guard let bytes = draft.text?.utf8 else { return nil }
    let end = bytes.index(bytes.startIndex, offsetBy: min(offset, bytes.count))
    let start = bytes[..<end].lastIndex { $0 == 10 || $0 == 13 }
    return bytes.distance(from: start.map { bytes.index(after: $0) } ?? bytes.startIndex, to: end)
      + 1
  }

  /// Where a range of a pair's text stands in the document, if it stands there in one piece.
  private func range(_ range: Range<Int>, _ text: PairText, _ document: Document) -> Range<Int>? {
    guard document.text != nil, let start = origin(range.lowerBound, text, document),
      let end = origin(range.upperBound, text, document), end - start == range.count
    else { return nil }
    return start..<end
  }

  private func origin(_ offset: Int, _ text: PairText, _ document: Document) -> Int? {
    text.origin(of: offset).flatMap { document.units[$0.unit].origin(of: $0.offset) }
  }

  private func place(
    _ text: PairText, _ offset: Int, _ document: Document, _ lines: LineTable?
  ) -> Place {
    if let origin = origin(offset, text, document), let lines {
      return lines.place(at: origin, file: document.file)
    }
    guard let unit = text.origin(of: offset)?.unit else { return Place(file: document.file) }
    var place = document.units[unit].place
    place.file = document.file
    return place
  }
}
