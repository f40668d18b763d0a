/// Collects the units of one part of a Word document: its body, a header, its notes.
final class WordUnits {
  private let source: [UInt8]
  private let styles: WordStyles
  private(set) var units: [Unit] = []
  private(set) var slots: [Slot] = []
  private var paragraph = 0
  /// Units of text boxes by their text, for the copies that older programs read.
  private var boxes: [String: Int] = [:]

  init(_ source: [UInt8], _ styles: WordStyles) { (self.source, self.styles) = (source, styles) }

  /// Adds a paragraph and those of the text boxes in it.
  func add(_ element: XMLElement, inCell: Bool, isBox: Bool = false, isFallback: Bool = false) {
    let parts = WordParagraph(element, in: source)
    let kind = styles.kind(element.first("pPr"))
    for row in Self.rows(parts.items) {
      add(row, inCell && kind == .paragraph ? .tableCell : kind, element, isBox, isFallback)
    }
    paragraph += 1
    for (inner, isCopy) in parts.inner {
      add(inner, inCell: false, isBox: true, isFallback: isFallback || isCopy)
    }
  }

  private func add(
    _ row: [WordItem], _ kind: Unit.Kind, _ paragraph: XMLElement, _ isBox: Bool,
    _ isFallback: Bool
  ) {
    let (items, base) = WordItem.formatted(row)
    guard let trimmed = InlineItems(items.map(\.item)),
      let unit = UnitComposer.compose(items.map(\.item), in: source, collapses: false)
    else { return }
    let prefix = paragraph.name.prefix.isEmpty ? "" : paragraph.name.prefix + ":"
    let edges = Edges(items[trimmed.items.indices], prefix)
    let form = WordForm(prefix: prefix, base: base, around: edges.around)
    let text = unit.content.text
    let number = isFallback ? boxes[text] : units.count
    guard let number else { return }
    slots.append(
      Slot(
        unit: number, range: edges.range, content: unit.content, codes: unit.codes, form: form))
    if isFallback { return }
    if isBox { boxes[text] = number }
    units.append(Unit(kind: kind, content: unit.content, paragraph: self.paragraph))
  }

  /// Line breaks after a full sentence divide a paragraph; others are codes.
  private static func rows(_ items: [WordItem]) -> [[WordItem]] {
    var rows: [[WordItem]] = [[]]
    var last: Unicode.Scalar?
    for item in items {
      if case .alone(let name) = item.item.content, name == "br" || name == "page" {
        let ends = last.map { $0.isTerminal || $0 == ":" || $0 == "：" } ?? true
        if ends || name == "page" {
          rows.append([])
          last = nil
          continue
        }
        last = nil
      } else if item.item.hasWords {
        last = item.item.lastScalar
      }
      rows[rows.count - 1].append(item)
    }
    return rows
  }
}

/// Where a slot begins and ends: at a run's edge, or inside a run, which is then cut in two.
private struct Edges {
  let range: Range<Int>
  let around: (before: String, after: String)

  init(_ items: ArraySlice<WordItem>, _ prefix: String) {
    let first = items.first { $0.run != nil || !$0.item.range.isEmpty }
    let last = items.last { $0.run != nil || !$0.item.range.isEmpty }
    var (low, high) = (first?.item.range.lowerBound ?? 0, last?.item.range.upperBound ?? 0)
    var (before, after) = ("", "")
    if let run = first?.run {
      if run.isFirst { low = run.outer.lowerBound } else { before = "</\(prefix)r>" }
    }
    if let run = last?.run {
      if run.isLast { high = run.outer.upperBound } else { after = "<\(prefix)r>" + run.properties }
    }
    (range, around) = (low..<max(low, high), (before, after))
  }
}
