/// Reads TBX: version 2 (MARTIF) and 3, in DCA and DCT style, concept by concept.
struct TBXReader {
  private let file: String
  private var count = 0

  init(file: String) { self.file = file }

  /// The entry of a `<conceptEntry>` or `<termEntry>`.
  ///
  /// - Throws: `TBXComplaint`
  mutating func entry(_ given: XMLElement) throws -> ConceptEntry {
    count += 1
    let element = TBXStyle.canonical(given)
    var entry = ConceptEntry(id: element["id"] ?? "c\(count)", terms: [], place: given.place)
    for child in element.elements {
      if child.name.local == "langSec" {
        try language(child, into: &entry)
      } else {
        note(child, in: &entry)
      }
    }
    return entry
  }

  /// What is said of the whole concept.
  private func note(_ element: XMLElement, in entry: inout ConceptEntry) {
    switch (element.name.local, element["type"]) {
    case ("note", nil) where element.isPlain: entry.notes.append(element.text)
    case ("descrip", "subjectField") where element.isPlain && entry.subject == nil:
      entry.subject = element.text
    case ("descrip", "definition") where element.isPlain && entry.definition == nil:
      entry.definition = element.text
    case ("admin", "source") where element.isPlain: entry.sources.append(element.text)
    case ("transacGrp", _) where element.modified != nil && entry.changed == nil:
      entry.changed = element.modified
      if !element.isModification { entry.properties.append(TBXProperties.property(element)) }
    default: entry.properties.append(TBXProperties.property(element))
    }
  }

  private func language(_ section: XMLElement, into entry: inout ConceptEntry) throws {
    guard let tag = section["xml:lang"] ?? section["lang"] else {
      throw TBXComplaint.noLanguage(element: section.name.local, at: section.place)
    }
    guard let language = Language(tag) else {
      throw TBXComplaint.badLanguage(tag, at: section.place)
    }
    for child in section.elements {
      if child.name.local == "termSec" {
        entry.terms.append(try term(child, language))
      } else {
        entry.properties.append(TBXProperties.property(child, language: language.tag))
        if entry.definition == nil, let text = child.category("definition") {
          entry.definition = text
        }
      }
    }
  }

  private func term(_ section: XMLElement, _ language: Language) throws -> Term {
    guard let element = section.first("term"), !element.text.trimmed.isEmpty else {
      throw TBXComplaint.noTerm(element: section.name.local, at: section.place)
    }
    var term = Term(element.text.trimmed, language, place: element.place)
    if let id = section["id"] ?? element["id"] { term.properties.append(Property("id", id)) }
    if !element.elements.isEmpty {
      term.properties.append(Property(TBXProperties.markedTerm, element.written))
    }
    for child in section.elements where child.name.local != "term" { try note(child, in: &term) }
    return term
  }

  /// What is said of a term.
  private func note(_ element: XMLElement, in term: inout Term) throws {
    switch (element.name.local, element["type"]) {
    case ("note", nil) where element.isPlain: term.notes.append(element.text)
    case ("termNote", "administrativeStatus"), ("termNote", "normativeAuthorization"):
      term.status = try status(element)
      if element["type"] != "administrativeStatus" || !TBXStatus.isOurs(element.text.trimmed) {
        term.properties.append(TBXProperties.property(element))
      }
    case ("termNote", "termType"):
      term.kind = Self.kinds[element.text.trimmed] ?? .full
      if TBXWriter.types[term.kind] != element.text.trimmed {
        term.properties.append(TBXProperties.property(element))
      }
    case ("termNote", "x-kind"): term.kind = Term.Kind(rawValue: element.text) ?? .full
    case ("admin", "source") where element.isPlain: term.sources.append(element.text)
    case ("transacGrp", _) where element.modified != nil && term.changed == nil:
      term.changed = element.modified
      if !element.isModification { term.properties.append(TBXProperties.property(element)) }
    default: term.properties.append(TBXProperties.property(element))
    }
  }

  private func status(_ element: XMLElement) throws -> Term.Status {
    let name = element.text.trimmed
    if let status = TBXStatus.status(name) { return status }
    throw TBXComplaint.unknownStatus(
      name, nearest: Nearest.name(to: name, in: TBXStatus.names), at: element.place)
  }

  private static let kinds: [String: Term.Kind] = [
    "fullForm": .full, "shortForm": .short, "abbreviation": .abbreviation, "acronym": .abbreviation,
    "initialism": .abbreviation,
  ]
}

extension XMLElement {
  /// Only text, and no attribute but `type`.
  fileprivate var isPlain: Bool {
    elements.isEmpty && attributes.allSatisfy { $0.name.local == "type" }
  }

  /// The text of the category in this element or in the group that it is.
  fileprivate func category(_ type: String) -> String? {
    if self["type"] == type { return text }
    return elements.lazy.compactMap { $0["type"] == type ? $0.text : nil }.first
  }

  /// The date of a transaction that changed something.
  fileprivate var modified: String? {
    guard elements("transac").contains(where: { $0.text.trimmed == "modification" }) else {
      return nil
    }
    return first("date")?.text.trimmed
  }

  /// Nothing but the word and the date, as we write it.
  fileprivate var isModification: Bool { elements.count == 2 && elements.allSatisfy(\.isPlain) }
}
