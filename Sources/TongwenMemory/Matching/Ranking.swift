/// The best matches of candidates that come with their similarity, best first.
struct Ranking {
  private let limit: Int
  private let minimum: Int
  private var seen: Set<Int64> = []
  private(set) var matches: [Match] = []

  init(limit: Int, minimum: Int) { (self.limit, self.minimum) = (limit, minimum) }

  /// Scores candidates until no other can be among the best. `score` reads one from the store.
  mutating func take(
    _ candidates: [Int64: Int], _ score: (_ row: Int64, _ similarity: Int) throws -> Match?
  ) rethrows {
    let order = candidates.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
    for (row, similarity) in order {
      if isComplete(below: similarity + 1) { return }
      guard seen.insert(row).inserted, let match = try score(row, similarity) else { continue }
      if match.score >= minimum { insert(match) }
    }
  }

  /// Whether nothing of a similarity below this can come in.
  func isComplete(below similarity: Int) -> Bool {
    matches.count >= limit && matches[limit - 1].score >= similarity
  }

  var best: [Match] { Array(matches.prefix(limit)) }

  /// Units that say exactly the same count as one, the first in order.
  private mutating func insert(_ match: Match) {
    var match = match
    let same = matches.firstIndex {
      $0.source.text == match.source.text && $0.target.text == match.target.text
    }
    if let same {
      let count = matches[same].count + 1
      if !MatchOrder.precedes(match, matches[same]) {
        matches[same].count = count
        return
      }
      matches.remove(at: same)
      match.count = count
    }
    let place = matches.firstIndex { MatchOrder.precedes(match, $0) } ?? matches.count
    matches.insert(match, at: place)
  }
}
