/// A language as BCP 47 writes it: `en`, `zh-Hans`, `pt-BR`.
///
/// Only the form is known here; what needs Unicode's data (likely scripts, names, whether a code
/// exists) is in `TongwenText`.
///
///     Language("zh_CN")?.tag    // "zh-CN"
///     Language("ZH-hans")?.tag  // "zh-Hans"
///     Language("zh-CHS")?.tag   // "zh-Hans"
///     Language("")              // nil
///     Language("two words")     // nil
public struct Language: Hashable, Sendable {
  /// The primary language subtag in lower case: `zh`.
  public let code: String
  /// The script subtag in title case, if the tag names one: `Hans`.
  public let script: String?
  /// The region subtag in upper case, if the tag names one: `CN`, `419`.
  public let region: String?
  /// Variants, extensions and private-use subtags in lower case, in their order.
  public let extras: [String]

  /// Reads a tag with `-` or `_` between its subtags, in any case; `nil` where its form is not BCP 47's.
  public init?(_ tag: some StringProtocol) {
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "_", omittingEmptySubsequences: false) }
      .map { $0.lowercased() }
    guard let first = subtags.first, (2...8).contains(first.utf8.count), first.isLetters else {
      return nil
    }
    var rest = subtags.dropFirst()
    if let legacy = Language.legacy[subtags.joined(separator: "-")] {
      (code, script, region, extras) = (legacy.0, legacy.1, nil, [])
      return
    }
    guard rest.allSatisfy({ (1...8).contains($0.utf8.count) && $0.isAlphanumeric }) else {
      return nil
    }
    code = first
    if let next = rest.first, next.utf8.count == 4, next.isLetters {
      script = next.prefix(1).uppercased() + next.dropFirst()
      rest = rest.dropFirst()
    } else {
      script = nil
    }
    if let next = rest.first, next.isRegion {
      region = next.uppercased()
      rest = rest.dropFirst()
    } else {
      region = nil
    }
    extras = Array(rest)
  }

  /// The tag in BCP 47's canonical case.
  public var tag: String {
    ([code] + [script, region].compactMap { $0 } + extras).joined(separator: "-")
  }

  /// Names that older Windows and Trados files use.
  private static let legacy = ["zh-chs": ("zh", "Hans"), "zh-cht": ("zh", "Hant")]

  /// `en`.
  public static let english = Language(code: "en")
  /// `zh`.
  public static let chinese = Language(code: "zh")

  private init(code: String) {
    (self.code, script, region, extras) = (code, nil, nil, [])
  }
}

extension Language: CustomStringConvertible {
  /// As people write it.
  public var description: String { tag }
}

extension Language: Comparable {
  /// Alphabetical by tag.
  public static func < (one: Language, other: Language) -> Bool { one.tag < other.tag }
}

extension String {
  fileprivate var isLetters: Bool { utf8.allSatisfy { (97...122).contains($0) } }
  fileprivate var isDigits: Bool { utf8.allSatisfy { (48...57).contains($0) } }
  fileprivate var isAlphanumeric: Bool {
    utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
  }
  fileprivate var isRegion: Bool {
    (utf8.count == 2 && isLetters) || (utf8.count == 3 && isDigits)
  }
}
