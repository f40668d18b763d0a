import TongwenText

/// What speaks for a place in a text beyond its name.
enum Places {
  /// Whether a Chinese text ends with the name of a country other than China: what follows is a body of
  /// that country.
  static func endsWithCountry(_ text: String) -> Bool {
    let tail = String(text.suffix(8))
    return PlaceNames.chinese.countries.contains { $0 != "中国" && tail.hasSuffix($0) }
  }

  /// Adjectives and short forms of a place stand in the text.
  static func isHinted(_ place: String, in side: CheckedPair.Side) -> Bool {
    if side.isSpaced {
      return hints[place]?.english.contains { words in words.allSatisfy(side.wordKeys.contains) }
        ?? false
    }
    return hints[place]?.chinese.contains { hint in
      side.folded.scalars.holds(hint) && (hint.count > 1 || ShortPlace.stands(hint[0], in: side))
    } ?? false
  }

  /// All short forms of one character: 中, 美, 新.
  static let shortForms = Set(
    hints.values.flatMap(\.chinese).filter { $0.count == 1 }.map { $0[0] })

  /// The adjectives of countries in English text: Russian, Chinese.
  static func adjectives(in side: CheckedPair.Side) -> [PlaceNames.Mention] {
    mentions(in: side) { ruling.adjectives[$0] }
  }

  /// All words in English text that speak of a country without being its name: Russian, US, Hague.
  static func signs(in side: CheckedPair.Side) -> [PlaceNames.Mention] {
    mentions(in: side) { ruling.signs[$0] }
  }

  private static func mentions(
    in side: CheckedPair.Side, _ place: (UInt64) -> String?
  ) -> [PlaceNames.Mention] {
    guard side.language.code == "en" else { return [] }
    return side.words.filter(\.isCapitalised).compactMap { word in
      place(word.key).map { PlaceNames.Mention(place: $0, range: word.range) }
    }
  }

  /// The first word of each row of countries, which is its adjective, and all its words that are no names of places.
  private static let ruling: (adjectives: [UInt64: String], signs: [UInt64: String]) = {
    var (adjectives, signs) = ([UInt64: String](), [UInt64: String]())
    for line in PlaceTable.countries.split(separator: "\n") {
      let parts = line.split(separator: "=")
      guard parts.count == 3 else { continue }
      for (place, word) in parts[1].split(separator: "|").enumerated() {
        for form in [word.lowercased(), word.lowercased() + "s"] {
          let key = Word.key(form)
          if place == 0 { adjectives[key] = String(parts[0]) }
          if !PlaceNames.english.isName(key) { signs[key] = String(parts[0]) }
        }
      }
    }
    return (adjectives, signs)
  }()

  /// Whether a word is an adjective or short form of a place: Vietnamese.
  static func isAdjective(_ key: UInt64) -> Bool { adjectives.contains(key) }

  private static let adjectives = Set(
    hints.values.flatMap(\.english).filter { $0.count == 1 }.flatMap { $0 })

  private struct Hints: Sendable {
    var english: [[UInt64]]
    var chinese: [[UInt32]]
  }

  private static let hints: [String: Hints] = {
    var hints: [String: Hints] = [:]
    for line in PlaceTable.countries.split(separator: "\n") {
      let parts = line.split(separator: "=")
      if parts.count == 3 {
        hints[String(parts[0])] = Hints(
          english: words(list(parts[1])), chinese: han(list(parts[2])))
      }
    }
    for place in PlaceTable.places {
      let (english, chinese) = (place.english + place.signs, place.han + place.signs)
      hints[place.english[0]] = Hints(english: words(english), chinese: han(chinese))
    }
    return hints
  }()

  private static func list(_ text: Substring) -> [String] {
    text.split(separator: "|").map(String.init)
  }

  /// The words of names in Latin letters, and of their plurals.
  private static func words(_ names: [String]) -> [[UInt64]] {
    names.flatMap { name -> [[UInt64]] in
      let plural = name + "s"
      let words = Word.all(in: name, FoldedText(name))
      let plurals = Word.all(in: plural, FoldedText(plural))
      return words.isEmpty ? [] : [words.map(\.key), plurals.map(\.key)]
    }
  }

  /// The characters of names in Chinese.
  private static func han(_ names: [String]) -> [[UInt32]] {
    names.map { FoldedText($0).scalars }.filter { !$0.contains(where: \.isASCIILetter) }
  }
}
