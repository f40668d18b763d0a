import Testing
import Tongwen

/// The laws of every format that glossaries are written in.
@Suite struct GlossaryFormatTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func written(
    _ entries: [ConceptEntry], _ format: GlossaryFile.Format
  ) throws -> [UInt8] {
    try GlossaryFile.bytes(entries, as: format, from: .chinese, to: .english)
  }

  private func read(_ bytes: [UInt8], _ format: GlossaryFile.Format) throws -> [ConceptEntry] {
    let input = FileInput(bytes: bytes, name: "g.\(format.ending)")
    let entries = try Formats.entries(
      in: input, ReadingOptions(source: .chinese, target: .english))
    // memoQ knows Chinese by its countries only.
    return format == .memoq ? entries.map(\.withBareLanguages) : entries
  }

  private func entries(_ seed: UInt64, _ format: GlossaryFile.Format) -> [ConceptEntry] {
    var random = RandomEntries(seed)
    return (0..<6).map { number in
      var entry = random.entry(number).reduced(to: format.holds)
      if format == .omegat { entry.terms = Array(entry.terms.prefix(2)) }
      if format == .omegat { (entry.definition, entry.notes) = (nil, Array(entry.notes.prefix(1))) }
      return entry
    }
  }

  @Test(arguments: GlossaryFile.Format.allCases)
  func whatAFormatHoldsIsReadBack(format: GlossaryFile.Format) throws {
    for seed in 0..<60 {
      let entries = entries(UInt64(seed), format)
      let back = try read(written(entries, format), format).map(\.bare)
      try #require(back.count == entries.count, "seed \(seed)")
      for (one, other) in zip(entries, back) {
        let id = format.holds.contains(.id) ? one.id : other.id
        try #require(one.bare(id) == other, "seed \(seed)")
      }
    }
  }

  @Test(arguments: GlossaryFile.Format.allCases)
  func writtenAgainItIsTheSameFile(format: GlossaryFile.Format) throws {
    for seed in 100..<120 {
      let once = try written(entries(UInt64(seed), format), format)
      let again = try written(read(once, format), format)
      if format == .xlsx {
        #expect(try read(again, format) == read(once, format), "seed \(seed)")
        continue
      }
      let lines = [once, again].map { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
      for (one, other) in zip(lines[0], lines[1]) { try #require(one == other, "seed \(seed)") }
      #expect(once == again, "seed \(seed)")
    }
  }

  @Test(arguments: GlossaryFile.Format.allCases)
  func anyEntryCanBeWritten(format: GlossaryFile.Format) throws {
    for seed in 200..<220 {
      var random = RandomEntries(UInt64(seed))
      let bytes = try written((0..<5).map { random.entry($0) }, format)
      #expect(try !read(bytes, format).isEmpty, "seed \(seed)")
    }
  }

  @Test func everyPairOfNamesIsALineOfOmegaT() throws {
    let entry = ConceptEntry(
      id: "c",
      terms: [
        Term("两江新区", .chinese), Term("Liangjiang New Area", .english),
        Term("LJNA", .english, status: .admitted), Term("Two Rivers", .english, status: .forbidden),
      ], definition: "a new area", notes: ["in Chongqing"])
    let text = String(decoding: try written([entry], .omegat), as: UTF8.self)
    let expected = ["Liangjiang New Area", "LJNA"].map {
      "两江新区\t\($0)\ta new area; in Chongqing\n"
    }
    #expect(text == expected.joined())
  }

  @Test func aStatusOfUTXIsThatOfTheTermWhichTheRowAdds() throws {
    let text =
      "#UTX 1.11; zh/en\n#src\ttgt\tsrc:pos\tterm status\tconcept ID\n"
      + "重庆\tChongqing\tnoun\tapproved\tc\n重庆\tChungking\tnoun\tforbidden\tc\n"
      + "渝都\tChongqing\tnoun\tobsolete\tc\n"
    let terms = try #require(try read(Array(text.utf8), .utx).first?.terms)
    #expect(terms.map(\.text) == ["重庆", "Chongqing", "Chungking", "渝都"])
    #expect(terms.map(\.status) == [.preferred, .preferred, .forbidden, .deprecated])
  }

  @Test(arguments: [TBX.Style.dca, .dct, .martif], [TBX.Style.dca, .dct, .martif])
  func stylesOfTBXTurnIntoEachOther(one: TBX.Style, other: TBX.Style) throws {
    let formats: [TBX.Style: GlossaryFile.Format] = [.dca: .tbx, .dct: .dct, .martif: .martif]
    let (from, to) = (try #require(formats[one]), try #require(formats[other]))
    let first = try written(entries(7, from), from)
    let there = try written(read(first, from), to)
    #expect(try written(read(there, to), from) == first)
  }
}

/// Random concept entries with everything that an entry may have.
struct RandomEntries {
  private var texts: RandomUnits
  private var random: SeededRandom
  private var count = 0

  init(_ seed: UInt64) { (texts, random) = (RandomUnits(seed), SeededRandom(seed + 1)) }

  mutating func entry(_ number: Int) -> ConceptEntry {
    var terms = [Term(line(), .chinese), Term(line(), .english)]
    if chance() { terms.append(term(.french)) }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      terms.append(term(chance() ? .english : .chinese))
    }
    for index in terms.indices { terms[index] = described(terms[index]) }
    return ConceptEntry(
      id: "c-\(number)", terms: terms, subject: maybe(), definition: maybe(),
      notes: list(), sources: list(), changed: date(),
      properties: chance() ? [] : [Property("client", line())])
  }

  private mutating func term(_ language: Language) -> Term {
    Term(
      line(), language, status: Term.Status.allCases.randomElement(using: &random) ?? .preferred)
  }

  private mutating func described(_ term: Term) -> Term {
    var term = term
    if chance() { return term }
    term.kind = Term.Kind.allCases.randomElement(using: &random) ?? .full
    (term.notes, term.sources, term.changed) = (list(), list(), date())
    return term
  }

  /// A text of one line, unlike all others.
  private mutating func line() -> String {
    count += 1
    return String(texts.text().map { "\n\\|".contains($0) ? " " : $0 }) + "\(count)"
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }
  private mutating func maybe() -> String? { chance() ? line() : nil }
  private mutating func date() -> String? { chance() ? "2024-04-01" : nil }
  private mutating func list() -> [String] { chance() ? [] : [line(), line()] }
}

extension GlossaryFile.Format {
  fileprivate var ending: String {
    switch self {
    case .tbx, .dct, .martif: "tbx"
    case .tsv, .omegat: "tsv"
    case .csv, .deepl, .google, .memoq: "csv"
    case .multiterm: "xml"
    case .utx: "utx"
    case .xlsx: "xlsx"
    }
  }
}

extension ConceptEntry {
  fileprivate var withBareLanguages: ConceptEntry {
    var entry = self
    for index in terms.indices where terms[index].language.code == "zh" {
      entry.terms[index].language = .chinese
    }
    return entry
  }

  /// The entry without what a format cannot hold.
  fileprivate func reduced(to holds: Set<GlossaryFeature>) -> ConceptEntry {
    var entry = self
    let without = { (feature: GlossaryFeature) in !holds.contains(feature) }
    if without(.furtherLanguages) { entry.terms.removeAll { $0.language == .french } }
    if without(.wrongTerms) {
      entry.terms.removeAll { $0.status == .deprecated || $0.status == .forbidden }
    }
    if without(.synonyms) {
      entry.terms = entry.terms.enumerated().filter { index, term in
        let isRight = term.status == .preferred || term.status == .admitted
        return !isRight || !entry.terms[..<index].contains { $0.language == term.language }
      }.map(\.element)
      for index in entry.terms.indices { entry.terms[index].status = .preferred }
    }
    if without(.statuses) {
      for (index, status) in entry.plainStatuses.enumerated() { entry.terms[index].status = status }
    }
    for index in entry.terms.indices {
      if without(.kinds) { entry.terms[index].kind = .full }
      if without(.termNotes) { entry.terms[index].notes = [] }
      if without(.sources) { entry.terms[index].sources = [] }
      if without(.dates) { entry.terms[index].changed = nil }
    }
    if without(.subject) { entry.subject = nil }
    if without(.definition) { entry.definition = nil }
    if without(.notes) { entry.notes = [] }
    if without(.sources) { entry.sources = [] }
    if without(.dates) { entry.changed = nil }
    if without(.properties) { entry.properties = [] }
    return entry
  }

  /// UTX wants a part of speech for every pair.
  fileprivate var bare: ConceptEntry {
    var entry = bare(id)
    entry.properties.removeAll { $0 == Property("src:pos", "noun") }
    return entry
  }

  /// Without places, the terms by language: their order says nothing between languages.
  fileprivate func bare(_ id: String) -> ConceptEntry {
    var entry = self
    (entry.id, entry.place) = (id, nil)
    for index in entry.terms.indices { entry.terms[index].place = nil }
    entry.terms = entry.terms.enumerated().sorted {
      ($0.element.language.tag, $0.offset) < ($1.element.language.tag, $1.offset)
    }.map(\.element)
    return entry
  }
}
