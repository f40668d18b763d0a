import CICU

/// Names of countries and cities from CLDR.
public enum Regions {
  /// The two-letter codes of all countries and territories.
  public static var codes: [String] {
    lines(icuText(room: 1024) { icu_region_codes($0, $1) })
  }

  /// A region's name in a language; `nil` where CLDR has none.
  ///
  ///     Regions.name(of: "CN", in: .chinese)  // "中国"
  public static func name(of code: String, in language: Language) -> String? {
    let name = icuText(room: 64) { icu_region_name(code, language.tag, $0, $1) }
    return name == code ? nil : name
  }

  /// The cities by which CLDR names time zones, by the zone: `Asia:Shanghai` to 上海. A zone whose city is
  /// called as its last part says may be missing.
  public static func cities(in language: Language) -> [String: String] {
    let pairs = lines(icuText(room: 16384) { icu_zone_cities(language.tag, $0, $1) }).compactMap {
      line -> (String, String)? in
      let parts = line.split(separator: "\t")
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func lines(_ text: String?) -> [String] {
    (text ?? "").split(separator: "\n").map(String.init)
  }
}
