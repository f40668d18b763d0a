import Foundation

/// Looks for pairs: from the side whose script shows names by their capitals to the other.
struct TermSearch {
  private let units: ExtractionUnits
  private let leastCount: Int
  /// Whether names are looked for in the source.
  private let isReversed: Bool
  private let anchors: [String]
  private let others: [String]
  private let anchorLanguage: Language
  private let otherLanguage: Language

  init(_ units: ExtractionUnits, leastCount: Int) {
    (self.units, self.leastCount) = (units, leastCount)
    let languages = units.languages
    isReversed = languages.target.isUnspaced && !languages.source.isUnspaced
    (anchors, others) =
      isReversed ? (units.sources, units.targets) : (units.targets, units.sources)
    (anchorLanguage, otherLanguage) =
      isReversed
      ? (languages.source, languages.target) : (languages.target, languages.source)
  }

  /// A phrase of the anchor side and the units that have it.
  private struct Phrase {
    /// How often each spelling comes.
    var spellings: [String: Int] = [:]
    var units: [Int] = []

    mutating func add(_ spelling: String, _ unit: Int) {
      spellings[spelling, default: 0] += 1
      units.append(unit)
    }

    /// The commonest spelling, of equals the one with more small letters.
    var text: String {
      spellings.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? ""
    }

    var kind: TermPair.Kind { NameShapes.kind(of: text) }
  }

  /// Surest first.
  func pairs() -> [TermPair] {
    let phrases = self.phrases()
    var finder = CounterpartFinder(others, otherLanguage)
    let readings = phrases.map(readings)
    let candidates = zip(phrases, readings).map { phrase, readings in
      readings.isEmpty && phrase.units.count >= max(2, leastCount)
        ? self.candidates(phrase, finder) : []
    }
    finder.count((readings + candidates).joined().map(\.gram))
    var pairs: [TermPair] = []
    for (index, phrase) in phrases.enumerated() {
      for reading in readings[index] {
        pairs.append(pair(phrase, finder.counted(reading), .reading))
      }
      if let best = finder.best(candidates[index], phraseCount: phrase.units.count),
        isSure(best, phrase)
      {
        pairs.append(pair(phrase, best, .association))
      }
    }
    return pairs.sorted { one, other in
      if one.weight != other.weight { return one.weight > other.weight }
      return (one.source, one.target) < (other.source, other.target)
    }
  }

  /// Texts looked at for one phrase.
  private static let mostTexts = 64

  /// What may stand for a phrase, counted in some of its units and scaled to all of them.
  private func candidates(_ phrase: Phrase, _ finder: CounterpartFinder) -> [Counterpart] {
    let step = (phrase.units.count + Self.mostTexts - 1) / Self.mostTexts
    let sample = stride(from: 0, to: phrase.units.count, by: step).map { phrase.units[$0] }
    return finder.candidates(in: sample).map { candidate in
      var candidate = candidate
      candidate.together = candidate.together * phrase.units.count / sample.count
      return candidate
    }
  }

  /// Names, and phrases that come again, with their units.
  private func phrases() -> [Phrase] {
    var found: [String: Phrase] = [:]
    for (unit, text) in anchors.enumerated() {
      var seen: Set<String> = []
      let names = NameShapes.names(in: text).map(\.range)
      var ranges = names
      GramReader(anchorLanguage).each(in: text) { _, range in ranges.append(range) }
      for range in ranges {
        let phrase = text.bytes(in: range)
        let key = phrase.lowercased()
        if seen.insert(key).inserted { found[key, default: Phrase()].add(phrase, unit) }
      }
    }
    let repeated = found.filter { $0.value.units.count >= leastCount || $0.value.kind == .name }
    return Self.maximal(repeated).sorted { $0.text < $1.text }
  }

  /// Without phrases that nearly always, four times in five, stand in the same longer one.
  private static func maximal(_ phrases: [String: Phrase]) -> [Phrase] {
    var inside: Set<String> = []
    for (key, phrase) in phrases {
      let words = key.split(separator: " ")
      guard words.count > 1 else { continue }
      for count in 1..<words.count {
        for start in 0...words.count - count {
          let part = words[start..<start + count].joined(separator: " ")
          if let shorter = phrases[part], shorter.units.count * 4 <= phrase.units.count * 5 {
            inside.insert(part)
          }
        }
      }
    }
    return phrases.filter { !inside.contains($0.key) }.map(\.value)
  }

  /// The characters that a name in pinyin reads.
  private func readings(of phrase: Phrase) -> [Counterpart] {
    let name = phrase.text
    guard otherLanguage.code == "zh", phrase.kind == .name, Self.isReadable(name) else { return [] }
    var found: [String: Int] = [:]
    for unit in phrase.units.prefix(Self.mostTexts) {
      guard let range = ReadableText(others[unit]).range(reading: name) else { continue }
      found[others[unit].bytes(in: range), default: 0] += 1
    }
    return found.filter { $0.key.count > 1 }.sorted { $0.key < $1.key }.map { han, count in
      let gram = Gram(MatchToken.tokens(of: han).map(\.identity)[...])
      return Counterpart(gram: gram, text: han, together: count, count: count)
    }
  }

  private static func isReadable(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count < 4 && words.allSatisfy { Readings.mandarin.isPinyin(String($0)) }
  }

  /// Whether association is strong enough, and the lengths fit.
  private func isSure(_ best: Counterpart, _ phrase: Phrase) -> Bool {
    let text = phrase.text
    let least = best.together < 6 ? 0.8 : phrase.kind == .phrase ? 0.7 : 0.6
    guard best.association(with: phrase.units.count) >= least, best.together >= leastCount,
      best.text.lowercased() != text.lowercased()
    else { return false }
    let words = Double(text.split(separator: " ").count)
    let size = otherLanguage.isUnspaced ? Double(best.text.count) / words : 2
    return (0.7...6).contains(size)
  }

  private func pair(
    _ phrase: Phrase, _ other: Counterpart, _ evidence: TermPair.Evidence
  ) -> TermPair {
    let text = phrase.text
    let together = phrase.units.filter { unit in
      !other.gram.ranges(in: MatchToken.tokens(of: others[unit])).isEmpty
    }
    return TermPair(
      source: isReversed ? text : other.text, target: isReversed ? other.text : text,
      kind: phrase.kind, evidence: evidence,
      sourceCount: isReversed ? phrase.units.count : other.count,
      targetCount: isReversed ? other.count : phrase.units.count,
      units: together.map { units.ids[$0] })
  }
}

extension TermPair {
  /// What puts a pair before others: how sure it is and how often it comes, names before phrases.
  fileprivate var weight: Double {
    let shape = kind == .phrase ? 0.0 : 0.5
    return confidence * log2(Double(count + 1)) + (evidence == .reading ? 0.5 : 0) + shape
  }
}
