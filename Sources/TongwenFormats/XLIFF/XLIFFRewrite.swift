/// Collects the edits that put targets, offers and terms into an XLIFF file.
struct XLIFFRewrite {
  var edits = TextEdits()
  let file: XLIFFBilingual
  let text: [UInt8]
  private let language: Language?
  private var hasTargets = false

  /// What marks the offers and terms that this program wrote.
  static let origin = "tongwen"

  init(_ file: XLIFFBilingual, _ text: [UInt8], targetLanguage: Language?) {
    (self.file, self.text, language) = (file, text, targetLanguage)
  }

  /// The edits of one unit.
  mutating func write(_ unit: XLIFFBilingual.Unit, _ fills: [Int: BilingualFill]) {
    let filled = unit.segments.compactMap { number, segment in
      fills[number].map { Filled(segment: segment, fill: $0) }
    }
    if filled.isEmpty { return }
    let isWhole = unit.segments.allSatisfy { number, segment in
      fills[number]?.target != nil || segment.unit.variants.count > 1
    }
    hasTargets = hasTargets || filled.contains { $0.fill.target != nil }
    switch file.version {
    case .v12: writeOld(unit.element, filled, isWhole: isWhole)
    case .v20: writeNew(unit.element, filled)
    }
  }

  /// The file with the edits made; characters that its encoding has not as references.
  func written(_ encoded: EncodedText) throws -> [UInt8] {
    try encoded.encoded(edits.applied(to: text)) {
      "&#x\(String($0.value, radix: 16, uppercase: true));"
    }
  }

  /// A segment and what goes into it.
  struct Filled {
    var segment: XLIFFReader.Segment
    var fill: BilingualFill
  }

  /// A file with targets says their language.
  mutating func nameLanguages() {
    guard hasTargets, let language else { return }
    let name = file.version == .v12 ? "target-language" : "trgLang"
    for head in file.heads where head[name] == nil { set([(name, language.tag)], on: head) }
  }

  func restored(_ one: Filled) -> String {
    one.fill.target.map { XLIFFInline.restored($0, file.version) } ?? ""
  }

  /// Gives attributes other values; `nil` takes one out.
  mutating func set(_ attributes: [(String, String?)], on element: XMLElement) {
    edits.replace(tagRange(element), with: tag(of: element, attributes).string)
  }

  /// The start tag of an element as the file has it, with other values of some attributes, open.
  func startTag(_ element: XMLElement, _ attributes: [(String, String?)] = []) -> String {
    var tag = tag(of: element, attributes)
    tag.open()
    return tag.string
  }

  private func tag(of element: XMLElement, _ attributes: [(String, String?)]) -> XMLTagEdit {
    var tag = XMLTagEdit(text[tagRange(element)])
    for (name, value) in attributes { tag.set(name, value) }
    return tag
  }

  private func tagRange(_ element: XMLElement) -> Range<Int> {
    let end = element.isEmptyTag ? element.outer.upperBound : element.inner.lowerBound
    return element.outer.lowerBound..<end
  }

  /// Takes an element out with the white space before it.
  mutating func remove(_ element: XMLElement) {
    let start = element.outer.lowerBound - indent(of: element).utf8.count
    edits.replace(start..<element.outer.upperBound, with: "")
  }

  /// One step further in, in files that have a line for each element.
  func deeper(_ indent: String) -> String { indent.isEmpty ? "" : indent + "  " }

  /// The line end and the white space before an element that begins a line; empty for others.
  func indent(of element: XMLElement) -> String {
    var start = element.outer.lowerBound
    while start > 0, text[start - 1] == 32 || text[start - 1] == 9 { start -= 1 }
    guard start > 0, text[start - 1] == 10 || text[start - 1] == 13 else { return "" }
    start -= start > 1 && text[start - 1] == 10 && text[start - 2] == 13 ? 2 : 1
    return String(decoding: text[start..<element.outer.lowerBound], as: UTF8.self)
  }
}

extension XLIFFRewrite.Filled {
  /// Whether there is something to show beside the target.
  var hasOffers: Bool { !fill.offers.isEmpty || !fill.terms.isEmpty }
}

extension XLIFFInline {
  /// A text whose codes come from the same file, with their elements as they were.
  static func restored(_ content: MarkedText, _ version: XLIFF.Version) -> String {
    var (result, offset) = ("", 0)
    let bytes = Array(content.text.utf8)
    for code in content.codes {
      let end = min(max(code.offset, offset), bytes.count)
      result += String(decoding: bytes[offset..<end], as: UTF8.self).xmlEscaped
      result += restored(code, version)
      offset = end
    }
    return result + String(decoding: bytes[offset...], as: UTF8.self).xmlEscaped
  }

  private static func restored(_ code: InlineCode, _ version: XLIFF.Version) -> String {
    guard let name = code[version.mark] else { return code.original }
    let isSpan = spans.contains(String(name.split(separator: ":").last ?? ""))
    if isSpan && code.kind == .close { return "</\(name)>" }
    let attributes = code.attributes.filter { $0.name != version.mark && $0.name != "content" }
      .map { " \($0.name)=\"\($0.value.xmlAttribute)\"" }.joined()
    if isSpan { return "<\(name)\(attributes)>" }
    guard let content = code["content"] else { return "<\(name)\(attributes)/>" }
    return "<\(name)\(attributes)>\(content)</\(name)>"
  }
}
