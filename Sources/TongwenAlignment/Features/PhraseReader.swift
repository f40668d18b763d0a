/// Token numbers of phrases, where every token is known.
struct PhraseReader {
  private var tokeniser: Tokeniser
  private let stems: Bool

  init(_ language: Language) {
    tokeniser = Tokeniser(language: language)
    stems = language.code == "en"
  }

  /// `nil` where a token occurs nowhere in the texts or the phrase has none.
  mutating func tokens(of phrase: String, in vocabulary: Vocabulary) -> [UInt32]? {
    let text = Scalars(phrase)
    var numbers: [UInt32] = []
    for token in tokeniser.tokens(of: text) {
      if case .punctuation = token.kind { continue }
      let unit = PreparedText.unit(of: text.lowercased(token.range), stems: stems)
      guard let number = vocabulary.interner.known(unit) else { return nil }
      numbers.append(number)
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// The same for a phrase of plain English words, without the scanner.
  func tokens(
    ofEnglish phrase: UnsafeBufferPointer<UInt8>, in vocabulary: Vocabulary
  ) -> [UInt32]? {
    var numbers: [UInt32] = []
    for word in phrase.split(whereSeparator: { $0 == 32 || $0 == 45 }) {
      let lowered = word.map { (65...90).contains($0) ? $0 + 32 : $0 }
      let unit = PreparedText.unit(of: String(decoding: lowered, as: UTF8.self), stems: true)
      guard let number = vocabulary.interner.known(unit) else { return nil }
      numbers.append(number)
    }
    return numbers.isEmpty ? nil : numbers
  }
}
