import Testing
import TongwenText

struct KeySetTests {
  @Test func holdsWhatWasPutInAndNothingElse() {
    var state: UInt64 = 11
    let keys = (0..<500).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
    var set = KeySet(Array(keys[..<100]))
    for key in keys[100..<300] { set.insert(key) }
    #expect(keys[..<300].allSatisfy(set.contains))
    #expect(!keys[300...].contains(where: set.contains))
  }

  @Test func zeroIsAKeyLikeAnother() {
    var set = KeySet([1, 1, 1])
    #expect(!set.contains(0))
    set.insert(0)
    #expect(set.contains(0) && set.contains(1) && !set.contains(2))
  }
}
