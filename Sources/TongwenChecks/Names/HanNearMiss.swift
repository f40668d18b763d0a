import TongwenTerms
import TongwenText

/// Names in Han characters of which the draft has all but one: 王佳功 for Wang Jiagong (王家功), 良江新区 for Liangjiang
/// New Area.
///
/// Input methods offer characters that sound alike, and a wrong one looks right at a glance. Asked are only names that the
/// source has and the draft does not.
enum HanNearMiss {
  static func all(in pair: CheckedPair) -> [NearName] {
    guard let source = pair.source, !pair.isCopy, pair.target.language.code == "zh" else {
      return []
    }
    var seen: Set<String> = []
    return source.hits.compactMap { hit in
      guard seen.insert(hit.entry.id).inserted, !isThere(hit, pair) else { return nil }
      return miss(hit, pair)
    }
  }

  private static func isThere(_ hit: Hit, _ pair: CheckedPair) -> Bool {
    pair.target.hits.contains { SourceTerms.share($0.meanings, hit.meanings) }
  }

  private static func miss(_ hit: Hit, _ pair: CheckedPair) -> NearName? {
    let names = hit.meanings.flatMap { $0.entry.terms(in: pair.target.language) }
      .filter { $0.status.isAllowed }
    for name in names {
      let wanted = name.text.unicodeScalars.map(\.value)
      guard wanted.count >= 3, wanted.allSatisfy(\.isHan),
        let range = window(of: wanted, pair.target)
      else { continue }
      return NearName(
        hit: hit, official: name.text, range: pair.target.letters.bytes(range))
    }
    return nil
  }

  /// The first place whose characters are those of the name but for one; in short names that one must sound like the
  /// right one, since 国际机构 is no slip for 国际机场.
  private static func window(of name: [UInt32], _ side: CheckedPair.Side) -> Range<Int>? {
    let scalars = side.letters.scalars
    guard scalars.count >= name.count else { return nil }
    return (0...scalars.count - name.count).lazy.map { $0..<$0 + name.count }.first { range in
      guard let place = onlyDifference(scalars[range], name) else { return false }
      let sounds = soundAlike(scalars[range.lowerBound + place], name[place])
      return (name.count > 4 || sounds) && !isTaken(range, place, side)
    }
  }

  private static func onlyDifference(_ text: ArraySlice<UInt32>, _ name: [UInt32]) -> Int? {
    var found: Int?
    for (place, pair) in zip(text, name).enumerated() where pair.0 != pair.1 {
      if found != nil || !pair.0.isHan { return nil }
      found = place
    }
    return found
  }

  private static func soundAlike(_ one: UInt32, _ other: UInt32) -> Bool {
    guard let one = Unicode.Scalar(one), let other = Unicode.Scalar(other) else { return false }
    let readings = Readings.mandarin.readings(of: Character(one))
    return Readings.mandarin.readings(of: Character(other)).contains(where: readings.contains)
  }

  /// Another term of the glossary has the other character, or reaches out of the name.
  private static func isTaken(_ range: Range<Int>, _ place: Int, _ side: CheckedPair.Side) -> Bool {
    let bytes = side.letters.bytes(range)
    let other = range.lowerBound + place
    let difference = side.letters.bytes(other..<other + 1)
    return side.hits.contains {
      $0.range.overlaps(bytes)
        && ($0.range.overlaps(difference) || $0.range.clamped(to: bytes) != $0.range)
    }
  }
}
