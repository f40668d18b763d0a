import Testing
import Tongwen

@Suite struct SoundedNameTests {
  /// The cities of CLDR's time zones by the last part of the zone, with Chinese names of three characters and more.
  private static let cities: [(latin: String, han: String)] = {
    let chinese = Regions.cities(in: .chinese)
    return chinese.keys.sorted().compactMap { zone in
      guard !zone.hasPrefix("Etc"), let last = zone.split(separator: ":").last,
        let han = chinese[zone], !last.contains("_"), han.allSatisfy(\.isLetter), han.count > 2
      else { return nil }
      return (String(last), han)
    }
  }()

  @Test func theDocumentedDistancesHold() throws {
    let lewis = try #require(SoundedName("Lewis"))
    #expect(abs(lewis.distance(to: "刘易斯") - 0.133) < 0.001)
    #expect(abs(lewis.distance(to: "特朗普") - 1.2) < 0.001)
    #expect(SoundedName("Io") == nil)
    #expect(SoundedName("") == nil)
  }

  @Test(arguments: [
    ("Thompson", "汤普森"), ("Schwarz", "施瓦茨"), ("Zuckerberg", "扎克伯格"), ("McCain", "麦凯恩"),
    ("Knight", "奈特"), ("Hughes", "休斯"), ("García", "加西亚"), ("Müller", "穆勒"), ("Björk", "比约克"),
    ("Škoda", "斯柯达"), ("Xavier", "泽维尔"), ("Chang", "张"), ("Gregory", "格雷戈里"),
  ])
  func spellingsOfManyLanguagesAreHeard(latin: String, han: String) throws {
    #expect(try #require(SoundedName(latin)).distance(to: han) <= SoundedName.reach)
  }

  @Test func traditionalCharactersSoundLikeSimplifiedOnes() throws {
    let name = try #require(SoundedName("Johnson"))
    #expect(name.distance(to: "約翰遜") == name.distance(to: "约翰逊"))
  }

  @Test func mostCitiesAreWrittenByTheirSound() {
    let near = Self.cities.count { city in
      (SoundedName(city.latin)?.distance(to: city.han) ?? 0) <= SoundedName.reach
    }
    #expect(Self.cities.count > 200)
    #expect(near * 100 >= Self.cities.count * 85, "\(near) of \(Self.cities.count)")
  }

  @Test func fewCitiesSoundLikeTheNext() {
    let next = Self.cities.dropFirst()
    let near = zip(Self.cities, next).count { one, other in
      (SoundedName(one.latin)?.distance(to: other.han) ?? 1) <= SoundedName.reach
    }
    #expect(near * 100 <= next.count * 10, "\(near) of \(next.count)")
  }

  @Test func longWordsAndOtherScriptsEndQuickly() {
    #expect(SoundedName(String(repeating: "str", count: 100)) == nil)
    #expect(SoundedName("Москва") == nil)
    #expect(SoundedName("Lewis")?.distance(to: "") ?? 0 > SoundedName.reach)
    #expect(SoundedName("Lewis")?.distance(to: "Lewis") ?? 0 > SoundedName.reach)
  }
}
