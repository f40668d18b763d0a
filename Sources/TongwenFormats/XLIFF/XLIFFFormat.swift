/// XLIFF 1.0 to 2.2 among the formats, Trados' and memoQ's dialects too.
struct XLIFFFormat: MemoryFormat {
  let name = "xliff"
  let title = "XML Localisation Interchange File Format 1.0–2.2"
  let endings = ["xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf", "xlif"]

  func recognises(_ head: FileHead) -> Bool { head.root?.name == "xliff" }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    let version = try FileHead(stream).root?.attributes["version"] ?? ""
    return version.hasPrefix("2") ? try inspect2(stream) : try inspect1(stream)
  }

  /// Version 2: the whole file is checked against the standard.
  private func inspect2(_ stream: ByteStream) throws -> Inspection {
    let (root, text) = try XMLTreeReader.document(stream)
    try XLIFFFile.check(root: root)
    try XLIFFRules.check(root)
    var inspection = Inspection(format: name)
    inspection.note(text)
    inspection.version = root.core("version")
    let units = root.descendants("unit")
    inspection.units = units.count
    let segments = units.flatMap { $0.standard("segment") }
    inspection.counts["segments"] = segments.count
    inspection.counts["targets"] = segments.count { $0.first("target") != nil }
    inspection.counts["matches"] = units.flatMap { $0.descendants("mtc:match") }.count
    inspection.counts["gloss"] = units.flatMap { $0.descendants("gls:glossEntry") }.count
    for name in ["srcLang", "trgLang"] {
      if let language = root.core(name) { inspection.languages[language] = units.count }
    }
    return inspection
  }

  /// Version 1: streaming; what is counted must be where it belongs.
  private func inspect1(_ stream: ByteStream) throws -> Inspection {
    var inspection = Inspection(format: name)
    var counts: [String: Int] = [:]
    var languages: [String] = []
    let reader = XMLTreeReader(
      takes: { name, _ in XLIFFFile.isUnit(name) },
      onStart: { element, path in
        if path.isEmpty {
          try XLIFFFile.check(root: element)
          inspection.version = element["version"]
        }
        if element.name.local == "bin-unit" { inspection.units += 1 }
        if element.name.local == "file" { languages = try XLIFFFile.languages(of: element) }
      },
      onTree: { element, _ in
        inspection.units += 1
        guard element.first("source") != nil else {
          throw XLIFFComplaint.broken(
            rule: "xliff.trans-unit.source", "<trans-unit> has no <source>", at: element.place)
        }
        counts["targets", default: 0] += element.first("target") == nil ? 0 : 1
        counts["altTrans", default: 0] += element.elements("alt-trans").count
        for language in languages { inspection.languages[language, default: 0] += 1 }
      })
    inspection.note(try XMLParser.parse(stream, reader))
    inspection.counts = counts
    return inspection
  }

  func translationUnits(
    in stream: ByteStream, _ options: ReadingOptions, _ body: (TranslationUnit) throws -> Void
  ) throws {
    try XLIFF.read(stream, options, body)
  }
}

extension XMLElement {
  /// All elements inside that have the standard name, at any depth.
  func descendants(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.standardName == name ? [$0] : []) + $0.descendants(name) }
  }
}
