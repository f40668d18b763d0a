import TongwenText

/// Whether a text says that something went up or down by a figure: 同比增长12.1%, "down 12.1%", "a 12.1% drop".
enum Trend: Hashable {
  case up, down

  /// What the words right beside a figure say; `nil` where they say nothing, or too much (降幅收窄). Known are the words
  /// of Chinese and English.
  static func of(_ quantity: Quantity, in side: CheckedPair.Side) -> Trend? {
    switch side.language.code {
    case "zh": inChinese(side.end(before: quantity.expression.lowerBound))
    case "en":
      before(quantity.expression.lowerBound, side) ?? after(quantity.expression.upperBound, side)
    default: nil
    }
  }

  // MARK: Chinese

  private static func inChinese(_ text: String) -> Trend? {
    var text = Substring(text)
    while let last = text.last, fillers.contains(last) { text.removeLast() }
    if doubtful.contains(where: text.hasSuffix) { return nil }
    if risings.contains(where: text.hasSuffix) { return .up }
    return fallings.contains(where: text.hasSuffix) ? .down : nil
  }

  private static let fillers = Set<Character>("了约近达超过为逾")
  /// A fall that narrows, a growth below zero, what is not so.
  private static let doubtful = ["负增长", "收窄", "未增长", "未下降", "不增长", "不下降", "零增长"]
  private static let risings = [
    "增长", "增加", "上升", "上涨", "提高", "提升", "攀升", "增幅", "涨幅", "升幅", "增", "涨", "升",
  ]
  private static let fallings = [
    "下降", "减少", "下跌", "降低", "下滑", "降幅", "跌幅", "减", "跌", "降",
  ]

  // MARK: English

  /// "rose by", "up", "an increase of".
  private static func before(_ place: Int, _ side: CheckedPair.Side) -> Trend? {
    var end = place
    for word in side.words[..<side.words.index(from: place)].reversed() {
      guard gap(word.range.upperBound, end, side) else { return nil }
      if let trend = verbs[word.key] ?? nouns[word.key] { return trend }
      guard small.contains(word.key) else { return nil }
      end = word.range.lowerBound
    }
    return nil
  }

  /// "12.1% growth", "a 12.1% year-on-year drop".
  private static func after(_ place: Int, _ side: CheckedPair.Side) -> Trend? {
    var start = place
    for word in side.words[side.words.index(from: place)...].prefix(4) {
      guard gap(start, word.range.lowerBound, side) else { return nil }
      if let trend = nouns[word.key] { return trend }
      guard between.contains(word.key) else { return nil }
      start = word.range.upperBound
    }
    return nil
  }

  /// Nothing but a space or a hyphen.
  private static func gap(_ start: Int, _ end: Int, _ side: CheckedPair.Side) -> Bool {
    start <= end && end - start <= 1 && side.slice(start..<end).allSatisfy { " -".contains($0) }
  }

  private static let verbs = table(
    up: "up rose risen rising grew grown growing increased increasing climbed jumped surged soared",
    down:
      "down fell fallen falling dropped dropping declined declining decreased decreasing slid slipped plunged tumbled"
  )
  private static let nouns = table(
    up: "increase rise growth jump surge gain",
    down: "decrease decline drop fall reduction slump plunge")
  private static let small = keys(
    "by of about around nearly almost over some another a an the only just")
  private static let between = keys("year on annual yearly over month quarter")

  private static func table(up: String, down: String) -> [UInt64: Trend] {
    let both = keys(up).map { ($0, Trend.up) } + keys(down).map { ($0, Trend.down) }
    return Dictionary(both) { first, _ in first }
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Word.key(String($0)) })
  }
}

extension CheckedPair.Side {
  /// The last characters, up to a dozen, before a place.
  fileprivate func end(before place: Int) -> String {
    let utf8 = text.utf8
    var start = max(0, place - 36)
    while start < place, utf8[utf8.index(utf8.startIndex, offsetBy: start)] & 0xC0 == 0x80 {
      start += 1
    }
    return slice(start..<place)
  }
}

extension [Word] {
  /// The first word that begins at a place of the text or behind it; words stand in their order.
  fileprivate func index(from place: Int) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
