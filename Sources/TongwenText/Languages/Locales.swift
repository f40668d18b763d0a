import CICU

extension Language {
  /// The tag with the script and region that CLDR holds likely: `zh` gives `zh-Hans-CN`.
  public var maximised: Language {
    icuText(room: 64) { icu_locale_maximise(tag, $0, $1) }.flatMap { Language($0) } ?? self
  }

  /// Whether Unicode's data know the language code.
  ///
  ///     Language("zh")?.isKnown  // true
  ///     Language("qq")?.isKnown  // false
  public var isKnown: Bool { icu_locale_is_known(tag) }

  /// Whether two tags may stand for each other: the same language in the same script, and the same
  /// region where both name one.
  ///
  ///     zh ~ zh-CN ~ zh-Hans   // yes
  ///     zh-TW ~ zh-Hant        // yes
  ///     zh ~ zh-TW             // no: the scripts differ
  ///     pt-BR ~ pt-PT          // no
  public func matches(_ other: Language) -> Bool {
    if self == other { return true }
    let (one, two) = (maximised, other.maximised)
    guard one.code == two.code, one.script == two.script else { return false }
    guard let region, let otherRegion = other.region else { return true }
    return region == otherRegion
  }

  /// The language's name in another language: `zh` in `en` is "Chinese".
  public func name(in other: Language) -> String {
    icuText(room: 64) { icu_locale_display_name(tag, other.tag, $0, $1) } ?? tag
  }

  /// Whether the language writes without spaces between words.
  public var isUnspaced: Bool {
    ["zh", "ja", "th", "lo", "km", "my", "yue", "bo", "dz"].contains(code)
  }
}
