import TongwenText

/// A text's tokens that count, and where a part of it may begin, end and go on.
struct PartTokens {
  /// Where each token stands, in UTF-8 bytes.
  let ranges: [Range<Int>]
  let identities: [UInt64]
  private let weights: [Int]
  private let canBegin: [Bool]
  private let canEnd: [Bool]
  /// Whether punctuation stands before the token.
  private let isCut: [Bool]

  /// - Parameter isContent: whether a part may begin and end with a token.
  init(_ text: String, _ language: Language, isContent: (String) -> Bool) {
    var text = text
    let words = language.isUnspaced ? Words.words(in: text, language: language).map(\.range) : []
    let (starts, ends) = (Set(words.map(\.lowerBound)), Set(words.map(\.upperBound)))
    let tokens = MatchToken.tokens(of: text)
    let places = tokens.indices.filter { tokens[$0].isCompared }
    let compared = places.map { tokens[$0] }
    ranges = compared.map(\.range)
    identities = compared.map(\.identity)
    weights = compared.map { $0.kind == .word ? 2 : $0.kind == .character ? 1 : 0 }
    isCut = places.map { $0 > 0 && !tokens[$0 - 1].isCompared }
    let isEdge = text.withUTF8 { bytes in
      compared.map { token in
        (token.kind == .word || token.kind == .character)
          && isContent(String(decoding: bytes[token.range], as: UTF8.self))
      }
    }
    canBegin = zip(compared, isEdge).map {
      $1 && ($0.kind == .word || starts.isEmpty || starts.contains($0.range.lowerBound))
    }
    canEnd = zip(compared, isEdge).map {
      $1 && ($0.kind == .word || ends.isEmpty || ends.contains($0.range.upperBound))
    }
  }

  /// The parts of a run between punctuation, without what may not stand at their ends.
  func parts(of run: Range<Int>, weight: Int, _ body: (Range<Int>) -> Void) {
    var start = run.lowerBound
    for at in run.dropFirst() where isCut[at] {
      trim(start..<at, weight, body)
      start = at
    }
    trim(start..<run.upperBound, weight, body)
  }

  private func trim(_ part: Range<Int>, _ weight: Int, _ body: (Range<Int>) -> Void) {
    guard let first = part.first(where: { canBegin[$0] }),
      let last = part.last(where: { canEnd[$0] }), first < last,
      self.weight(of: first..<last + 1) >= weight
    else { return }
    body(first..<last + 1)
  }

  func weight(of part: some Sequence<Int>) -> Int { part.reduce(0) { $0 + weights[$1] } }
}

/// The parts of a text that were met in others, with how often and where.
struct PartCollector {
  /// Places kept for a part: more are only counted.
  private static let most = 64

  private let tokens: PartTokens
  private let options: FragmentOptions
  private var found: [Range<Int>: (count: Int, rows: [Int64])] = [:]

  init(_ tokens: PartTokens, _ options: FragmentOptions) {
    (self.tokens, self.options) = (tokens, options)
  }

  mutating func insert(_ run: Range<Int>, row: Int64) {
    tokens.parts(of: run, weight: options.weight) { part in
      found[part, default: (0, [])].count += 1
      if found[part]?.rows.count ?? 0 < Self.most { found[part]?.rows.append(row) }
    }
  }

  /// The longest parts that each say something of their own, in the order of the text. One that lies
  /// inside another is told where the longer is known from too few texts to tell how it is rendered and the
  /// shorter is common.
  func best() -> [(part: Range<Int>, count: Int, rows: [Int64])] {
    let order = found.sorted {
      (tokens.weight(of: $1.key), $0.key.lowerBound) < (
        tokens.weight(of: $0.key), $1.key.lowerBound
      )
    }
    var kept: [(part: Range<Int>, count: Int, rows: [Int64])] = []
    for (part, own) in order where kept.count < options.limit {
      let near = kept.filter { $0.part.overlaps(part) }
      let left = part.filter { at in !near.contains { $0.part.contains(at) } }
      let isOwn = near.isEmpty || tokens.weight(of: left) >= options.weight
      let isCommon = near.allSatisfy {
        $0.count < Self.few && own.count >= Self.common * $0.count
      }
      if isOwn || isCommon { kept.append((part, own.count, own.rows)) }
    }
    return kept.sorted {
      ($0.part.lowerBound, $1.part.upperBound) < ($1.part.lowerBound, $0.part.upperBound)
    }
  }

  private static let few = 3
  private static let common = 4
}
