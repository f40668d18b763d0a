import TongwenText

/// How the draft itself writes a figure, so that a fix looks like what stands around it.
///
///     DraftForm("4.2 million US dollars")  // words: 420 million US dollars, not US$420 million
///     DraftForm("10.9 Billion Yuan")       // capitals: 109.86 Billion Yuan
struct DraftForm {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The writer with the draft's form of currencies and percentages, unless the house has chosen its own.
  func writer(like writer: QuantityWriter) -> QuantityWriter {
    guard writer.style == QuantityWriter.Style() else { return writer }
    var writer = writer
    if isInWords { writer.style.currency = .words }
    if text.contains("percent") || text.contains("per cent") { writer.style.percent = .word }
    return writer
  }

  /// A currency stands behind the figure by its name.
  private var isInWords: Bool {
    !text.contains(where: \.isCurrencySymbol)
      && ["dollar", "euro", "pound", "rupee", "franc"].contains(where: text.lowercased().contains)
  }

  /// A fix without the article that stands before it, with the draft's name for weekdays and its capitals.
  func likeDraft(_ fix: String) -> String {
    if fix.hasPrefix("the "), !text.lowercased().hasPrefix("the ") {
      return String(fix.dropFirst(4))
    }
    if fix.hasPrefix("周"), let week = ["星期", "礼拜"].first(where: text.hasPrefix) {
      return week + fix.dropFirst()
    }
    return inHan(fix) ?? capitalised(fix)
  }

  /// A small or round number in words, where the draft has one in words: five, one thousand, 五; else `nil`.
  func word(_ quantity: Quantity, _ language: Language) -> String? {
    guard quantity.kind == .cardinal, quantity.unit == nil, quantity.upper == nil,
      text.allSatisfy({ $0.isLetter || $0 == " " })
    else { return nil }
    let words = language.code == "en" ? Self.english : language.code == "zh" ? Self.chinese : []
    guard let number = quantity.value.whole else { return nil }
    let word = words.indices.contains(number) ? words[number] : nil
    guard let word = word ?? (language.code == "en" ? scale(quantity.value) : nil) else {
      return nil
    }
    return text.first?.isUppercase ?? false ? word.prefix(1).uppercased() + word.dropFirst() : word
  }

  /// thousand for a draft's million, one thousand for its ten thousand.
  private func scale(_ value: ExactNumber) -> String? {
    guard value.digits == 1, let word = Self.scales[value.exponent] else { return nil }
    if text.hasPrefix("a ") { return "a " + word }
    return text.contains(" ") ? "one " + word : word
  }

  private static let scales = [
    2: "hundred", 3: "thousand", 6: "million", 9: "billion", 12: "trillion",
  ]

  private static let english = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let chinese = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  /// 三周 for 3周 and 第四 for 第4, where the draft has no digits.
  private func inHan(_ fix: String) -> String? {
    let digits = fix.filter { $0.isASCII && $0.isNumber || $0 == "." }
    guard let place = fix.firstIndex(where: { $0.isASCII && $0.isNumber }), digits.count == 1,
      let digit = fix[place].wholeNumberValue, digit > 0, fix.count > 1,
      !fix.contains(where: { $0.isASCII && $0.isLetter }),
      !text.contains(where: { $0.isASCII && $0.isNumber })
    else { return nil }
    let (before, after) = (fix[..<place], fix[fix.index(after: place)...])
    return before + (digit == 2 && before.isEmpty ? "两" : Self.chinese[digit]) + after
  }

  /// quadrupled for a draft's doubled; `nil` where the draft has no such word.
  func factor(_ quantity: Quantity) -> String? {
    let word = text.lowercased()
    guard quantity.kind == .multiple, let number = quantity.value.whole,
      let stem = Self.factors.values.first(where: { word.hasPrefix($0.dropLast()) }),
      let right = Self.factors[number]
    else { return nil }
    return String(right.dropLast()) + String(word.dropFirst(stem.count - 1))
  }

  private static let factors = [2: "double", 3: "triple", 4: "quadruple", 5: "quintuple"]

  /// A fix in a heading has its long words in capitals, too.
  private func capitalised(_ fix: String) -> String {
    let long = words.filter { $0.count > 3 }
    guard !long.isEmpty, long.allSatisfy({ $0.first?.isUppercase ?? false }) else { return fix }
    return fix.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.count > 3 && word.allSatisfy(\.isLetter)
        ? word.prefix(1).uppercased() + word.dropFirst() : String(word)
    }.joined(separator: " ")
  }

  private var words: [Substring] { text.split { !$0.isLetter } }
}
