import Tongwen

/// Repeatable random (SplitMix64; Steele, Lea and Flood 2014).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Random texts that are like each other: sentences of few words, and edits of them.
struct RandomText {
  enum Script: CaseIterable { case latin, han, mixed, thai }

  var random: SeededRandom
  let script: Script

  init(_ seed: UInt64, _ script: Script) { (random, self.script) = (SeededRandom(seed), script) }

  private static let words = [
    "the", "of", "Park", "open", "opens", "file", "files", "a", "Chongqing", "new", "area", "12",
    "3.5",
    "is", "not", "one", "bank", "trade", "port", "ports", "x",
  ]
  private static let han = Array("两江新区上半年外贸进出口额达亿美元重庆的了在是不人有一")
  private static let thai = Array("ภาษาไทยสวัสดีครับที่นี่เมือง")

  mutating func word() -> String {
    switch script {
    case .latin: Self.words.randomElement(using: &random) ?? ""
    case .han: String(Self.han.randomElement(using: &random) ?? "的")
    case .thai: String(Self.thai.randomElement(using: &random) ?? "ภ")
    case .mixed:
      Bool.random(using: &random)
        ? Self.words.randomElement(using: &random) ?? ""
        : String(Self.han.randomElement(using: &random) ?? "的")
    }
  }

  mutating func words(_ lengths: ClosedRange<Int>) -> [String] {
    (0..<Int.random(in: lengths, using: &random)).map { _ in word() }
  }

  /// A few words changed, added, taken out or moved.
  mutating func edited(_ words: [String]) -> [String] {
    var words = words
    for _ in 0..<Int.random(in: 0...max(words.count / 2, 1), using: &random) {
      let at = Int.random(in: 0...words.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: words.insert(word(), at: at)
      case 1 where at < words.count: words.remove(at: at)
      case 2 where at < words.count: words.append(words.remove(at: at))
      case 3 where at < words.count: words[at] = word()
      default: break
      }
    }
    return words
  }

  func joined(_ words: [String]) -> String {
    words.joined(separator: script == .latin || script == .mixed ? " " : "")
  }
}
