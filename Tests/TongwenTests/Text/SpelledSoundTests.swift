import Testing
import Tongwen
import TongwenText

@Suite struct SpelledSoundTests {
  /// The cities of CLDR's time zones by the last part of the zone, three consonants and more, in a language's own alphabet.
  private static func cities(_ language: Language) -> [(latin: SoundedName, other: SoundedName)] {
    let names = Regions.cities(in: language)
    return names.keys.sorted().compactMap { zone in
      guard !zone.hasPrefix("Etc"), let last = zone.split(separator: ":").last,
        !last.contains("_"), let name = names[zone], !name.contains(" "),
        let latin = SoundedName(String(last)), latin.count > 2,
        let other = SoundedName(Transliteration.anyLatin.apply(name))
      else { return nil }
      return (latin, other)
    }
  }

  @Test(arguments: [
    ("hi", 95), ("bn", 90), ("mr", 95), ("ta", 85), ("te", 95), ("gu", 95), ("kn", 95), ("pa", 93),
    ("ar", 93), ("fa", 93), ("ur", 80), ("he", 90), ("ka", 93), ("am", 95), ("ko", 87), ("ja", 85),
  ])
  func mostCitiesAreHeardAndFewOfTheOthers(tag: String, percent: Int) throws {
    let cities = Self.cities(try #require(Language(tag)))
    let isNear = { (one: SoundedName, other: SoundedName) in
      one.distance(to: other) <= SoundedName.spelledReach
    }
    let heard = cities.count { isNear($0.latin, $0.other) }
    let misheard = zip(cities, cities.dropFirst(7)).count { isNear($0.latin, $1.other) }
    #expect(cities.count > 200)
    #expect(heard * 100 >= cities.count * percent, "\(heard) of \(cities.count)")
    #expect(misheard * 100 <= cities.count * 7, "\(misheard) of \(cities.count)")
  }

  @Test func theDocumentedDistanceHolds() throws {
    let boston = try #require(SoundedName("Boston"))
    #expect(boston.distance(to: try #require(SoundedName("bosuton"))) == 0)
    #expect(boston.distance(to: try #require(SoundedName("toranpu"))) > SoundedName.spelledReach)
  }

  @Test func whatStandsAroundANameCostsLittle() throws {
    let trump = try #require(SoundedName("Trump"))
    #expect(
      trump.distance(to: try #require(SoundedName("teuleompeuneun"))) <= SoundedName.spelledReach)
    #expect(trump.distance(to: try #require(SoundedName("altramb"))) <= SoundedName.spelledReach)
  }
}
