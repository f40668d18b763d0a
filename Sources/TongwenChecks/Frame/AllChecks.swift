import TongwenTerms

extension Checker {
  /// The checks of pairs: a new one is a file and a line here.
  static func all(
    _ glossary: Glossary, _ conventions: Conventions, _ english: Vocabulary,
    _ spellers: Spellers? = nil
  ) -> [any Check] {
    [
      EmptyCheck(), UntranslatedCheck(english: english), OmissionCheck(), GapCheck(),
      NumberCheck(), HedgeCheck(), CodeCheck(), DateCheck(), PeriodCheck(), UnitCheck(),
      ForbiddenTermCheck(), MissingTermCheck(), OppositeCheck(),
      NearMissCheck(glossary), PlaceKindCheck(glossary), PinyinCheck(), PlaceCheck(),
      PlaceSpellingCheck(english: english),
      OtherNameCheck(english: english),
      ForeignLetterCheck(),
      RepetitionCheck(),
      EndMarkCheck(), HalfWidthCheck(), FullWidthCheck(), DoubledMarkCheck(), UnpairedCheck(),
      StrayMarkCheck(), QuoteStyleCheck(convention: conventions.quotes),
      SpacingCheck(convention: conventions.spaceAroundLatin), MarkupCheck(),
      DeviationCheck(), SpellingCheck(spellers: spellers),
    ]
  }

  /// The checks of whole documents.
  static func allOfDocuments() -> [any DocumentCheck] { [ConsistencyCheck()] }

  /// The rule that asks a memory: without listeners none needs to be opened.
  public static var memoryRule: Rule { DeviationCheck.rule }

  /// The rule that needs dictionaries.
  public static var spellingRule: Rule { SpellingCheck.rule }
}
