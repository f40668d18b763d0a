/// What the segmenter must know of a language: words separated by spaces, without their last stop.
///
/// Adding a language is one file in `Tables/` and one line in `LanguageTable.all`.
struct LanguageTable: Sendable {
  var code: String
  /// Words by what they do; see `WordRole`.
  var titles = ""
  var numbers = ""
  var inner = ""
  var endings = ""
  var units = ""
  var times = ""
  var clock = ""
  var starters = ""
  var ordinalNouns = ""
  var speech = ""
  var exclaiming = ""
  var relatives = ""
  /// `3.` before a month or another small letter is an ordinal.
  var hasOrdinals = false
  /// Nouns are written with a capital, so that one after `3.` begins no sentence by itself.
  var hasCapitalNouns = false
  /// Careless writing begins sentences with small letters, which the table's words tell from short forms.
  var hasSmallStarts = true
  /// The Greek question mark is a semicolon.
  var semicolonEnds = false
  /// The Armenian full stop is typed as a colon, and `.` is no full stop.
  var colonEnds = false
  /// Quotations go on after 」 with a particle, and brackets hold whole sentences.
  var isJapanese = false
  /// A heading before a colon and the clauses of a text without a full stop are segments.
  var hasClauses = false

  /// All words with their roles, those of every language's text among them.
  var words: [String: WordRole] {
    var words: [String: WordRole] = [:]
    for (role, list) in LanguageTable.common.lists + lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        words[String(word).lowercased(), default: []].formUnion(role)
      }
    }
    return words
  }

  fileprivate var lists: [(WordRole, String)] {
    [
      (.title, titles), (.number, numbers), (.inner, inner), (.ending, endings), (.unit, units),
      (.time, times), (.clock, clock), (.starter, starters), (.ordinalNoun, ordinalNouns),
      (.speech, speech),
      (.exclaiming, exclaiming), (.relative, relatives),
    ]
  }

  /// The table of a language, or the one of every language with ICU's iterator beside it.
  static func of(_ language: Language) -> (table: LanguageTable, isOwn: Bool) {
    if let table = all[language.code] { return (table, true) }
    return (LanguageTable(code: language.code, hasSmallStarts: false), false)
  }

  static let all: [String: LanguageTable] = {
    let tables =
      [
        english, chinese, japanese, german, french, spanish, italian, portuguese, russian, arabic,
        korean,
      ] + others + more
    return Dictionary(tables.map { ($0.code, $0) }) { first, _ in first }
  }()
}
