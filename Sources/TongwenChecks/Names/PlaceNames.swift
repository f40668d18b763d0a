import TongwenText

/// The names of countries and cities in one language, ready to be found in text.
///
/// Names come from CLDR (countries, cities of time zones) and from `PlaceTable`.
final class PlaceNames: Sendable {
  /// Country names as they are written.
  let countries: [String]
  /// Names by the key of their folded letters: for Chinese all characters, else all words.
  private let byKey: [UInt64: String]
  /// The same keys, to be asked first.
  private let known: KeySet
  /// The first name of each place.
  private let usual: [String: String]
  /// How many characters or words names have.
  private let lengths: [Int]
  private let isSpaced: Bool
  /// The keys of first words, to pass over the rest quickly, and the first characters.
  private let firsts: KeySet
  private let hanFirsts: HanSet

  static let chinese = PlaceNames(.chinese)
  static let english = PlaceNames(.english)

  /// The names of a language; `nil` for one that has none here.
  static func of(_ language: Language) -> PlaceNames? {
    switch language.code {
    case "zh": chinese
    case "en": english
    default: nil
    }
  }

  /// A place found in a text: its id and where it stands, in UTF-8 bytes.
  struct Mention: Hashable, Sendable {
    var place: String
    var range: Range<Int>
  }

  private init(_ language: Language) {
    isSpaced = !language.isUnspaced
    var named = PlaceNames.countries(language)
    countries = named.map(\.name)
    named += PlaceNames.table(language) + PlaceNames.cities(language)
    var keys: [UInt64: String] = [:]
    var lengths: Set<Int> = []
    var firsts: [UInt64] = []
    var usual: [String: String] = [:]
    for (place, name) in named {
      if usual[place] == nil { usual[place] = name }
      guard let parts = PlaceNames.parts(name, isSpaced), keys[PlaceNames.key(parts)] == nil else {
        continue
      }
      keys[PlaceNames.key(parts)] = place
      lengths.insert(parts.count)
      firsts.append(parts[0])
    }
    (byKey, known, self.usual) = (keys, KeySet(Array(keys.keys)), usual)
    (self.lengths, self.firsts) = (lengths.sorted(by: >), KeySet(isSpaced ? firsts : []))
    hanFirsts = HanSet(
      isSpaced ? [] : firsts.map { UInt32(truncatingIfNeeded: $0) }.filter(\.isHan))
  }

  /// The usual name of a place.
  func name(of place: String) -> String? { usual[place] }

  /// Whether a word by itself names a place.
  func isName(_ word: UInt64) -> Bool { known.contains(PlaceNames.key([word])) }

  /// The places that a text names, the longest name at each place.
  func mentions(in side: CheckedPair.Side) -> [Mention] {
    isSpaced ? wordMentions(side) : hanMentions(side)
  }

  private func wordMentions(_ side: CheckedPair.Side) -> [Mention] {
    var mentions: [Mention] = []
    var place = 0
    while place < side.words.count {
      defer { place += 1 }
      guard side.words[place].isCapitalised, firsts.contains(side.words[place].key) else {
        continue
      }
      for length in lengths where place + length <= side.words.count {
        var key = PlaceNames.noParts
        for word in place..<place + length { key = PlaceNames.key(key, side.words[word].key) }
        guard known.contains(key), let id = byKey[key] else { continue }
        if length == 1, isGivenName(place, side) { break }
        let range =
          side.words[place].range.lowerBound..<side.words[place + length - 1].range.upperBound
        mentions.append(Mention(place: id, range: range))
        place += length - 1
        break
      }
    }
    return mentions
  }

  /// `Chad Miller`: a given name before a family name, unless a preposition says that it is a place.
  private func isGivenName(_ place: Int, _ side: CheckedPair.Side) -> Bool {
    guard Self.givenNames.contains(side.words[place].key), place + 1 < side.words.count,
      side.words[place + 1].isCapitalised,
      side.words[place + 1].range.lowerBound == side.words[place].range.upperBound + 1
    else { return false }
    return place == 0 || !Self.placePrepositions.contains(side.words[place - 1].key)
  }

  private func hanMentions(_ side: CheckedPair.Side) -> [Mention] {
    let scalars = side.folded.scalars
    var mentions: [Mention] = []
    var end = 0
    for place in hanFirsts.places(in: scalars) where place >= end {
      for length in lengths where place + length <= scalars.count {
        var key = PlaceNames.noParts
        for scalar in place..<place + length { key = PlaceNames.key(key, UInt64(scalars[scalar])) }
        guard known.contains(key), let id = byKey[key] else { continue }
        mentions.append(
          Mention(place: id, range: side.folded.range(of: place..<place + length)))
        end = place + length
        break
      }
    }
    return mentions
  }

  private static func key(_ parts: [UInt64]) -> UInt64 { parts.reduce(noParts, key) }

  /// The key of no parts, and of some parts with one more.
  private static let noParts: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func key(_ parts: UInt64, _ next: UInt64) -> UInt64 {
    let mixed = (parts ^ next) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }

  /// The parts by which a name is found: characters or keys of words; `nil` for a name of one character.
  private static func parts(_ name: String, _ isSpaced: Bool) -> [UInt64]? {
    if isSpaced {
      let words = Word.all(in: name, FoldedText(name))
      return words.isEmpty ? nil : words.map(\.key)
    }
    let scalars = FoldedText(name).scalars
    return scalars.count > 1 ? scalars.map(UInt64.init) : nil
  }

  /// CLDR's countries without the additions that no text has ("中国香港特别行政区", "Myanmar (Burma)").
  private static func countries(_ language: Language) -> [(place: String, name: String)] {
    Regions.codes.flatMap { code -> [(place: String, name: String)] in
      guard let name = Regions.name(of: code, in: language) else { return [] }
      let plain = name.replacing(" SAR China", with: "").replacing("特别行政区", with: "")
      let short = plain.count > 3 && plain.hasPrefix("中国") ? String(plain.dropFirst(2)) : plain
      let main = short.split { "(（".contains($0) }.first.map(String.init) ?? short
      return [(code, main.trimmed)]
    }
  }

  private static func cities(_ language: Language) -> [(place: String, name: String)] {
    let names = Regions.cities(in: language)
    let english = PlaceNames.englishCities
    let zones = language.code == "en" ? Array(english.keys) : Array(names.keys)
    return zones.sorted().compactMap { zone in
      guard let id = english[zone], let name = language.code == "en" ? id : names[zone] else {
        return nil
      }
      return name.count > 1 && !isSmall(zone) && !notPlaces.contains(id) ? (id, name) : nil
    }
  }

  /// A county seat with a zone of its own: Marengo in Indiana.
  private static func isSmall(_ zone: String) -> Bool {
    ["Indiana", "Kentucky", "North_Dakota"].contains { zone.contains(":\($0):") }
  }

  /// The English city of each zone: CLDR's, or the last part of the zone's name.
  static let englishCities: [String: String] = {
    let given = Regions.cities(in: .english)
    var cities = Regions.cities(in: .chinese)
    for zone in cities.keys {
      let last = zone.split(separator: ":").last.map { String($0.replacing("_", with: " ")) }
      cities[zone] = given[zone] ?? last ?? zone
    }
    return cities
  }()

  /// Zones whose names are words or other names in most texts.
  private static let notPlaces: Set<String> = [
    "Nome", "Center", "Regina", "Troll", "Eastern", "Central", "Easter", "Casey", "Davis",
    "Victoria",
    "Unknown City", "Unknown Location", "Metlakatla", "Ho Chi Minh", "Saigon", "Male", "Mary",
    "Vincent", "Canary",
  ]

  /// Places whose names people bear, too.
  private static let givenNames = keys(
    "Chad Jordan Georgia Israel Santiago Kingston Phoenix Florence Virginia Brooklyn Cleveland Denver Dallas"
  )
  private static let placePrepositions = keys("in of from to at near for with and")

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Word.key($0.lowercased()) })
  }

  private static func table(_ language: Language) -> [(place: String, name: String)] {
    let rows = PlaceTable.places.flatMap { place in
      (language.code == "en" ? place.english : place.han).map { (place.english[0], $0) }
    }
    guard language.code == "en" else { return rows }
    return rows + [
      ("US", "U.S"), ("US", "USA"), ("US", "America"), ("GB", "Britain"), ("GB", "UK"),
      ("TR", "Turkey"), ("KR", "South Korea"), ("KP", "North Korea"), ("MO", "Macau"),
      ("CZ", "Czech Republic"),
    ]
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
