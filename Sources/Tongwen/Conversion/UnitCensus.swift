/// What many units hold, counted.
struct UnitCensus {
  private(set) var units = 0
  /// In the order in which they first appear.
  private(set) var languages: [Language] = []
  private(set) var features: [UnitFeature: Int] = [:]
  private var counts: [Language: Int] = [:]

  /// Counts one more.
  mutating func count(_ unit: TranslationUnit, features isFull: Bool = true) {
    units += 1
    for variant in unit.variants {
      if counts[variant.language] == nil { languages.append(variant.language) }
      counts[variant.language, default: 0] += 1
    }
    if !isFull { return }
    for feature in UnitFeature.all(of: unit) { features[feature, default: 0] += 1 }
  }

  /// Counts something of the last unit that the unit as it is written does not show.
  mutating func count(_ feature: UnitFeature) { features[feature, default: 0] += 1 }

  /// Those of most units first.
  var byFrequency: [Language] {
    languages.enumerated().sorted {
      (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
    }.map(\.element)
  }

  /// The two languages that a format with no room for more is written in.
  ///
  /// - Throws: `ConversionComplaint` where they must be named.
  func pair(
    from: Language?, to: Language?, for format: UnitFormat, file: String
  ) throws -> LanguagePair {
    let source = from ?? languages.first { language in to.map { !language.matches($0) } ?? true }
    let others = languages.filter { language in source.map { !language.matches($0) } ?? true }
    if to == nil && others.count > 1 {
      throw ConversionComplaint.manyLanguages(file, languages.map(\.tag), format: format.rawValue)
    }
    guard let source, let target = to ?? others.first else {
      throw ConversionComplaint.noLanguages(file, format: format.rawValue)
    }
    return LanguagePair(source: source, target: target)
  }
}
