/// Reads the figures of a text as values.
///
/// A reader is made once per language (it builds the language's tables) and may be used from many threads.
///
///     let reader = QuantityReader(language: .chinese)
///     reader.quantities(in: "外贸进出口额达109.8亿美元")  // money 10980000000 USD
///     reader.quantities(in: "")                        // []
///
/// Codes with digits (COVID-19, G20, 5G, 歼-20) are names: they give nothing. Cost: O(n) over the text.
public struct QuantityReader: Sendable {
  /// The language that is read.
  public let language: Language
  private let grammar: any QuantityGrammar

  /// Makes one from its parts.
  public init(language: Language) {
    self.language = language
    grammar = Self.grammar(of: language)
  }

  /// The quantities in the order of the text.
  public func quantities(in text: String) -> [Quantity] {
    quantities(in: ScalarText(text))
  }

  package func quantities(in text: ScalarText) -> [Quantity] { grammar.quantities(in: text) }

  private static func grammar(of language: Language) -> any QuantityGrammar {
    switch language.code {
    case "zh", "yue": HanGrammar.chinese
    case "ja": HanGrammar.japanese
    case "ko": HanGrammar.korean
    case "de": LatinGrammar.german
    case "fr": LatinGrammar.french
    case "es": LatinGrammar.spanish
    case "it": LatinGrammar.italian
    case "pt": LatinGrammar.portuguese
    case "ru": LatinGrammar.russian
    case "pl": LatinGrammar.polish
    case "cs": LatinGrammar.czech
    case "ar": LatinGrammar.arabic
    case "hi": LatinGrammar.hindi
    default: LatinGrammar.english
    }
  }
}

/// How the figures of one family of languages are read.
protocol QuantityGrammar: Sendable {
  func quantities(in text: ScalarText) -> [Quantity]
}
