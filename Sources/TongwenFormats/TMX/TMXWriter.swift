/// Writes TMX 1.4, one element a line, so that a change of one unit changes few lines.
///
///     try FileOutput.create("memory.tmx") { sink in
///       var writer = try TMXWriter(sink, header: TMXHeader(sourceLanguage: .chinese))
///       for unit in units { try writer.write(unit) }
///       try writer.finish()
///     }
public struct TMXWriter {
  private let sink: ByteSink

  /// Writes the header.
  ///
  /// - Throws: `FileComplaint`
  public init(_ sink: ByteSink, header: TMXHeader = TMXHeader(sourceLanguage: nil)) throws {
    self.sink = sink
    let attributes = Self.required.map { name, value in
      Property(name, header[name] ?? value)
    }
    let others = header.attributes.filter { given in
      !Self.required.contains { $0.0 == given.name }
    }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n"
    text += "<header" + (attributes + others).map { Self.attribute($0.name, $0.value) }.joined()
    text += ">\n" + Self.notes(header.notes, header.properties, indent: "  ")
    text += Self.properties(header.properties, indent: "  ") + "</header>\n<body>\n"
    try sink.write(text)
  }

  /// Writes one unit.
  ///
  /// - Throws: `FileComplaint`
  public func write(_ unit: TranslationUnit) throws {
    var text = "<tu"
    if !unit.id.isEmpty { text += Self.attribute("tuid", unit.id) }
    let origin = unit.origin
    for (name, value) in [
      ("creationdate", origin.created.map(TMXDate.compact)), ("creationid", origin.createdBy),
      ("changedate", origin.changed.map(TMXDate.compact)), ("changeid", origin.changedBy),
    ] {
      if let value { text += Self.attribute(name, value) }
    }
    text += Self.attributes(unit.properties) + ">\n"
    text += Self.notes(unit.notes, unit.properties, indent: "  ")
    text += Self.properties(TMXProperties.own(unit) + unit.properties, indent: "  ")
    for variant in unit.variants { text += Self.variant(variant) }
    text += "</tu>\n"
    try sink.write(text)
  }

  /// Writes the end of the file.
  ///
  /// - Throws: `FileComplaint`
  public func finish() throws { try sink.write("</body>\n</tmx>\n") }

  /// The attributes that the standard asks of a header, and what they are if nothing was said.
  private static let required = [
    ("creationtool", "tongwen"), ("creationtoolversion", "1"), ("segtype", "sentence"),
    ("o-tmf", "tongwen"), ("adminlang", "en"), ("srclang", "*all*"), ("datatype", "plaintext"),
  ]

  private static func variant(_ variant: TranslationUnit.Variant) -> String {
    var text = "  <tuv" + attribute("xml:lang", variant.language.tag)
    text += attributes(variant.properties) + ">"
    let inner =
      notes(variant.notes, variant.properties, indent: "    ")
      + properties(variant.properties, indent: "    ")
    if !inner.isEmpty { text += "\n" + inner + "    " }
    text += "<seg>" + TMXSegmentWriter.write(variant.content) + "</seg>"
    return text + (inner.isEmpty ? "</tuv>\n" : "\n  </tuv>\n")
  }

  private static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(value.xmlAttribute)\""
  }

  /// The attributes among the properties.
  private static func attributes(_ properties: [Property]) -> String {
    properties.filter { $0.isAttribute }
      .map { attribute(String($0.name.dropFirst()), $0.value) }.joined()
  }

  private static func notes(_ notes: [String], _ properties: [Property], indent: String) -> String {
    notes.enumerated().map { index, note in
      let prefix = "@note.\(index)."
      let attributes = properties.filter { $0.name.hasPrefix(prefix) }
        .map { attribute(String($0.name.dropFirst(prefix.count)), $0.value) }
      return "\(indent)<note\(attributes.joined())>\(note.xmlEscaped)</note>\n"
    }.joined()
  }

  private static func properties(_ properties: [Property], indent: String) -> String {
    var text = ""
    for (index, property) in properties.enumerated() where !property.name.hasPrefix("@") {
      let attributes = properties[(index + 1)...].prefix { $0.name.hasPrefix("@prop.") }
        .map { attribute(String($0.name.dropFirst(6)), $0.value) }
      text += "\(indent)<prop type=\"\(property.name.xmlAttribute)\"\(attributes.joined())>"
      text += property.value.xmlEscaped + "</prop>\n"
    }
    return text
  }
}

extension Property {
  /// An attribute of the element itself.
  fileprivate var isAttribute: Bool {
    name.hasPrefix("@") && !name.hasPrefix("@prop.") && !name.hasPrefix("@note.")
  }
}
