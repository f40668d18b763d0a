import TongwenText

/// Words of an English text that may be names of persons and places abroad.
enum Capitalised {
  /// A word with a capital that is in no dictionary: no adjective of a country, no part of an address, no shortened word (I've).
  static func isUnknown(_ word: Word, in side: CheckedPair.Side, _ english: Vocabulary) -> Bool {
    word.isCapitalised && word.length > 2 && !english.knows(word, in: side.folded)
      && !Places.isAdjective(word.key) && !translated.contains(word.key)
      && !side.folded.scalars[word.folded].contains(0x27) && !isInAddress(word, side)
      && isName(word, side) && !english.knowsWithPrefix(word, in: side.folded)
  }

  /// A word with a capital that is no number, no abbreviation (WHO, KPIs) and no article number (T13000).
  static func isName(_ word: Word, _ side: CheckedPair.Side) -> Bool {
    guard word.isCapitalised, !word.isNumber else { return false }
    let letters = side.slice(word.range).unicodeScalars.dropFirst()
    return letters.count { $0.value.isUpper } * 2 < letters.count
      && !letters.contains { $0.value.isASCIIDigit }
  }

  /// What is known of a text beside its names: terms, figures, places.
  static func known(_ side: CheckedPair.Side) -> [Range<Int>] {
    side.hits.map(\.range) + side.quantities.map(\.range) + side.places.map(\.range)
  }

  /// Words with nothing but a blank or hyphen between them as one range.
  static func joined(_ words: [Word], _ side: CheckedPair.Side) -> [Range<Int>] {
    words.reduce(into: [Range<Int>]()) { ranges, word in
      if let last = ranges.last, last.upperBound + 1 == word.range.lowerBound,
        [" ", "-"].contains(side.slice(last.upperBound..<word.range.lowerBound))
      {
        ranges[ranges.count - 1] = last.lowerBound..<word.range.upperBound
      } else {
        ranges.append(word.range)
      }
    }
  }

  /// Before a point with a letter behind it: example.com.
  private static func isInAddress(_ word: Word, _ side: CheckedPair.Side) -> Bool {
    let end = word.folded.upperBound
    let scalars = side.folded.scalars
    return end + 1 < scalars.count && scalars[end] == 0x2E && scalars[end + 1].isASCIILower
  }

  /// Names that each language has a word of its own for, beside those of the lexicon.
  private static let translated = Set(
    """
    saxony thuringia bavarian swabia swabian franconia palatinate westphalia pomerania bohemia bohemian moravia moravian silesia \
    silesian galicia tuscany tuscan lombardy piedmont umbria apulia sardinia sardinian savoy tyrol tyrolean carinthia styria alsace \
    lorraine aquitaine gascony andalusia castile aragon basque vistula oder meuse scheldt moselle volga dnieper dniester carpathian \
    carpathians apennines dolomites pyrenees peloponnese crete majorca mallorca minorca danzig krakow lviv flemish walloon flanders \
    charlemagne carolingian merovingian sagittarius capricorn aquarius pluto uranus moslem sept pentecost whitsun assumption
    """.split { $0 == " " || $0 == "\n" }.map { Word.key(String($0)) })
}
