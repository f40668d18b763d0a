/// Makes the text of a unit of its items: text joined, codes beside it, places kept.
struct UnitComposer {
  /// White space is one space, and none between characters of Chinese and Japanese where it holds a
  /// line end; otherwise it stays as it is.
  private let collapses: Bool
  private var text: [UInt8] = []
  private var codes: [InlineCode] = []
  private var slotCodes: [SlotCode] = []
  private var pieces: [Unit.Piece] = []
  private var pending: Space = .none
  private var numbers: [Int: Int] = [:]

  /// White space that was read and is due before the next word; `glue` stands in the text alone, for a
  /// code that divides words.
  private enum Space { case none, glue, space, lineEnd }

  /// A unit's text and what is needed to write another in its place.
  struct Composition {
    var content: MarkedText
    var codes: [SlotCode]
    var pieces: [Unit.Piece]
    /// From the first item to the last.
    var range: Range<Int>
  }

  /// `nil` where the items hold no words.
  ///
  /// - Parameter source: the text around, for the codes' originals.
  static func compose(
    _ all: [InlineItem], in source: [UInt8], collapses: Bool
  ) -> Composition? {
    guard let trimmed = InlineItems(all) else { return nil }
    var composer = UnitComposer(collapses: collapses)
    for index in trimmed.items.indices {
      let item = trimmed.items[index]
      if case .text(let runs) = item.content {
        for run in runs { composer.add(run) }
      } else {
        composer.add(item, trimmed.role(of: index), source)
      }
    }
    return composer.composition(trimmed.items)
  }

  private init(collapses: Bool) { self.collapses = collapses }

  // MARK: Text

  private mutating func add(_ run: TextRun) {
    var index = run.bytes.startIndex
    while index < run.bytes.endIndex {
      if collapses && run.bytes[index].isSpace {
        pending =
          run.bytes[index] == 10 || run.bytes[index] == 13 || pending == .lineEnd
          ? .lineEnd : .space
        index += 1
        continue
      }
      var end = index + 1
      while end < run.bytes.endIndex, !collapses || !run.bytes[end].isSpace { end += 1 }
      flush(before: run.bytes[index..<end])
      let origin = run.range.lowerBound + index - run.bytes.startIndex
      append(run.bytes[index..<end], from: run.isVerbatim ? origin : nil)
      index = end
    }
  }

  /// Writes the space that is due before a word.
  private mutating func flush(before next: ArraySlice<UInt8>) {
    let due = pending
    pending = .none
    if due == .none || text.isEmpty { return }
    if text.last == 0x20 {
      if due != .glue { keepSpaceAfterCode() }
      return
    }
    if !collapses, let first = next.first, first.isSpace { return }
    if due != .space, isEastAsian(text.suffix(4), last: true),
      isEastAsian(next.prefix(4), last: false)
    {
      return
    }
    if due == .glue, codes.last?.offset == text.count {
      slotCodes[slotCodes.count - 1].swallowsSpace = true
    }
    text.append(0x20)
  }

  /// A picture between two spaces has both in the file; the text has one, the other is the code's.
  private mutating func keepSpaceAfterCode() {
    guard collapses, let code = codes.last, code.kind == .alone, code.offset == text.count,
      code.type != "mark", !slotCodes[slotCodes.count - 1].isBreak
    else { return }
    slotCodes[slotCodes.count - 1].after = " "
  }

  private func isEastAsian(_ bytes: ArraySlice<UInt8>, last: Bool) -> Bool {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return (last ? scalars.last : scalars.first)?.isEastAsian ?? false
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, from origin: Int?) {
    if let origin {
      if let last = pieces.last, last.origin + (text.count - last.offset) == origin,
        last.offset + last.length == text.count || text.last == 0x20
      {
        pieces[pieces.count - 1].length = text.count + bytes.count - last.offset
      } else {
        pieces.append(Unit.Piece(offset: text.count, origin: origin, length: bytes.count))
      }
    }
    text.append(contentsOf: bytes)
  }

  // MARK: Codes

  private mutating func add(
    _ item: InlineItem, _ role: (kind: InlineCode.Kind, pair: Int), _ source: [UInt8]
  ) {
    let mayJoin = pending != .space && isEastAsian(text.suffix(4), last: true)
    if pending != .none && pending != .glue && !text.isEmpty && text.last != 0x20 && !mayJoin {
      text.append(0x20)
      pending = .none
    }
    let number = numbers[role.pair] ?? numbers.count + 1
    numbers[role.pair] = number
    let original = item.code.range.map { String(decoding: source[$0], as: UTF8.self) }
    codes.append(
      InlineCode(
        role.kind, id: String(number), at: text.count,
        original: original ?? item.code.format ?? "", type: item.type.map(CodeType.common)))
    slotCodes.append(item.code)
    if item.dividesWords && pending == .none { pending = .glue }
  }

  private func composition(_ items: ArraySlice<InlineItem>) -> Composition? {
    guard let first = items.first, let last = items.last else { return nil }
    return Composition(
      content: MarkedText(String(decoding: text, as: UTF8.self), codes: codes), codes: slotCodes,
      pieces: pieces, range: first.start..<last.end)
  }
}

extension InlineItem {
  fileprivate var type: String? {
    switch content {
    case .text: nil
    case .open(let name), .close(let name), .alone(let name): name
    }
  }

  /// Where its first word begins, for text.
  fileprivate var start: Int {
    guard case .text(let runs) = content, let run = runs.first(where: { !$0.isBlank }) else {
      return range.lowerBound
    }
    if !run.isVerbatim { return run.range.lowerBound }
    let spaces = run.bytes.prefix { $0.isSpace }.count
    return run.range.lowerBound + spaces
  }

  /// Where its last word ends, for text.
  fileprivate var end: Int {
    guard case .text(let runs) = content, let run = runs.last(where: { !$0.isBlank }) else {
      return range.upperBound
    }
    if !run.isVerbatim { return run.range.upperBound }
    let spaces = run.bytes.reversed().prefix { $0.isSpace }.count
    return run.range.upperBound - spaces
  }
}
