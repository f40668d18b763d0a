/// Phrases of one side as rows of token numbers, found in a text by their first token.
struct PhraseIndex {
  /// By first token: the phrases that begin with it.
  private var byFirst: [UInt32: [UInt32]] = [:]
  /// The tokens of all phrases in a row.
  private var tokens: [UInt32] = []
  private var starts: [Int] = [0]
  private var known: [[UInt32]: UInt32] = [:]

  var count: Int { starts.count - 1 }

  /// Phrases with more tokens are not looked for.
  static let longest = 12

  /// The number of a phrase, entered if it is new.
  mutating func enter(_ phrase: [UInt32]) -> UInt32? {
    guard let first = phrase.first, phrase.count <= Self.longest else { return nil }
    if let number = known[phrase] { return number }
    let number = UInt32(count)
    known[phrase] = number
    tokens.append(contentsOf: phrase)
    starts.append(tokens.count)
    byFirst[first, default: []].append(number)
    return number
  }

  /// Calls with each phrase found and the tokens it stands on.
  func find(in text: PreparedText, _ segment: Int, _ body: (UInt32, Range<Int>) -> Void) {
    let range = text.tokenRange(segment)
    for at in range {
      guard let candidates = byFirst[text.tokens[at]] else { continue }
      for phrase in candidates {
        if let end = end(of: Int(phrase), at, range.upperBound, text) { body(phrase, at..<end) }
      }
    }
  }

  /// Where a phrase that begins at a token ends; punctuation inside it does not count.
  private func end(of phrase: Int, _ start: Int, _ limit: Int, _ text: PreparedText) -> Int? {
    var at = start + 1
    for place in starts[phrase] + 1..<max(starts[phrase + 1], starts[phrase] + 1) {
      while at < limit, text.marks[at] != nil { at += 1 }
      guard at < limit, text.tokens[at] == tokens[place] else { return nil }
      at += 1
    }
    return at
  }
}

/// Pairs of phrases that say the same, from a dictionary or a glossary, ready to be found in a pair of
/// texts. Only phrases whose every token occurs in the texts are kept.
package struct PhrasePairs {
  private var rows = PhraseIndex()
  private var columns = PhraseIndex()
  /// By row phrase: the column phrases it may be rendered with, and how strongly that speaks.
  private var renderings: [[(column: UInt32, strength: Float, kind: Mention.Kind)]] = []
  /// By column phrase: the kinds of the pairs it is in.
  private var kinds: [Set<Mention.Kind>] = []
  /// The pairs as they were entered.
  private(set) var pairs: [(rows: [UInt32], columns: [UInt32], strength: Float)] = []

  /// Enters a pair by its token numbers.
  mutating func enter(
    row: [UInt32], column: [UInt32], strength: Float, kind: Mention.Kind
  ) {
    pairs.append((row, column, strength))
    guard let row = rows.enter(row), let column = columns.enter(column) else { return }
    while renderings.count < rows.count { renderings.append([]) }
    while kinds.count < columns.count { kinds.append([]) }
    renderings[Int(row)].append((column, strength, kind))
    kinds[Int(column)].insert(kind)
  }

  /// Mentions of all pairs: a row phrase under each of its renderings that occur in the columns at all.
  func collect(
    _ rowText: PreparedText, _ columnText: PreparedText, _ collector: inout MentionCollector
  ) {
    var occurs = [Bool](repeating: false, count: columns.count)
    for segment in 0..<columnText.count {
      columns.find(in: columnText, segment) { phrase, tokens in
        occurs[Int(phrase)] = true
        for kind in kinds[Int(phrase)] {
          collector.add(
            kind, number: phrase, strength: 1, isRow: false, segment: segment, tokens: tokens)
        }
      }
    }
    for segment in 0..<rowText.count {
      rows.find(in: rowText, segment) { phrase, tokens in
        for rendering in renderings[Int(phrase)] where occurs[Int(rendering.column)] {
          collector.add(
            rendering.kind, number: rendering.column, strength: rendering.strength, isRow: true,
            segment: segment, tokens: tokens)
        }
      }
    }
  }
}
