import GRDB
import Synchronization

/// One language's index: immutable segments, and the newest rows one by one.
struct LanguageIndex: Sendable {
  var segments: [IndexSegment]
  var live: IndexTexts
  /// Every row up to this one is in a segment or in `live`.
  var high: Int64

  init(_ segments: [IndexSegment]) {
    self.segments = segments
    high = segments.last?.header.high ?? 0
    live = IndexTexts(base: high)
  }
}

/// The indexes of a memory, brought up to date with the store at each lookup.
final class IndexCatalogue: Sendable {
  /// More new rows than this make a segment.
  static let mostLive = 20_000
  /// Fewer rows than this are kept without a segment when an import ends.
  static let fewest = 2_000
  /// A segment has at most so many texts, or a sixteenth of all: what is built at a time stays in
  /// bounded memory (130 MB for 250,000 sentences), and a lookup asks few segments.
  static let usualLargest = 250_000

  let folder: IndexFolder
  private let largest: Int
  private let indexes = Mutex<[Int64: LanguageIndex]>([:])

  init(_ folder: IndexFolder, largest: Int = usualLargest) {
    (self.folder, self.largest) = (folder, largest)
  }

  /// Pairs of characters are the index's elements where words are not spaced, and tokens elsewhere.
  static func gram(_ language: Language) -> Int { language.isUnspaced ? 2 : 1 }

  /// The index of a language as of the state that a transaction reads.
  func index(_ number: Int64, _ language: Language, _ database: Database) throws -> LanguageIndex {
    try index(number, language, upTo: UnitWriter.last("variant", database), database)
  }

  /// The same for the last row that the transaction sees.
  func index(
    _ number: Int64, _ language: Language, upTo high: Int64, _ database: Database
  ) throws -> LanguageIndex {
    let gram = Self.gram(language)
    return try indexes.withLock { indexes in
      var index =
        indexes.removeValue(forKey: number)
        ?? LanguageIndex(folder.segments(of: number, gram: gram, upTo: high))
      if index.high < high { try advance(&index, number, gram, to: high, Self.mostLive, database) }
      indexes[number] = index
      return index
    }
  }

  /// Puts what is new into segments, so that the next opening finds it ready.
  func settle(_ number: Int64, _ language: Language, _ database: Database) throws {
    let high = try UnitWriter.last("variant", database)
    let gram = Self.gram(language)
    var index = LanguageIndex(folder.segments(of: number, gram: gram, upTo: high))
    if index.high < high { try advance(&index, number, gram, to: high, Self.fewest, database) }
    indexes.withLock { [index] in $0[number] = index }
  }

  /// Forgets everything; the next lookup begins anew.
  func reset() { indexes.withLock { $0 = [:] } }

  /// Reads what is new, and makes segments of it where it is more than `most` texts.
  private func advance(
    _ index: inout LanguageIndex, _ number: Int64, _ gram: Int, to high: Int64, _ most: Int,
    _ database: Database
  ) throws {
    while index.high < high {
      let room = max(room(high) - index.live.count, 1)
      let last = try Self.read(number, above: index.high, most: room, database, into: &index.live)
      index.high = last ?? high
      if last == nil && index.live.count <= most { return }
      try build(&index, number, gram, database)
    }
  }

  /// How many texts a segment may have in a store of so many variants.
  private func room(_ high: Int64) -> Int { max(largest, Int(high) / 16) }

  /// One segment of all that is live, together with those before it that are not much larger.
  private func build(
    _ index: inout LanguageIndex, _ number: Int64, _ gram: Int, _ database: Database
  ) throws {
    var segments = index.segments
    var texts = index.live
    var size = texts.count
    while let last = segments.last, last.count < 2 * size, last.count + size <= room(index.high) {
      size += last.count
      segments.removeLast()
    }
    if segments.count < index.segments.count {
      texts = IndexTexts(base: segments.last?.header.high ?? 0)
      try Self.read(number, above: texts.base, upTo: index.high, database, into: &texts)
    }
    let header = SegmentHeader(
      store: folder.store, language: number, low: texts.base, high: index.high)
    index.live = IndexTexts(base: index.high)
    guard let segment = folder.keep(header, texts.columns(gram: gram), gram: gram) else {
      index.live = texts
      return
    }
    index.segments = segments + [segment]
  }

  /// Reads a language's texts above a row, up to another.
  ///
  /// - Returns: the last row read where `most` texts were read; `nil` where there are no more.
  @discardableResult
  static func read(
    _ language: Int64, above row: Int64, upTo high: Int64 = .max, most: Int = .max,
    _ database: Database, into texts: inout IndexTexts
  ) throws -> Int64? {
    let statement = try RawStatement(
      database, "SELECT id, text FROM variant WHERE id > ?1 AND id <= ?2 AND language = ?3")
    statement.bind(1, row)
    statement.bind(2, high)
    statement.bind(3, language)
    defer { statement.reset() }
    var forms = TextForms()
    var count = 0
    while try statement.step() {
      statement.withText(1) { forms.read($0) }
      texts.append(forms, row: statement.integer(0))
      count += 1
      if count == most { return statement.integer(0) }
    }
    return nil
  }
}
