import TongwenText

/// Everything the search needs of one side of a document, in flat arrays.
struct PreparedText {
  /// Numbers of the tokens in their language's vocabulary, all segments in a row.
  var tokens: [UInt32] = []
  /// The surface forms of the tokens, numbered alike on both sides; 0 for punctuation.
  var surfaces: [UInt32] = []
  /// The class of each token that is punctuation.
  var marks: [Punctuation?] = []
  /// Where each token stands in its segment, in UTF-8 bytes.
  var ranges: [Range<Int32>] = []
  /// The first token of each segment; one more entry than segments.
  var starts: [Int32] = [0]
  /// Scalars other than space, by segment.
  var lengths: [Float] = []
  /// Those of them inside quotation marks.
  var quoted: [Float] = []
  /// The paragraph of each segment.
  var units: [Int32] = []

  var count: Int { lengths.count }

  func tokenRange(_ segment: Int) -> Range<Int> {
    Int(starts[segment])..<Int(starts[segment + 1])
  }
}

/// The words seen in a language and their shares of its text.
struct Vocabulary {
  let language: Language
  var interner = Interner()
  /// How often each token stands in all text loaded.
  var counts: [Float] = []
  /// Tokens in all text loaded.
  private var total: Float = 0

  init(language: Language) { self.language = language }

  mutating func count(_ token: String) -> UInt32 {
    let number = interner.number(of: token)
    if Int(number) == counts.count { counts.append(0) }
    counts[Int(number)] += 1
    total += 1
    return number
  }

  /// One over the relative frequency of each token.
  var inverseShares: [Float] {
    counts.map { total / max($0, 1) }
  }

  /// Whether a token makes up more than one in a hundred: the, of, 的, 在.
  func isCommon(_ token: UInt32) -> Bool {
    counts[Int(token)] > 5 && counts[Int(token)] * 100 > total
  }

  /// One over the relative frequency of each token in a text of several: what is rare elsewhere may be
  /// on every page of this one. All text loaded counts as so many tokens of it.
  func inverseShares(in text: PreparedText, background: Float) -> [Float] {
    let factor = background / max(total, 1)
    var shares = counts.map { max($0, 1) * factor }
    for token in text.tokens { shares[Int(token)] += 1 }
    let all = Float(text.tokens.count) + background
    return shares.map { all / $0 }
  }
}

extension PreparedText {
  /// Prepares one side of a document; words are entered into the vocabulary, surface forms into a
  /// list that both sides share.
  init(_ segments: [Segment], _ vocabulary: inout Vocabulary, _ surfaceForms: inout Interner) {
    var tokeniser = Tokeniser(language: vocabulary.language)
    let stems = vocabulary.language.code == "en"
    for segment in segments {
      let text = Scalars(segment.text)
      for token in tokeniser.tokens(of: text) {
        append(token, of: text, segment.text, stems: stems, &vocabulary, &surfaceForms)
      }
      starts.append(Int32(tokens.count))
      lengths.append(Float(max(tokeniser.length, 1)))
      quoted.append(Float(tokeniser.quoted))
      units.append(Int32(segment.unit))
    }
  }

  private mutating func append(
    _ token: Tokeniser.Token, of text: Scalars, _ whole: String, stems: Bool,
    _ vocabulary: inout Vocabulary, _ surfaceForms: inout Interner
  ) {
    ranges.append(text.offsets[token.range.lowerBound]..<text.offsets[token.range.upperBound])
    switch token.kind {
    case .punctuation(let mark):
      marks.append(mark)
      tokens.append(vocabulary.count(mark.token))
      surfaces.append(surfaceForms.number(of: ""))
    case .ideograph, .word:
      marks.append(nil)
      let surface = text.lowercased(token.range)
      surfaces.append(surfaceForms.number(of: surface))
      tokens.append(vocabulary.count(PreparedText.unit(of: surface, stems: stems)))
    }
  }

  /// What a surface form is counted as.
  static func unit(of surface: String, stems: Bool) -> String {
    var bytes = Array(surface.utf8)
    guard bytes.allSatisfy({ $0 < 128 }) else {
      return surface.unicodeScalars.count <= Stems.reach
        ? surface : String(String.UnicodeScalarView(surface.unicodeScalars.prefix(Stems.reach)))
    }
    if bytes.count > 2, bytes.last == 115, bytes[bytes.count - 2] == 39 { bytes.removeLast(2) }
    return String(decoding: stems ? Stems.english(bytes) : bytes.prefix(Stems.reach), as: UTF8.self)
  }
}

extension Scalars {
  /// The scalars of a range as lower-case text, ’ folded to the straight apostrophe.
  func lowercased(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    var isPlain = true
    for value in values[range] {
      if value >= 128 { isPlain = false }
      let folded = value == 0x2019 ? 0x27 : (65...90).contains(value) ? value + 32 : value
      if let scalar = Unicode.Scalar(folded) { view.append(scalar) }
    }
    return isPlain ? String(view) : String(view).lowercased()
  }
}
