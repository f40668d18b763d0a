/// HTML and XHTML pages as documents: blocks are units, inline elements codes.
///
/// Scripts, styles, `<pre>`, `<code>` and what is marked `translate="no"` are left alone; `alt`, `title` and
/// the like are units of their own. Everything but the texts stays as it is, byte for byte.
struct HTMLFormat: EditableFormat {
  let name = "html"
  let title = "Web page"
  let endings = ["html", "htm", "xhtml", "xht"]

  func recognises(_ head: FileHead) -> Bool {
    if head.root?.name.lowercased() == "html" { return true }
    let start = head.text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return start.prefix(14).lowercased() == "<!doctype html"
  }

  func editable(in stream: ByteStream) throws -> EditableDocument {
    try HTMLPage(stream.readAll(limit: 1 << 28), file: stream.name).editable
  }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    let page = try HTMLPage(stream.readAll(limit: 1 << 28), file: stream.name)
    let document = page.editable.document
    var inspection = Inspection(format: name, units: document.units.count)
    inspection.note(document)
    (inspection.encoding, inspection.hasByteOrderMark) = (
      page.source.encoding.name, page.source.hasByteOrderMark
    )
    return inspection
  }
}

/// One page with its units.
struct HTMLPage: Sendable {
  let source: EncodedText
  let units: [Unit]
  let language: Language?
  let slots: [Slot]
  private let slotted: SlottedText
  private let isXML: Bool

  /// - Throws: `DecodingComplaint`
  init(_ bytes: [UInt8], file: String, isXML: Bool? = nil) throws {
    source = try EncodedText(bytes, declared: HTMLEncoding.declared(bytes), file: file)
    let text = Array(source.text.utf8)
    self.isXML = isXML ?? source.text.prefix(200).drop { $0.isWhitespace }.hasPrefix("<?xml")
    let found = HTMLUnits(text, isXML: self.isXML)
    let lines = LineTable(source.text)
    units = zip(found.units, found.slots).map { unit, slot in
      var unit = unit
      unit.place = lines.place(at: slot.range.lowerBound, file: file)
      return unit
    }
    (language, slots, slotted) = (found.language, found.slots, SlottedText(text, found.slots))
  }

  /// The page's bytes with texts in place of its own.
  ///
  /// - Throws: `EditingComplaint`
  func written(_ targets: [Int: MarkedText]) throws -> [UInt8] {
    if !slotted.holds(targets) { return source.bytes }
    return try source.encoded(slotted.written(targets)) { "&#\($0.value);" }
  }

  var editable: EditableDocument {
    EditableDocument(
      Document(
        file: source.file, format: "html", language: language, units: units, text: source.text),
      write: written)
  }
}

/// What an HTML page says about its encoding.
enum HTMLEncoding {
  /// The `charset` of a `<meta>`, or of an XML declaration; `nil` where neither is there or known.
  static func declared(_ bytes: [UInt8]) -> TextEncoding? {
    let head = Array(bytes.prefix(4096))
    if let label = XMLDeclaration.label(head) { return narrow(label) }
    for token in HTMLScanner.tokens(of: head) {
      guard case .start("meta", _) = token.kind else { continue }
      if let charset = token.value("charset") {
        return narrow(String(decoding: head[charset.range], as: UTF8.self))
      }
      guard let content = token.value("content") else { continue }
      let value = String(decoding: head[content.range], as: UTF8.self).lowercased()
      if let key = value.firstRange(of: "charset=") {
        return narrow(value[key.upperBound...].prefix { $0 != ";" && !$0.isWhitespace })
      }
    }
    return nil
  }

  /// A page whose declaration could be read as ASCII is not UTF-16, whatever it says.
  private static func narrow(_ label: some StringProtocol) -> TextEncoding? {
    guard let encoding = TextEncoding(label) else { return nil }
    return encoding.name.hasPrefix("utf-16") || encoding.name.hasPrefix("utf-32") ? nil : encoding
  }
}
