/// English words and phrases with their usual Chinese renderings, the commonest first: written for this
/// project, taken from no dictionary.
///
/// Each line of a table is a headword, a tab, and the renderings between semicolons. Headwords are
/// sorted and unique. The text stands in the program itself, so nothing is looked for at run time.
public enum CoreLexicon {
  /// The number of headwords. O(n) over the text of the tables.
  public static var count: Int {
    var count = 0
    forEachLine { _, _ in count += 1 }
    return count
  }

  /// The lexicon as a dictionary; made anew at each call.
  public static var dictionary: BilingualDictionary {
    var dictionary = BilingualDictionary(.english, .chinese)
    forEachLine { head, renderings in
      dictionary.add(String(decoding: head, as: UTF8.self), split(renderings))
    }
    return dictionary
  }

  /// The renderings of a line.
  static func split(_ renderings: UnsafeBufferPointer<UInt8>) -> [String] {
    renderings.split(separator: 59).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls with the headword and the renderings of each line, in UTF-8.
  static func forEachLine(
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    for table in tables {
      table.withUTF8Buffer { text in
        var start = 0
        while start < text.count {
          let end = text[start...].firstIndex(of: 10) ?? text.count
          if let tab = text[start..<end].firstIndex(of: 9) {
            body(
              UnsafeBufferPointer(rebasing: text[start..<tab]),
              UnsafeBufferPointer(rebasing: text[tab + 1..<end]))
          }
          start = end + 1
        }
      }
    }
  }

  static let tables: [StaticString] = [
    wordsA, wordsB, wordsC, wordsD, wordsE, wordsF, wordsG,
    wordsH, wordsI, wordsJ, wordsK, wordsL, wordsM, wordsN,
    wordsO, wordsP, wordsQ, wordsR, wordsS, wordsT, wordsU,
    wordsV, wordsW, wordsX, wordsY, wordsZ,
  ]
}
