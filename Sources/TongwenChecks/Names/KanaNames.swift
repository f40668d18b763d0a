import TongwenText

/// Which foreign names of an English and a Japanese text sound alike: Japanese writes them in katakana.
struct KanaNames {
  let english: CheckedPair.Side
  let japanese: CheckedPair.Side
  private let vocabulary: Vocabulary
  private let kana: [(range: Range<Int>, sound: SoundedName)]
  /// The texts beside these, into which a name may have moved.
  private let beside: [CheckedPair.Side]

  /// `nil` where the pair is not of these two languages.
  init?(_ pair: CheckedPair, english vocabulary: Vocabulary) {
    guard let source = pair.source else { return nil }
    switch (source.language.code, pair.target.language.code) {
    case ("ja", "en"): (japanese, english) = (source, pair.target)
    case ("en", "ja"): (english, japanese) = (source, pair.target)
    default: return nil
    }
    self.vocabulary = vocabulary
    kana = Self.words(japanese)
    beside = pair.neighbours.flatMap { [$0.source, $0.target].compactMap { $0 } }
  }

  /// Runs of katakana, cut at the dots between the parts of a name.
  private static func words(_ side: CheckedPair.Side) -> [(range: Range<Int>, sound: SoundedName)] {
    let letters = side.letters
    return letters.scalars.runs { (0x30A1...0x30FA).contains($0) || $0 == 0x30FC }.compactMap {
      run in
      let range = letters.bytes(run)
      let latin = Transliteration.anyLatin.apply(side.slice(range))
      return SoundedName(latin).map { (range, $0) }
    }
  }

  /// Capitalised words that no dictionary has, that no word in katakana sounds like and that are no reading of Japanese or
  /// Chinese characters (Takahashi, Jinping); words in a row are one name.
  func unheardInEnglish() -> [Range<Int>] {
    let known = Capitalised.known(english)
    let heard =
      kana.map(\.sound)
      + beside.filter { $0.language.code == "ja" }.flatMap { Self.words($0).map(\.sound) }
    let words = english.words.filter { word in
      guard Capitalised.isUnknown(word, in: english, vocabulary),
        !japanese.wordKeys.contains(word.key), !known.contains(where: { $0.overlaps(word.range) })
      else { return false }
      let letters = english.folded.scalars[word.folded]
      guard let sound = SoundedName(folded: letters), sound.count > 1 else { return false }
      return !Romaji.reads(letters) && !heard.contains { Self.isAlike(sound, $0) }
        && japanese.readable.range(reading: english.slice(word.range)) == nil
    }
    return Capitalised.joined(words, english)
  }

  /// Words of three katakana and more that no word of the English text sounds like, and that are no places: their names are
  /// others in English (ドイツ).
  func unheardInKana() -> [Range<Int>] {
    let heard = ([english] + beside.filter { $0.language.code == "en" }).flatMap(Self.sounds)
    return kana.filter { name in
      name.range.count > 8 && name.sound.count > 1
        && !heard.contains { Self.isAlike($0, name.sound) || Self.isAlike(name.sound, $0) }
        && !LocalPlaces.isName(japanese.slice(name.range), in: japanese.language)
    }.map(\.range)
  }

  /// The words of an English text, and two together.
  private static func sounds(_ side: CheckedPair.Side) -> [SoundedName] {
    let words = side.words.map { side.folded.scalars[$0.folded] }
    return (words + zip(words, words.dropFirst()).map(+)).compactMap { SoundedName(folded: $0) }
  }

  private static func isAlike(_ one: SoundedName, _ other: SoundedName) -> Bool {
    one.distance(to: other) <= SoundedName.spelledReach
  }
}

/// Japanese in Latin letters.
private enum Romaji {
  /// Whether letters are syllables of Japanese throughout: Takahashi, Shinjuku.
  static func reads(_ letters: ArraySlice<UInt32>) -> Bool {
    var place = letters.startIndex
    while place < letters.endIndex {
      if vowels.contains(letters[place]) {
        place += 1
        continue
      }
      let onset = letters[place...].prefix { !vowels.contains($0) }
      let next = place + onset.count
      if next == letters.endIndex { return onset.elementsEqual(nasal) }
      guard isOnset(onset) else { return false }
      place = next
    }
    return true
  }

  /// Consonants before a vowel, with an n or a doubled letter before them.
  private static func isOnset(_ letters: ArraySlice<UInt32>) -> Bool {
    if onsets.contains(Array(letters)) { return true }
    guard letters.count > 1, let first = letters.first else { return false }
    let rest = letters.dropFirst()
    let isLong = first == rest.first || first == 0x74 && rest.starts(with: [0x63, 0x68])
    return (nasal.contains(first) || first == 0x6D || isLong) && onsets.contains(Array(rest))
  }

  private static let vowels = Marks.set("aeiou")
  private static let nasal: [UInt32] = [0x6E]
  private static let onsets = Set(
    "k s t n h m y r w g z d b p j f ky sh ch ts ny hy my ry gy by py".split(separator: " ")
      .map { $0.unicodeScalars.map(\.value) })
}
