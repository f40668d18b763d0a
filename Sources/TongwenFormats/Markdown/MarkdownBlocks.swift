/// Reads the blocks of a Markdown text line by line.
struct MarkdownBlocks {
  private(set) var units: [Unit] = []
  private let lines: TextLines
  private let file: String?
  private var open: Block?
  private var fence: (mark: UInt8, count: Int)?
  private var isComment = false
  private var isTable = false
  private var paragraph = 0
  /// The column where the text of the list around begins; 0 outside lists.
  private var listIndent = 0

  /// Up to where the columns of a line are counted.
  private var counted = (line: 0, offset: 0, column: 0)

  private struct Block {
    var kind: Unit.Kind
    var ranges: [Range<Int>]
    var line: TextLine
  }

  init(_ lines: TextLines, file: String?) { (self.lines, self.file) = (lines, file) }

  mutating func read() {
    var index = frontMatterEnd()
    while index < lines.lines.count {
      let line = lines.lines[index]
      let next = index + 1 < lines.lines.count ? lines.lines[index + 1] : nil
      read(line, next)
      index += 1
    }
    close()
  }

  /// YAML between `---` at the start.
  private func frontMatterEnd() -> Int {
    guard let first = lines.lines.first, reads(first.range, "---") else { return 0 }
    let end = lines.lines.dropFirst().firstIndex {
      reads($0.range, "---") || reads($0.range, "...")
    }
    return end.map { $0 + 1 } ?? 0
  }

  private mutating func read(_ line: TextLine, _ next: TextLine?) {
    if let fence { return endFence(line, fence) }
    if isComment {
      isComment = !contains(line.range, "-->")
      return
    }
    if line.isBlank {
      close()
      isTable = false
      return
    }
    let content = withoutQuoteMarks(line.range)
    if content.isEmpty { return close() }
    if isTable { return cells(content, line) }
    if open == nil, line.indent >= 4 + listIndent { return }
    readContent(content, line, next)
  }

  private mutating func readContent(_ content: Range<Int>, _ line: TextLine, _ next: TextLine?) {
    if beginsFence(content) { return close() }
    if let level = setextLevel(content), open != nil, open?.kind == .paragraph {
      open?.kind = .heading(level)
      return close()
    }
    if isThematicBreak(content) { return close() }
    if starts(content, "<!--") {
      close()
      isComment = !contains(content, "-->")
      return
    }
    if let heading = heading(content) {
      close()
      open = Block(kind: .heading(heading.level), ranges: [heading.text], line: line)
      return close()
    }
    if let item = itemText(content) {
      close()
      listIndent = line.indent + item.lowerBound - content.lowerBound
      if beginsFence(item) || item.isEmpty { return }
      open = Block(kind: .listItem, ranges: [item], line: line)
      return
    }
    if open == nil, isDefinition(content) { return }
    if open == nil, let next, isDelimiterRow(withoutQuoteMarks(next.range)),
      contains(content, "|")
    {
      isTable = true
      return cells(content, line)
    }
    if open == nil, line.indent == 0 { listIndent = 0 }
    if open == nil { open = Block(kind: .paragraph, ranges: [], line: line) }
    let text = withoutBackslash(content)
    open?.ranges.append(text)
  }

  // MARK: What a line is

  private func reads(_ range: Range<Int>, _ text: String) -> Bool {
    lines.bytes[range].elementsEqual(text.utf8)
  }

  private func starts(_ range: Range<Int>, _ text: String) -> Bool {
    lines.bytes[range].starts(with: text.utf8)
  }

  private func contains(_ range: Range<Int>, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard range.count >= wanted.count else { return false }
    return (range.lowerBound...range.upperBound - wanted.count).contains {
      lines.bytes[$0] == wanted[0] && lines.bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, lines.bytes[low] == 0x20 || lines.bytes[low] == 0x09 { low += 1 }
    while low < high, lines.bytes[high - 1] == 0x20 || lines.bytes[high - 1] == 0x09 { high -= 1 }
    return low..<high
  }

  private func withoutQuoteMarks(_ range: Range<Int>) -> Range<Int> {
    var content = trimmed(range)
    while !content.isEmpty, lines.bytes[content.lowerBound] == 0x3E {
      content = trimmed(content.dropFirst(1))
    }
    return content
  }

  /// A backslash at a line's end breaks the line.
  private func withoutBackslash(_ range: Range<Int>) -> Range<Int> {
    lines.bytes[range].last == 0x5C ? trimmed(range.dropLast(1)) : range
  }

  private mutating func beginsFence(_ content: Range<Int>) -> Bool {
    guard let mark = lines.bytes[content].first, mark == 0x60 || mark == 0x7E else { return false }
    let count = lines.bytes[content].prefix { $0 == mark }.count
    let info = lines.bytes[content].dropFirst(count)
    guard count >= 3, mark == 0x7E || !info.contains(0x60) else { return false }
    fence = (mark, count)
    return true
  }

  private mutating func endFence(_ line: TextLine, _ fence: (mark: UInt8, count: Int)) {
    let content = lines.bytes[withoutQuoteMarks(line.range)]
    if content.count >= fence.count && content.allSatisfy({ $0 == fence.mark }) { self.fence = nil }
  }

  private func setextLevel(_ content: Range<Int>) -> Int? {
    guard let mark = lines.bytes[content].first, mark == 0x3D || mark == 0x2D,
      lines.bytes[content].allSatisfy({ $0 == mark })
    else { return nil }
    return mark == 0x3D ? 1 : 2
  }

  private func isThematicBreak(_ content: Range<Int>) -> Bool {
    guard let mark = lines.bytes[content].first, mark == 0x2A || mark == 0x2D || mark == 0x5F else {
      return false
    }
    let rest = lines.bytes[content].filter { $0 != 0x20 && $0 != 0x09 }
    return rest.count >= 3 && rest.allSatisfy { $0 == mark }
  }

  private func heading(_ content: Range<Int>) -> (level: Int, text: Range<Int>)? {
    let level = lines.bytes[content].prefix { $0 == 0x23 }.count
    guard (1...6).contains(level) else { return nil }
    let rest = content.dropFirst(level)
    guard
      rest.isEmpty || lines.bytes[rest.lowerBound] == 0x20 || lines.bytes[rest.lowerBound] == 0x09
    else { return nil }
    var text = trimmed(rest)
    let closing = lines.bytes[text].reversed().prefix { $0 == 0x23 }.count
    let before = text.dropLast(closing)
    if closing > 0, before.isEmpty || lines.bytes[before.upperBound - 1] == 0x20 {
      text = trimmed(before)
    }
    return (level, text)
  }

  /// The text after the marks of an item and of those that begin in the same line: `- 1. text`.
  private func itemText(_ content: Range<Int>) -> Range<Int>? {
    guard var text = textOfItem(content) else { return nil }
    for _ in 0..<8 {
      guard !text.isEmpty, !isThematicBreak(text), let inner = textOfItem(text) else { break }
      text = inner
    }
    return text
  }

  /// The text after one mark: `- `, `3. `, `- [x] `.
  private func textOfItem(_ content: Range<Int>) -> Range<Int>? {
    var at = content.lowerBound
    switch lines.bytes[at] {
    case 0x2D, 0x2A, 0x2B: at += 1
    case 0x30...0x39:
      while at < content.upperBound, at - content.lowerBound < 9,
        (0x30...0x39).contains(lines.bytes[at])
      { at += 1 }
      guard at < content.upperBound, lines.bytes[at] == 0x2E || lines.bytes[at] == 0x29 else {
        return nil
      }
      at += 1
    default: return nil
    }
    if at == content.upperBound { return at..<at }
    guard lines.bytes[at] == 0x20 || lines.bytes[at] == 0x09 else { return nil }
    var text = trimmed(at..<content.upperBound)
    let box = lines.bytes[text].prefix(4)
    if box.count == 4, box.first == 0x5B, box[box.startIndex + 2] == 0x5D, box.last == 0x20 {
      text = trimmed(text.dropFirst(4))
    }
    return text
  }

  /// `[name]: https://…`
  private func isDefinition(_ content: Range<Int>) -> Bool {
    guard lines.bytes[content].first == 0x5B, let end = lines.bytes[content].firstIndex(of: 0x5D)
    else { return false }
    return end + 1 < content.upperBound && lines.bytes[end + 1] == 0x3A
      && lines.bytes[content.lowerBound + 1] != 0x5E
  }

  // MARK: Tables

  private func isDelimiterRow(_ content: Range<Int>) -> Bool {
    let row = lines.bytes[content]
    return row.contains(0x2D) && row.contains(0x7C)
      && row.allSatisfy { $0 == 0x2D || $0 == 0x7C || $0 == 0x3A || $0 == 0x20 }
  }

  private mutating func cells(_ content: Range<Int>, _ line: TextLine) {
    if isDelimiterRow(content) { return }
    var start = content.lowerBound
    for at in content where lines.bytes[at] == 0x7C && (at == 0 || lines.bytes[at - 1] != 0x5C) {
      add(.tableCell, [trimmed(start..<at)], line)
      start = at + 1
    }
    add(.tableCell, [trimmed(start..<content.upperBound)], line)
    paragraph += 1
  }

  /// The column of an offset, counted from 1; counting goes on from the last offset of the line.
  private mutating func column(of offset: Int, _ line: TextLine) -> Int {
    if counted.line != line.number || counted.offset > offset {
      counted = (line.number, line.start, 0)
    }
    counted.column += lines.bytes[counted.offset..<offset].count { $0 & 0xC0 != 0x80 }
    counted.offset = offset
    return counted.column + 1
  }

  // MARK: Units

  private mutating func close() {
    guard let block = open else { return }
    open = nil
    add(block.kind, block.ranges, block.line)
    paragraph += 1
  }

  private mutating func add(_ kind: Unit.Kind, _ ranges: [Range<Int>], _ line: TextLine) {
    let ranges = ranges.filter { !$0.isEmpty }
    guard let first = ranges.first else { return }
    var inlines = MarkdownInlines(lines: lines, ranges: ranges)
    inlines.read()
    if inlines.text.utf8.allSatisfy({ $0 == 0x20 }) { return }
    let column = column(of: first.lowerBound, line)
    units.append(
      Unit(
        kind: kind, content: MarkedText(inlines.text, codes: inlines.codes),
        pieces: inlines.pieces, place: Place(file: file, line: line.number, column: column),
        paragraph: paragraph))
  }
}
