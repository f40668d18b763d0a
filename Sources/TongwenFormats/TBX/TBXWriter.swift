/// Writes TBX entries, one element a line.
struct TBXWriter {
  let style: TBX.Style
  /// What stood around the entries where they come from.
  var frame: TBX.Frame?

  /// What `termType` says of a kind; a person is a category of our own.
  static let types: [Term.Kind: String] = [.short: "shortForm", .abbreviation: "abbreviation"]

  func head(title: String) -> String {
    let start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let text = "<text>\n<body>\n"
    switch style {
    case .martif:
      return start
        + "<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n"
        + "<martif type=\"\(type ?? "TBX")\" xml:lang=\"\(language)\">\n"
        + header(title: title) + text
    case .dca, .dct:
      let modules = style == .dca ? [] : DataCategory.Module.allCases
      let namespaces = modules.map { " xmlns:\($0.rawValue)=\"\($0.namespace)\"" }.joined()
      return start
        + "<tbx type=\"\(type ?? "TBX-Basic")\" style=\"\(style.rawValue)\" xml:lang=\"\(language)\""
        + " xmlns=\"urn:iso:std:iso:30042:ed-2\"\(namespaces)>\n"
        + header(title: title) + text
    }
  }

  /// The name of the dialect, which the versions have each their own of.
  private var type: String? {
    guard let frame, (frame.style == .martif) == (style == .martif) else { return nil }
    return frame.type?.xmlAttribute
  }

  /// The language of what stands around the terms.
  private var language: String { frame?.language?.xmlAttribute ?? "en" }

  var foot: String { "</body>\n\(back)</text>\n</\(style == .martif ? "martif" : "tbx")>\n" }

  func entry(_ entry: ConceptEntry) -> String {
    let name = style == .martif ? "termEntry" : "conceptEntry"
    var text = "<\(name) id=\"\(entry.id.xmlAttribute)\">\n"
    text += lines(about(entry), indent: "  ")
    for (language, terms) in sections(entry.terms) {
      text += section(language, terms, entry)
    }
    return text + "</\(name)>\n"
  }

  /// Languages in the order in which they first appear.
  private func sections(_ terms: [Term]) -> [(Language, [Term])] {
    var order: [Language] = []
    for term in terms where !order.contains(term.language) { order.append(term.language) }
    return order.map { language in (language, terms.filter { $0.language == language }) }
  }

  private func section(_ language: Language, _ terms: [Term], _ entry: ConceptEntry) -> String {
    let name = style == .martif ? "langSet" : "langSec"
    let prefix = language.tag + "/"
    let own = entry.properties.filter { $0.name.hasPrefix(prefix) }
      .compactMap { TBXProperties.xml($0.name.dropFirst(prefix.count), $0.value) }
    var text = "  <\(name) xml:lang=\"\(language.tag)\">\n" + lines(own, indent: "    ")
    text += terms.map(self.term).joined()
    return text + "  </\(name)>\n"
  }

  private func term(_ term: Term) -> String {
    let id = term.properties.first { $0.name == "id" }.map { " id=\"\($0.value.xmlAttribute)\"" }
    let about = about(term)
    let name = (marked(term) ?? "<term>\(term.text.xmlEscaped)</term>") + "\n"
    // Version 2 has room for the parts of a term only in its longer form.
    if style == .martif, about.contains(where: { $0.hasPrefix("<termCompList") }) {
      let ofTerm = { (line: String) in line.hasPrefix("<termNote") || line.hasPrefix("<termComp") }
      return "    <ntig\(id ?? "")>\n      <termGrp>\n        \(name)"
        + lines(about.filter(ofTerm), indent: "        ") + "      </termGrp>\n"
        + lines(about.filter { !ofTerm($0) }, indent: "      ") + "    </ntig>\n"
    }
    let element = style == .martif ? "tig" : "termSec"
    return "    <\(element)\(id ?? "")>\n      \(name)" + lines(about, indent: "      ")
      + "    </\(element)>\n"
  }

  /// The term with its markup, unless it was changed since.
  private func marked(_ term: Term) -> String? {
    guard let xml = term.properties.first(where: { $0.name == TBXProperties.markedTerm })?.value,
      let element = try? XMLTreeReader.document(FileInput(bytes: Array(xml.utf8))),
      element.text.trimmed == term.text
    else { return nil }
    return xml
  }

  /// What is said of the whole concept, as XML in DCA style.
  private func about(_ entry: ConceptEntry) -> [String] {
    let kept = entry.properties.filter { !$0.name.prefix { $0 != "<" }.contains("/") }
    let isKept = entry.properties.contains {
      $0.name.hasSuffix("/descrip:definition") && $0.value == entry.definition
        || $0.name.contains("/<descrip")
          && entry.definition.map($0.value.xmlUnescaped.contains) == true
    }
    return [
      entry.subject.map { element("descrip", "subjectField", $0) },
      isKept ? nil : entry.definition.map { element("descrip", "definition", $0) },
    ].compactMap { $0 }
      + entry.sources.map { element("admin", "source", $0) }
      + modification(entry.changed, entry.properties)
      + kept.map(TBXProperties.anyXML)
      + entry.notes.map { "<note>\($0.xmlEscaped)</note>" }
  }

  /// What is said of a term, as XML in DCA style.
  private func about(_ term: Term) -> [String] {
    let status =
      keepsStatus(term)
      ? nil : element("termNote", "administrativeStatus", TBXStatus.name(term.status))
    let hasType = term.properties.contains { $0.name == "termNote:termType" }
    let type = hasType ? nil : Self.types[term.kind].map { element("termNote", "termType", $0) }
    let kind = term.kind == .person ? element("termNote", "x-kind", "person") : nil
    return [status, type, kind].compactMap { $0 }
      + term.sources.map { element("admin", "source", $0) }
      + modification(term.changed, term.properties)
      + term.properties.filter { !["id", TBXProperties.markedTerm].contains($0.name) }
      .map(TBXProperties.anyXML)
      + term.notes.map { "<note>\($0.xmlEscaped)</note>" }
  }

  /// A property kept says the term's status in another word.
  private func keepsStatus(_ term: Term) -> Bool {
    let names = ["termNote:administrativeStatus", "termNote:normativeAuthorization"]
    return term.properties.contains {
      names.contains($0.name) && TBXStatus.status($0.value.trimmed) == term.status
    }
  }

  private func element(_ name: String, _ type: String, _ text: String) -> String {
    "<\(name) type=\"\(type)\">\(text.xmlEscaped)</\(name)>"
  }

  /// The date of the last change, unless a group kept says it.
  private func modification(_ date: String?, _ properties: [Property]) -> [String] {
    guard let date, !properties.contains(where: { $0.name == "<transacGrp>" }) else { return [] }
    return [
      "<transacGrp>\(element("transac", "transactionType", "modification"))"
        + "<date>\(date.xmlEscaped)</date></transacGrp>"
    ]
  }

  private func lines(_ elements: [String], indent: String) -> String {
    elements.map { "\(indent)\(style == .dct ? modular($0) : $0)\n" }.joined()
  }

  /// An element in DCT style; what cannot be read again stays as it is.
  private func modular(_ xml: String) -> String {
    let input = FileInput(bytes: Array(xml.utf8))
    guard let element = try? XMLTreeReader.document(input) else { return xml }
    return TBXStyle.modular(element).written
  }
}
