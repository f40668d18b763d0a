/// Word documents (ECMA-376, `.docx`): paragraphs of the body, of tables, text boxes, headers, footers and
/// notes are units; formatting, links, notes and pictures inside them codes. Tracked deletions and hidden
/// text are left out. Everything but the texts stays as it is.
struct WordFormat: EditableFormat {
  let name = "docx"
  let title = "Word document"
  let endings = ["docx", "docm", "dotx", "dotm"]

  func recognises(_ head: FileHead) -> Bool { head.holdsFolder("word/") }

  func editable(in stream: ByteStream) throws -> EditableDocument {
    let archive = try ZipArchive(stream.readAll(limit: 1 << 29), file: stream.name)
    let parts = try WordParts(archive)
    let styles = try parts.styles.map { try WordStyles(archive, $0) } ?? WordStyles()
    var document = ZippedDocument(archive)
    for part in parts.texts {
      let source = try archive.xml(part)
      let units = WordUnits(Array(source.text.utf8), styles)
      try archive.trees(part, named: ["p"]) { element, path in
        if !element.name.isParagraph { return }
        units.add(element, inCell: path.contains { $0.local == "tc" })
      }
      document.add(part, source, units: units.units, slots: units.slots)
    }
    return document.editable(name)
  }
}

extension XMLName {
  fileprivate var isParagraph: Bool {
    local == "p" && namespace.contains("wordprocessingml")
  }
}

/// The parts of a Word document, as its list of content types names them.
struct WordParts {
  /// Those that hold text: the body first, then headers, footers and notes.
  let texts: [String]
  let styles: String?

  /// - Throws: `ZipComplaint.missingEntry` where there is no body.
  init(_ archive: ZipArchive) throws {
    var types: [(part: String, type: String)] = []
    try archive.trees("[Content_Types].xml", named: ["Override"]) {
      element, _ in
      guard let part = element["PartName"], let type = element["ContentType"] else { return }
      types.append((String(part.drop { $0 == "/" }), type))
    }
    let known = types.filter { archive.contains($0.part) }
    texts = Self.kinds.flatMap { kind in
      known.filter { $0.type.hasSuffix(kind) }.map(\.part).sorted {
        ($0.utf8.count, $0) < ($1.utf8.count, $1)
      }
    }
    styles = known.first { $0.type.hasSuffix(".styles+xml") }?.part
    if !known.contains(where: { $0.type.hasSuffix("main+xml") }) {
      throw ZipComplaint.missingEntry(archive.file, entry: "word/document.xml")
    }
  }

  private static let kinds = [
    "document.main+xml", "template.main+xml", "document.macroEnabled.main+xml",
    "template.macroEnabledTemplate.main+xml", ".header+xml", ".footer+xml", ".footnotes+xml",
    ".endnotes+xml",
  ]
}
