/// The XML that SDL MultiTerm exports and imports: concepts with their languages, terms and fields.
///
///     <mtf><conceptGrp><concept>1</concept>
///       <languageGrp><language type="Chinese" lang="ZH"/>
///         <termGrp><term>重庆</term><descripGrp><descrip type="Status">approved</descrip></descripGrp></termGrp>
///       </languageGrp></conceptGrp></mtf>
public enum MultiTerm {
  /// Hands every entry to `body`, in constant memory.
  ///
  /// - Throws: `MultiTermComplaint`, `XMLComplaint`, `DecodingComplaint`, `FileComplaint`, what `body`
  ///   throws.
  @discardableResult
  static func read(
    _ stream: ByteStream, _ options: ReadingOptions = ReadingOptions(),
    _ body: (ConceptEntry) throws -> Void
  ) throws -> TextStream {
    try withoutActuallyEscaping(body) { body in
      var reader = MultiTermReader()
      let trees = XMLTreeReader(
        takes: { name, _ in name.local == "conceptGrp" },
        onTree: { element, _ in
          do {
            try body(try reader.entry(element))
          } catch let complaint as MultiTermComplaint {
            try options.leaveOut(complaint)
          }
        })
      return try XMLParser.parse(stream, trees)
    }
  }

  /// Writes a file, in UTF-8, one element a line.
  ///
  /// - Throws: `FileComplaint`
  public static func write(_ entries: [ConceptEntry], to sink: ByteSink) throws {
    try sink.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mtf>\n")
    for (index, entry) in entries.enumerated() {
      try sink.write(MultiTermWriter.entry(entry, number: index + 1))
    }
    try sink.write("</mtf>\n")
  }
}

/// MultiTerm's XML among the formats.
struct MultiTermFormat: GlossaryFormat {
  let name = "multiterm"
  let title = "MultiTerm XML"
  let endings = ["mtf"]

  func recognises(_ head: FileHead) -> Bool { head.root?.name == "mtf" }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    var inspection = Inspection(format: name)
    var terms = 0
    inspection.note(
      try MultiTerm.read(stream) { entry in
        inspection.units += 1
        terms += entry.terms.count
        for language in Set(entry.terms.map(\.language)) {
          inspection.languages[language.tag, default: 0] += 1
        }
      })
    inspection.counts["terms"] = terms
    return inspection
  }

  func entries(in stream: ByteStream, _ options: ReadingOptions) throws -> [ConceptEntry] {
    var entries: [ConceptEntry] = []
    try MultiTerm.read(stream, options) { entries.append($0) }
    return entries
  }
}

/// What can be wrong with a MultiTerm file that is XML.
public enum MultiTermComplaint: Complaint, Hashable {
  case badLanguage(String, at: Place)
  case noTerm(at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .badLanguage(_, let place), .noTerm(let place): place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .badLanguage(let name, _): "\"\(name)\" is no language tag (BCP 47) and no language's name"
    case .noTerm: "the concept holds no term"
    }
  }
}
