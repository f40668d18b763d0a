import CICU

/// Names of things that Unicode's CLDR knows in both of two languages: countries, languages,
/// currencies, cities, units, months, weekdays.
///
///     LocaleNames.pairs(.english, .chinese)
///     // …("Singapore", "新加坡")…("Portuguese", "葡萄牙语")…("acres", "英亩")…
package enum LocaleNames {
  private static let kinds: [Int32] = [0, 1, 2, 3, 4, 5, 6]

  /// The pairs whose names differ, what stands in brackets taken off. O(names).
  package static func pairs(_ one: Language, _ other: Language) -> [(String, String)] {
    kinds.flatMap { kind -> [(String, String)] in
      let others = Dictionary(names(kind, other), uniquingKeysWith: { first, _ in first })
      return names(kind, one).compactMap { key, name in
        guard let match = others[key], match != name else { return nil }
        return (name, match)
      }
    }
  }

  private static func names(_ kind: Int32, _ language: Language) -> [(String, String)] {
    let locale = [language.code, language.script].compactMap { $0 }.joined(separator: "_")
    let lines = icuText(room: 1 << 15) { icu_locale_names(kind, locale, $0, $1) } ?? ""
    return lines.split(separator: "\n").compactMap { line in
      guard let tab = line.firstIndex(of: "\t") else { return nil }
      let name = withoutBrackets(line[line.index(after: tab)...])
      return name.isEmpty ? nil : (String(line[..<tab]), name)
    }
  }

  private static func withoutBrackets(_ name: Substring) -> String {
    let scalars = name.unicodeScalars
    let end = scalars.firstIndex { $0 == "(" || $0 == "（" || $0 == "[" } ?? scalars.endIndex
    var kept = scalars[..<end]
    while kept.last == " " { kept.removeLast() }
    return String(kept)
  }
}
