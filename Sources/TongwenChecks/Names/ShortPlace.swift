import TongwenText

/// Countries in one Chinese character: 新 in 中新合作 and 新方, but not in 新增.
enum ShortPlace {
  /// Whether the character stands for a country somewhere: alone, beside another such character, or with what goes with
  /// them (方, 媒, 驻).
  static func stands(_ character: UInt32, in side: CheckedPair.Side) -> Bool {
    let words = side.dictionaryWords
    let letters = side.letters
    return letters.scalars.indices.contains { place in
      guard HanFolding.simplified(letters.scalars[place]) == character else { return false }
      let bytes = letters.bytes(place..<place + 1)
      if side.hits.contains(where: { $0.range.overlaps(bytes) }) { return false }
      guard let index = words.firstIndex(where: { $0.overlaps(bytes) }) else { return true }
      let next = index + 1 < words.count ? side.slice(words[index + 1]) : ""
      return isCountry(place, of: side.slice(words[index]), letters) && !isBegun(words[index], next)
    }
  }

  /// 新 of 新区 where the dictionary takes that for two words.
  private static func isBegun(_ word: Range<Int>, _ next: String) -> Bool {
    guard word.count == 3, next.unicodeScalars.count == 1, let other = next.unicodeScalars.first,
      other.value.isHan
    else { return false }
    let scalar = HanFolding.simplified(other.value)
    return !Places.shortForms.contains(scalar) && !companions.contains(scalar)
      && !linking.contains(scalar)
  }

  private static let linking = Marks.set("的和与是为在对将也都等及")

  private static func isCountry(_ place: Int, of word: String, _ letters: Letters) -> Bool {
    // 12日, 5月日均.
    if letters[place - 1].isASCIIDigit { return false }
    let others = word.unicodeScalars.map(\.value).filter { $0 != letters.scalars[place] }
      .map(HanFolding.simplified)
    return others.allSatisfy { Places.shortForms.contains($0) || companions.contains($0) }
  }

  private static let companions = Marks.set("方国國媒军軍企元籍语語文式裔商队隊资資货貨产產股驻駐赴访訪对對在来來旅留侨僑人总總首外政府")
}
