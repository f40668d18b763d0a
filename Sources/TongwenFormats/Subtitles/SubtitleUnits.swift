/// Collects the units of subtitles cue by cue.
struct SubtitleUnits {
  private let source: EncodedText
  private let bytes: [UInt8]
  private let isWeb: Bool
  private let lines: LineTable
  private(set) var units: [Unit] = []
  private(set) var slots: [Slot] = []
  private(set) var cues = 0

  /// - Throws: `SubtitleComplaint`
  init(_ source: EncodedText, isWeb: Bool) throws {
    (self.source, self.isWeb) = (source, isWeb)
    bytes = Array(source.text.utf8)
    lines = LineTable(source.text)
    try read()
    if cues == 0 && bytes.contains(where: { !$0.isSpace }) && !(isWeb && isHeaderAlone) {
      throw SubtitleComplaint.noCues(at: Place(file: source.file))
    }
  }

  private var isHeaderAlone: Bool { source.text.hasPrefix("WEBVTT") }

  private mutating func read() throws {
    var cue: [Range<Int>]?
    for line in LineRanges(bytes) {
      if bytes[line].allSatisfy(\.isSpace) {
        if let cue { add(cue) }
        cue = nil
      } else if cue == nil, CueTiming.hasArrow(bytes[line]) {
        guard CueTiming.isTiming(bytes[line]) else {
          let text = String(decoding: bytes[line].prefix(60), as: UTF8.self)
          throw SubtitleComplaint.badTiming(
            text, at: lines.place(at: line.lowerBound, file: source.file))
        }
        cues += 1
        cue = []
      } else {
        cue?.append(line)
      }
    }
    if let cue { add(cue) }
  }

  /// The lines of a cue; a line that begins with a dash is another speaker's.
  private mutating func add(_ cue: [Range<Int>]) {
    var items: [InlineItem] = []
    var previous: Range<Int>?
    for line in cue {
      if let end = previous?.upperBound, !items.isEmpty {
        if beginsWithDash(line) {
          flush(&items)
        } else {
          let code = SlotCode(range: end..<line.lowerBound, isBreak: true)
          let range = end..<line.lowerBound
          items.append(InlineItem(.alone("br"), range, code: code, dividesWords: true))
        }
      }
      items += CueText.items(bytes, line, isWeb: isWeb)
      previous = line
    }
    flush(&items)
  }

  private mutating func flush(_ items: inout [InlineItem]) {
    defer { items = [] }
    guard let unit = UnitComposer.compose(items, in: bytes, collapses: true) else { return }
    let form = CueForm(isWeb: isWeb, lineEnd: lineEnd)
    slots.append(
      Slot(
        unit: units.count, range: unit.range, content: unit.content, codes: unit.codes, form: form))
    let place = lines.place(at: unit.range.lowerBound, file: source.file)
    units.append(
      Unit(content: unit.content, pieces: unit.pieces, place: place, paragraph: units.count))
  }

  private func beginsWithDash(_ line: Range<Int>) -> Bool {
    let text = String(decoding: bytes[line].prefix(8), as: UTF8.self).unicodeScalars
    let first = text.first { !$0.properties.isWhitespace }
    return first.map { "-–—－".unicodeScalars.contains($0) } ?? false
  }

  private var lineEnd: String { bytes.prefix(4096).contains(13) ? "\r\n" : "\n" }
}

/// The lines of a text without their ends.
struct LineRanges: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
    let line = start..<position
    if position < bytes.count {
      let isPair =
        bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10
      position += isPair ? 2 : 1
    }
    return line
  }
}

/// Lines that say when a cue is shown.
enum CueTiming {
  static func hasArrow(_ line: ArraySlice<UInt8>) -> Bool {
    line.indices.dropLast(2).contains {
      line[$0] == 0x2D && line[$0 + 1] == 0x2D && line[$0 + 2] == 0x3E
    }
  }

  /// `00:00:01,000 --> 00:00:02.5`, with anything behind; hours may be left out.
  static func isTiming(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    guard let arrow = text.firstRange(of: "-->") else { return false }
    let end = text[arrow.upperBound...].split(separator: " ").first ?? ""
    return isTime(Substring(String(text[..<arrow.lowerBound]).trimmed)) && isTime(end)
  }

  private static func isTime(_ text: Substring) -> Bool {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(fields.count)
      && fields.allSatisfy { field in
        !field.isEmpty
          && field.utf8.allSatisfy { (48...57).contains($0) || $0 == 0x2C || $0 == 0x2E }
      }
  }
}
