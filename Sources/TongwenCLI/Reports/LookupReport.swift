import Tongwen

/// Entries of the glossary and sentences of the memory as a person reads them.
struct LookupReport {
  let style: Style

  func text(_ answer: LookupAnswer) -> String {
    if answer.isEmpty { return "nothing found for \"\(answer.query)\"\n" }
    let isKnown = answer.entries.first?.how == .equal
    var parts = answer.entries.map { isKnown && $0.how != .equal ? brief($0.entry) : entry($0) }
    if !answer.sentences.isEmpty {
      parts.append(answer.sentences.map(sentence).joined(separator: "\n"))
    }
    if answer.left > 0 { parts.append(style.dim("… \(answer.left) more; --limit shows them")) }
    return joined(parts) + "\n"
  }

  /// Parts of several lines stand apart, those of one line together.
  private func joined(_ parts: [String]) -> String {
    zip(parts, [""] + parts).map { part, before in
      if before.isEmpty { return part }
      return (part.contains("\n") || before.contains("\n") ? "\n\n" : "\n") + part
    }.joined()
  }

  private func entry(_ found: Glossary.Found) -> String {
    let entry = found.entry
    var lines = [title(entry)]
    for language in entry.languages {
      for status in Term.Status.allCases {
        let terms = entry.terms.filter { $0.language == language && $0.status == status }
        if !terms.isEmpty { lines.append(line(language, status, terms)) }
      }
    }
    if let definition = entry.definition { lines.append(row("", "definition", definition)) }
    lines += entry.notes.map { row("", "note", $0) }
    lines += entry.sources.map { style.dim(row("", "source", $0)) }
    return lines.joined(separator: "\n")
  }

  /// An entry that only holds what was asked for, where another entry is just that.
  private func brief(_ entry: ConceptEntry) -> String { title(entry) }

  private func title(_ entry: ConceptEntry) -> String {
    let names = entry.languages.compactMap { entry.preferred(in: $0)?.text }
    return style.bold(names.joined(separator: " = "))
      + style.dim("  \(entry.id)" + (entry.subject.map { ", \($0)" } ?? ""))
  }

  private func line(_ language: Language, _ status: Term.Status, _ terms: [Term]) -> String {
    let texts = terms.map { term in
      term.kind == .full || term.kind == .person
        ? term.text : "\(term.text) (\(term.kind.rawValue))"
    }
    let joined = row(language.tag, status.rawValue, texts.joined(separator: " · "))
    switch status {
    case .preferred: return style.green(joined)
    case .admitted: return joined
    case .deprecated: return style.yellow(joined)
    case .forbidden: return style.red(joined)
    }
  }

  private func row(_ first: String, _ second: String, _ text: String) -> String {
    "  " + pad(first, 8) + pad(second, 12) + text
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - DisplayWidth.of(text)))
  }

  /// Both sides of a unit, the phrase marked in the one that holds it.
  private func sentence(_ sentence: LookupAnswer.Sentence) -> String {
    let sides = sentence.sides.map { side in
      "  " + style.dim(pad(side.language.tag, 8)) + marked(side)
    }
    let head =
      sentence.unit.hasPrefix(sentence.origin)
      ? sentence.unit : "\(sentence.unit)  \(sentence.origin)"
    return ([style.dim(head)] + sides).joined(separator: "\n")
  }

  private func marked(_ side: LookupAnswer.Side) -> String {
    let bytes = Array(side.text.utf8)
    var result = ""
    var at = 0
    let isRendering = side.ranges.isEmpty
    for range in isRendering ? side.renderings : side.ranges
    where range.lowerBound >= at && range.upperBound <= bytes.count {
      result += String(decoding: bytes[at..<range.lowerBound], as: UTF8.self)
      let words = String(decoding: bytes[range], as: UTF8.self)
      result += isRendering ? style.green(words) : style.bold(style.cyan(words))
      at = range.upperBound
    }
    return result + String(decoding: bytes[at...], as: UTF8.self)
  }
}

/// What `lookup --json` prints.
struct LookupRecord: Encodable {
  var query: String
  var glossary: [EntryRecord]
  var memory: [SentenceRecord]

  init(_ answer: LookupAnswer) {
    query = answer.query
    glossary = answer.entries.map { EntryRecord($0.entry, found: $0.term.text) }
    memory = answer.sentences.map(SentenceRecord.init)
  }

  struct SentenceRecord: Encodable {
    var unit: String
    var origin: String
    var texts: [String: String]
    var found: [Place]
    /// What probably renders it on the other sides.
    var renderings: [Place]

    struct Place: Encodable {
      var language: String
      var start: Int
      var end: Int

      init(_ side: LookupAnswer.Side, _ range: Range<Int>) {
        (language, start, end) = (side.language.tag, range.lowerBound, range.upperBound)
      }
    }

    init(_ sentence: LookupAnswer.Sentence) {
      (unit, origin) = (sentence.unit, sentence.origin)
      texts = Dictionary(
        sentence.sides.map { ($0.language.tag, $0.text) }, uniquingKeysWith: { first, _ in first })
      found = sentence.sides.flatMap { side in side.ranges.map { Place(side, $0) } }
      renderings = sentence.sides.flatMap { side in side.renderings.map { Place(side, $0) } }
    }
  }
}

/// A concept entry as JSON has it.
struct EntryRecord: Encodable {
  var id: String
  var subject: String?
  var definition: String?
  var terms: [TermRecord]
  var notes: [String]
  var sources: [String]
  var changed: String?
  /// The term that answered the query.
  var found: String?

  struct TermRecord: Encodable {
    var text: String
    var language: String
    var status: String
    var kind: String
    var notes: [String]
  }

  init(_ entry: ConceptEntry, found: String? = nil) {
    (id, subject, definition) = (entry.id, entry.subject, entry.definition)
    terms = entry.terms.map {
      TermRecord(
        text: $0.text, language: $0.language.tag, status: $0.status.rawValue,
        kind: $0.kind.rawValue, notes: $0.notes)
    }
    (notes, sources, changed) = (entry.notes, entry.sources, entry.changed)
    self.found = found
  }
}
