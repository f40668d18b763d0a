import Testing
import Tongwen

struct NearestTests {
  @Test(
    arguments: [
      ("Jiakong", "Jiagong", 1), ("chekc", "check", 1), ("", "ab", 2), ("ab", "", 2), ("", "", 0),
      ("prefered", "preferred", 1), ("ca", "abc", 3), ("两江", "江两", 1),
    ])
  func distancesAreCountedInCharacters(one: String, other: String, distance: Int) {
    #expect(Nearest.distance(one, other) == distance)
    #expect(Nearest.distance(other, one) == distance)
  }

  @Test func aNameIsNearWithinAThirdOfTheWord() {
    #expect(Nearest.name(to: "chekc", in: ["check", "align"]) == "check")
    #expect(Nearest.name(to: "frobnicate", in: ["check", "align"]) == nil)
    #expect(Nearest.name(to: "CHECK", in: ["check"]) == "check")
  }
}
