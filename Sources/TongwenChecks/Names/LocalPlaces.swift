import Synchronization
import TongwenText

/// What CLDR calls countries and cities in any language.
enum LocalPlaces {
  private static let known = Mutex<[String: [String: String]]>([:])

  /// The name of a place of `PlaceNames` in a language; `nil` where CLDR has none.
  static func name(of place: String, in language: Language) -> String? {
    names(in: language)[place]
  }

  /// Whether a text is the name of a place in a language.
  static func isName(_ text: String, in language: Language) -> Bool {
    names(in: language).values.contains(text)
  }

  private static func names(in language: Language) -> [String: String] {
    known.withLock { known in
      let names = known[language.tag] ?? all(in: language)
      known[language.tag] = names
      return names
    }
  }

  private static func all(in language: Language) -> [String: String] {
    let cities = Regions.cities(in: language).compactMap { zone, name in
      PlaceNames.englishCities[zone].map { ($0, name) }
    }
    let countries = Regions.codes.compactMap { code in
      Regions.name(of: code, in: language).map { (code, $0) }
    }
    return Dictionary(cities + countries) { _, last in last }
  }
}
