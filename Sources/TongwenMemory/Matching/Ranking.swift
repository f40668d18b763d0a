/// The best matches of candidates that come with their similarity, best first.
///
/// Of candidates that are equally similar there may be thousands: what ranks them is read first, and only
/// those that can be among the best are read whole.
struct Ranking {
  /// A candidate that is not read whole yet.
  struct Candidate {
    var row: Int64
    /// The best rank that it can get.
    var rank: MatchRank
    var text: String
  }

  private let limit: Int
  private let minimum: Int
  private var seen: Set<Int64> = []
  private var passedOver: [String: [Int64]] = [:]
  private var matches: [Match] = []

  init(limit: Int, minimum: Int) { (self.limit, self.minimum) = (limit, minimum) }

  /// Scores candidates until no other can be among the best.
  ///
  /// - Parameters:
  ///   - look: what is quickly read of a candidate.
  ///   - score: reads one from the store.
  mutating func take(
    _ candidates: [Int64: Int],
    look: (_ row: Int64, _ similarity: Int) throws -> Candidate?,
    _ score: (_ row: Int64, _ similarity: Int) throws -> Match?
  ) rethrows {
    let groups = Dictionary(grouping: candidates.filter { !seen.contains($0.key) }) { $0.value }
    for (similarity, group) in groups.sorted(by: { $0.key > $1.key }) {
      if isComplete(below: similarity + 1) { return }
      let rows = group.map(\.key).sorted()
      seen.formUnion(rows)
      if rows.count <= limit {
        for row in rows { try score(row, similarity).map { insert($0) } }
      } else {
        try take(rows.compactMap { try look($0, similarity) }.sorted { $0.rank < $1.rank }) {
          try score($0, similarity)
        }
      }
    }
  }

  private mutating func take(
    _ candidates: [Candidate], _ score: (_ row: Int64) throws -> Match?
  ) rethrows {
    for candidate in candidates {
      if matches.count >= limit, matches[limit - 1].rank < candidate.rank {
        passedOver[candidate.text, default: []].append(candidate.row)
      } else {
        try score(candidate.row).map { insert($0) }
      }
    }
  }

  /// Whether nothing of a similarity below this can come in.
  func isComplete(below similarity: Int) -> Bool {
    matches.count >= limit && matches[limit - 1].score >= similarity
  }

  /// The best; those that were passed over are counted where they say the same.
  func best(_ score: (_ row: Int64) throws -> Match?) rethrows -> [Match] {
    try matches.prefix(limit).map { match in
      var match = match
      for row in passedOver[match.source.text] ?? [] {
        if try score(row)?.target.text == match.target.text { match.count += 1 }
      }
      return match
    }
  }

  /// Units that say exactly the same count as one, the first in order.
  private mutating func insert(_ match: Match) {
    if match.score < minimum { return }
    var match = match
    let same = matches.firstIndex {
      $0.source.text == match.source.text && $0.target.text == match.target.text
    }
    if let same {
      let count = matches[same].count + 1
      if !(match.rank < matches[same].rank) {
        matches[same].count = count
        return
      }
      matches.remove(at: same)
      match.count = count
    }
    let rank = match.rank
    let place = matches.firstIndex { rank < $0.rank } ?? matches.count
    matches.insert(match, at: place)
  }
}
