/// Something named on one side that the other side may name too: a number, a name, a quotation mark, a
/// word of a dictionary. Two mentions with the same key on both sides speak for the pair.
struct Mention {
  enum Kind: UInt8, CaseIterable {
    case confirmed, term, number, name, latin, locale, cognate, dictionary, punctuation
  }

  var segment: Int32
  /// The tokens it stands on, counted over the whole side.
  var tokens: Range<Int32>
  /// Equal for mentions of the same thing.
  var key: UInt32
  /// 0…1: the share of the token's probability that the other side explains; of two mentions that
  /// meet, the smaller counts.
  var strength: Float
  var kind: Kind
}

/// The mentions of one side, sorted by segment.
struct Mentions {
  private(set) var all: [Mention]
  /// One over how often each key stands on this side; 0 where never.
  private(set) var rarity: [Float]
  /// The first mention of each segment; one more entry than segments.
  private(set) var starts: [Int32]

  /// Keeps the mentions whose key the other side has too.
  init(_ mentions: [Mention], segments: Int, shared: [Bool]) {
    let kept = mentions.filter { shared[Int($0.key)] }
    rarity = [Float](repeating: 0, count: shared.count)
    for mention in kept { rarity[Int(mention.key)] += 1 }
    for key in rarity.indices where rarity[key] > 0 { rarity[key] = 1 / rarity[key] }
    starts = [Int32](repeating: 0, count: segments + 1)
    for mention in kept { starts[Int(mention.segment) + 1] += 1 }
    for segment in 0..<segments { starts[segment + 1] += starts[segment] }
    var next = starts
    all = kept
    for mention in kept {
      all[Int(next[Int(mention.segment)])] = mention
      next[Int(mention.segment)] += 1
    }
  }

  subscript(segment: Int) -> ArraySlice<Mention> {
    all[Int(starts[segment])..<Int(starts[segment + 1])]
  }
}

/// Collects the mentions of both sides under common keys.
struct MentionCollector {
  private var keys: [UInt64: UInt32] = [:]
  private var names = Interner()
  private(set) var rows: [Mention] = []
  private(set) var columns: [Mention] = []

  /// Adds a mention of a thing that the caller has numbered among things of its kind.
  mutating func add(
    _ kind: Mention.Kind, number: UInt32, strength: Float, isRow: Bool, segment: Int,
    tokens: Range<Int>
  ) {
    let name = UInt64(kind.rawValue) << 32 | UInt64(number)
    let fresh = UInt32(keys.count)
    let key = keys[name, default: fresh]
    if key == fresh { keys[name] = fresh }
    let mention = Mention(
      segment: Int32(segment), tokens: Int32(tokens.lowerBound)..<Int32(tokens.upperBound),
      key: key, strength: strength, kind: kind)
    if isRow { rows.append(mention) } else { columns.append(mention) }
  }

  /// Adds a mention of a thing by its name, the same on both sides.
  mutating func add(
    _ kind: Mention.Kind, _ name: String, strength: Float, isRow: Bool, segment: Int,
    tokens: Range<Int>
  ) {
    add(
      kind, number: names.number(of: name), strength: strength, isRow: isRow, segment: segment,
      tokens: tokens)
  }

  /// Both sides, with what only one of them has left out; and how many keys there are.
  func meet(rows rowCount: Int, columns columnCount: Int) -> (Mentions, Mentions, keys: Int) {
    var seen = [UInt8](repeating: 0, count: keys.count)
    for mention in rows { seen[Int(mention.key)] |= 1 }
    for mention in columns { seen[Int(mention.key)] |= 2 }
    let shared = seen.map { $0 == 3 }
    return (
      Mentions(rows, segments: rowCount, shared: shared),
      Mentions(columns, segments: columnCount, shared: shared), keys.count
    )
  }
}
