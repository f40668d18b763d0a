import GRDB
import Synchronization
import TongwenText

/// A memory of translation units: units in, matches and concordance out.
///
///     let memory = try TranslationMemory.open(at: "news.sqlite")
///     try memory.add([TranslationUnit(variants: [
///       .init(.chinese, "两江新区"), .init(.english, "Liangjiang New Area")])])
///     let matches = try memory.matches(for: "两江新区", from: .chinese, to: .english)
///     matches.first?.target.text  // "Liangjiang New Area"
///
/// Every unit whose score reaches the threshold is found. What was added, changed or removed, by this
/// program or another, is seen by the next call; a call that returned has its changes on the disk.
/// May be used from several threads at once.
public final class TranslationMemory: Sendable {
  let store: MemoryStore
  let catalogue: IndexCatalogue
  private let exhaustive = Mutex<[Int64: IndexTexts]>([:])

  init(_ store: MemoryStore, largestSegment: Int = IndexCatalogue.usualLargest) {
    self.store = store
    catalogue = IndexCatalogue(
      IndexFolder(path: store.path.map { $0 + ".index" }, store: store.identity),
      largest: largestSegment)
  }

  /// Opens the memory at a path, made where there is none. Older ones are brought up to date.
  ///
  /// The index lies beside it in `PATH.index`; it is made again whenever it is missing or not sound.
  ///
  /// - Throws: `MemoryComplaint`
  public static func open(at path: String) throws -> TranslationMemory {
    TranslationMemory(try MemoryStore.open(path))
  }

  /// An empty memory without a file.
  public static func inMemory() throws -> TranslationMemory {
    TranslationMemory(try MemoryStore.inMemory())
  }

  /// Where the memory is; `nil` for one without a file.
  public var path: String? { store.path }

  /// Whether its file may only be read.
  public var isReadOnly: Bool { store.isReadOnly }

  // MARK: Matches

  /// The units most like a text, best first.
  ///
  /// - Throws: `MemoryComplaint`; `tooLong` for a text of more than 10,000 words and characters.
  public func matches(
    for text: String, from: Language, to: Language, options: MatchOptions = MatchOptions()
  ) throws -> [Match] {
    try matches(for: MarkedText(text), from: from, to: to, options: options)
  }

  /// The units most like a text with inline codes, best first.
  public func matches(
    for text: MarkedText, from: Language, to: Language, options: MatchOptions = MatchOptions()
  ) throws -> [Match] {
    try store.read { try matches(for: text, from, to, options, $0) }
  }

  private func matches(
    for text: MarkedText, _ from: Language, _ to: Language, _ options: MatchOptions,
    _ database: Database
  ) throws -> [Match] {
    let forms = TextForms(text.text)
    guard options.limit > 0, !forms.tokens.isEmpty else { return [] }
    guard forms.identities.count <= TextForms.mostTokens else {
      throw MemoryComplaint.tooLong(
        tokens: forms.identities.count, limit: TextForms.mostTokens)
    }
    let scorer = Scorer(text, to: to, options)
    let reader = store.reader(database)
    var ranking = Ranking(limit: options.limit, minimum: options.minimumScore)
    let score = { (row: Int64, similarity: Int) throws -> Match? in
      guard let found = try reader.unit(ofVariant: row) else { return nil }
      let file = options.penalties.files.isEmpty ? nil : try reader.file(ofUnit: found.row)
      return scorer.match(found.unit, variant: found.variant, similarity: similarity, file: file)
    }
    let take = { (ranking: inout Ranking, candidates: [Int64: Int]) in
      try ranking.take(
        candidates,
        look: { row, similarity in
          try reader.summary(ofVariant: row).map {
            Ranking.Candidate(
              row: row, rank: scorer.bound($0, similarity: similarity), text: $0.text)
          }
        }, score)
    }
    let high = try UnitWriter.last("variant", database)
    let languages = try store.languages.matching(from, upTo: high, database)
    if options.isExhaustive || options.minimumScore < SequenceIndex.lowest {
      try take(&ranking, scan(forms, languages, options.minimumScore, database))
    } else {
      try search(forms, languages, options.minimumScore, upTo: high, database, &ranking, take)
    }
    return try ranking.best { try score($0, 0) }
  }

  /// The matches of many texts, on all processors; in the order of the texts.
  public func matches(
    forEach texts: [MarkedText], from: Language, to: Language,
    options: MatchOptions = MatchOptions()
  ) throws -> [[Match]] {
    try Parallel.flatMap(texts) { texts in
      try store.read { database in
        try texts.map { try matches(for: $0, from, to, options, database) }
      }
    }
  }

  /// Asks the indexes at one threshold after another, until the best are certain.
  private func search(
    _ forms: TextForms, _ languages: [(Int64, Language)], _ minimum: Int, upTo high: Int64,
    _ database: Database, _ ranking: inout Ranking,
    _ take: (inout Ranking, [Int64: Int]) throws -> Void
  ) throws {
    let indexes = try languages.map { try catalogue.index($0.0, $0.1, upTo: high, database) }
    let queries = indexes.flatMap { $0.segments.map { $0.query(forms) } }
    for threshold in [100, 85, 70].filter({ $0 > minimum }) + [min(minimum, 100)] {
      var candidates: [Int64: Int] = [:]
      let found = { (row: Int64, similarity: Int) in
        candidates[row] = max(candidates[row] ?? 0, similarity)
      }
      for query in queries { query.search(threshold, found) }
      for index in indexes { index.live.scan(forms, threshold: threshold, found) }
      try take(&ranking, candidates)
      if ranking.isComplete(below: threshold) { return }
    }
  }

  /// The similarity of every text that reaches the threshold, each compared in turn.
  private func scan(
    _ forms: TextForms, _ languages: [(Int64, Language)], _ minimum: Int, _ database: Database
  ) throws -> [Int64: Int] {
    var candidates: [Int64: Int] = [:]
    for (number, _) in languages {
      let texts = try everything(number, database)
      texts.scan(forms, threshold: min(max(minimum, 1), 100)) { row, similarity in
        candidates[row] = max(candidates[row] ?? 0, similarity)
      }
    }
    return candidates
  }

  /// All texts of a language, kept for the next scan as long as the store stays the same.
  private func everything(_ language: Int64, _ database: Database) throws -> IndexTexts {
    let high = try UnitWriter.last("variant", database)
    return try exhaustive.withLock { kept in
      if let texts = kept[language], texts.high == high { return texts }
      var texts = IndexTexts(base: 0)
      try IndexCatalogue.read(language, above: 0, database, into: &texts)
      texts.high = high
      kept[language] = texts
      return texts
    }
  }

  /// The store's languages that may stand for one.
  func languages(matching language: Language, _ database: Database) throws -> [(Int64, Language)] {
    try store.languages.matching(
      language, upTo: UnitWriter.last("variant", database), database)
  }

  /// The languages that units have texts in, in the order in which the memory met them.
  public func languages() throws -> [Language] {
    try store.read { try store.languages.all($0).sorted { $0.key < $1.key }.map(\.value) }
  }

  /// The size of the index files, in bytes.
  public var indexBytes: Int { catalogue.folder.byteCount }

  // MARK: Units

  /// Adds units in one transaction; a unit of an id that is there already is replaced. Units without an
  /// id are given one.
  ///
  /// - Returns: how many units were added or replaced.
  /// - Throws: `MemoryComplaint`; then nothing is changed.
  @discardableResult
  public func add(_ units: some Sequence<TranslationUnit>) throws -> Int {
    try add { add in for unit in units { try add(unit) } }
  }

  /// Adds the units that a reader hands over, all in one transaction.
  ///
  ///     try memory.add { add in try TMX.read(FileInput("news.tmx")) { try add($0) } }
  @discardableResult
  public func add(from read: (_ add: (TranslationUnit) throws -> Void) throws -> Void) throws -> Int
  {
    try store.write { database in
      var writer = try UnitWriter(database, prefix: store.prefix)
      var count = 0
      try read { unit in
        try writer.add(unit)
        count += 1
      }
      try writer.finish()
      return count
    }
  }

  /// Removes units by id; ids that are not there are passed over.
  ///
  /// - Returns: how many were removed.
  @discardableResult
  public func remove(ids: some Sequence<String>) throws -> Int {
    try store.write { database in
      var writer = try UnitWriter(database, prefix: store.prefix)
      var count = 0
      for id in ids {
        guard let row = try writer.row(of: id) else { continue }
        try writer.remove(row: row)
        count += 1
      }
      return count
    }
  }

  /// The unit with an id; `nil` where there is none.
  public func unit(id: String) throws -> TranslationUnit? {
    try store.read { database in
      guard let row = try UnitReader.row(of: id, database, prefix: store.prefix) else { return nil }
      return try store.reader(database).unit(row: row)
    }
  }

  /// Calls with every unit in the order in which they were added, until the body says false. Memory is
  /// constant; all of it is one state of the store, whatever is written meanwhile.
  public func readUnits(_ body: (TranslationUnit) throws -> Bool) throws {
    try store.read { database in
      try store.reader(database).readAll { _, unit in try body(unit) }
    }
  }

  /// Puts what is new into the index files, so that the next opening finds them ready.
  public func settle() throws {
    let languages = try store.read { try store.languages.all($0) }
    // One after another: what is built takes much memory.
    store.releaseMemory()
    for (number, language) in languages.sorted(by: { $0.key < $1.key }) {
      try store.read { try catalogue.settle(number, language, $0) }
    }
  }
}
