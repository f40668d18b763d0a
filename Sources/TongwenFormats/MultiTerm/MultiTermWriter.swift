/// Writes concept entries as `<conceptGrp>` elements.
enum MultiTermWriter {
  /// The field of an id that is no number, which MultiTerm's concepts have.
  static let id = "entry id"

  static func entry(_ entry: ConceptEntry, number: Int) -> String {
    let isNumber = !entry.id.isEmpty && entry.id.utf8.allSatisfy { (48...57).contains($0) }
    var fields: [(String, String)] = isNumber ? [] : [("Entry ID", entry.id)]
    fields += entry.subject.map { [("Subject", $0)] } ?? []
    fields += entry.definition.map { [("Definition", $0)] } ?? []
    fields += entry.notes.map { ("Note", $0) } + entry.sources.map { ("Source", $0) }
    fields += entry.properties.map { ($0.name, $0.value) }
    var text = "<conceptGrp>\n  <concept>\(isNumber ? entry.id : String(number))</concept>\n"
    text += written(fields, indent: "  ")
    var languages: [Language] = []
    for term in entry.terms where !languages.contains(term.language) {
      languages.append(term.language)
    }
    for language in languages {
      let name = LanguageName.memoQ(language).split(separator: "_").joined(separator: " ")
      text += "  <languageGrp>\n    <language type=\"\(name.xmlAttribute)\""
      text += " lang=\"\(language.tag.uppercased())\"/>\n"
      text += entry.terms.filter { $0.language == language }.map(term).joined()
      text += "  </languageGrp>\n"
    }
    return text + "</conceptGrp>\n"
  }

  private static func term(_ term: Term) -> String {
    var fields = [("Status", term.status.rawValue)]
    if term.kind != .full { fields.append(("Type", term.kind.rawValue)) }
    fields += term.notes.map { ("Note", $0) } + term.sources.map { ("Source", $0) }
    fields += term.properties.map { ($0.name, $0.value) }
    return "    <termGrp>\n      <term>\(term.text.xmlEscaped)</term>\n"
      + written(fields, indent: "      ") + "    </termGrp>\n"
  }

  private static func written(_ fields: [(String, String)], indent: String) -> String {
    fields.map { name, value in
      "\(indent)<descripGrp><descrip type=\"\(name.xmlAttribute)\">\(value.xmlEscaped)</descrip></descripGrp>\n"
    }.joined()
  }
}
