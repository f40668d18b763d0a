import TongwenText

/// A country or city of the source became another one: "Guangzhou" for 北京.
///
/// Reported is a place that the draft names and the source does not, where the source names one that
/// the draft does not; the fix is its name. Left alone are places for which the other side has an
/// adjective or a short form (美方, "American"), places that are simply left out or added, and the same place said again.
struct PlaceCheck: Check {
  static let rule = Rule(
    "name.place", .name, .error, "The draft names another country or city than the source.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    let orphans = Self.added(in: pair)
    let adjectives = orphans.isEmpty ? Self.addedAdjectives(in: pair) : []
    guard !orphans.isEmpty || !adjectives.isEmpty, let source = pair.source else { return [] }
    let (given, named) = (source.places, pair.target.places)
    let missing = PlaceSpellingCheck.withoutMisspelt(Self.lost(in: pair), in: pair.target)
    if let lost = missing.first {
      // Many more are added than lost where the source has them in a short form: 京广, 徐兰.
      let count = Set(missing.map(\.place)).count
      if Set(orphans.map(\.place)).count > count + 1 { return [] }
      let right = count == 1 && adjectives.isEmpty ? name(lost.place, pair) : nil
      return findings(orphans + adjectives, lost, right, nil, pair)
    }
    if orphans.isEmpty { return [] }
    guard let lost = Self.unsaid(in: pair.target, named, of: source, given) else { return [] }
    let right = pair.target.isSpaced ? nil : name(lost.place, pair)
    return findings(orphans, lost, right, .warning, pair)
  }

  /// Places that the draft names and for which its source has neither a name nor a hint.
  static func added(in pair: CheckedPair) -> [PlaceNames.Mention] {
    guard let source = pair.source, !pair.isCopy, PlaceNames.of(source.language) != nil else {
      return []
    }
    let named = pair.target.places
    if named.isEmpty { return [] }
    let strangers = orphans(named, beside: source.places, in: source)
    if strangers.isEmpty { return [] }
    let words = pair.target.isSpaced ? [] : pair.target.dictionaryWords
    return strangers.filter { isMeant($0, words, pair, source) }
  }

  /// Adjectives of places (German) in an English draft for which its Chinese source has neither a name nor a hint.
  private static func addedAdjectives(in pair: CheckedPair) -> [PlaceNames.Mention] {
    guard let source = pair.source, !pair.isCopy, source.language.code == "zh",
      !source.places.isEmpty
    else { return [] }
    return orphans(Places.adjectives(in: pair.target), beside: source.places, in: source)
  }

  /// Places that the source names and for which the draft has neither a name nor a hint.
  static func lost(in pair: CheckedPair) -> [PlaceNames.Mention] {
    guard let source = pair.source, !source.places.isEmpty else { return [] }
    return orphans(source.places, beside: pair.target.places, in: pair.target).filter {
      source.isSpaced || SourceTerms.isWhole($0.range, in: source)
    }
  }

  /// Whether a mention is no piece of another word (海口 in 入海口) and no given name (Liu Xian).
  private static func isMeant(
    _ mention: PlaceNames.Mention, _ words: [Range<Int>], _ pair: CheckedPair,
    _ source: CheckedPair.Side
  ) -> Bool {
    let target = pair.target
    guard target.isSpaced else { return SourceTerms.isWhole(mention.range, among: words) }
    if mention.place == "CN", isBody(mention, target) { return false }
    guard
      let place = target.words.firstIndex(where: { $0.range.lowerBound == mention.range.lowerBound }
      ),
      place > 0, target.words[place - 1].isCapitalised,
      target.words[place - 1].range.upperBound + 1 == mention.range.lowerBound
    else { return true }
    let name = target.slice(target.words[place - 1].range.lowerBound..<mention.range.upperBound)
    return source.readable.range(reading: name) == nil
  }

  /// China of China Daily: Chinese leaves it out of the names of its own bodies.
  private static func isBody(_ mention: PlaceNames.Mention, _ side: CheckedPair.Side) -> Bool {
    side.words.contains {
      $0.isCapitalised && $0.range.lowerBound == mention.range.upperBound + 1
    }
  }

  private func findings(
    _ orphans: [PlaceNames.Mention], _ lost: PlaceNames.Mention, _ right: String?,
    _ severity: Finding.Severity?, _ pair: CheckedPair
  ) -> [Finding] {
    var seen: Set<String> = []
    return orphans.filter { seen.insert($0.place).inserted }.map {
      finding($0, lost, right, severity, pair)
    }
  }

  /// A place that the draft says less often than its source, or whose adjective (Russian) has nothing in the draft.
  private static func unsaid(
    in target: CheckedPair.Side, _ added: [PlaceNames.Mention], of source: CheckedPair.Side,
    _ given: [PlaceNames.Mention]
  ) -> PlaceNames.Mention? {
    let (mine, its) = (given + Places.adjectives(in: source), added + Places.signs(in: target))
    let counts = Dictionary(grouping: its, by: \.place).mapValues(\.count)
    if target.isSpaced {
      return Dictionary(grouping: given, by: \.place).values
        .filter { $0.count > counts[$0[0].place, default: 0] }.compactMap(\.last)
        .min { $0.range.lowerBound < $1.range.lowerBound }
    }
    return mine.first { counts[$0.place] == nil && !Places.isHinted($0.place, in: target) }
  }

  /// The places of one side for which the other has neither a name nor a hint.
  private static func orphans(
    _ mentions: [PlaceNames.Mention], beside others: [PlaceNames.Mention],
    in side: CheckedPair.Side
  ) -> [PlaceNames.Mention] {
    let known = Set(others.map(\.place))
    let unknown = Set(mentions.map(\.place)).subtracting(known)
    let orphans = unknown.filter { !Places.isHinted($0, in: side) }
    return mentions.filter { orphans.contains($0.place) }
  }

  private func finding(
    _ orphan: PlaceNames.Mention, _ lost: PlaceNames.Mention, _ right: String?,
    _ severity: Finding.Severity?, _ pair: CheckedPair
  ) -> Finding {
    let han = pair.source?.slice(lost.range) ?? ""
    return Self.rule.finding(
      Self.message(pair.target.slice(orphan.range), source: han), severity: severity,
      source: lost.range, target: orphan.range,
      fixes: right.map { [Finding.Fix(orphan.range, $0)] } ?? [])
  }

  /// The usual name of a place in the draft's language.
  private func name(_ place: String, _ pair: CheckedPair) -> String? {
    PlaceNames.of(pair.target.language)?.name(of: place)
  }
}

extension PlaceCheck {
  fileprivate static func message(_ wrong: String, source: String) -> String {
    "the source names \(source), not \(wrong)"
  }
}
