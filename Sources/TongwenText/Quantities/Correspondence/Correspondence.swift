/// Which figures of two texts answer each other, and which stand alone.
///
///     let (chinese, english) = (QuantityReader(language: .chinese), QuantityReader(language: .english))
///     let found = Correspondence(
///       source: chinese.quantities(in: "近109.8亿美元"), target: english.quantities(in: "$109.8 billion"))
///     found.suspects  // one: source 0, target 0, power 1, that is ten times too much
///
/// Weak figures (一, 两, first, half) answer strict ones but are never orphans. A figure whose value the other
/// text has, though already answered, is a repetition and no orphan either. Cost: O(n · m) for n and m figures
/// up to 40,000 pairs, beyond that O(n + m) on equal values only.
public struct Correspondence: Sendable {
  /// A figure of each side that say the same; indexes into the arrays given.
  public struct Pair: Hashable, Sendable {
    /// Index of the figure of the source.
    public var source: Int
    /// Index of the figure of the target.
    public var target: Int
    /// 0 for the same form.
    public var distance: Int
  }

  /// Figures that answer each other.
  public private(set) var pairs: [Pair] = []
  /// Strict figures of the source without a counterpart.
  public private(set) var sourceOrphans: [Int] = []
  /// Strict figures of the target without a counterpart.
  public private(set) var targetOrphans: [Int] = []
  /// Figures of the source whose value the target has, but less often.
  public private(set) var sourceRepeats: [Int] = []
  /// Figures of the target whose value the source has, but less often.
  public private(set) var targetRepeats: [Int] = []
  /// Figures of both sides that stand alone and probably belong together, the likeliest first.
  public private(set) var suspects: [Suspect] = []

  /// Makes one from its parts.
  public init(source: [Quantity], target: [Quantity]) {
    isEmpty = source.isEmpty && target.isEmpty
    let candidates = PossiblePair.all(source, target)
    var (isTaken, isAnswered) = (
      [Bool](repeating: false, count: source.count), [Bool](repeating: false, count: target.count)
    )
    for pair in candidates where !isTaken[pair.source] && !isAnswered[pair.target] {
      (isTaken[pair.source], isAnswered[pair.target]) = (true, true)
      pairs.append(Pair(source: pair.source, target: pair.target, distance: pair.distance))
    }
    var (hasSource, hasTarget) = (isTaken, isAnswered)
    for pair in candidates where pair.isPlain {
      (hasSource[pair.source], hasTarget[pair.target]) = (true, true)
    }
    let (sources, targets) = (
      Leftover(source, taken: isTaken, known: hasSource),
      Leftover(target, taken: isAnswered, known: hasTarget)
    )
    (sourceOrphans, sourceRepeats) = (sources.orphans, sources.repeats)
    (targetOrphans, targetRepeats) = (targets.orphans, targets.repeats)
    suspects = Suspect.all(source, sources, target, targets)
  }

  /// Whether neither text has a figure.
  public let isEmpty: Bool

  /// Whether every strict figure of both sides has its counterpart.
  public var isComplete: Bool { sourceOrphans.isEmpty && targetOrphans.isEmpty }
}

/// What is left of one side after the pairs are made.
struct Leftover {
  /// Strict, without any counterpart.
  var orphans: [Int] = []
  /// Strict, with a counterpart that another figure took.
  var repeats: [Int] = []
  /// Weak, without any counterpart.
  var weak: [Int] = []
  /// Weak, with a counterpart that another figure took.
  var weakRepeats: [Int] = []

  init(_ quantities: [Quantity], taken: [Bool], known: [Bool]) {
    for index in quantities.indices where !taken[index] {
      switch (quantities[index].isWeak, known[index]) {
      case (false, false): orphans.append(index)
      case (false, true): repeats.append(index)
      case (true, false): weak.append(index)
      case (true, true): weakRepeats.append(index)
      }
    }
  }
}

/// Two figures that can say the same.
struct PossiblePair {
  var source: Int
  var target: Int
  var distance: Int
  /// Weakness of one alone comes after distance.
  var rank: Int
  /// The same value, not one by conversion or within a vague amount.
  var isPlain: Bool

  static let largestProduct = 40_000

  /// The closest first, then those in the same order of the text.
  static func all(_ source: [Quantity], _ target: [Quantity]) -> [PossiblePair] {
    if source.isEmpty || target.isEmpty { return [] }
    guard source.count * target.count <= largestProduct else { return equalValues(source, target) }
    var found: [PossiblePair] = []
    for (i, one) in source.enumerated() {
      for (j, other) in target.enumerated() {
        guard let distance = one.distance(to: other) else { continue }
        found.append(PossiblePair(i, one, j, other, distance))
      }
    }
    let (rows, columns) = (source.count, target.count)
    found.sort { one, other in
      if one.rank != other.rank { return one.rank < other.rank }
      let (skew, otherSkew) = (one.skew(rows, columns), other.skew(rows, columns))
      if skew != otherSkew { return skew < otherSkew }
      return (one.source, one.target) < (other.source, other.target)
    }
    return found
  }

  private init(_ i: Int, _ one: Quantity, _ j: Int, _ other: Quantity, _ distance: Int) {
    (source, target, self.distance) = (i, j, distance)
    rank = distance * 2 + (one.isWeak != other.isWeak ? 1 : 0)
    isPlain =
      one.value == other.value || one.alternative != nil || other.alternative != nil
      || one.kind == .clock || one.kind == .decade
  }

  private static func equalValues(_ source: [Quantity], _ target: [Quantity]) -> [PossiblePair] {
    let places = Dictionary(grouping: target.indices) { target[$0].value }
    var next: [ExactNumber: Int] = [:]
    var found: [PossiblePair] = []
    for (i, one) in source.enumerated() {
      guard let same = places[one.value] else { continue }
      let turn = min(next[one.value, default: 0], same.count - 1)
      next[one.value] = turn + 1
      guard let distance = one.distance(to: target[same[turn]]) else { continue }
      found.append(PossiblePair(i, one, same[turn], target[same[turn]], distance))
    }
    return found
  }

  private func skew(_ rows: Int, _ columns: Int) -> Int { abs(source * columns - target * rows) }
}
