/// Makes concept entries of `<conceptGrp>` elements.
///
/// What a field means is told by its name; fields of other names are properties.
struct MultiTermReader {
  private var count = 0

  /// - Throws: `MultiTermComplaint`
  mutating func entry(_ element: XMLElement) throws -> ConceptEntry {
    count += 1
    let number = element.first("concept")?.text.trimmed ?? ""
    var entry = ConceptEntry(
      id: number.isEmpty ? "c\(count)" : number, terms: [], place: element.place)
    for (name, value) in element.fields { note(name, value, in: &entry) }
    for group in element.elements("languageGrp") { try language(group, into: &entry) }
    if entry.terms.isEmpty { throw MultiTermComplaint.noTerm(at: element.place) }
    return entry
  }

  private func note(_ name: String, _ value: String, in entry: inout ConceptEntry) {
    switch name.lowercased() {
    case MultiTermWriter.id: entry.id = value
    case "definition" where entry.definition == nil: entry.definition = value
    case "subject" where entry.subject == nil, "domain" where entry.subject == nil,
      "subject field" where entry.subject == nil:
      entry.subject = value
    case "note", "notes", "comment", "remark": entry.notes.append(value)
    case "source": entry.sources.append(value)
    default: entry.properties.append(Property(name, value))
    }
  }

  private func language(_ group: XMLElement, into entry: inout ConceptEntry) throws {
    let element = group.first("language")
    let (code, name) = (element?["lang"] ?? "", element?["type"] ?? "")
    guard let language = Language(code) ?? LanguageName.language(name) else {
      throw MultiTermComplaint.badLanguage(code.isEmpty ? name : code, at: group.place)
    }
    for (name, value) in group.fields {
      if name.lowercased() == "definition", entry.definition == nil {
        entry.definition = value
      } else {
        entry.properties.append(Property("\(language.tag)/\(name)", value))
      }
    }
    for group in group.elements("termGrp") {
      guard let text = group.first("term")?.text.trimmed, !text.isEmpty else { continue }
      let isFurther = entry.terms.contains { $0.language == language && $0.status == .preferred }
      var term = Term(
        text, language, status: isFurther ? .admitted : .preferred, place: group.place)
      for (name, value) in group.fields { note(name, value, in: &term) }
      entry.terms.append(term)
    }
  }

  private func note(_ name: String, _ value: String, in term: inout Term) {
    let place = term.place ?? Place()
    switch name.lowercased() {
    case "status", "term status", "usage status":
      guard let status = try? TableStatus.status(value, at: place) else { fallthrough }
      term.status = status
    case "type", "term type", "category":
      guard let kind = try? TableStatus.kind(value, at: place) else { fallthrough }
      term.kind = kind
    case "note", "notes", "comment", "remark": term.notes.append(value)
    case "source": term.sources.append(value)
    default: term.properties.append(Property(name, value))
    }
  }
}

extension XMLElement {
  /// The fields of a group and their values, with those inside of fields behind them.
  fileprivate var fields: [(String, String)] {
    elements("descripGrp").flatMap { group in
      group.elements("descrip").map { ($0["type"] ?? "", $0.text.trimmed) } + group.fields
    }
  }
}
