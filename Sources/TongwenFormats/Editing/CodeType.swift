/// The words for what inline codes are, the same in all documents; Markdown uses them too.
enum CodeType {
  /// The word for a format's own name of a code; the name itself where there is none.
  ///
  ///     CodeType.common("strong")         // "emphasis"
  ///     CodeType.common("bookmarkStart")  // "mark"
  ///     CodeType.common("code")           // "code"
  static func common(_ name: String) -> String { words[name] ?? name }

  private static let words: [String: String] = {
    var words: [String: String] = [:]
    for (word, names) in table { for name in names { words[name] = word } }
    return words
  }()

  private static let table: [(word: String, names: [String])] = [
    // Changes how words look; a translation can do without.
    (
      "emphasis",
      [
        "b", "i", "em", "strong", "u", "s", "strike", "small", "big", "font", "span", "mark",
        "cite",
        "dfn", "format", "c", "smartTag", "customXml", "bdo", "dir",
      ]
    ),
    ("link", ["a", "hyperlink"]),
    ("image", ["img", "drawing", "pict", "object", "frame", "AlternateContent"]),
    ("break", ["br"]),
    // A place that nobody sees: it may stand anywhere in a translation.
    (
      "mark",
      [
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd",
        "moveFromRangeStart",
        "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "bookmark", "bookmark-start",
        "bookmark-end", "reference-mark", "reference-mark-start", "reference-mark-end",
        "change", "change-start", "change-end", "del", "comment", "wbr", "softHyphen",
      ]
    ),
  ]
}
