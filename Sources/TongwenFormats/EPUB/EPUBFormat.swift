/// Electronic books (EPUB 2 and 3): the pages in their reading order, as HTML reads them; then the tables of
/// contents and the title. Everything but the texts stays as it is.
struct EPUBFormat: EditableFormat {
  let name = "epub"
  let title = "Electronic book"
  let endings = ["epub"]

  func recognises(_ head: FileHead) -> Bool {
    head.mimeType == "application/epub+zip"
  }

  func editable(in stream: ByteStream) throws -> EditableDocument {
    let archive = try ZipArchive(stream.readAll(limit: 1 << 29), file: stream.name)
    let package = try EPUBPackage(archive)
    var document = ZippedDocument(archive)
    for entry in package.pages {
      let page = try HTMLPage(archive.read(entry), file: "\(stream.name)#\(entry)", isXML: true)
      document.add(entry, page.source, units: page.units, slots: page.slots)
    }
    if let ncx = package.ncx { try addTexts(of: ["text"], in: ncx, archive, &document) }
    try addTexts(of: ["title"], in: package.entry, archive, &document)
    return document.editable(name, language: package.language)
  }

  /// Adds elements that hold text alone.
  private func addTexts(
    of names: Set<String>, in entry: String, _ archive: ZipArchive,
    _ document: inout ZippedDocument
  ) throws {
    let source = try archive.xml(entry)
    let bytes = Array(source.text.utf8)
    var units: [Unit] = []
    var slots: [Slot] = []
    try archive.trees(entry, named: names) { element, _ in
      let items = [InlineItem(xml: element.text, element.inner)]
      guard element.elements.isEmpty,
        let unit = UnitComposer.compose(items, in: bytes, collapses: true)
      else { return }
      slots.append(
        Slot(
          unit: units.count, range: unit.range, content: unit.content, codes: [],
          form: MarkupForm(isXML: true)))
      units.append(Unit(kind: .caption, content: unit.content, paragraph: units.count))
    }
    document.add(entry, source, units: units, slots: slots)
  }
}
