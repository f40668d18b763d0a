import TongwenTerms
import TongwenText

/// Which concepts a pair and its neighbours name.
enum SourceTerms {
  /// Whether the source of a pair, or of a neighbour, names one of the concepts.
  static func names(any meanings: [Hit.Meaning], in pair: CheckedPair) -> Bool {
    let sides = [pair.source].compactMap { $0 } + pair.neighbours.compactMap(\.source)
    return sides.contains { side in side.hits.contains { share($0.meanings, meanings) } }
  }

  /// Whether two hits may mean the same concept.
  static func share(_ one: [Hit.Meaning], _ other: [Hit.Meaning]) -> Bool {
    one.contains { meaning in other.contains { $0.entry.id == meaning.entry.id } }
  }

  /// Whether a hit is the term and no other word that is written alike: `fed` is not the Fed, Wang in Wang Yi
  /// is another Wang, 中共 in 中共同 is no word, and a ministry of another country is not the one of the glossary.
  static func isMeant(_ hit: Hit, in side: CheckedPair.Side) -> Bool {
    if side.isSpaced {
      if hit.term.text.first?.isUppercase != true || hit.text.contains(" ") { return true }
      return hit.text.first?.isLowercase != true
        && !(hit.term.kind == .short && isPartOfName(hit.range, side))
    }
    return isWhole(hit.range, in: side)
      && !Places.endsWithCountry(side.slice(0..<hit.range.lowerBound))
  }

  /// A capitalised word stands right beside a word.
  private static func isPartOfName(_ range: Range<Int>, _ side: CheckedPair.Side) -> Bool {
    side.words.contains { word in
      word.isCapitalised
        && (word.range.lowerBound == range.upperBound + 1
          || word.range.upperBound + 1 == range.lowerBound)
    }
  }

  /// Whether a Chinese term goes before a noun that says what is meant by itself: 国务院 in 国务院副总理 (a vice premier),
  /// 新冠肺炎 in 新冠肺炎疫情 (the epidemic), 内蒙古 in 内蒙古自治区阿荣旗 (a smaller place follows).
  static func isModifier(_ hit: Hit, in side: CheckedPair.Side) -> Bool {
    guard side.language.code == "zh" else { return false }
    let end = side.text.utf8.index(side.text.utf8.startIndex, offsetBy: hit.range.upperBound)
    let rest = side.text[end...].prefix(3)
    return heads.contains { rest.hasPrefix($0) }
  }

  /// Nouns of places, offices, times and of what an illness brings.
  private static let heads = [
    "自治", "省", "市", "地区", "高原", "盆地", "半岛", "当局", "政府", "方面", "副", "总理", "部长", "局长", "主席", "主任",
    "院长", "发言人",
    "官员", "期间", "前", "后", "时期", "以来", "疫情", "病例", "患者", "病毒", "检测", "确诊", "疫苗", "防控", "感染", "新增",
  ]

  /// Whether no word of ICU's dictionary reaches over an edge of the range.
  static func isWhole(_ range: Range<Int>, in side: CheckedPair.Side) -> Bool {
    isWhole(range, among: side.dictionaryWords)
  }

  /// The words that ICU's dictionary finds in a text, in folded characters.
  static func foldedWords(of side: CheckedPair.Side) -> [Range<Int>] {
    let offsets = side.folded.offsets
    var place = 0
    return side.dictionaryWords.map { word in
      while place < side.folded.count, offsets[place] < word.lowerBound { place += 1 }
      let start = place
      while place < side.folded.count, offsets[place] < word.upperBound { place += 1 }
      return start..<place
    }
  }

  /// Whether a range is no piece of a word, of a text whose words are known.
  static func isWhole(_ range: Range<Int>, among words: [Range<Int>]) -> Bool {
    !words.contains { word in
      word.contains(range.lowerBound) && word.lowerBound < range.lowerBound
        && word.upperBound < range.upperBound
        || word.lowerBound > range.lowerBound && word.lowerBound < range.upperBound
          && word.upperBound > range.upperBound
    }
  }
}
