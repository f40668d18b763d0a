/// TBX among the formats.
struct TBXFormat: GlossaryFormat {
  let name = "tbx"
  let title = "TermBase eXchange 2 and 3"
  let endings = ["tbx"]

  func recognises(_ head: FileHead) -> Bool {
    head.root?.name == "tbx" || head.root?.name == "martif"
  }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    var inspection = Inspection(format: name)
    let head = try FileHead(stream)
    inspection.version = head.root?.name == "martif" ? "2" : "3"
    inspection.facts["type"] = head.root?.attributes["type"]
    inspection.facts["style"] = head.root?.attributes["style"]
    var terms = 0
    var variants = 0
    inspection.note(
      try TBX.parse(stream, onInvalid: nil) { entry in
        inspection.units += 1
        terms += entry.terms.count
        let languages = Set(entry.terms.map(\.language))
        variants += languages.count
        for language in languages { inspection.languages[language.tag, default: 0] += 1 }
      })
    inspection.variants = variants
    inspection.counts["terms"] = terms
    return inspection
  }

  func entries(in stream: ByteStream, _ options: ReadingOptions) throws -> [ConceptEntry] {
    var entries: [ConceptEntry] = []
    try TBX.read(stream, onInvalid: options.onInvalid) { entries.append($0) }
    return entries
  }
}
