/// Collects the units of one part of an OpenDocument text.
final class OpenDocumentUnits {
  private let source: [UInt8]
  private(set) var units: [Unit] = []
  private(set) var slots: [Slot] = []
  private var paragraph = 0

  init(_ source: [UInt8]) { self.source = source }

  /// Adds a paragraph, and those of the notes and frames in it.
  ///
  /// - Parameter path: the names of the elements around it.
  func add(_ element: XMLElement, in path: [XMLName]) {
    if path.contains(where: { Self.ignored.contains($0.local) }) { return }
    var items: [InlineItem] = []
    var inner: [XMLElement] = []
    collect(element, depth: 0, &items, &inner)
    let kind = Self.kind(element, path)
    for row in Self.rows(items) { add(row, kind) }
    paragraph += 1
    for element in inner { add(element, in: []) }
  }

  private func add(_ items: [InlineItem], _ kind: Unit.Kind) {
    guard let unit = UnitComposer.compose(items, in: source, collapses: true) else { return }
    slots.append(
      Slot(
        unit: units.count, range: unit.range, content: unit.content, codes: unit.codes,
        form: OpenDocumentForm()))
    units.append(Unit(kind: kind, content: unit.content, paragraph: paragraph))
  }

  /// Elements whose paragraphs nobody reads on the page.
  private static let ignored: Set<String> = ["tracked-changes", "annotation", "forms"]

  private static func kind(_ element: XMLElement, _ path: [XMLName]) -> Unit.Kind {
    if element.name.local == "h" {
      return .heading(element.value("outline-level").flatMap { Int($0) } ?? 1)
    }
    switch path.last(where: { ["table-cell", "list-item"].contains($0.local) })?.local {
    case "table-cell": return .tableCell
    case "list-item": return .listItem
    default: return .paragraph
    }
  }

  // MARK: Items

  private func collect(
    _ parent: XMLElement, depth: Int, _ items: inout [InlineItem], _ inner: inout [XMLElement]
  ) {
    for piece in MixedContent.pieces(of: parent) {
      switch piece {
      case .text(let text, let range): items.append(InlineItem(xml: text, range))
      case .element(let element): collect(child: element, depth: depth, &items, &inner)
      }
    }
  }

  private func collect(
    child element: XMLElement, depth: Int, _ items: inout [InlineItem], _ inner: inout [XMLElement]
  ) {
    let name = element.name.local
    switch name {
    case "span", "a", "meta", "meta-field":
      if element.inner.isEmpty || depth > 64 { return alone(element, &items, &inner) }
      items.append(InlineItem(.open(name), element.outer.lowerBound..<element.inner.lowerBound))
      collect(element, depth: depth + 1, &items, &inner)
      items.append(InlineItem(.close(name), element.inner.upperBound..<element.outer.upperBound))
    case "s", "tab":
      items.append(InlineItem(.alone(name), element.outer, dividesWords: true))
    case "line-break":
      let code = SlotCode(range: element.outer, isBreak: true)
      items.append(InlineItem(.alone("br"), element.outer, code: code, dividesWords: true))
    case "soft-page-break": break
    default: alone(element, &items, &inner)
    }
  }

  private func alone(
    _ element: XMLElement, _ items: inout [InlineItem], _ inner: inout [XMLElement]
  ) {
    items.append(InlineItem(.alone(element.name.local), element.outer))
    findInner(element, &inner, depth: 0)
  }

  private func findInner(_ element: XMLElement, _ inner: inout [XMLElement], depth: Int) {
    if Self.ignored.contains(element.name.local) || depth > 200 { return }
    for child in element.elements {
      if ["p", "h"].contains(child.name.local) && child.name.namespace.hasSuffix("text:1.0") {
        inner.append(child)
      } else {
        findInner(child, &inner, depth: depth + 1)
      }
    }
  }

  /// Line breaks after a full sentence divide a paragraph; others are codes.
  private static func rows(_ items: [InlineItem]) -> [[InlineItem]] {
    var rows: [[InlineItem]] = [[]]
    var last: Unicode.Scalar?
    for item in items {
      if case .alone("br") = item.content {
        if last.map({ $0.isTerminal || $0 == ":" || $0 == "：" }) ?? true {
          rows.append([])
          continue
        }
        last = nil
      } else if item.hasWords {
        last = item.lastScalar
      }
      rows[rows.count - 1].append(item)
    }
    return rows
  }
}

/// Text of an OpenDocument paragraph: tabs, line ends and spaces in a row are elements.
struct OpenDocumentForm: SlotForm {
  func run(_ text: String, formats: [String]) -> String {
    var result = ""
    var wasSpace = false
    for character in text.xmlEscaped {
      switch character {
      case "\t": result += "<text:tab/>"
      case "\n", "\r\n": result += "<text:line-break/>"
      case " " where wasSpace: result += "<text:s/>"
      default: result.append(character)
      }
      wasSpace = character == " "
    }
    return result
  }
}
