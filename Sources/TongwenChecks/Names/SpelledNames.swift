import TongwenText

/// Which names of an English text and of one in another language spell each other: languages with small and capital letters leave
/// the letters of a foreign name as they are, or nearly, and scripts without them write its sound.
struct SpelledNames {
  private let english: CheckedPair.Side
  private let other: CheckedPair.Side
  /// The words of the other text in small Latin letters, in its order.
  private let written: [[UInt32]]
  /// The other script has no capitals and writes names by their sound.
  private let isBySound: Bool
  /// The texts beside these.
  private let beside: [(english: CheckedPair.Side, other: CheckedPair.Side)]

  /// The capitalised words of the English text that are in no dictionary, and the places it names.
  private let unknown: [Word]
  private let places: [PlaceNames.Mention]

  /// `nil` where not just one text is in English, the other is in a language without capitals, or the English one names nobody and
  /// no place that must be asked for.
  init?(_ pair: CheckedPair, english vocabulary: Vocabulary) {
    guard let source = pair.source, let (english, other) = Self.sides(source, pair.target) else {
      return nil
    }
    unknown = english.words.filter { Capitalised.isUnknown($0, in: english, vocabulary) }
    places = english.places
    guard !unknown.isEmpty || !places.isEmpty, let words = Self.words(other) else { return nil }
    (self.english, self.other, written) = (english, other, words)
    isBySound = Self.soundScripts.contains(other.language.maximised.script ?? "")
    beside = pair.neighbours.compactMap { beside in
      beside.source.flatMap { Self.sides($0, beside.target) }
    }
  }

  private static func sides(
    _ source: CheckedPair.Side, _ target: CheckedPair.Side
  ) -> (english: CheckedPair.Side, other: CheckedPair.Side)? {
    switch (source.language.code == "en", target.language.code == "en") {
    case (true, false): (source, target)
    case (false, true): (target, source)
    default: nil
    }
  }

  private static func words(_ side: CheckedPair.Side) -> [[UInt32]]? {
    let script = side.language.maximised.script ?? ""
    if script == "Latn" { return side.words.map { Array(side.folded.scalars[$0.folded]) } }
    guard ["Cyrl", "Grek"].contains(script) || soundScripts.contains(script) else { return nil }
    let folded = FoldedText(Transliteration.anyLatin.apply(side.text))
    return Word.all(in: folded.text, folded).map { Array(folded.scalars[$0.folded]) }
  }

  /// Scripts without capitals that write foreign names by their sound: of nine in ten cities in CLDR and more the distance is in
  /// reach (not so in Malayalam, Thai, Burmese, Khmer, Lao).
  private static let soundScripts: Set<String> = [
    "Deva", "Beng", "Guru", "Gujr", "Taml", "Telu", "Knda", "Arab", "Hebr", "Geor", "Ethi", "Kore",
  ]

  // MARK: The English text

  /// Capitalised words that are in no dictionary and that no word of the other text spells; words in a row are one name.
  func unspelledInEnglish() -> [Range<Int>] {
    if unknown.isEmpty { return [] }
    let known = Capitalised.known(english)
    let words = unknown.filter { word in
      let letters = Array(english.folded.scalars[word.folded])
      return !known.contains { $0.overlaps(word.range) } && !isSpelled(letters, by: written)
        && !beside.contains {
          !$0.english.wordKeys.contains(word.key)
            && isSpelled(letters, by: Self.words($0.other) ?? [])
        }
    }
    return Capitalised.joined(words, english)
  }

  /// Countries and cities that the other text neither spells nor calls as CLDR does, nor by a word of the same beginning
  /// (französisch for Frankreich); the country of its language and those with many names are passed over.
  func unspelledPlaces() -> [Range<Int>] {
    let home = other.language.maximised.region ?? ""
    return places.filter { mention in
      let letters = FoldedText(english.slice(mention.range)).scalars
      return !Self.manyNames.contains(mention.place) && mention.place != home
        && !english.hits.contains { $0.range.overlaps(mention.range) }
        && !(isBySound ? isClearlyHeard(letters) : isSpelled(letters, by: written))
        && !isCalled(mention.place)
    }.map(\.range)
  }

  private func isCalled(_ place: String) -> Bool {
    if let beginnings = Self.continents[place] {
      return beginnings.contains { beginning in written.contains { $0.holds(beginning) } }
    }
    guard let name = LocalPlaces.name(of: place, in: other.language) else { return true }
    let letters = FoldedText(Transliteration.anyLatin.apply(name)).scalars
    let parts = letters.split { !$0.isSpacedLetter }.filter { $0.count > 2 }
    return parts.isEmpty
      || parts.contains { part in written.contains { $0.prefix(4) == part.prefix(4) } }
  }

  /// How languages begin the names of continents, in compounds too (Zentralasien).
  private static let continents = [
    "Europe": ["eur", "evr", "yur"], "Asia": ["asi", "azi", "azj", "esi"],
    "Africa": ["afr", "aphr"],
  ].mapValues { $0.map { $0.unicodeScalars.map(\.value) } }

  private static let manyNames: Set<String> = [
    "US", "GB", "NL", "EU", "KR", "KP", "CN", "TW", "IE",
  ]

  // MARK: The other text

  /// Capitalised words in the middle of a sentence that no word of the English text spells; `nil` in German, which writes all
  /// nouns so, and in scripts without capitals.
  func unspelledInOther() -> [Range<Int>]? {
    if other.language.code == "de" || isBySound { return nil }
    guard other.words.count == written.count else { return [] }
    let words = english.words.map { Array(english.folded.scalars[$0.folded]) }
    let names = other.words.indices.filter { place in
      let word = other.words[place]
      return word.length > 2 && Capitalised.isName(word, other)
        && !UnexplainedNames.begins(place, other) && !isSpelled(written[place], by: words)
    }
    return Capitalised.joined(names.map { other.words[$0] }, other)
  }

  /// Whether one of some words, or two of them together, is nearly spelled as a word: letters that are equal are asked for first, since
  /// most names have them, and sounds last.
  private func isSpelled(_ word: [UInt32], by words: [[UInt32]]) -> Bool {
    if isBySound { return isHeard(word, in: words) }
    if words.contains(where: { Spelling.sharesLetters(word, $0) }) { return true }
    if words.contains(where: { Spelling.isNear(word, $0) }) { return true }
    if word.count > 5,
      zip(words, words.dropFirst()).contains(where: { Spelling.isNear(word, $0 + $1) })
    {
      return true
    }
    guard word.count > 2, let sound = SoundedName(folded: word[...]) else { return false }
    return words.contains { other in
      other.count > 2 && SoundedName(folded: other[...]).map(sound.isLike) ?? false
    }
  }

  /// Whether one of some words, or two of them together, sounds like a word; a word of two consonants says too little.
  private func isHeard(_ word: [UInt32], in words: [[UInt32]]) -> Bool {
    guard let sound = SoundedName(folded: word[...]), sound.count > 2 else { return true }
    return isHeard(sound, in: words, within: SoundedName.spelledReach)
  }

  /// The same of a place in the other text, whose name CLDR knows, so that it has to be nearer.
  private func isClearlyHeard(_ word: [UInt32]) -> Bool {
    SoundedName(folded: word[...]).map { isHeard($0, in: written, within: 0.16) } ?? true
  }

  private func isHeard(_ sound: SoundedName, in words: [[UInt32]], within reach: Float) -> Bool {
    (words + zip(words, words.dropFirst()).map(+)).contains { other in
      SoundedName(folded: other[...]).map { sound.distance(to: $0) <= reach } ?? false
    }
  }
}

/// Names that languages spell otherwise and that are the same to a reader: Kowalczykowi and Kowalczyk, München and Munich.
private enum Spelling {
  /// The same beginning, or one in the other.
  static func sharesLetters(_ one: [UInt32], _ other: [UInt32]) -> Bool {
    let shorter = min(one.count, other.count)
    if shorter < 3 { return one == other }
    let count = shorter < 6 ? 3 : 4
    return one.prefix(count) == other.prefix(count)
      || shorter > 3 && (one.holds(other) || other.holds(one))
  }

  /// At most a letter of three is another.
  static func isNear(_ one: [UInt32], _ other: [UInt32]) -> Bool {
    let shorter = min(one.count, other.count)
    return shorter > 2 && abs(one.count - other.count) <= max(1, shorter / 3)
      && Nearest.distance(one, other) <= max(1, shorter / 3)
  }
}
