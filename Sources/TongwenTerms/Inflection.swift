import TongwenText

/// The forms of a term's last word beside those that only add a letter: Universities, Universitäten.
///
/// A form has the stem of the word. English stems hold derived words too (organ, organic), so there only plurals
/// in `ies` count, since others add `s`; other languages may change up to three letters at the end.
struct Inflection: Sendable {
  /// The term up to where its last word may change: what is looked for in a text.
  let beginning: [UInt32]
  private let word: String
  private let stem: String
  private let isEnglish: Bool
  private let stemmer: Stemmer

  /// `nil` for a term whose last word has no such forms: short, in figures, of a language without stemmer.
  init?(of form: [UInt32], _ language: Language) {
    let start = (form.lastIndex { !WordEdge.isWordLetter($0) } ?? -1) + 1
    guard form.count - start >= 4, let stemmer = Stemmer.of(language) else { return nil }
    word = Self.text(form[start...])
    (stem, self.stemmer) = (stemmer.stem(word), stemmer)
    isEnglish = language.code == "en"
    guard let kept = isEnglish ? Self.withoutY(word) : Self.shared(word, stem), kept >= 3 else {
      return nil
    }
    beginning = Array(form[..<(start + kept)])
  }

  /// Whether a word of a text is another form of the term's last word.
  func isForm(_ other: String) -> Bool {
    if other == word || !hasEnding(other) { return false }
    return stemmer.stem(other) == stem
  }

  private func hasEnding(_ other: String) -> Bool {
    if isEnglish { return Self.isPlural(other, of: word) || Self.isPlural(word, of: other) }
    let shared = Self.shared(word, other)
    return word.count - shared <= 3 && other.count - shared <= 3
  }

  /// The letters before `y` or `ies`; `nil` where the word ends with neither.
  private static func withoutY(_ word: String) -> Int? {
    word.hasSuffix("ies") ? word.count - 3 : word.hasSuffix("y") ? word.count - 1 : nil
  }

  private static func isPlural(_ one: String, of other: String) -> Bool {
    other.hasSuffix("y") && one == other.dropLast() + "ies"
  }

  /// How many letters two words begin with alike.
  private static func shared(_ one: String, _ other: String) -> Int {
    zip(one.unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
  }

  private static func text(_ scalars: ArraySlice<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
