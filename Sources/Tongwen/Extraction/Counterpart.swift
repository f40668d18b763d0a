/// What comes on the other side wherever a phrase stands on one, and hardly elsewhere.
struct Counterpart {
  var gram: Gram
  /// As it is written most often.
  var text: String
  /// Units that have both.
  var together: Int
  /// Units that have it at all.
  var count: Int

  /// Dice's coefficient, 0…1: twice the units with both, over those with the one and those with the other.
  func association(with phraseCount: Int) -> Double {
    phraseCount + count == 0 ? 0 : 2 * Double(together) / Double(phraseCount + count)
  }
}

/// In how many texts a gram stands, and where it was met first.
private struct Occurrences {
  private(set) var count = 1
  let first: Int
  let range: Range<Int>
  private var last: Int

  init(in text: Int, _ range: Range<Int>) { (first, last, self.range) = (text, text, range) }

  mutating func add(_ text: Int) {
    if last != text { (count, last) = (count + 1, text) }
  }
}

/// Finds counterparts of phrases in texts of one language.
struct CounterpartFinder {
  private let reader: GramReader
  private let texts: [String]
  /// In how many texts a gram stands, for those that were asked about.
  private var counts: [Gram: Int] = [:]

  /// - Parameter texts: those of all units, among which phrases are held against each other.
  init(_ texts: [String], _ language: Language) {
    self.texts = texts
    reader = GramReader(language)
  }

  /// Grams that stand in at least half of some units' texts, and in two of them; the commonest 40 at most.
  func candidates(in units: [Int]) -> [Counterpart] { candidates(among: units.map { texts[$0] }) }

  /// The same of texts.
  func candidates(among texts: [String]) -> [Counterpart] {
    let least = max(2, (texts.count + 1) / 2)
    var found: [Gram: Occurrences] = [:]
    for (index, text) in texts.enumerated() {
      // What is met for the first time after this many texts cannot come often enough.
      let isEarly = index <= texts.count - least
      reader.each(in: text) { gram, range in
        if let place = found.index(forKey: gram) {
          found.values[place].add(index)
        } else if isEarly {
          found[gram] = Occurrences(in: index, range)
        }
      }
    }
    return found.filter { $0.value.count >= least }.map { gram, found in
      Counterpart(
        gram: gram, text: texts[found.first].bytes(in: found.range), together: found.count,
        count: found.count)
    }.sorted {
      ($1.together, $1.gram.identities.count, $0.text)
        < ($0.together, $0.gram.identities.count, $1.text)
    }.prefix(40).map { $0 }
  }

  /// Counts grams in all texts.
  mutating func count(_ grams: some Sequence<Gram>) {
    var counts = Dictionary(grams.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
    for text in texts {
      var seen: Set<Gram> = []
      reader.each(in: text) { gram, _ in
        if counts[gram] != nil, seen.insert(gram).inserted { counts[gram, default: 0] += 1 }
      }
    }
    self.counts = counts
  }

  /// With the number of texts that have it.
  func counted(_ candidate: Counterpart) -> Counterpart {
    var candidate = candidate
    candidate.count = max(counts[candidate.gram] ?? 0, candidate.together)
    return candidate
  }

  /// The candidate most bound to a phrase; of equals the longest. Known only after `count`.
  func best(_ candidates: [Counterpart], phraseCount: Int) -> Counterpart? {
    candidates.map(counted).max { one, other in
      let (a, b) = (
        one.association(with: phraseCount), other.association(with: phraseCount)
      )
      if a != b { return a < b }
      return (one.text.count, other.text) < (other.text.count, one.text)
    }
  }
}
