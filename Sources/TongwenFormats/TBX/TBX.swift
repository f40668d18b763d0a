/// TermBase eXchange: version 2 (MARTIF, ISO 30042:2008) and version 3 (ISO 30042:2019) in DCA and DCT
/// style, to and fro without loss.
///
///     let entries = try TBX.read(FileInput("names.tbx"))
///     try FileOutput.create("names-v2.tbx") { try TBX.write(entries, to: $0, style: .martif) }
public enum TBX {
  /// How a file is written.
  public enum Style: String, Sendable, CaseIterable {
    /// Version 2, `<martif>`.
    case martif
    /// Version 3, data categories as attributes.
    case dca
    /// Version 3, data categories as elements.
    case dct
  }

  /// All entries of a file.
  ///
  /// - Throws: `TBXComplaint`, `XMLComplaint`, `DecodingComplaint`, `FileComplaint`
  public static func read(_ input: FileInput) throws -> [ConceptEntry] {
    var entries: [ConceptEntry] = []
    try read(input.open()) { entries.append($0) }
    return entries
  }

  /// Hands every entry to `body`, in constant memory.
  ///
  /// - Parameter onInvalid: takes what is wrong with an entry, which is then left out; without it the
  ///   first complaint is thrown.
  /// - Throws: `TBXComplaint`, `XMLComplaint`, `DecodingComplaint`, `FileComplaint`, what `body` throws.
  public static func read(
    _ stream: ByteStream, onInvalid: ((any Complaint) throws -> Void)? = nil,
    _ body: (ConceptEntry) throws -> Void
  ) throws {
    try parse(stream, onInvalid: onInvalid, body)
  }

  /// The same, with what the file's text was.
  @discardableResult
  static func parse(
    _ stream: ByteStream, onInvalid: ((any Complaint) throws -> Void)?,
    _ body: (ConceptEntry) throws -> Void
  ) throws -> TextStream {
    try withoutActuallyEscaping(body) { body in
      var reader = TBXReader(file: stream.name)
      let trees = XMLTreeReader(
        takes: { name, _ in name.local == "termEntry" || name.local == "conceptEntry" },
        onStart: { element, path in
          if path.isEmpty && !["martif", "tbx"].contains(element.name.local) {
            throw TBXComplaint.notTBX(root: element.name.written, at: element.place)
          }
        },
        onTree: { element, _ in
          do {
            try body(try reader.entry(element))
          } catch let complaint as TBXComplaint {
            guard let onInvalid else { throw complaint }
            try onInvalid(complaint)
          }
        })
      return try XMLParser.parse(stream, trees)
    }
  }

  /// Writes a file, one element a line.
  ///
  /// - Parameter frame: header and references of the file that the entries come from; without it the header
  ///   says the title alone.
  /// - Throws: `FileComplaint`
  public static func write(
    _ entries: [ConceptEntry], to sink: ByteSink, style: Style = .dca, title: String = "glossary",
    frame: Frame? = nil
  ) throws {
    let writer = TBXWriter(style: style, frame: frame)
    try sink.write(writer.head(title: title))
    for entry in entries { try sink.write(writer.entry(entry)) }
    try sink.write(writer.foot)
  }
}
