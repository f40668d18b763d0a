/// Writes units as XLIFF 1.2 or 2.0, one element a line, in constant memory.
///
/// Units that come from one document stand in one `<file>`. What the standard has no words for stands in
/// contexts (1.2) or in the metadata module (2.0), and `XLIFF.read` takes it back.
struct XLIFFWriter: UnitWriter {
  private let sink: ByteSink
  private let version: XLIFF.Version
  private let languages: [Language]
  private var files = 0
  private var units = 0
  private var original: String?

  private static let tool = "tongwen"

  /// Whether a `<file>` was written by this.
  static func wrote(file: XMLElement) -> Bool {
    file["tool-id"] == tool || file["id"]?.hasPrefix(tool + "-") == true
  }

  init(_ sink: ByteSink, _ version: XLIFF.Version, languages: [Language]) throws {
    (self.sink, self.version, self.languages) = (sink, version, languages)
    var root = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"\(version.rawValue)\""
    switch version {
    case .v12: root += Self.attribute("xmlns", XLIFFNamespace.core12)
    case .v20:
      root += Self.attribute("xmlns", XLIFFNamespace.core20)
      root += Self.attribute("xmlns:mda", "urn:oasis:names:tc:xliff:metadata:2.0")
      root += Self.attribute("srcLang", languages.first?.tag ?? "und")
      if languages.count > 1 { root += Self.attribute("trgLang", languages[1].tag) }
    }
    try sink.write(root + ">\n")
  }

  mutating func write(_ unit: TranslationUnit) throws {
    if files == 0 || unit.origin.file != original { try begin(unit.origin.file) }
    units += 1
    try sink.write(version == .v12 ? old(unit) : new(unit))
  }

  mutating func finish() throws {
    if files == 0 { try begin(nil) }
    if units == 0, version == .v20 { try sink.write(Self.nothing) }
    try sink.write(end + "</xliff>\n")
  }

  /// Version 2 wants a unit in every file.
  private static let nothing =
    "<unit id=\"1\" translate=\"no\">\n  <segment>\n    <source/>\n  </segment>\n</unit>\n"

  private var end: String { version == .v12 ? "</body>\n</file>\n" : "</file>\n" }

  private mutating func begin(_ file: String?) throws {
    if files > 0 { try sink.write(end) }
    files += 1
    original = file
    let name = Self.attribute("original", file ?? "")
    switch version {
    case .v12:
      let target = languages.count > 1 ? Self.attribute("target-language", languages[1].tag) : ""
      try sink.write(
        "<file\(name)\(Self.attribute("source-language", languages.first?.tag ?? "und"))\(target)"
          + " datatype=\"plaintext\" tool-id=\"\(Self.tool)\" xml:space=\"preserve\">\n"
          + "<header><tool tool-id=\"\(Self.tool)\" tool-name=\"\(Self.tool)\"/></header>\n<body>\n"
      )
    case .v20:
      let name = file == nil ? "" : name
      try sink.write("<file id=\"\(Self.tool)-\(files)\"\(name) xml:space=\"preserve\">\n")
    }
  }

  // MARK: Version 1

  private func old(_ unit: TranslationUnit) -> String {
    var codes = XLIFFCodes(.v12)
    let key = unit.context.key.map { Self.attribute("resname", $0) } ?? ""
    let approved = unit.status == .reviewed ? " approved=\"yes\"" : ""
    var text = "<trans-unit id=\"\(units)\"\(key)\(approved)>\n"
    if let source = unit.variants.first {
      text += "  <source>\(codes.written(source.content))</source>\n"
    }
    if let target = unit.variants.dropFirst().first {
      text += "  <target state=\"\(Self.state(unit.status))\">"
      text += codes.written(target.content) + "</target>\n"
    }
    return text + contexts(unit) + notes(unit, "annotates", indent: "  ") + "</trans-unit>\n"
  }

  private static func state(_ status: TranslationUnit.Status) -> String {
    switch status {
    case .reviewed: "final"
    case .unreviewed: "translated"
    case .needsReview: "needs-review-translation"
    }
  }

  private func contexts(_ unit: TranslationUnit) -> String {
    let said = XLIFFOwnWords.said(of: unit).map { word in
      "    <context context-type=\"x-\(word.name)\">\(word.value.xmlEscaped)</context>\n"
    }
    if said.isEmpty { return "" }
    return "  <context-group name=\"\(XLIFFOwnWords.group(of: units))\" purpose=\"information\">\n"
      + said.joined() + "  </context-group>\n"
  }

  // MARK: Version 2

  private func new(_ unit: TranslationUnit) -> String {
    var codes = XLIFFCodes(.v20)
    let texts = unit.variants.prefix(2).map { codes.written($0.content) }
    var segment = "  <segment\(Self.state2(unit))>\n"
    for (name, text) in zip(["source", "target"], texts) {
      segment += "    <\(name)>\(text)</\(name)>\n"
    }
    let key = unit.context.key.map { Self.attribute("name", $0) } ?? ""
    return "<unit id=\"\(units)\"\(key)>\n" + metadata(unit) + notes2(unit) + Self.data(codes.data)
      + segment + "  </segment>\n</unit>\n"
  }

  private static func state2(_ unit: TranslationUnit) -> String {
    if unit.variants.count < 2 { return "" }
    switch unit.status {
    case .reviewed: return " state=\"reviewed\""
    case .unreviewed: return " state=\"translated\""
    case .needsReview: return " state=\"initial\" subState=\"tongwen:needs-review\""
    }
  }

  private func metadata(_ unit: TranslationUnit) -> String {
    let said = XLIFFOwnWords.said(of: unit).map { word in
      "      <mda:meta type=\"\(word.name)\">\(word.value.xmlEscaped)</mda:meta>\n"
    }
    if said.isEmpty { return "" }
    return "  <mda:metadata>\n    <mda:metaGroup category=\"\(XLIFFOwnWords.group)\">\n"
      + said.joined() + "    </mda:metaGroup>\n  </mda:metadata>\n"
  }

  private func notes2(_ unit: TranslationUnit) -> String {
    let notes = notes(unit, "appliesTo", indent: "    ")
    return notes.isEmpty ? "" : "  <notes>\n\(notes)  </notes>\n"
  }

  private static func data(_ codes: [String]) -> String {
    if codes.isEmpty { return "" }
    let data = codes.enumerated().map { index, code in
      "    <data id=\"d\(index + 1)\" xml:space=\"preserve\">\(code.xmlEscaped)</data>\n"
    }
    return "  <originalData>\n\(data.joined())  </originalData>\n"
  }

  // MARK: Both

  private func notes(_ unit: TranslationUnit, _ about: String, indent: String) -> String {
    var notes = unit.notes.map { ("", $0) }
    for (side, variant) in zip(["source", "target"], unit.variants) {
      notes += variant.notes.map { (Self.attribute(about, side), $0) }
    }
    return notes.map { "\(indent)<note\($0)>\($1.xmlEscaped)</note>\n" }.joined()
  }

  private static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(value.xmlAttribute)\""
  }
}
