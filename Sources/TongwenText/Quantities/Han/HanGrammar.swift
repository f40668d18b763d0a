/// Reads the figures of a text that writes them with Han characters and digits.
///
/// One pass: a place where a figure can begin gives a numeral, what follows names its kind, what stands before
/// hedges it; at the end figures in a range or list lend each other their units. A class, since it is handed on
/// for each text.
final class HanGrammar: QuantityGrammar {
  let lexicon: HanLexicon
  let style = DigitStyle.english

  init(lexicon: HanLexicon) { self.lexicon = lexicon }

  static let chinese = HanGrammar(lexicon: .chinese)

  func quantities(in text: ScalarText) -> [Quantity] {
    var pass = HanPass(text: text, grammar: self)
    pass.run()
    return pass.drafts.finished(in: text)
  }
}

/// The state of one reading.
struct HanPass {
  let text: ScalarText
  let grammar: HanGrammar
  var drafts: [QuantityDraft] = []
  var index = 0
  /// Numbers the dates and times that are read.
  var group = 0

  var lexicon: HanLexicon { grammar.lexicon }

  init(text: ScalarText, grammar: HanGrammar) {
    (self.text, self.grammar) = (text, grammar)
  }

  mutating func run() {
    while index < text.count {
      let scalar = text[index]
      if scalar < 0x80 {
        if Scalar.isDigit(scalar) {
          readDigits()
        } else if Scalar.isASCIILetter(scalar) {
          skipWord()
        } else {
          index += 1
        }
      } else if HanTrigger.contains(scalar) {
        readHan(scalar)
      } else if Scalar.isLetter(scalar) {
        skipWord()
      } else {
        index += 1
      }
    }
    drafts.share(in: text) { text, start, end in HanJoiner.joins(text, start, end) }
  }

  /// A Latin word with the digits that belong to its name: G20, CMV-22B, COVID-19; not RMB before a figure.
  private mutating func skipWord() {
    let start = index
    while Scalar.isLetter(text[index]) { index += 1 }
    if text[index] == 0x3A, text[index + 1] == 0x2F, text[index + 2] == 0x2F {
      while index < text.count, text[index] > 32, text[index] < 0x80 { index += 1 }
      return
    }
    if Scalar.isDigit(text[index]) || text[index] == 0x2D && Scalar.isDigit(text[index + 1]) {
      if lexicon.currencies.longestMatch(in: text, before: index)?.start == start { return }
      if text[index] == 0x2D, !CodeWord.isName(text, start, index) { return }
      CodeWord.skip(text, &index)
    }
  }

  private mutating func readDigits() {
    if let end = CodeWord.end(text, at: index) {
      index = end
      return
    }
    if readDate() || readClockFigures() || readNineEleven() { return }
    readNumeral()
  }

  /// 9·11: the day, as one name.
  private mutating func readNineEleven() -> Bool {
    guard text[index] == 0x39, text[index + 1] == 0xB7, text[index + 2] == 0x31,
      text[index + 3] == 0x31,
      !Scalar.isDigit(text[index + 4])
    else { return false }
    drafts.append(
      QuantityDraft(value: ExactNumber(911), start: index, end: index + 4, isWeak: true))
    index += 4
    return true
  }

  private mutating func readHan(_ scalar: UInt32) {
    switch scalar {
    case HanTrigger.weekday, 0x9031: readWeekday(length: 1)
    case HanTrigger.star, HanTrigger.rite, 0x79AE: readWeekday(length: 2)
    case HanTrigger.ordinal: readOrdinal()
    case HanTrigger.dayMark, HanTrigger.hangulDayMark: readNamedDay()
    case HanFigure.half: readHalf()
    default: readWordOrNumeral()
    }
  }

  private mutating func readWordOrNumeral() {
    if let found = lexicon.words.longestMatch(in: text, at: index) {
      let word = found.meaning
      drafts.append(
        QuantityDraft(
          kind: word.kind, value: word.value, upper: word.upper, start: index, end: found.end,
          isWeak: word.isWeak))
      index = found.end
      return
    }
    if let idiom = idiomEnd() {
      index = idiom
      return
    }
    readNumeral()
  }

  /// The end of an idiom that covers this place, also one that began a character before (统一).
  private func idiomEnd() -> Int? {
    for back in 0...2 where index >= back {
      if let found = lexicon.idioms.longestMatch(in: text, at: index - back), found.end > index,
        found.meaning
      {
        return found.end
      }
    }
    return nil
  }
}

/// The Han characters at which a figure can begin.
enum HanTrigger {
  static let weekday: UInt32 = 0x5468  // 周
  static let star: UInt32 = 0x661F  // 星
  static let rite: UInt32 = 0x793C  // 礼
  static let ordinal: UInt32 = 0x7B2C  // 第
  static let dayMark: UInt32 = 0x66DC  // 曜
  static let hangulDayMark: UInt32 = 0xC694  // 요

  @inline(__always) static func contains(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x3007, scalar <= 0x96F6 else { return scalar == hangulDayMark }
    switch scalar {
    case weekday, dayMark, 0x9031, star, rite, 0x79AE, ordinal, HanFigure.half: return true
    case 0x7FFB, 0x6210, 0x4E0A, 0x53CC, 0x96D9, 0x52A0, 0x4FE9, 0x4EE8: return true  // 翻成上双雙加俩仨
    default:
      return HanFigure.digit(scalar) != nil || HanFigure.scale(scalar) != nil
        || HanFigure.isSome(scalar)
    }
  }
}

/// What joins the figures of a range or a list.
enum HanJoiner {
  static func joins(_ text: ScalarText, _ start: Int, _ end: Int) -> Bool {
    var index = start
    var seen = false
    while index < end {
      switch text[index] {
      case 0x20: break
      case 0x2D, 0x2013, 0x2014, 0x7E, 0x301C, 0x223C, 0x3001, 0x2F: seen = true
      case 0x304B, 0x3089, 0xBD80, 0xD130: seen = true  // から 부터
      case 0x81F3, 0x5230, 0x6216: seen = true  // 至到或
      case 0x548C, 0x53CA, 0x4E0E, 0x8207: seen = true  // 和及与與
      default: return false
      }
      index += 1
    }
    return seen
  }
}

/// Names with digits.
enum CodeWord {
  /// Whether the word before a hyphen makes a name with the digits after it: capitals, a single letter, or a
  /// capitalised word.
  static func isName(_ text: ScalarText, _ start: Int, _ end: Int) -> Bool {
    Scalar.isUpper(text[start])
  }

  /// Past the rest of a name: letters, digits, and what joins them.
  static func skip(_ text: ScalarText, _ index: inout Int) {
    while index < text.count {
      let scalar = text[index]
      if Scalar.isDigit(scalar) || Scalar.isLetter(scalar) {
        index += 1
        continue
      }
      let next = text[index + 1]
      let isJoint = scalar == 0x2D || scalar == 0x5F || scalar == 0x2E || scalar == 0x2F
      guard isJoint, Scalar.isDigit(next) || Scalar.isASCIILetter(next) && scalar != 0x2E else {
        return
      }
      index += 1
    }
  }

  /// The end of a name that begins with digits here (5G, 3D, 1.2.3); `nil` for a figure.
  static func end(_ text: ScalarText, at start: Int) -> Int? {
    var index = start
    while Scalar.isDigit(text[index]) { index += 1 }
    if let end = version(text, start) { return end }
    while text[index] == 0x2C || text[index] == 0x2E, Scalar.isDigit(text[index + 1]) {
      index += 1
      while Scalar.isDigit(text[index]) { index += 1 }
    }
    let letters = index
    while Scalar.isASCIILetter(text[index]) { index += 1 }
    guard index > letters, !UnitLetters.contains(text, letters, index) else { return nil }
    skip(text, &index)
    return index
  }

  /// 1.2.3, 010-8888-9999: three groups of digits or more that are no date.
  private static func version(_ text: ScalarText, _ start: Int) -> Int? {
    var (index, joints) = (start, 0)
    let joint = firstJoint(text, start)
    guard joint == 0x2E || joint == 0x2D else { return nil }
    while true {
      while Scalar.isDigit(text[index]) { index += 1 }
      guard text[index] == joint, Scalar.isDigit(text[index + 1]) else { break }
      (joints, index) = (joints + 1, index + 1)
    }
    guard joints >= 2 else { return nil }
    return joints == 2 && NumericDate.date(in: text, at: start) != nil ? nil : index
  }

  private static func firstJoint(_ text: ScalarText, _ start: Int) -> UInt32 {
    var index = start
    while Scalar.isDigit(text[index]) { index += 1 }
    return text[index]
  }
}

/// Letters that may follow digits at once and still leave a figure: units, scales, endings.
enum UnitLetters {
  private static let table = MeaningTable<Bool>(
    """
    km m cm mm kg g mg t l ml kw mw gw kwh mwh gwh twh w v hz mhz ghz kb mb gb tb bn b k mn mln tn st nd rd th \
    s am pm a p x kmh kph mph ft lb lbs oz mi hrs hr h min mins sec pt px rmb usd cny eur yuan million billion \
    trillion thousand percent pct pp ppm c f sqm km2 ha tcf bcf kcal cal kj mj yr yrs mo ah mah nm cc \
    times fold year years month months day days hours minutes er ern
    """.split { $0 == " " || $0 == "\n" }.map { (String($0), true) })

  static func contains(_ text: ScalarText, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 8 else { return false }
    if end - start == 1, Scalar.isUpper(text[start]),
      ![0x4D, 0x43, 0x46, 0x57, 0x4C].contains(text[start])
    {
      return false
    }
    var hash = MeaningTable<Bool>.start
    for index in start..<end { hash = MeaningTable<Bool>.step(hash, Scalar.lowered(text[index])) }
    let isTimes = end - start == 1 && Scalar.lowered(text[start]) == 0x78  // 5x8
    return table.meaning(of: hash) != nil && (isTimes || !Scalar.isDigit(text[end]))
  }
}
