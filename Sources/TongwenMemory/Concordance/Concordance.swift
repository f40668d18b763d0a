import GRDB
import TongwenText

extension TranslationMemory {
  /// The units that hold a phrase in any language: part of a word or whole, in any case, width, accents,
  /// in traditional or simplified characters; where nothing is found so, Chinese texts by pinyin. Whole words
  /// first, then the shortest texts.
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
      try readTexts(numbers, database, search.filter.admits) { row, text in
        let (ranges, isWhole) = search.hits(in: text)
        if ranges.isEmpty { return }
        best.insert(row: row, ranges, isWhole: isWhole, length: text.utf8.count)
      }
      if best.rows.isEmpty, let pinyin = PinyinSearch(phrase) {
        try readTexts(numbers, database, PinyinSearch.admits) { row, text in
          guard let range = pinyin.hit(in: text) else { return }
          best.insert(row: row, [range], isWhole: true, length: text.utf8.count)
        }
      }
      let reader = store.reader(database)
      return try best.rows.compactMap { row, ranges in
        try reader.unit(ofVariant: row).map {
          ConcordanceHit(unit: $0.unit, variant: $0.variant, ranges: ranges)
        }
      }
    }
  }

  /// Calls with the texts of some languages, or of all, whose bytes are admitted.
  private func readTexts(
    _ languages: [Int64]?, _ database: Database,
    _ admits: (UnsafeBufferPointer<UInt8>) -> Bool, _ body: (Int64, String) -> Void
  ) throws {
    let statement = try RawStatement(database, "SELECT id, language, text FROM variant")
    defer { statement.reset() }
    while try statement.step() {
      if let languages, !languages.contains(statement.integer(1)) { continue }
      let text = statement.withText(2) { admits($0) ? String(decoding: $0, as: UTF8.self) : nil }
      if let text { body(statement.integer(0), text) }
    }
  }
}

/// A phrase of pinyin to be found in Chinese texts: `liangjiang xinqu` in 两江新区.
struct PinyinSearch {
  private let phrase: String

  /// `nil` for a phrase whose words are not all pinyin.
  init?(_ phrase: String) {
    let words = phrase.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty,
      words.allSatisfy({ word in
        word.allSatisfy(\.isLetter) && Readings.mandarin.isPinyin(String(word))
      })
    else { return nil }
    self.phrase = words.joined(separator: " ")
  }

  /// Whether a text holds an ideograph.
  static func admits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { (0xE4...0xE9).contains($0) }
  }

  /// The first place that reads so, in UTF-8 bytes.
  func hit(in text: String) -> Range<Int>? { ReadableText(text).range(reading: phrase) }
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
