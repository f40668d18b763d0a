/// Languages as people head their columns: by tag, by English name, by Chinese name.
enum LanguageName {
  ///     LanguageName.language("zh_CN")                  // zh-CN
  ///     LanguageName.language("Chinese_PRC")            // zh-CN, as memoQ writes it
  ///     LanguageName.language("English (United States)")  // en-US
  ///     LanguageName.language("繁體中文")                 // zh-Hant
  ///     LanguageName.language("note")                   // nil
  static func language(_ name: String) -> Language? {
    let name = name.trimmed
    if let tag = chinese[name] { return Language(tag) }
    let words = name.lowercased().map { "_-()（）,".contains($0) ? " " : $0 }
    let parts = String(words).split(separator: " ").map(String.init)
    if let first = parts.first, let code = english[first] {
      let rest = parts.dropFirst().joined(separator: " ")
      if rest.isEmpty { return Language(code) }
      return qualifiers[rest].flatMap { Language("\(code)-\($0)") }
    }
    return tag(name)
  }

  /// As memoQ heads its columns: `Chinese_PRC`, `English_United_States`; the tag where it has no name.
  static func memoQ(_ language: Language) -> String {
    guard let name = english.filter({ $0.value == language.code }).map(\.key).min() else {
      return language.tag
    }
    let place = language.region ?? (language.code == "zh" ? language.script ?? "CN" : nil)
    let words = place.flatMap { memoQPlaces[$0] ?? qualifier(of: $0) }
    return ([name] + (words.map { $0.split(separator: " ").map(String.init) } ?? []))
      .map(\.capitalizedWord).joined(separator: "_")
  }

  private static let memoQPlaces = ["CN": "PRC", "Hans": "PRC", "Hant": "taiwan"]

  /// The longest name of a place, which is the one that programs write out.
  private static func qualifier(of place: String) -> String? {
    qualifiers.filter { $0.value == place }.map(\.key).max { ($0.count, $0) < ($1.count, $1) }
  }

  /// A tag whose first part has two letters, or three and more parts after it: `note` and `pos` are of a
  /// tag's form, too.
  private static func tag(_ name: String) -> Language? {
    guard let language = Language(name) else { return nil }
    let isBare = language.script == nil && language.region == nil && language.extras.isEmpty
    if language.extras.contains(where: { $0.count > 4 }) { return nil }
    if language.code.count == 2 { return language }
    return language.code.count == 3 && (!isBare || common.contains(language.code)) ? language : nil
  }

  /// Codes of three letters that stand alone in headers.
  private static let common: Set<String> = [
    "eng", "zho", "chi", "cmn", "yue", "deu", "ger", "fra", "fre", "spa", "rus", "jpn", "kor",
    "por",
    "ita", "ara", "fil", "bod", "uig", "mon",
  ]

  private static let english = [
    "english": "en", "chinese": "zh", "mandarin": "zh", "cantonese": "yue", "japanese": "ja",
    "korean": "ko", "french": "fr", "german": "de", "spanish": "es", "portuguese": "pt",
    "italian": "it", "russian": "ru", "arabic": "ar", "dutch": "nl", "polish": "pl",
    "turkish": "tr",
    "vietnamese": "vi", "thai": "th", "indonesian": "id", "malay": "ms", "hindi": "hi",
    "ukrainian": "uk", "czech": "cs", "greek": "el", "hungarian": "hu", "swedish": "sv",
    "finnish": "fi", "danish": "da", "norwegian": "nb", "hebrew": "he", "persian": "fa",
    "romanian": "ro", "mongolian": "mn", "tibetan": "bo", "uyghur": "ug", "kazakh": "kk",
  ]

  private static let qualifiers = [
    "prc": "CN", "china": "CN", "people's republic of china": "CN", "simplified": "Hans",
    "traditional": "Hant", "simplified china": "Hans-CN", "taiwan": "TW", "hong kong": "HK",
    "hong kong sar": "HK", "macao": "MO", "macau": "MO", "singapore": "SG", "malaysia": "MY",
    "united states": "US", "usa": "US", "us": "US", "united kingdom": "GB", "uk": "GB",
    "australia": "AU", "canada": "CA", "ireland": "IE", "new zealand": "NZ", "india": "IN",
    "france": "FR", "germany": "DE", "austria": "AT", "switzerland": "CH", "spain": "ES",
    "mexico": "MX", "latin america": "419", "brazil": "BR", "portugal": "PT", "italy": "IT",
    "japan": "JP", "korea": "KR", "russia": "RU",
  ]

  private static let chinese = [
    "中文": "zh", "汉语": "zh", "漢語": "zh", "简体中文": "zh-Hans", "中文（简体）": "zh-Hans",
    "中文(简体)": "zh-Hans", "繁体中文": "zh-Hant", "繁體中文": "zh-Hant", "英文": "en", "英语": "en",
    "英語": "en", "日文": "ja", "日语": "ja", "韩文": "ko", "韩语": "ko", "法文": "fr", "法语": "fr",
    "德文": "de", "德语": "de", "俄文": "ru", "俄语": "ru", "西班牙文": "es", "西班牙语": "es",
    "葡萄牙文": "pt", "葡萄牙语": "pt", "意大利语": "it", "阿拉伯语": "ar", "越南语": "vi", "泰语": "th",
  ]
}

extension String {
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
