/// Which figures of two texts answer each other, and which stand alone.
///
///     let reader = (QuantityReader(language: .chinese), QuantityReader(language: .english))
///     let found = Correspondence(
///       source: reader.0.quantities(in: "近109.8亿美元"), target: reader.1.quantities(in: "$109.8 billion"))
///     found.suspects  // [(source: 0, target: 0, power: 1)]: ten times too much
///
/// Weak figures (一, 两, first, half) answer strict ones but are never orphans. A figure whose value the other
/// text has, though already answered, is a repetition and no orphan either. Cost: O(n · m) for n and m figures up
/// to 40,000 pairs, beyond that O(n + m) on equal values only.
public struct Correspondence: Sendable {
  /// A figure of each side that say the same; indexes into the arrays given.
  public struct Pair: Hashable, Sendable {
    public var source: Int
    public var target: Int
    /// 0 for the same form.
    public var distance: Int
  }

  /// A strict figure of each side that stand alone and probably belong together.
  public struct Suspect: Hashable, Sendable {
    public var source: Int
    public var target: Int
    /// How many powers of ten the target says too much (negative: too little), where that alone is wrong.
    public var power: Int?
  }

  public private(set) var pairs: [Pair] = []
  /// Strict figures of the source without a counterpart.
  public private(set) var sourceOrphans: [Int] = []
  /// Strict figures of the target without a counterpart.
  public private(set) var targetOrphans: [Int] = []
  /// Strict figures of the source whose value the target has, but once less.
  public private(set) var sourceRepeats: [Int] = []
  public private(set) var targetRepeats: [Int] = []
  /// Orphans of both sides brought together, the likeliest first.
  public private(set) var suspects: [Suspect] = []

  public init(source: [Quantity], target: [Quantity]) {
    let candidates = Self.candidates(source, target)
    var isTaken = [Bool](repeating: false, count: source.count)
    var isAnswered = [Bool](repeating: false, count: target.count)
    for pair in candidates where !isTaken[pair.source] && !isAnswered[pair.target] {
      (isTaken[pair.source], isAnswered[pair.target]) = (true, true)
      pairs.append(pair)
    }
    var (hasSource, hasTarget) = (isTaken, isAnswered)
    for pair in candidates { (hasSource[pair.source], hasTarget[pair.target]) = (true, true) }
    for index in source.indices where !isTaken[index] && !source[index].isWeak {
      if hasSource[index] { sourceRepeats.append(index) } else { sourceOrphans.append(index) }
    }
    for index in target.indices where !isAnswered[index] && !target[index].isWeak {
      if hasTarget[index] { targetRepeats.append(index) } else { targetOrphans.append(index) }
    }
    pairs.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    suspects = Self.suspects(source, sourceOrphans, target, targetOrphans)
  }

  /// Whether every strict figure of both sides has its counterpart.
  public var isComplete: Bool { sourceOrphans.isEmpty && targetOrphans.isEmpty }

  private static let largestProduct = 40_000

  /// All pairs that can say the same, the closest first, then those in the same order of the text.
  private static func candidates(_ source: [Quantity], _ target: [Quantity]) -> [Pair] {
    if source.isEmpty || target.isEmpty { return [] }
    guard source.count * target.count <= largestProduct else { return equalValues(source, target) }
    var found: [Pair] = []
    for (i, one) in source.enumerated() {
      for (j, other) in target.enumerated() {
        guard let distance = one.distance(to: other) else { continue }
        let weakness = (one.isWeak ? 1 : 0) + (other.isWeak ? 1 : 0)
        found.append(Pair(source: i, target: j, distance: distance * 3 + (weakness == 1 ? 1 : 0)))
      }
    }
    let (rows, columns) = (source.count, target.count)
    found.sort { one, other in
      if one.distance != other.distance { return one.distance < other.distance }
      let (skew, otherSkew) = (one.skew(rows, columns), other.skew(rows, columns))
      if skew != otherSkew { return skew < otherSkew }
      return (one.source, one.target) < (other.source, other.target)
    }
    return found
  }

  private static func equalValues(_ source: [Quantity], _ target: [Quantity]) -> [Pair] {
    let places = Dictionary(grouping: target.indices) { target[$0].value }
    var next: [ExactNumber: Int] = [:]
    var found: [Pair] = []
    for (i, one) in source.enumerated() {
      guard let same = places[one.value] else { continue }
      let turn = min(next[one.value, default: 0], same.count - 1)
      next[one.value] = turn + 1
      if let distance = one.distance(to: target[same[turn]]) {
        found.append(Pair(source: i, target: same[turn], distance: distance))
      }
    }
    return found
  }

  // MARK: Orphans of both sides

  private static func suspects(
    _ source: [Quantity], _ orphans: [Int], _ target: [Quantity], _ others: [Int]
  ) -> [Suspect] {
    guard !orphans.isEmpty, !others.isEmpty, orphans.count * others.count <= largestProduct else {
      return []
    }
    var ranked: [(rank: Int, suspect: Suspect)] = []
    for (at, i) in orphans.enumerated() {
      for (place, j) in others.enumerated() {
        let power = target[j].value.powerOfTen(to: source[i].value)
        guard let rank = rank(source[i], target[j], power) else { continue }
        let skew = abs(at * others.count - place * orphans.count)
        ranked.append((rank * 100 + min(skew, 99), Suspect(source: i, target: j, power: power)))
      }
    }
    ranked.sort {
      $0.rank != $1.rank
        ? $0.rank < $1.rank
        : ($0.suspect.source, $0.suspect.target) < ($1.suspect.source, $1.suspect.target)
    }
    var (used, answered) = (Set<Int>(), Set<Int>())
    return ranked.compactMap { _, suspect in
      guard !used.contains(suspect.source), !answered.contains(suspect.target) else { return nil }
      used.insert(suspect.source)
      answered.insert(suspect.target)
      return suspect
    }
  }

  private static func rank(_ one: Quantity, _ other: Quantity, _ power: Int?) -> Int? {
    guard let gap = KindGap.between(one.kind, other.kind) else { return nil }
    let unit = one.unitAgrees(with: other) ? 0 : 2
    let nearby = power != nil ? 0 : one.value.digits == other.value.digits ? 1 : 3
    return nearby + gap + unit
  }
}

extension Correspondence.Pair {
  fileprivate func skew(_ rows: Int, _ columns: Int) -> Int {
    abs(source * columns - target * rows)
  }
}
