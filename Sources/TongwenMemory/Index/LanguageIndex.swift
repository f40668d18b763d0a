import TongwenText

/// One immutable part of a language's index: the variants of a span of rows.
struct IndexSegment: Sendable {
  // Keeps the mapping alive while the parts point into it.
  let file: SegmentFile
  let words: SequenceIndex
  let vocabulary: VocabularyView
  private let shorts: BagIndex

  /// `nil` where the columns do not fit each other.
  init?(_ file: SegmentFile, gram: Int) {
    let columns = file.columns
    guard columns.count == SequenceIndex.columnCount + BagIndex.columnCount + 2,
      let words = SequenceIndex(columns: Array(columns[..<SequenceIndex.columnCount]), gram: gram),
      let shorts = BagIndex(
        columns: Array(columns.dropFirst(SequenceIndex.columnCount).dropLast(2)))
    else { return nil }
    (self.file, self.words, self.shorts) = (file, words, shorts)
    vocabulary = VocabularyView(
      keys: columns[columns.count - 2].bindMemory(to: UInt64.self),
      ids: columns[columns.count - 1].bindMemory(to: UInt32.self))
  }

  var header: SegmentHeader { file.header }
  var count: Int { words.count }

  /// Adds the rows of all texts.
  func insertRows(into rows: inout Set<Int64>) {
    for all in [words.allRows, shorts.allRows] {
      for row in all { rows.insert(header.low + Int64(row)) }
    }
  }

  /// Prepares the answering of one text.
  func query(_ forms: TextForms) -> SegmentQuery {
    SegmentQuery(
      base: header.low, memory: file, words: words, shorts: shorts,
      wordQuery: IndexQuery(forms.identities.map(vocabulary.find)),
      characters: forms.characters)
  }
}

/// A text being looked up in one segment, at one threshold after another.
struct SegmentQuery {
  let base: Int64
  // Keeps the mapping alive while the indexes point into it.
  let memory: SegmentFile
  let words: SequenceIndex
  let shorts: BagIndex
  let wordQuery: IndexQuery
  let characters: [UInt32]

  /// Calls with each row and its score in percent, truncated; a row may come more than once.
  func search(_ threshold: Int, _ found: (_ row: Int64, _ score: Int) -> Void) {
    words.search(wordQuery, threshold: threshold) { row, length, distance in
      found(base + Int64(row), Score.percent(distance, wordQuery.ids.count, length))
    }
    var matcher = BitParallel(characters)
    shorts.search(characters, threshold: threshold, &matcher) { row, length, distance in
      found(base + Int64(row), Score.percent(distance, characters.count, length))
    }
  }
}

/// Texts gathered for an index: for a segment to be built, or to be compared one by one.
struct IndexTexts: Sendable {
  /// Rows are counted from here.
  let base: Int64
  /// Every row up to this one was read, where that is known.
  var high: Int64 = 0
  private(set) var words = SequenceList()
  private(set) var shorts = SequenceList()
  private(set) var vocabulary = Vocabulary()
  private var ids: [UInt32] = []

  init(base: Int64) { self.base = base }

  var count: Int { max(words.count, shorts.count) }
  /// The rows of all texts, in no order; some twice.
  var allRows: [Int64] { (words.rows + shorts.rows).map { base + Int64($0) } }
  var isEmpty: Bool { words.count == 0 && shorts.count == 0 }

  /// Adds the text of a row above `base`. Texts of more than `TextForms.mostTokens` are left out.
  mutating func append(_ forms: TextForms, row: Int64) {
    let row = UInt32(truncatingIfNeeded: row - base)
    if !forms.characters.isEmpty { shorts.append(forms.characters, row: row) }
    guard !forms.identities.isEmpty, forms.identities.count <= TextForms.mostTokens else { return }
    ids.removeAll(keepingCapacity: true)
    for identity in forms.identities { ids.append(vocabulary.id(of: identity)) }
    words.append(ids, row: row)
  }

  /// The columns of a segment.
  func columns(gram: Int) -> [ColumnData] {
    SequenceIndexBuilder(words, gram: gram).columns()
      + BagIndex.columns(of: shorts)
      + [.longs(vocabulary.keys), .words(vocabulary.ids)]
  }

  /// Compares with every text; calls with each row and its score in percent, truncated.
  func scan(_ forms: TextForms, threshold: Int, _ found: (_ row: Int64, _ score: Int) -> Void) {
    let query = forms.identities.map(vocabulary.find)
    var matcher = BitParallel(query)
    words.scan(query, threshold: threshold, &matcher) { row, length, distance in
      found(base + Int64(row), Score.percent(distance, query.count, length))
    }
    var short = BitParallel(forms.characters)
    shorts.scan(forms.characters, threshold: threshold, &short) { row, length, distance in
      found(base + Int64(row), Score.percent(distance, forms.characters.count, length))
    }
  }
}

/// Scores in percent.
enum Score {
  /// 100 × (1 − distance ÷ longer length), truncated.
  @inline(__always)
  static func percent(_ distance: Int, _ one: Int, _ two: Int) -> Int {
    let longer = max(one, two)
    return longer == 0 ? 0 : 100 * (longer - distance) / longer
  }
}
