extension Correspondence {
  /// A figure of each side that stand alone and probably belong together: one of them is wrong.
  public struct Suspect: Hashable, Sendable {
    /// Why the two are brought together.
    public enum Ground: UInt8, Hashable, Sendable, CaseIterable {
      /// Both are strict figures without a counterpart.
      case orphans
      /// One is an orphan, the other stands once too often.
      case repetition
      /// Words for a power of ten (百万, a billion) that differ.
      case scaleWords
      /// Number words (three, 七) of which each text has just one too many.
      case words
    }

    /// Index of the figure of the source.
    public var source: Int
    /// Index of the figure of the target.
    public var target: Int
    /// How many powers of ten the target says too much (negative: too little), where that alone is wrong.
    public var power: Int?
    /// Why the two are held to be one figure.
    public var ground: Ground
  }
}

extension Correspondence.Suspect {
  /// All suspects, no figure in two of them.
  static func all(
    _ source: [Quantity], _ left: Leftover, _ target: [Quantity], _ right: Leftover
  ) -> [Correspondence.Suspect] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    var search = SuspectSearch(source: source, target: target)
    search.pair(left.orphans, right.orphans, .orphans, reach: 12)
    search.pair(left.repeats, right.orphans, .repetition, reach: 4)
    search.pair(left.orphans, right.repeats, .repetition, reach: 4)
    let (bigs, others) = (
      left.weak.filter { source[$0].isBig }, right.weak.filter { target[$0].isBig }
    )
    search.pair(bigs, right.orphans, .scaleWords, reach: 12)
    search.pair(left.orphans, others, .scaleWords, reach: 12)
    search.pair(bigs, others, .scaleWords, reach: 12)
    search.pair(left.weakRepeats.filter { source[$0].isBig }, others, .scaleWords, reach: 12)
    search.pair(bigs, right.weakRepeats.filter { target[$0].isBig }, .scaleWords, reach: 12)
    search.pairVague(left, right)
    search.pairFactors(left, right)
    search.pairWords(left, right)
    return search.found
  }
}

extension Leftover {
  fileprivate var isEmpty: Bool {
    orphans.isEmpty && repeats.isEmpty && weak.isEmpty && weakRepeats.isEmpty
  }
}

extension Quantity {
  /// 百万, a billion: a power of ten in words.
  fileprivate var isBig: Bool { value.digits == 1 && value.exponent >= 2 }

  /// 24日 and "the 18th".
  fileprivate func isDay(like other: Quantity) -> Bool {
    let ordinals = [self, other].filter { $0.kind == .ordinal }
    return [kind, other.kind].contains(.day) && ordinals.count == 1
      && ordinals.allSatisfy { $0.unit == nil && !$0.isWeak && $0.value <= ExactNumber(31) }
  }

  /// A hundred and more.
  fileprivate var isLarge: Bool { value >= ExactNumber(100) && !isCalendar }

  /// 三, eight, "three times", four and a half: a count in words that no idiom is likely to be (双 and "double" are in many).
  fileprivate var isCount: Bool {
    guard [.cardinal, .measure, .multiple].contains(kind), upper == nil,
      let halves = value.plus(value)?.whole
    else { return false }
    return (kind == .multiple ? 6 : 4)...199 ~= halves
  }

  /// 第1026条 and "Article 1062", which looks like a year.
  fileprivate func isNumbered(like other: Quantity) -> Bool {
    Set([kind, other.kind]) == [.ordinal, .year] && value.looksLike(other.value)
  }
}

extension ExactNumber {
  /// As many digits, at least half of them the same; any two single digits.
  fileprivate func looksLike(_ other: ExactNumber) -> Bool {
    let (one, two) = (Array(description.utf8), Array(other.description.utf8))
    guard one.count == two.count else { return false }
    return one.count == 1 || zip(one, two).count { $0 == $1 } * 2 >= one.count
  }
}

/// Brings leftovers of both sides together, tier by tier.
private struct SuspectSearch {
  let source: [Quantity]
  let target: [Quantity]
  var found: [Correspondence.Suspect] = []
  private var used: Set<Int> = []
  private var answered: Set<Int> = []

  init(source: [Quantity], target: [Quantity]) { (self.source, self.target) = (source, target) }

  /// Pairs of two lists whose forms lie within reach, the nearest first.
  mutating func pair(
    _ left: [Int], _ right: [Int], _ ground: Correspondence.Suspect.Ground, reach: Int
  ) {
    let left = left.filter { !used.contains($0) }
    let right = right.filter { !answered.contains($0) }
    guard !left.isEmpty, !right.isEmpty, left.count * right.count <= PossiblePair.largestProduct
    else { return }
    var ranked: [(rank: Int, suspect: Correspondence.Suspect)] = []
    for (at, i) in left.enumerated() {
      for (place, j) in right.enumerated() {
        guard let rank = rank(i, j, ground), rank <= reach else { continue }
        let skew = abs(at * right.count - place * left.count)
        let power = target[j].value.powerOfTen(to: source[i].value)
        ranked.append(
          (
            rank * 100 + min(skew, 99),
            Correspondence.Suspect(source: i, target: j, power: power, ground: ground)
          ))
      }
    }
    ranked.sort {
      ($0.rank, $0.suspect.source, $0.suspect.target) < (
        $1.rank, $1.suspect.source, $1.suspect.target
      )
    }
    for (_, suspect) in ranked { take(suspect) }
  }

  private mutating func take(_ suspect: Correspondence.Suspect) {
    guard !used.contains(suspect.source), !answered.contains(suspect.target) else { return }
    used.insert(suspect.source)
    answered.insert(suspect.target)
    found.append(suspect)
  }

  /// Number words: only where each side has exactly one left over.
  mutating func pairWords(_ left: Leftover, _ right: Leftover) {
    pairOrdinals(left, right)
    let words = (left.weak.filter { source[$0].isCount }, right.weak.filter { target[$0].isCount })
    let orphans = (
      left.orphans.filter { !used.contains($0) }, right.orphans.filter { !answered.contains($0) }
    )
    let (mine, other) = (words.0 + orphans.0, words.1 + orphans.1)
    guard mine.count == 1, other.count == 1, words.0.count + words.1.count > 0,
      source[mine[0]].isCount, target[other[0]].isCount,
      let gap = KindGap.between(source[mine[0]].kind, target[other[0]].kind), gap <= 1,
      source[mine[0]].unitAgrees(with: target[other[0]])
    else { return }
    take(Correspondence.Suspect(source: mine[0], target: other[0], power: nil, ground: .words))
  }

  /// Fourth and 第五: the only ordinals left over, neither of them the first.
  private mutating func pairOrdinals(_ left: Leftover, _ right: Leftover) {
    let mine = left.weak.filter { source[$0].kind == .ordinal && !used.contains($0) }
    let other = right.weak.filter { target[$0].kind == .ordinal && !answered.contains($0) }
    guard mine.count == 1, other.count == 1, source[mine[0]].value > ExactNumber(1),
      target[other[0]].value > ExactNumber(1)
    else { return }
    take(Correspondence.Suspect(source: mine[0], target: other[0], power: nil, ground: .words))
  }

  /// Vague amounts (数百, tens of thousands): only where each side has exactly one large amount in words left over
  /// and they do not meet.
  mutating func pairVague(_ left: Leftover, _ right: Leftover) {
    let (mine, other) = (
      left.weak.filter { source[$0].isLarge && !used.contains($0) },
      right.weak.filter { target[$0].isLarge && !answered.contains($0) }
    )
    guard mine.count == 1, other.count == 1,
      source[mine[0]].upper != nil || target[other[0]].upper != nil,
      KindGap.between(source[mine[0]].kind, target[other[0]].kind) != nil
    else { return }
    take(Correspondence.Suspect(source: mine[0], target: other[0], power: nil, ground: .words))
  }

  /// 翻一番 and quadrupled, a quarter and 三分之一, 三成 and "three percent": only where each side has exactly one of the kind
  /// left over, one of them in words.
  mutating func pairFactors(_ left: Leftover, _ right: Leftover) {
    for kind in [Quantity.Kind.multiple, .fraction, .percent] {
      let mine = (left.weak + left.orphans).filter { source[$0].kind == kind && !used.contains($0) }
      let other = (right.weak + right.orphans).filter {
        target[$0].kind == kind && !answered.contains($0)
      }
      guard mine.count == 1, other.count == 1,
        kind != .fraction || !source[mine[0]].isWeak || !target[other[0]].isWeak
      else { continue }
      take(Correspondence.Suspect(source: mine[0], target: other[0], power: nil, ground: .words))
    }
  }

  private func rank(_ i: Int, _ j: Int, _ ground: Correspondence.Suspect.Ground) -> Int? {
    let (one, other) = (source[i], target[j])
    guard let gap = KindGap.between(one.kind, other.kind) else { return nil }
    let power = other.value.powerOfTen(to: one.value)
    if ground == .scaleWords { return power == nil ? nil : gap }
    if ground == .repetition { return gap <= 1 && one.unitAgrees(with: other) ? gap : nil }
    let isAlike = power != nil || one.value.digits == other.value.digits
    let form = gap + (one.unitAgrees(with: other) ? 0 : 2)
    if isAlike { return form + (power != nil ? 0 : 1) }
    guard
      gap == 0 || gap == 1 && one.value.looksLike(other.value) || one.isDay(like: other)
        || one.isAge(like: other) || one.isNumbered(like: other)
    else { return nil }
    return form + 3
  }
}
