/// The marks that the punctuation checks know, by Unicode value.
enum Marks {
  /// Marks that end a sentence, in any script.
  static let sentenceEnds = set(".!?。！？…।｡؟")
  /// Quotes and brackets that may close after the end of a sentence.
  static let closers = set("\"'”’»）)」』》】］]〉")
  /// Chinese marks that English text has no use for.
  static let fullWidth = set("，。！？；：、｡．")
  static let fullWidthAndBrackets = set("，。！？；：、｡．（）《》【】「」『』")
  static let openQuotes = set("“「『„«")
  static let closeQuotes = set("”」』»")
  static let straightQuote: UInt32 = 0x22

  /// A scalar to the mark that its language writes instead: `,` to `，`.
  static let fullWidthOf: [UInt32: String] = [
    0x2C: "，", 0x3B: "；", 0x2E: "。", 0x21: "！", 0x3F: "？", 0x3A: "：", 0x28: "（", 0x29: "）",
  ]

  /// The way back.
  static let halfWidthOf: [UInt32: String] = [
    0xFF0C: ",", 0x3002: ".", 0xFF01: "!", 0xFF1F: "?", 0xFF1B: ";", 0xFF1A: ":", 0x3001: ",",
    0xFF61: ".", 0xFF0E: ".", 0xFF08: "(", 0xFF09: ")",
  ]

  static func set(_ text: String) -> ScalarSet { ScalarSet(text.unicodeScalars.map(\.value)) }
}

extension Letters {
  /// The place of the last character that is neither white space nor a closing quote or bracket, and
  /// how many of those follow it; `nil` where there is none.
  func lastWritten() -> (place: Int, closers: Int)? {
    let closing = Marks.closers
    var place = count - 1
    var closers = 0
    while place >= 0 {
      if closing.contains(scalars[place]) {
        closers += 1
      } else if !scalars[place].isWhite {
        return (place, closers)
      }
      place -= 1
    }
    return nil
  }
}
