import Foundation

/// Changes to the files of a workspace's glossary.
struct GlossaryEdit {
  private let workspace: Workspace

  init(_ workspace: Workspace) { self.workspace = workspace }

  func add(
    _ terms: [Term], notes: [String], sources: [String], id: String?
  ) throws -> (entry: ConceptEntry, isNew: Bool) {
    let all = try read()
    let owner = all.first { $0.entry.id == id } ?? terms.first.flatMap { find($0, in: all) }
    guard let owner else {
      let entry = ConceptEntry(
        id: id ?? newID(terms, Set(all.map(\.entry.id))), terms: terms, notes: notes,
        sources: sources)
      try append(entry)
      return (entry, true)
    }
    var entry = owner.entry
    let missing = terms.filter { term in !entry.terms.contains { same($0, term) } }
    guard !missing.isEmpty || !notes.isEmpty || !sources.isEmpty else {
      throw GlossaryWritingComplaint.exists(terms.map(\.text).joined(separator: ", "), id: entry.id)
    }
    entry.terms += missing
    entry.notes += notes
    entry.sources += sources
    try rewrite(owner.file) { $0.map { $0.id == entry.id ? entry : $0 } }
    return (entry, false)
  }

  func remove(_ name: String) throws -> ConceptEntry {
    let all = try read()
    let folded = FoldedText(name).text
    let byID = all.filter { $0.entry.id == name }
    let owners =
      byID.isEmpty
      ? all.filter { $0.entry.terms.contains { FoldedText($0.text).text == folded } } : byID
    guard let owner = owners.first else {
      let names = all.flatMap { [$0.entry.id] + $0.entry.terms.map(\.text) }
      throw GlossaryWritingComplaint.noSuchEntry(name, nearest: Nearest.name(to: name, in: names))
    }
    if owners.count > 1 {
      throw GlossaryWritingComplaint.severalEntries(name, owners.map(\.entry.id))
    }
    try rewrite(owner.file) { $0.filter { $0.id != owner.entry.id } }
    return owner.entry
  }

  /// Takes over the entries of several files at once, so that all are there or none.
  func take(_ files: [(name: String, entries: [ConceptEntry])]) throws -> [GlossaryImport] {
    let target = try workspace.glossaryFileForNewEntries()
    var results: [GlossaryImport] = []
    try rewrite(target) { old in
      var merge = GlossaryMerge(old)
      for (name, entries) in files {
        var result = GlossaryImport(source: name, file: target)
        for entry in entries { merge.take(named(entry, merge.ids), &result) }
        results.append(result)
      }
      return merge.entries
    }
    return results
  }

  private func named(_ entry: ConceptEntry, _ taken: Set<String>) -> ConceptEntry {
    guard entry.id.isEmpty || isRowNumber(entry.id) else { return entry }
    var entry = entry
    entry.id = newID(entry.terms, taken)
    return entry
  }

  /// The id that a reader gives to a row of a table without ids: no name for an entry of other files.
  private func isRowNumber(_ id: String) -> Bool {
    id.hasPrefix("row-") && id.utf8.dropFirst(4).allSatisfy { (48...57).contains($0) || $0 == 45 }
  }

  private func read() throws -> [(entry: ConceptEntry, file: String)] {
    try workspace.glossaryFiles().flatMap { file in
      try GlossaryFile(file).read().map { ($0, file) }
    }
  }

  private func append(_ entry: ConceptEntry) throws {
    try rewrite(try workspace.glossaryFileForNewEntries()) { $0 + [entry] }
  }

  private func rewrite(_ path: String, _ change: ([ConceptEntry]) throws -> [ConceptEntry]) throws {
    let file = GlossaryFile(path)
    guard [.tbx, .tsv, .csv].contains(file.format) else {
      throw GlossaryWritingComplaint.notRewritable(path)
    }
    let isThere = FileManager.default.fileExists(atPath: path)
    let old = isThere ? try file.read() : []
    let frame = isThere ? try GlossaryFile.frame(of: FileInput(path)) : nil
    try file.write(
      try change(old), as: frame.map { GlossaryFile.Format($0.style) }, frame: frame)
  }

  private func find(
    _ term: Term, in all: [(entry: ConceptEntry, file: String)]
  ) -> (entry: ConceptEntry, file: String)? {
    all.first {
      $0.entry.terms.contains { $0.language.matches(term.language) && $0.text == term.text }
    }
  }

  private func same(_ one: Term, _ other: Term) -> Bool {
    one.text == other.text && one.language == other.language && one.status == other.status
  }

  /// `liangjiang-new-area` of the first Latin term, a number behind it where that is taken.
  private func newID(_ terms: [Term], _ taken: Set<String>) -> String {
    let names = terms.map { FoldedText($0.text).text }
    let name = names.first { $0.contains { $0.isASCII && $0.isLetter } } ?? "entry"
    let words = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let base = words.isEmpty ? "entry" : words.joined(separator: "-")
    if !taken.contains(base) { return base }
    let number = (2...).first { !taken.contains("\(base)-\($0)") } ?? 0
    return "\(base)-\(number)"
  }
}

/// Entries taken into a glossary: one of an id that is there, or of the same preferred terms, takes the
/// place of the older one.
private struct GlossaryMerge {
  private(set) var entries: [ConceptEntry]
  private(set) var ids: Set<String> = []
  private var byID: [String: Int] = [:]
  private var byTerms: [Set<String>: Int] = [:]

  init(_ entries: [ConceptEntry]) {
    self.entries = entries
    for index in entries.indices { remember(index) }
  }

  mutating func take(_ given: ConceptEntry, _ result: inout GlossaryImport) {
    var entry = given
    guard let index = byID[entry.id] ?? byTerms[Self.terms(entry)] else {
      entries.append(entry)
      remember(entries.count - 1)
      result.added += 1
      return
    }
    entry.id = entries[index].id
    if Self.bare(entries[index]) == Self.bare(entry) {
      result.unchanged += 1
    } else {
      result.replaced += 1
      entries[index] = entry
      remember(index)
    }
  }

  private mutating func remember(_ index: Int) {
    let entry = entries[index]
    ids.insert(entry.id)
    byID[entry.id] = byID[entry.id] ?? index
    let terms = Self.terms(entry)
    if !terms.isEmpty { byTerms[terms] = byTerms[terms] ?? index }
  }

  private static func terms(_ entry: ConceptEntry) -> Set<String> {
    Set(entry.terms.filter { $0.status == .preferred }.map { "\($0.language.code) \($0.text)" })
  }

  /// An entry without its places, for comparing.
  private static func bare(_ entry: ConceptEntry) -> ConceptEntry {
    var entry = entry
    entry.place = nil
    for index in entry.terms.indices { entry.terms[index].place = nil }
    return entry
  }
}
