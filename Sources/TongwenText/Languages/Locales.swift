import CICU
import Synchronization

extension Language {
  /// The tag with the script and region that CLDR holds likely: `zh` gives `zh-Hans-CN`.
  public var maximised: Language { MaximisedLanguages.shared.maximised(self) }

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

/// Languages with their likely subtags, found once: ICU needs microseconds for each.
private final class MaximisedLanguages: Sendable {
  static let shared = MaximisedLanguages()

  private let known = Mutex<[Language: Language]>([:])
  /// Input may name any number of languages; texts are in few.
  private static let most = 500

  func maximised(_ language: Language) -> Language {
    if let found = known.withLock({ $0[language] }) { return found }
    let found = Self.find(language)
    known.withLock { known in
      if known.count >= Self.most { known.removeAll() }
      known[language] = found
    }
    return found
  }

  private static func find(_ language: Language) -> Language {
    let tag = icuText(room: 64) { icu_locale_maximise(language.tag, $0, $1) }
    return tag.flatMap { Language($0) } ?? language
  }
}
