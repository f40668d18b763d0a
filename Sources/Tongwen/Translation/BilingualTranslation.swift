/// Finds what to put into the open entries of a bilingual file: XLIFF, PO.
struct BilingualTranslation {
  let translator: Pretranslator
  let placement: CodePlacement
  private(set) var fills: [Fill] = []
  private(set) var blocked: [Place] = []
  private(set) var segments = 0

  init(_ translator: Pretranslator, _ placement: CodePlacement) {
    (self.translator, self.placement) = (translator, placement)
  }

  /// What goes into which entry, by their numbers.
  mutating func run(_ file: BilingualFile) throws -> [Int: BilingualFill] {
    var result: [Int: BilingualFill] = [:]
    for (index, entry) in file.entries.enumerated() where entry.isOpen {
      let source = entry.unit.variants[0].content
      let pieces = translator.segments(of: source.text)
      if pieces.isEmpty { continue }
      segments += pieces.count
      let around = TranslationUnit.Context(
        previous: entry.unit.context.previous ?? file.entries[safe: index - 1]?.source,
        next: entry.unit.context.next ?? file.entries[safe: index + 1]?.source,
        key: entry.unit.context.key)
      var fill = try translator.offers(for: source, around: around)
      if let (target, score) = try target(source, pieces, around, entry.place) {
        (fill.target, fill.score) = (target, score)
      }
      if fill.target != nil || !fill.offers.isEmpty || !fill.terms.isEmpty { result[index] = fill }
    }
    return result
  }

  /// The whole text's translation with the lowest score in it; `nil` unless all of it is known.
  private mutating func target(
    _ source: MarkedText, _ pieces: [Segment], _ around: TranslationUnit.Context, _ place: Place
  ) throws -> (MarkedText, score: Int)? {
    let found = try translator.fills(pieces, in: source.text, around: around)
    guard found.reduce(0, { $0 + $1.segments.count }) == pieces.count else { return nil }
    let spacing = SentenceSpacing(languages: translator.languages)
    var builder = MarkedTextBuilder()
    var at = 0
    for (index, one) in found.enumerated() {
      let from = index == 0 ? 0 : one.range.lowerBound
      if index > 0 {
        let space = source.text.bytes(in: at..<one.range.lowerBound)
        builder.append(MarkedText(spacing.between(space)))
      }
      let end = index == found.count - 1 ? source.text.utf8.count : one.range.upperBound
      let part = source.part(from..<end).trimmed(to: one.range, from: from)
      guard let content = placement.placed(part, in: one.fill.target) else {
        blocked.append(place)
        return nil
      }
      builder.append(content)
      at = one.range.upperBound
    }
    for one in found {
      var fill = one.fill
      fill.place = place
      fills.append(fill)
    }
    return (builder.content, found.map(\.fill.score).min() ?? 0)
  }
}

extension BilingualEntry {
  fileprivate var source: String { unit.variants[0].text }
}

extension Array {
  /// The element, or `nil` past the ends.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension MarkedText {
  /// A part that begins at `start` without the white space around a range in it; codes that stood there
  /// move to the ends.
  fileprivate func trimmed(to range: Range<Int>, from start: Int) -> MarkedText {
    let length = range.count
    let lead = range.lowerBound - start
    let inner = text.bytes(in: lead..<lead + length)
    return MarkedText(
      inner,
      codes: codes.map { code in
        var code = code
        code.offset = min(max(code.offset - lead, 0), length)
        return code
      })
  }
}
