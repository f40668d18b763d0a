/// A document that is an archive of texts: the units of several entries in one row.
struct ZippedDocument: Sendable {
  private let archive: ZipArchive
  private(set) var parts: [Part] = []
  private(set) var units: [Unit] = []

  struct Part: Sendable {
    let entry: String
    let source: EncodedText
    let slotted: SlottedText
  }

  init(_ archive: ZipArchive) { self.archive = archive }

  /// Adds an entry's units; the slots name them by their numbers in the entry.
  mutating func add(_ entry: String, _ source: EncodedText, units: [Unit], slots: [Slot]) {
    let first = self.units.count
    let moved = slots.map { slot in
      var slot = slot
      slot.unit += first
      return slot
    }
    let text = Array(source.text.utf8)
    parts.append(Part(entry: entry, source: source, slotted: SlottedText(text, moved)))
    let paragraph = self.units.last.map { $0.paragraph + 1 } ?? 0
    self.units += units.enumerated().map { number, unit in
      var unit = unit
      unit.place = Place(file: archive.file, line: first + number + 1)
      unit.paragraph += paragraph
      unit.pieces = []
      return unit
    }
  }

  /// The archive with the texts of some units replaced.
  ///
  /// - Throws: `EditingComplaint`, `ZipComplaint`
  func written(_ targets: [Int: MarkedText]) throws -> [UInt8] {
    var contents: [String: [UInt8]] = [:]
    for part in parts where part.slotted.holds(targets) {
      contents[part.entry] = try part.source.encoded(part.slotted.written(targets)) {
        "&#\($0.value);"
      }
    }
    return try archive.replacing(contents)
  }

  /// Places count units from 1, since such files have no lines.
  func editable(_ format: String, language: Language? = nil) -> EditableDocument {
    EditableDocument(
      Document(file: archive.file, format: format, language: language, units: units),
      write: written)
  }
}

extension ZipArchive {
  /// An entry that is XML as text.
  ///
  /// - Throws: `ZipComplaint`, `DecodingComplaint`
  func xml(_ entry: String) throws -> EncodedText {
    let bytes = try read(entry)
    let name = "\(file)#\(entry)"
    let declared = try XMLDeclaration.encoding(of: ByteStream(bytes: bytes, name: name))
    return try EncodedText(bytes, declared: declared, file: name)
  }

  /// Hands over the elements of an entry that have one of some local names, the outermost only, each with
  /// the names around it.
  ///
  /// - Throws: `ZipComplaint`, `XMLComplaint`, `DecodingComplaint`, and what `body` throws.
  func trees(
    _ entry: String, named names: Set<String>,
    _ body: @escaping (XMLElement, [XMLName]) throws -> Void
  ) throws {
    let input = FileInput(bytes: try read(entry), name: "\(file)#\(entry)")
    try XMLParser.parse(
      input, XMLTreeReader(takes: { name, _ in names.contains(name.local) }, onTree: body))
  }
}
