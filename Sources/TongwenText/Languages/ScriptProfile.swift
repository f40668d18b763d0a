import CICU

/// Which scripts a text is written in.
///
///     ScriptProfile("两江新区的NUS").dominant  // "Hani"
///     ScriptProfile("123").dominant          // nil
public struct ScriptProfile: Sendable {
  /// Letters counted by the ISO 15924 code of their script; `Zyyy` and `Zinh` left out.
  public let counts: [String: Int]
  /// Han characters that only traditional texts have, and those that only simplified texts have.
  public let traditional: Int
  /// Han characters that only simplified texts have.
  public let simplified: Int

  /// Looks at the first 20,000 scalars.
  public init(_ text: String) {
    var byScript: [UInt32: Int] = [:]
    var (traditional, simplified) = (0, 0)
    for scalar in text.unicodeScalars.prefix(20_000) where scalar.properties.isAlphabetic {
      byScript[icu_char_script(scalar.value), default: 0] += 1
      if HanFolding.isTraditional(scalar.value) { traditional += 1 }
      if HanFolding.isSimplified(scalar.value) { simplified += 1 }
    }
    counts = Dictionary(
      uniqueKeysWithValues: byScript.map { (ScriptProfile.name($0.key), $0.value) }
    ).filter { $0.key != "Zyyy" && $0.key != "Zinh" }
    (self.traditional, self.simplified) = (traditional, simplified)
  }

  /// The script of most letters; a Han character counts three times, since it stands for a word.
  public var dominant: String? {
    counts.max { (weight($0), $1.key) < (weight($1), $0.key) }?.key
  }

  private func weight(_ count: (key: String, value: Int)) -> Int {
    count.key == "Hani" ? count.value * 3 : count.value
  }

  /// The language that the script alone gives away; `nil` where several languages share it.
  ///
  ///     ScriptProfile("两江新区").language  // zh
  ///     ScriptProfile("兩江新區").language  // zh-Hant
  ///     ScriptProfile("これは").language    // ja
  ///     ScriptProfile("hello").language    // nil
  public var language: Language? {
    let kana = (counts["Hira"] ?? 0) + (counts["Kana"] ?? 0)
    let han = counts["Hani"] ?? 0
    switch dominant {
    case "Hani", "Hira", "Kana":
      if kana * 10 > kana + han { return Language("ja") }
      return Language(traditional > simplified ? "zh-Hant" : "zh")
    case let script?: return ScriptProfile.soleLanguages[script].flatMap { Language($0) }
    case nil: return nil
    }
  }

  /// Scripts that one language of today's press writes alone.
  private static let soleLanguages = [
    "Hang": "ko", "Thai": "th", "Grek": "el", "Geor": "ka", "Armn": "hy", "Hebr": "he",
    "Laoo": "lo", "Khmr": "km", "Mymr": "my", "Taml": "ta", "Telu": "te", "Knda": "kn",
    "Mlym": "ml", "Gujr": "gu", "Guru": "pa", "Sinh": "si", "Ethi": "am", "Tibt": "bo",
  ]

  private static func name(_ script: UInt32) -> String {
    let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: script >> UInt32($0)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
