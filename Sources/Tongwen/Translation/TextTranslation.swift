/// Fills a document of plain text or Markdown where it stands: what is not filled stays byte for byte.
struct TextTranslation {
  let translator: Pretranslator
  let placement: CodePlacement
  private let document: Document
  private let bytes: [UInt8]
  private var edits: [(range: Range<Int>, text: String)] = []
  private(set) var fills: [Fill] = []
  private(set) var blocked: [Place] = []
  private(set) var segments = 0

  /// - Parameter document: with its text, into which its units point.
  init(_ document: Document, _ translator: Pretranslator, _ placement: CodePlacement) {
    (self.document, self.translator, self.placement) = (document, translator, placement)
    bytes = Array((document.text ?? "").utf8)
  }

  /// The whole text with what is known filled in.
  mutating func run() throws -> [UInt8] {
    let units = document.units.map { translator.segments(of: $0.text) }
    let lines = LineTable(document.text ?? "")
    for (index, unit) in document.units.enumerated() where !units[index].isEmpty {
      let around = TranslationUnit.Context(
        previous: units[..<index].last { !$0.isEmpty }?.last?.text,
        next: units[(index + 1)...].first { !$0.isEmpty }?.first?.text)
      segments += units[index].count
      for found in try translator.fills(units[index], in: unit.text, around: around) {
        fill(found, unit, units[index], lines)
      }
    }
    return spliced()
  }

  private mutating func fill(
    _ found: Pretranslator.Found, _ unit: Unit, _ segments: [Segment], _ lines: LineTable
  ) {
    guard let start = unit.origin(of: found.range.lowerBound),
      let last = unit.origin(of: found.range.upperBound - 1)
    else { return }
    let place = lines.place(at: start, file: document.file)
    let part = unit.content.part(found.range)
    guard let content = placement.placed(part, in: found.fill.target),
      let range = extended(start..<last + 1, part)
    else { return blocked.append(place) }
    let space = space(after: found, unit, segments, range.upperBound)
    edits.append((range.lowerBound..<range.upperBound + space.taken, written(content) + space.text))
    var fill = found.fill
    fill.place = place
    fills.append(fill)
  }

  /// The range with the codes at its ends, which stand outside of the unit's text; `nil` where they are
  /// not there.
  private func extended(_ range: Range<Int>, _ part: MarkedText) -> Range<Int>? {
    var (low, high) = (range.lowerBound, range.upperBound)
    for code in part.codes.reversed() where code.offset == 0 && code.kind != .close {
      guard bytes[..<low].ends(with: code.original) else { return nil }
      low -= code.original.utf8.count
    }
    let end = part.text.utf8.count
    for code in part.codes where code.offset == end && (code.kind == .close || end > 0) {
      if code.kind == .open { return nil }
      guard bytes[high...].starts(with: code.original.utf8) else { return nil }
      high += code.original.utf8.count
    }
    return low..<high
  }

  /// The space that must follow before the next sentence of the unit, and how much of the file it stands
  /// for.
  private func space(
    after found: Pretranslator.Found, _ unit: Unit, _ segments: [Segment], _ end: Int
  ) -> (taken: Int, text: String) {
    guard found.segments.upperBound < segments.count else { return (0, "") }
    let next = segments[found.segments.upperBound].range.lowerBound
    let space = unit.text.bytes(in: found.range.upperBound..<next)
    let wanted = SentenceSpacing(languages: translator.languages).between(space)
    if wanted == space || !bytes[end...].starts(with: space.utf8) { return (0, "") }
    return (space.utf8.count, wanted)
  }

  /// The text with its codes as they stand in a file.
  private func written(_ content: MarkedText) -> String {
    var text = ""
    var at = 0
    for code in content.codes {
      text += escaped(content.text.bytes(in: at..<code.offset)) + code.original
      at = code.offset
    }
    return text + escaped(content.text.bytes(in: at..<content.text.utf8.count))
  }

  /// Signs that Markdown would take for its own.
  private func escaped(_ text: String) -> String {
    guard document.format == "markdown", text.contains(where: { "\\`*<[".contains($0) }) else {
      return text
    }
    return text.map { "\\`*<[".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }

  private func spliced() -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= at {
      result += bytes[at..<edit.range.lowerBound] + Array(edit.text.utf8)
      at = edit.range.upperBound
    }
    return result + bytes[at...]
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
