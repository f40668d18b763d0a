/// OpenDocument texts (ISO/IEC 26300, `.odt`): paragraphs and headings of the body, of tables, frames, notes,
/// headers and footers are units; spans, links, notes and fields inside them codes. Tracked deletions and
/// comments are left out. Everything but the texts stays as it is.
struct OpenDocumentFormat: EditableFormat {
  let name = "odt"
  let title = "OpenDocument text"
  let endings = ["odt", "ott"]

  func recognises(_ head: FileHead) -> Bool {
    head.mimeType?.hasPrefix("application/vnd.oasis.opendocument.text") ?? false
  }

  func editable(in stream: ByteStream) throws -> EditableDocument {
    let archive = try ZipArchive(stream.readAll(limit: 1 << 29), file: stream.name)
    var document = ZippedDocument(archive)
    if !archive.contains("content.xml") {
      throw ZipComplaint.missingEntry(stream.name, entry: "content.xml")
    }
    // The pages' headers and footers stand in the styles.
    for part in ["content.xml", "styles.xml"] where archive.contains(part) {
      let source = try archive.xml(part)
      let units = OpenDocumentUnits(Array(source.text.utf8))
      try archive.trees(part, named: ["p", "h"]) { element, path in
        if element.name.namespace.hasSuffix("text:1.0") { units.add(element, in: path) }
      }
      document.add(part, source, units: units.units, slots: units.slots)
    }
    return document.editable(name)
  }
}
