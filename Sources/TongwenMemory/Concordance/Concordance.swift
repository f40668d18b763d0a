import GRDB

extension TranslationMemory {
  /// The units that hold a phrase in any language: part of a word or whole, in any case, width, accents,
  /// in traditional or simplified characters. Whole words first, then the shortest texts.
  ///
  ///     try memory.concordance("兩江")  // finds 两江新区, with the place of 两江
  ///
  /// - Parameters:
  ///   - language: only texts of this language.
  ///   - limit: the most hits given.
  public func concordance(
    _ phrase: String, in language: Language? = nil, limit: Int = 20
  ) throws -> [ConcordanceHit] {
    guard limit > 0, let search = PhraseSearch(phrase) else { return [] }
    return try store.read { database in
      let numbers = try language.map { try languages(matching: $0, database).map(\.0) }
      var best = BestHits(limit: limit)
      let statement = try RawStatement(database, "SELECT id, language, text FROM variant")
      defer { statement.reset() }
      while try statement.step() {
        if let numbers, !numbers.contains(statement.integer(1)) { continue }
        let text = statement.withText(2) { String(decoding: $0, as: UTF8.self) }
        let (ranges, isWhole) = search.hits(in: text)
        if ranges.isEmpty { continue }
        best.insert(row: statement.integer(0), ranges, isWhole: isWhole, length: text.utf8.count)
      }
      let reader = store.reader(database)
      return try best.rows.compactMap { row, ranges in
        try reader.unit(ofVariant: row).map {
          ConcordanceHit(unit: $0.unit, variant: $0.variant, ranges: ranges)
        }
      }
    }
  }
}

/// The best hits of a search, as it goes on.
struct BestHits {
  private let limit: Int
  private var hits: [Hit] = []

  private struct Hit {
    var row: Int64
    var ranges: [Range<Int>]
    var isWhole: Bool
    var length: Int

    func precedes(_ other: Hit) -> Bool {
      if isWhole != other.isWhole { return isWhole }
      return (length, row) < (other.length, other.row)
    }
  }

  init(limit: Int) { self.limit = limit }

  mutating func insert(row: Int64, _ ranges: [Range<Int>], isWhole: Bool, length: Int) {
    let hit = Hit(row: row, ranges: ranges, isWhole: isWhole, length: length)
    if hits.count == limit, let last = hits.last, !hit.precedes(last) { return }
    let place = hits.firstIndex { hit.precedes($0) } ?? hits.count
    hits.insert(hit, at: place)
    if hits.count > limit { hits.removeLast() }
  }

  var rows: [(Int64, [Range<Int>])] { hits.map { ($0.row, $0.ranges) } }
}
