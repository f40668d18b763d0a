/// Reads the figures of a text with spaces between words.
///
/// The text is cut into lexemes once; then one walk over them reads each numeral with what stands around it:
/// currency and hedge before, kind and unit after; months and weekdays by themselves.
final class LatinGrammar: QuantityGrammar {
  let lexicon: LatinLexicon

  init(lexicon: LatinLexicon) { self.lexicon = lexicon }

  static let english = LatinGrammar(lexicon: .english)

  func quantities(in text: ScalarText) -> [Quantity] {
    var pass = LatinPass(text: text, lexicon: lexicon)
    pass.run()
    return pass.drafts.finished(in: text)
  }
}

/// The state of one reading.
struct LatinPass {
  let text: ScalarText
  let lexicon: LatinLexicon
  let lexemes: [LatinLexeme]
  var drafts: [QuantityDraft] = []
  var index = 0
  var group = 0

  init(text: ScalarText, lexicon: LatinLexicon) {
    (self.text, self.lexicon) = (text, lexicon)
    lexemes = LatinLexer.lexemes(of: text, lexicon: lexicon)
  }

  mutating func run() {
    while index < lexemes.count {
      let before = index
      read(lexemes[index])
      index = max(index, before + 1)
    }
    drafts.share(in: text) { text, start, end in LatinJoiner.joins(text, start, end) }
  }

  private mutating func read(_ lexeme: LatinLexeme) {
    if lexeme.digits != nil {
      if readDate() || readClock() || readPlainDecade() || readDecadeOfYears() { return }
      readNumeral()
      return
    }
    switch lexeme.meaning {
    case nil: break
    case .number, .ordinal, .scale, .dozen, .several, .half, .article: readNumeral()
    case .part(let below): part(below)
    case .manyOf(let value): many(value)
    case .span(let value, let unit): span(value, unit)
    case .century: span(100, .years)
    case .numberedCentury: readCentury()
    case .decadeBefore: readDecadeAfterWord()
    case .multiple(let value):
      add(.multiple, ExactNumber(value), isWeak: true)
    case .month(let month): readMonth(month)
    case .weekday(let day) where isCapitalised(index): add(.weekday, ExactNumber(day))
    case .shortWeekday(let day) where isShortWeekday: add(.weekday, ExactNumber(day))
    case .tens(let years): add(.decade, ExactNumber(years), isWeak: true)
    case .noon: add(.clock, ExactNumber(720), isWeak: true)
    case .midnight: add(.clock, ExactNumber(0), isWeak: true)
    default: break
    }
  }

  private mutating func add(_ kind: Quantity.Kind, _ value: ExactNumber, isWeak: Bool = false) {
    let lexeme = lexemes[index]
    drafts.append(
      QuantityDraft(
        kind: kind, value: value, start: lexeme.start, end: lexeme.end,
        isHalfOfDayKnown: kind == .clock, isWeak: isWeak))
    index += 1
  }

  /// A lone "quarter": a fourth, or fifteen minutes.
  private mutating func part(_ below: Int) {
    guard let value = ExactNumber(1, over: below) else { return }
    add(.fraction, value, isWeak: true)
  }

  /// the past decade, the centenary.
  private mutating func span(_ value: Int, _ unit: LatinMeaning.Span) {
    add(.measure, ExactNumber(value), isWeak: true)
    drafts[drafts.count - 1].unit = unit == .days ? .day : .year
  }

  /// tens of thousands, hundreds of millions, dozens.
  private mutating func many(_ value: Int) {
    let start = index
    var value = value
    var end = index + 1
    while case .of? = meaning(end), case .manyOf(let more)? = meaning(end + 1), more >= 1000,
      value < 1_000_000_000
    {
      (value, end) = (value * more, end + 2)
    }
    var draft = QuantityDraft(
      kind: .vague, value: ExactNumber(value), upper: ExactNumber(value).scaled(by: 1),
      start: lexemes[start].start, end: lexemes[end - 1].end, isWeak: true)
    if case .of? = meaning(end) { draft.unit = unit(at: end + 1)?.unit }
    drafts.append(draft)
    index = end
  }

  func isCapitalised(_ index: Int) -> Bool {
    !lexicon.capitalisesCalendar || Scalar.isUpper(text[lexemes[index].start])
  }

  /// Mon., Tues, Sat, Sun count beside a full stop with a figure or a month only.
  private var isShortWeekday: Bool {
    guard isCapitalised(index) else { return false }
    let isDotted = sign(index + 1) == 0x2E && lexemes[index + 1].isTied
    var next = isDotted ? index + 2 : index + 1
    if sign(next) == 0x2C { next += 1 }
    guard next < lexemes.count else { return false }
    if case .month? = meaning(next) { return true }
    return isDotted && lexemes[next].digits != nil
  }
}

/// What joins the figures of a range or a list.
enum LatinJoiner {
  static func joins(_ text: ScalarText, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while text[index] == 32 { index += 1 }
    var last = end
    while last > index, text[last - 1] == 32 { last -= 1 }
    guard last > index else { return false }
    if last - index == 1 { return [0x2D, 0x2013, 0x2014, 0x7E, 0x2F].contains(text[index]) }
    return words.longestMatch(in: text, at: index)?.end == last
  }

  private static let words = MeaningTable<Bool>(
    "to or and bis à a au y o e ou und oder et do i или до и through until".split { $0 == " " }
      .map { (String($0), true) })
}
