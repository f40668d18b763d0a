/// Plain text: paragraphs between blank lines, wrapped lines joined, items of lists, cells between tabs.
///
///     PlainText.document("Growth\nThe area\ngrew.").units.map(\.text)
///     // ["Growth", "The area grew."]
///     PlainText.document("").units  // []
///
/// Lines of the text that are one paragraph are joined with a space, or with nothing between characters
/// of Chinese and Japanese; everything else of a unit stands in the file as it is. Lines that only draw
/// (`------`) are no units.
public enum PlainText {
  /// The units of a text.
  ///
  /// - Parameters:
  ///   - file: the name that places carry.
  ///   - language: helps to tell a wrapped line by its last word.
  public static func document(
    _ text: String, file: String? = nil, language: Language? = nil
  ) -> Document {
    let lines = TextLines(text)
    var builder = PlainTextBuilder(
      lines: lines, file: file, dangling: DanglingWords.of(language),
      longest: lines.lines.lazy.map(\.columns).max() ?? 0)
    for block in lines.lines.split(whereSeparator: \.isBlank) { builder.add(Array(block)) }
    return Document(
      file: file, format: "plain", language: language, units: builder.finished(), text: text)
  }
}

/// Collects the units of a plain text block by block.
private struct PlainTextBuilder {
  let lines: TextLines
  let file: String?
  let dangling: Set<String>
  /// The longest line of the text, in columns.
  let longest: Int
  private var units: [Unit] = []
  private var paragraph = 0
  /// Blocks of one line that look like a heading if another block follows.
  private var headings: Set<Int> = []

  init(lines: TextLines, file: String?, dangling: Set<String>, longest: Int) {
    (self.lines, self.file, self.dangling, self.longest) = (lines, file, dangling, longest)
  }

  mutating func add(_ block: [TextLine]) {
    let block = block.filter { !LineMarks.isRule(lines.bytes[$0.range]) || lines.lines.count == 1 }
    if block.isEmpty { return }
    let join = lineJoin(block)
    var open = Open(block[0])
    for (line, next) in zip(block, block.dropFirst()) {
      if let glue = glue(line, next, open, join) {
        open.lines.append((glue, next))
      } else {
        close(open)
        open = Open(next)
      }
    }
    close(open)
    if block.count == 1, isTitle(block[0]) { headings.insert(units.count - 1) }
    paragraph += 1
  }

  func finished() -> [Unit] {
    var units = units
    for index in headings where index + 1 < units.count && units[index].kind == .paragraph {
      units[index].kind = .heading(1)
    }
    return units
  }

  private struct Open {
    var lines: [(glue: String, line: TextLine)]
    init(_ line: TextLine) { lines = [("", line)] }
  }

  private func lineJoin(_ block: [TextLine]) -> LineJoin {
    let width = block.lazy.map { $0.indent + $0.columns }.max() ?? 0
    let isWrapped = LineJoin.widths.contains(width) && longest <= LineJoin.widths.upperBound
    let ended = block.dropLast().count {
      lines.foot($0).last(where: { !$0.isClosing })?.isTerminal ?? false
    }
    return LineJoin(
      lines: lines, width: isWrapped ? width : nil, dangling: dangling,
      isRunning: block.count > 2 && ended * 2 < block.count - 1)
  }

  private func glue(
    _ line: TextLine, _ next: TextLine, _ open: Open, _ join: LineJoin
  ) -> String? {
    if isScattered(line), isScattered(next) { return "" }
    if hasCells(line) || hasCells(next) { return nil }
    return join.glue(line, next, firstOfUnit: open.lines[0].line)
  }

  /// One or two capitals alone on their line: a word set down letter by letter.
  private func isScattered(_ line: TextLine) -> Bool {
    line.range.count <= 2 && lines.bytes[line.range].allSatisfy { (0x41...0x5A).contains($0) }
  }

  private func isTitle(_ line: TextLine) -> Bool {
    guard line.columns <= 120, let last = lines.foot(line).last else { return false }
    return !last.isTerminal && !",;:，；：".unicodeScalars.contains(last)
      && !LineMarks.beginsItem(lines.head(line))
  }

  // MARK: Units

  private mutating func close(_ open: Open) {
    let first = open.lines[0].line
    if open.lines.count == 1, hasCells(first) { return addCells(first) }
    var text = ""
    var pieces: [Unit.Piece] = []
    for (glue, line) in open.lines {
      text += glue
      pieces.append(
        Unit.Piece(
          offset: text.utf8.count, origin: line.range.lowerBound, length: line.range.count))
      text += lines.text(line.range)
    }
    let kind: Unit.Kind = LineMarks.beginsItem(lines.head(first)) ? .listItem : .paragraph
    append(kind, text, pieces, first, column: characters(first.start..<first.range.lowerBound))
  }

  /// Adds a unit that begins so many characters from the start of its line.
  private mutating func append(
    _ kind: Unit.Kind, _ text: String, _ pieces: [Unit.Piece], _ line: TextLine, column: Int
  ) {
    units.append(
      Unit(
        kind: kind, content: MarkedText(text), pieces: pieces,
        place: Place(file: file, line: line.number, column: column + 1), paragraph: paragraph))
  }

  private func characters(_ range: Range<Int>) -> Int {
    lines.bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  // MARK: Cells

  /// A tab between two texts, the first of which is more than the number of an item.
  private func hasCells(_ line: TextLine) -> Bool {
    guard let tab = lines.bytes[line.range].firstIndex(of: 0x09) else { return false }
    return tab - line.range.lowerBound > 4 || !LineMarks.beginsItem(lines.head(line))
  }

  private mutating func addCells(_ line: TextLine) {
    var (column, counted) = (0, line.start)
    for cell in lines.bytes[line.range].split(separator: 0x09) {
      let spaces = cell.prefix { $0 == 0x20 }.count
      let end = cell.reversed().prefix { $0 == 0x20 }.count
      let range = cell.startIndex + spaces..<max(cell.startIndex + spaces, cell.endIndex - end)
      if range.isEmpty { continue }
      column += characters(counted..<range.lowerBound)
      counted = range.lowerBound
      append(
        .tableCell, lines.text(range),
        [Unit.Piece(offset: 0, origin: range.lowerBound, length: range.count)], line,
        column: column)
    }
  }
}
