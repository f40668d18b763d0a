/// Takes one paragraph of a Word document apart into items.
struct WordParagraph {
  private let source: [UInt8]
  private let fields: WordFields
  private(set) var items: [WordItem] = []
  /// Paragraphs of text boxes inside, outermost first, and whether they are the older copy of one.
  private(set) var inner: [(paragraph: XMLElement, isFallback: Bool)] = []
  /// Everything before this offset belongs to a field and is passed over.
  private var hiddenUntil = 0

  init(_ paragraph: XMLElement, in source: [UInt8]) {
    self.source = source
    fields = WordFields(paragraph)
    for child in paragraph.elements where child.name.local != "pPr" { add(child, depth: 0) }
  }

  // MARK: Between runs

  private mutating func add(_ element: XMLElement, depth: Int) {
    if element.outer.lowerBound < hiddenUntil { return }
    switch element.name.local {
    case "r": add(run: element)
    case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo":
      addSpan(element, element.inner, element.elements, depth)
    case "sdt":
      guard let content = element.first("sdtContent") else { return alone(element) }
      addSpan(element, content.inner, content.elements, depth)
    case "proofErr", "permStart", "permEnd": break
    default: alone(element)
    }
  }

  /// A start tag, what is inside, an end tag.
  private mutating func addSpan(
    _ element: XMLElement, _ inner: Range<Int>, _ children: [XMLElement], _ depth: Int
  ) {
    if inner.isEmpty || depth > 32 { return alone(element) }
    let name = element.name.local
    items.append(
      WordItem(item: InlineItem(.open(name), element.outer.lowerBound..<inner.lowerBound)))
    for child in children { add(child, depth: depth + 1) }
    items.append(
      WordItem(item: InlineItem(.close(name), inner.upperBound..<element.outer.upperBound)))
  }

  private mutating func alone(_ element: XMLElement) {
    items.append(WordItem(item: InlineItem(.alone(element.name.local), element.outer)))
    findInner(element, isFallback: false, depth: 0)
  }

  // MARK: Runs

  private mutating func add(run: XMLElement) {
    if let mark = fields.mark(run) { return add(run, mark) }
    let properties = run.first("rPr")
    if properties?.hides ?? false { return alone(run) }
    let written = properties.map { String(decoding: source[$0.outer], as: UTF8.self) } ?? ""
    let shared = WordItem.Run(
      outer: run.outer, properties: written, key: properties?.formattingKey ?? "")
    let first = items.count
    for child in run.elements where child.name.local != "rPr" {
      guard let item = item(child, in: run, written) else { continue }
      items.append(WordItem(item: item, run: shared))
    }
    if items.count > first {
      items[first].run?.isFirst = true
      items[items.count - 1].run?.isLast = true
    }
  }

  private mutating func add(_ run: XMLElement, _ mark: WordFields.Mark) {
    let start = run.outer.lowerBound
    switch mark {
    case .single: items.append(WordItem(item: InlineItem(.alone("field"), run.outer)))
    case .linkEnd: items.append(WordItem(item: InlineItem(.close("field"), run.outer)))
    case .link(let end):
      items.append(WordItem(item: InlineItem(.open("field"), start..<end)))
      hiddenUntil = end
    case .hidden(let end):
      items.append(WordItem(item: InlineItem(.alone("field"), start..<end)))
      hiddenUntil = end
    }
  }

  private mutating func item(
    _ child: XMLElement, in run: XMLElement, _ properties: String
  ) -> InlineItem? {
    func text(_ words: String, isVerbatim: Bool) -> InlineItem {
      let bytes = Array(words.utf8)[...]
      return InlineItem(
        .text([TextRun(bytes: bytes, range: child.outer, isVerbatim: false)]), child.outer)
    }
    let prefix = run.name.prefix.isEmpty ? "" : run.name.prefix + ":"
    var code = SlotCode(
      range: child.outer, before: "<\(prefix)r>" + properties, after: "</\(prefix)r>")
    switch child.name.local {
    case "t": return text(child.text, isVerbatim: false)
    case "noBreakHyphen": return text("\u{2011}", isVerbatim: false)
    case "lastRenderedPageBreak": return nil
    case "tab", "ptab":
      return InlineItem(.alone("tab"), child.outer, code: code, dividesWords: true)
    case "br", "cr":
      let isLine = child.value("type").map { $0 == "textWrapping" } ?? true
      code.isBreak = isLine
      return InlineItem(
        .alone(isLine ? "br" : "page"), child.outer, code: code, dividesWords: true)
    default:
      findInner(child, isFallback: false, depth: 0)
      return InlineItem(.alone(child.name.local), child.outer, code: code)
    }
  }

  /// Text boxes: Word writes each twice, for itself and for programs before 2010.
  private mutating func findInner(_ element: XMLElement, isFallback: Bool, depth: Int) {
    if depth > 200 { return }
    for child in element.elements {
      if child.name.local == "p" && child.name.namespace.contains("wordprocessingml") {
        inner.append((child, isFallback))
      } else {
        findInner(child, isFallback: isFallback || child.name.local == "Fallback", depth: depth + 1)
      }
    }
  }
}

extension XMLElement {
  /// Run properties that hide the text.
  fileprivate var hides: Bool {
    guard let value = first("vanish") else { return false }
    return !["0", "false", "off"].contains(value.value("val") ?? "")
  }

  /// Run properties without those that change nothing to be seen: language, hints, marks of tools.
  fileprivate var formattingKey: String {
    elements.filter { element in
      switch element.name.local {
      case "lang", "noProof", "rPrChange", "ins", "del": false
      case "rFonts": element.attributes.contains { $0.name.local != "hint" }
      default: true
      }
    }.map(\.written).joined()
  }
}
