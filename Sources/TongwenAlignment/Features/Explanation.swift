/// Says what speaks for beads: what both sides name alike, and words that the documents taught.
struct Explanation {
  private let text: ParallelText
  private let pool: Pool
  /// The strongest first; more would not be read.
  private static let most = 8
  /// A learned pair is told if it is so many times likelier than chance.
  private static let leastRatio: Float = 5
  /// And if it was found together more than once.
  private static let leastCount: Float = 1.2
  /// For each column token of the vocabulary, a place in the bead at hand.
  private var places: [Int32]

  init(_ text: ParallelText, _ pool: Pool) {
    (self.text, self.pool) = (text, pool)
    places = [Int32](repeating: -1, count: pool.columnVocabulary.interner.count)
  }

  mutating func evidence(for step: Lattice.Step, isFlipped: Bool) -> [Bead.Evidence] {
    let named = mentioned(step)
    let covered = Set(named.flatMap(\.rows))
    let words = learned(step).filter { !covered.contains($0.row) }
    let all =
      named.map { ($0.kind.name, $0.rowText, $0.columnText) }
      + words.map { ("lexicon", $0.rowText, $0.columnText) }
    var told: Set<[String]> = []
    let fresh = all.filter { told.insert([$0.1.lowercased(), $0.2.lowercased()]).inserted }
    return fresh.prefix(Self.most).map { kind, row, column in
      Bead.Evidence(
        kind: kind, source: isFlipped ? column : row, target: isFlipped ? row : column)
    }
  }

  private struct Named {
    var kind: Mention.Kind
    var weight: Float
    var rows: Range<Int>
    var rowText: String
    var columnText: String
  }

  /// What both sides of a bead mention, the strongest and rarest first; nothing twice.
  private func mentioned(_ step: Lattice.Step) -> [Named] {
    var byKey: [UInt32: Mention] = [:]
    for segment in step.columns {
      for mention in text.columnMentions[segment] where byKey[mention.key] == nil {
        byKey[mention.key] = mention
      }
    }
    var found: [Named] = []
    for segment in step.rows {
      for mention in text.rowMentions[segment] where mention.kind != .punctuation {
        guard let match = byKey[mention.key], isTelling(mention, match) else { continue }
        let weight =
          min(mention.strength, match.strength) * text.rowMentions.rarity[Int(mention.key)]
        found.append(
          Named(
            kind: mention.kind, weight: weight,
            rows: Int(mention.tokens.lowerBound)..<Int(mention.tokens.upperBound),
            rowText: phrase(mention, text.rows, text.rowSegments),
            columnText: phrase(match, text.columns, text.columnSegments)))
      }
    }
    var taken: Set<Int> = []
    return found.sorted { ($1.kind.rank, $0.weight) > ($0.kind.rank, $1.weight) }.filter { named in
      if named.rows.contains(where: taken.contains) { return false }
      taken.formUnion(named.rows)
      return true
    }
  }

  /// Not a syllable that may be chance, nor a pair of words that stand everywhere.
  private func isTelling(_ mention: Mention, _ match: Mention) -> Bool {
    switch mention.kind {
    case .name: return min(mention.strength, match.strength) > 0.2
    case .dictionary:
      return mention.tokens.count > 1 || match.tokens.count > 1
        || !pool.rowVocabulary.isCommon(text.rows.tokens[Int(mention.tokens.lowerBound)])
          && !pool.columnVocabulary.isCommon(text.columns.tokens[Int(match.tokens.lowerBound)])
    default: return true
    }
  }

  private func phrase(_ mention: Mention, _ text: PreparedText, _ segments: [Segment]) -> String {
    let (first, last) = (Int(mention.tokens.lowerBound), Int(mention.tokens.upperBound) - 1)
    return segments[Int(mention.segment)].text.piece(
      Int(text.ranges[first].lowerBound)..<Int(text.ranges[last].upperBound))
  }

  private struct Word {
    var row: Int
    var ratio: Float
    var rowText: String
    var columnText: String

    /// Characters side by side that stand for one word: 示 and 范 for model.
    func joined(_ text: String, _ ratio: Float) -> Word {
      Word(
        row: row, ratio: max(self.ratio, ratio), rowText: rowText + text, columnText: columnText)
    }
  }

  /// Pairs of words that the lexicon holds likely, the surest first.
  private mutating func learned(_ step: Lattice.Step) -> [Word] {
    guard let learned = pool.learned else { return [] }
    let columns = text.columns.tokens(of: step.columns)
    for at in columns.indices where text.columns.marks[at] == nil {
      places[Int(columns[at])] = Int32(at)
    }
    var words: [Word] = []
    var last: (row: Int, place: Int)?
    for at in text.rows.tokens(of: step.rows).indices
    where text.rows.marks[at] == nil && !pool.rowVocabulary.isCommon(text.rows.tokens[at]) {
      guard let best = best(for: text.rows.tokens[at], learned) else { continue }
      if let before = last, before == (at - 1, best.place), let word = words.popLast() {
        words.append(word.joined(surface(text.rows, at), best.ratio))
      } else {
        words.append(
          Word(
            row: at, ratio: best.ratio, rowText: surface(text.rows, at),
            columnText: surface(text.columns, best.place)))
      }
      last = (at, best.place)
    }
    for token in columns { places[Int(token)] = -1 }
    return words.sorted { ($0.ratio, $1.row) > ($1.ratio, $0.row) }
  }

  private func best(for token: UInt32, _ learned: Pool.Learned) -> (ratio: Float, place: Int)? {
    var best: (ratio: Float, place: Int)?
    learned.forEach(token) { other, share, count in
      let place = places[Int(other)]
      guard place >= 0, count > Self.leastCount, !pool.columnVocabulary.isCommon(other)
      else { return }
      let ratio = share * pool.columnInverse[Int(other)]
      if ratio > best?.ratio ?? Self.leastRatio { best = (ratio, Int(place)) }
    }
    return best
  }

  private func surface(_ text: PreparedText, _ at: Int) -> String {
    pool.surfaces.words[Int(text.surfaces[at])]
  }
}

extension Mention.Kind {
  /// The word for it in evidence.
  var name: String { "\(self)" }

  /// The strongest kinds first.
  fileprivate var rank: UInt8 { rawValue }
}

extension String {
  /// The part in a range of UTF-8 bytes.
  fileprivate func piece(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}
