import TongwenText

/// Words of a source left in a draft of another language with the same script.
///
/// A word counts if it stands in both texts as it is, in small letters, and cannot be a word of the
/// draft's language: it has a letter that English does not have, is a function word of the source's
/// language and none of the draft's, or is no everyday word of English and no term in quotes or brackets.
enum LeftWords {
  static func ranges(
    in target: CheckedPair.Side, of source: CheckedPair.Side, _ english: Vocabulary
  ) -> [Range<Int>] {
    guard target.language.code == "en", !source.language.isUnspaced, source.language.code != "en"
    else { return [] }
    let common = functionWords[source.language.code] ?? []
    return target.words.indices.filter { place in
      let word = target.words[place]
      guard !word.isCapitalised || opensSentence(place, target), !word.isNumber,
        source.wordKeys.contains(word.key)
      else { return false }
      if word.isCapitalised { return common.contains(word.key) }
      return common.contains(word.key) && !isInName(place, target)
        || isForeign(word, target, source) || isUnknown(word, target, source, english)
    }.map { target.words[$0].range }
  }

  /// The first word, with one in small letters behind it: Váš nearest office.
  private static func opensSentence(_ place: Int, _ side: CheckedPair.Side) -> Bool {
    place == 0 && side.words.count > 1 && !side.words[1].isCapitalised
  }

  /// Between words in capitals: part of a name, "Cirque du Soleil".
  private static func isInName(_ place: Int, _ side: CheckedPair.Side) -> Bool {
    [place - 1, place + 1].allSatisfy {
      side.words.indices.contains($0) && side.words[$0].isCapitalised
    }
  }

  /// Letters beyond ASCII, written in the same way on both sides.
  private static func isForeign(
    _ word: Word, _ target: CheckedPair.Side, _ source: CheckedPair.Side
  ) -> Bool {
    let written = target.slice(word.range)
    guard word.length >= 3, written.utf8.contains(where: { $0 >= 0xC3 }), !isSetOff(word, target)
    else { return false }
    return source.words.contains { $0.key == word.key && source.slice($0.range) == written }
  }

  /// Four ASCII letters and more that no English word has, written in the same way on both sides.
  private static func isUnknown(
    _ word: Word, _ target: CheckedPair.Side, _ source: CheckedPair.Side, _ english: Vocabulary
  ) -> Bool {
    guard !english.isEmpty, word.length > 3, source.language.maximised.script == "Latn",
      target.slice(word.range).utf8.allSatisfy({ UInt32($0).isASCIILower }),
      !isSetOff(word, target), !english.knows(word, in: target.folded)
    else { return false }
    let written = target.slice(word.range)
    return source.words.contains { $0.key == word.key && source.slice($0.range) == written }
  }

  /// In quotes, or beside a bracket, slash, hyphen or sign: a term, a name, an address.
  private static func isSetOff(_ word: Word, _ side: CheckedPair.Side) -> Bool {
    let bytes = side.text.utf8
    let byte = { (place: Int) -> UInt8 in
      guard place >= 0, place < bytes.count else { return 0x20 }
      return bytes[bytes.index(bytes.startIndex, offsetBy: place)]
    }
    let plain = Set(" ,.;:!?\n".utf8)
    let marks = [byte(word.range.lowerBound - 1), byte(word.range.upperBound)].filter {
      !plain.contains($0)
    }
    return marks.count == 2 || marks.contains { $0 != 0x22 }
  }

  private static let functionWords: [String: Set<UInt64>] = table.mapValues { words in
    Set(words.split(separator: " ").map { Word.key(FoldedText(String($0)).text) })
  }

  /// Frequent words of a language that English does not have.
  private static let table = [
    "de":
      "und der dem das eine einen einem eines ist sind wird wurde nicht mit auf von zu auch sich "
      + "bei nach wie aus oder werden haben",
    "fr":
      "et les une est sont dans avec qui aux ces cette leur leurs ont trois deux selon ainsi depuis",
    "es": "los las una unos por como esta este sus fue fueron entre sobre pero desde hasta clave",
    "it": "gli della delle dei degli una del sono stato stata nel nella anche dopo",
    "pt": "os uma por como foi foram entre sobre mas desde seu sua",
    "pl": "oraz jest nie za przez dla jak ale tylko tego jego ich jej który która które",
    "cs": "jsou ve za od jak při ale jen jeho jejich její který která které protože "
      + "váš vaše náš naše svůj tento tato toto",
    "nl": "het een voor niet ook zijn werd wordt naar uit maar",
  ]
}
