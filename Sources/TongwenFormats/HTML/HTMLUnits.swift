/// Collects the units of an HTML or XHTML text token by token.
struct HTMLUnits {
  private let bytes: [UInt8]
  private let isXML: Bool
  private(set) var units: [Unit] = []
  private(set) var slots: [Slot] = []
  private(set) var language: Language?
  private var items: [InlineItem] = []
  private var open: [(name: String, kind: Unit.Kind?)] = []
  private var skip: Skip?
  private var paragraph = 0

  /// An element that is left alone.
  private struct Skip {
    let name: String
    let start: Int
    var depth = 1
    /// Ends a unit; otherwise the whole is one code.
    let isBlock: Bool
    /// A block's tag inside shows that its end tag was forgotten.
    let isPhrase: Bool
  }

  init(_ bytes: [UInt8], isXML: Bool) {
    (self.bytes, self.isXML) = (bytes, isXML)
    for token in HTMLScanner.tokens(of: bytes, isXML: isXML) { add(token) }
    if let skip, !skip.isBlock { endSkip(skip, at: bytes.count) }
    flush()
  }

  private mutating func add(_ token: HTMLToken) {
    if skip != nil, isSkipped(token) { return }
    switch token.kind {
    case .text: items.append(InlineItem(.text(HTMLText.runs(bytes, token.range)), token.range))
    case .other: items.append(InlineItem(.alone("comment"), token.range))
    case .start(let name, let isEmptyTag): start(name, token, isEmptyTag)
    case .end(let name): end(name, token)
    }
  }

  // MARK: Elements

  private mutating func start(_ name: String, _ token: HTMLToken, _ isEmptyTag: Bool) {
    if name == "html" { language = language ?? self.language(token) }
    let isEmpty = HTMLNames.empty.contains(name) || isXML && isEmptyTag
    let isBlock = HTMLNames.blocks.contains(name) || HTMLNames.skippedBlocks.contains(name)
    if isBlock { flush() }
    if isEmpty || !isLeftAlone(name, token) { addTexts(of: name, token) }
    if !isEmpty, isLeftAlone(name, token) { return beginSkip(name, token, isBlock: isBlock) }
    if name == "br" { return lineBreak(token) }
    if isBlock {
      if !isEmpty { push(name) }
    } else {
      let content: InlineItem.Content = isEmpty ? .alone(name) : .open(name)
      items.append(InlineItem(content, token.range))
    }
  }

  private mutating func end(_ name: String, _ token: HTMLToken) {
    guard HTMLNames.blocks.contains(name) else {
      items.append(InlineItem(.close(name), token.range))
      return
    }
    flush()
    // Forgotten end tags leave elements open; no further back than this is looked for one.
    if let index = open.suffix(64).lastIndex(where: { $0.name == name }) {
      open.removeSubrange(index...)
    }
  }

  private mutating func push(_ name: String) {
    if let last = open.last, last.name == "p" || last.name == name && name != "div" {
      open.removeLast()
    }
    open.append((name, HTMLNames.kind(name) ?? open.last?.kind))
  }

  /// A break after a full sentence, or after another break, ends the unit; others are codes.
  private mutating func lineBreak(_ token: HTMLToken) {
    let last = items.last { item in
      if case .alone("br") = item.content { true } else { item.hasWords }
    }
    let ends = last?.lastScalar.map { $0.isTerminal || $0 == ":" || $0 == "：" } ?? true
    if ends { return flush() }
    items.append(
      InlineItem(
        .alone("br"), token.range, code: SlotCode(range: token.range, isBreak: true),
        dividesWords: true))
  }

  private func language(_ token: HTMLToken) -> Language? {
    (token.value("lang") ?? token.value("xml:lang")).flatMap {
      Language(String(decoding: bytes[$0.range], as: UTF8.self))
    }
  }

  // MARK: What is left alone

  private func isLeftAlone(_ name: String, _ token: HTMLToken) -> Bool {
    HTMLNames.skippedBlocks.contains(name) || HTMLNames.skippedInlines.contains(name)
      || isMarked(token)
  }

  private func isMarked(_ token: HTMLToken) -> Bool {
    if let value = token.value("translate"), text(value) == "no" { return true }
    guard let names = token.value("class") else { return false }
    return text(names).split(separator: " ").contains("notranslate")
  }

  private mutating func beginSkip(_ name: String, _ token: HTMLToken, isBlock: Bool) {
    let isPhrase = !isBlock && !["svg", "math", "object", "iframe", "embed"].contains(name)
    skip = Skip(
      name: name, start: token.range.lowerBound, isBlock: isBlock, isPhrase: isPhrase)
  }

  /// Whether a token belongs to what is left alone.
  private mutating func isSkipped(_ token: HTMLToken) -> Bool {
    guard var now = skip else { return false }
    switch token.kind {
    case .start(let name, let isEmptyTag):
      if now.isPhrase && HTMLNames.blocks.contains(name) {
        endSkip(now, at: token.range.lowerBound)
        return false
      }
      if name == now.name && !(isXML && isEmptyTag) { now.depth += 1 }
    case .end(let name):
      if now.isPhrase && HTMLNames.blocks.contains(name) {
        endSkip(now, at: token.range.lowerBound)
        return false
      }
      if name == now.name { now.depth -= 1 }
    case .text, .other: break
    }
    skip = now
    if now.depth == 0 { endSkip(now, at: token.range.upperBound) }
    return true
  }

  private mutating func endSkip(_ skip: Skip, at end: Int) {
    self.skip = nil
    if !skip.isBlock { items.append(InlineItem(.alone(skip.name), skip.start..<end)) }
  }

  // MARK: Units

  private mutating func flush() {
    defer { items.removeAll(keepingCapacity: true) }
    guard let unit = UnitComposer.compose(items, in: bytes, collapses: true) else { return }
    add(unit, open.last?.kind ?? .paragraph, MarkupForm(isXML: isXML))
    paragraph += 1
  }

  private mutating func add(
    _ unit: UnitComposer.Composition, _ kind: Unit.Kind, _ form: any SlotForm
  ) {
    slots.append(
      Slot(
        unit: units.count, range: unit.range, content: unit.content, codes: unit.codes, form: form))
    units.append(
      Unit(kind: kind, content: unit.content, pieces: unit.pieces, paragraph: paragraph))
  }

  /// The attributes of a start tag that people read, as units of their own.
  private mutating func addTexts(of name: String, _ token: HTMLToken) {
    for attribute in token.attributes where isRead(attribute, name, token) {
      let item = InlineItem(.text(HTMLText.runs(bytes, attribute.range)), attribute.range)
      guard let unit = UnitComposer.compose([item], in: bytes, collapses: true) else { continue }
      add(unit, .caption, AttributeForm(quote: attribute.quote, isXML: isXML))
    }
  }

  private func isRead(_ attribute: HTMLAttribute, _ name: String, _ token: HTMLToken) -> Bool {
    if attribute.range.isEmpty { return false }
    switch (name, attribute.name) {
    case ("meta", "content"):
      let about = token.value("name") ?? token.value("property")
      return about.map { HTMLNames.metas.contains(text($0)) } ?? false
    case ("input", "value"):
      return token.value("type").map { HTMLNames.buttons.contains(text($0)) } ?? false
    case ("option", "label"), ("optgroup", "label"), ("track", "label"): return true
    case ("link", "title"): return false
    default: return HTMLNames.texts.contains(attribute.name)
    }
  }

  private func text(_ attribute: HTMLAttribute) -> String {
    String(decoding: bytes[attribute.range], as: UTF8.self).lowercased()
  }
}
