import TongwenTerms
import TongwenText

/// Official areas that a Chinese draft calls a province, a city or a county: 两江省 for 两江新区.
enum HanPlaceKind {
  /// A wrong name with the official one.
  struct Wrong {
    /// UTF-8 bytes of the draft.
    var range: Range<Int>
    var official: String
    /// The name in the source.
    var source: Range<Int>?
  }

  static func all(in pair: CheckedPair) -> [Wrong] {
    var seen: Set<String> = []
    let hits =
      (pair.source?.hits ?? []).map { ($0, Optional($0.range)) }
      + pair.target.hits.map { ($0, nil) }
    let found = hits.flatMap { hit, source -> [Wrong] in
      guard let official = hit.preferred(in: pair.target.language),
        let proper = proper(of: official), seen.insert(official).inserted
      else { return [] }
      return wrong(proper, official, source, pair.target)
    }
    if found.isEmpty { return [] }
    let words = pair.target.dictionaryWords
    let all = found.filter { SourceTerms.isWhole($0.range, among: words) }
    // 重庆两江省 is not said again as 两江省.
    return all.filter { one in
      !all.contains { $0.range.count > one.range.count && $0.range.overlaps(one.range) }
    }
  }

  /// 两江 of 两江新区.
  private static func proper(of name: String) -> [UInt32]? {
    guard let area = areas.first(where: name.hasSuffix) else { return nil }
    let proper = name.dropLast(area.count).unicodeScalars.map(\.value)
    return proper.count >= 2 && proper.allSatisfy(\.isHan) ? proper : nil
  }

  private static func wrong(
    _ proper: [UInt32], _ official: String, _ source: Range<Int>?, _ side: CheckedPair.Side
  ) -> [Wrong] {
    let letters = side.letters
    let places = letters.scalars.indices.dropLast(min(proper.count, letters.count))
    return places.compactMap { place in
      guard letters[place] == proper[0],
        letters.scalars[place..<place + proper.count].elementsEqual(proper),
        let kind = kind(at: place + proper.count, letters, official)
      else { return nil }
      let range = letters.bytes(place..<place + proper.count + kind)
      return isTerm(range, side) ? nil : Wrong(range: range, official: official, source: source)
    }
  }

  /// How many characters the kind of place has that stands there and is not the official one.
  private static func kind(at place: Int, _ letters: Letters, _ official: String) -> Int? {
    let rest = letters.scalars[place...]
    return kinds.first { rest.starts(with: $0) && !isEnd($0, of: official) }?.count
  }

  private static func isEnd(_ kind: [UInt32], of name: String) -> Bool {
    name.unicodeScalars.map(\.value).suffix(kind.count).elementsEqual(kind)
  }

  /// A term of the glossary covers it: another official name.
  private static func isTerm(_ range: Range<Int>, _ side: CheckedPair.Side) -> Bool {
    side.hits.contains {
      $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound
    }
  }

  private static let areas = [
    "新区", "开发区", "高新区", "保税区", "保税港区", "新城", "自贸区", "自由贸易区", "自由贸易试验区", "示范区",
  ]
  /// The longest first.
  private static let kinds = [
    "新地区", "新城区", "新市区", "新城", "新市", "地区", "省", "市", "县", "州", "镇", "乡", "村",
  ]
  .map { $0.unicodeScalars.map(\.value) }
}
