/// What a word can mean around a figure, in a language that puts spaces between words.
enum LatinMeaning: Sendable, Equatable {
  /// one … nineteen, twenty … ninety.
  case number(Int)
  /// hundred, thousand, million, by power of ten.
  case scale(Int)
  case dozen
  /// hundreds, thousands, dozens: from the value on.
  case manyOf(Int)
  /// several, a few.
  case several
  case ordinal(Int)
  /// thirds, quarters: the denominator.
  case part(Int)
  case half
  case article
  case and
  /// doubled, triple, twice.
  case multiple(Int)
  case month(Int)
  case weekday(Int)
  case shortWeekday(Int)
  case percent
  case per
  case cent
  case percentage
  case point
  case fold
  case times
  case century
  /// siècle, Jahrhundert: a century whose number stands beside it, often in Roman numerals.
  case numberedCentury
  /// années in années 1980.
  case decadeBefore
  /// годы in 1960-е годы.
  case decadeAfter
  /// decade, century, fortnight by themselves, in years or days.
  case span(Int, Span)
  case morning
  case afternoon
  /// The clock of o'clock; Uhr.
  case clock
  /// thirties: a decade, or people's age.
  case tens(Int)
  case noon
  case midnight
  case hedge(Quantity.Approximation)
  /// more, less: with "than" a hedge.
  case comparison(Quantity.Approximation)
  case than
  case least
  case most
  case up
  case to
  case of
  case or
  case `in`
  case out
  /// in, on, since: what stands before a month.
  case preposition
  case ordinalEnding
  case plural
  /// m, bn, k tied to digits.
  case shortScale(Int)

  /// What a span of time is counted in.
  enum Span { case years, days }
}

/// The words of one language; a class, since it is handed on for each text.
final class LatinLexicon: Sendable {
  let words: MeaningTable<LatinMeaning>
  /// What letters tied to digits mean: 23rd, 1960s, 1.25m.
  let attached: MeaningTable<LatinMeaning>
  /// Names of units, phrases among them; a hyphen counts as a space.
  let units: MeaningTable<QuantityUnit>
  /// Codes and signs before a figure.
  let currencies: MeaningTable<QuantityUnit>
  let style: DigitStyle
  /// Months and weekdays begin with a capital, and some months are other words too (May, March).
  let capitalisesCalendar: Bool
  let doubtfulMonths: Set<Int>

  static let english = LatinLexicon(
    words: EnglishWords.all, units: EnglishWords.units, style: .english,
    capitalisesCalendar: true, doubtfulMonths: [3, 5])

  init(
    words: [(String, LatinMeaning)], units: [(String, QuantityUnit)], style: DigitStyle,
    capitalisesCalendar: Bool, doubtfulMonths: Set<Int>
  ) {
    (self.words, self.units) = (MeaningTable(words), MeaningTable(units))
    attached = MeaningTable(Self.endings)
    currencies = MeaningTable(
      Self.currencySigns.compactMap { sign, id in QuantityUnit(id).map { (sign, $0) } })
    (self.style, self.capitalisesCalendar) = (style, capitalisesCalendar)
    self.doubtfulMonths = doubtfulMonths
  }

  private static let endings: [(String, LatinMeaning)] = [
    ("st", .ordinalEnding), ("nd", .ordinalEnding), ("rd", .ordinalEnding), ("th", .ordinalEnding),
    ("s", .plural), ("er", .plural), ("ern", .plural), ("bn", .shortScale(9)),
    ("b", .shortScale(9)), ("m", .shortScale(6)),
    ("mn", .shortScale(6)), ("mln", .shortScale(6)), ("tn", .shortScale(12)), ("k", .shortScale(3)),
    ("am", .morning), ("pm", .afternoon), ("x", .fold),
    ("pct", .percent), ("pc", .percent),
  ]

  private static let currencySigns: [(String, String)] = [
    ("$", "dollar"), ("us$", "USD"), ("u.s.$", "USD"), ("hk$", "HKD"), ("nt$", "TWD"),
    ("s$", "SGD"),
    ("a$", "AUD"), ("au$", "AUD"), ("c$", "CAD"), ("ca$", "CAD"), ("nz$", "NZD"), ("r$", "BRL"),
    ("£", "GBP"), ("€", "EUR"), ("¥", "CNY"), ("rmb", "CNY"), ("usd", "USD"), ("cny", "CNY"),
    ("hkd", "HKD"), ("eur", "EUR"), ("gbp", "GBP"), ("rmb ¥", "CNY"), ("cn¥", "CNY"),
    ("jp¥", "JPY"), ("₽", "RUB"), ("₹", "INR"), ("rs", "INR"), ("rs.", "INR"), ("₩", "KRW"),
    ("rm", "MYR"), ("aud", "AUD"), ("cad", "CAD"), ("sgd", "SGD"), ("jpy", "JPY"), ("chf", "CHF"),
    ("myr", "MYR"), ("inr", "INR"), ("krw", "KRW"), ("twd", "TWD"), ("ntd", "TWD"), ("thb", "THB"),
    ("czk", "CZK"), ("pln", "PLN"), ("rub", "RUB"), ("us $", "USD"), ("hk $", "HKD"),
    ("yuan", "CNY"), ("us dollars", "USD"), ("hkd $", "HKD"),
  ]
}

/// English.
enum EnglishWords {
  static let all: [(String, LatinMeaning)] =
    numbers + scales + ordinals + parts + calendar + factors + around

  static let units: [(String, QuantityUnit)] = UnitTable.shared.units.enumerated().flatMap {
    row, unit in
    unit.english.map { ($0, QuantityUnit(row: UInt8(row))) }
  }

  private static let numbers: [(String, LatinMeaning)] = [
    ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
    ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13),
    ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18),
    ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50),
    ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90), ("both", 2), ("ones", 1),
  ].map { ($0.0, .number($0.1)) }

  private static let scales: [(String, LatinMeaning)] = [
    ("hundred", .scale(2)), ("thousand", .scale(3)), ("million", .scale(6)), ("billion", .scale(9)),
    ("trillion", .scale(12)), ("quadrillion", .scale(15)), ("lakh", .scale(5)),
    ("crore", .scale(7)),
    ("bn", .scale(9)), ("mn", .scale(6)), ("lakhs", .scale(5)),
    ("crores", .scale(7)), ("dozen", .dozen), ("couple", .number(2)), ("pair", .number(2)),
    ("hundreds", .manyOf(100)), ("thousands", .manyOf(1000)), ("millions", .manyOf(1_000_000)),
    ("billions", .manyOf(1_000_000_000)), ("trillions", .manyOf(1_000_000_000_000)),
    ("tens", .manyOf(10)), ("dozens", .manyOf(24)), ("scores", .manyOf(20)), ("several", .several),
    ("few", .several), ("half", .half), ("a", .article), ("an", .article),
  ]

  private static let ordinals: [(String, LatinMeaning)] = [
    ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
    ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12),
    ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16),
    ("seventeenth", 17),
    ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40),
    ("fiftieth", 50), ("sixtieth", 60), ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90),
    ("hundredth", 100), ("thousandth", 1000),
  ].map { ($0.0, .ordinal($0.1)) }

  private static let parts: [(String, LatinMeaning)] = [
    ("halves", 2), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fourths", 4), ("fifths", 5),
    ("sixths", 6), ("sevenths", 7), ("eighths", 8), ("ninths", 9), ("tenths", 10),
    ("hundredths", 100), ("thousandths", 1000),
  ].map { ($0.0, .part($0.1)) }

  private static let calendar: [(String, LatinMeaning)] = [
    ("january", .month(1)), ("february", .month(2)), ("march", .month(3)), ("april", .month(4)),
    ("may", .month(5)), ("june", .month(6)), ("july", .month(7)), ("august", .month(8)),
    ("september", .month(9)), ("october", .month(10)), ("november", .month(11)),
    ("december", .month(12)), ("jan", .month(1)), ("feb", .month(2)), ("mar", .month(3)),
    ("apr", .month(4)), ("jun", .month(6)), ("jul", .month(7)), ("aug", .month(8)),
    ("sep", .month(9)), ("sept", .month(9)), ("oct", .month(10)), ("nov", .month(11)),
    ("dec", .month(12)), ("monday", .weekday(1)), ("tuesday", .weekday(2)),
    ("wednesday", .weekday(3)), ("thursday", .weekday(4)), ("friday", .weekday(5)),
    ("saturday", .weekday(6)), ("sunday", .weekday(7)), ("mondays", .weekday(1)),
    ("tuesdays", .weekday(2)), ("wednesdays", .weekday(3)), ("thursdays", .weekday(4)),
    ("fridays", .weekday(5)), ("saturdays", .weekday(6)), ("sundays", .weekday(7)),
    ("mon", .shortWeekday(1)), ("tue", .shortWeekday(2)), ("tues", .shortWeekday(2)),
    ("wed", .shortWeekday(3)), ("thu", .shortWeekday(4)), ("thur", .shortWeekday(4)),
    ("thurs", .shortWeekday(4)), ("fri", .shortWeekday(5)), ("sat", .shortWeekday(6)),
    ("sun", .shortWeekday(7)), ("century", .century), ("centuries", .century),
    ("decade", .span(10, .years)), ("centenary", .span(100, .years)),
    ("fortnight", .span(14, .days)),
    ("bicentenary", .span(200, .years)), ("centennial", .span(100, .years)), ("cent", .cent),
    ("twenties", .tens(20)), ("thirties", .tens(30)), ("forties", .tens(40)),
    ("fifties", .tens(50)),
    ("sixties", .tens(60)), ("seventies", .tens(70)), ("eighties", .tens(80)),
    ("nineties", .tens(90)),
    ("am", .morning), ("pm", .afternoon), ("clock", .clock), ("noon", .noon), ("midday", .noon),
    ("midnight", .midnight),
  ]

  private static let factors: [(String, LatinMeaning)] = [
    ("double", .multiple(2)), ("doubled", .multiple(2)), ("doubles", .multiple(2)),
    ("doubling", .multiple(2)), ("twice", .multiple(2)), ("twofold", .multiple(2)),
    ("triple", .multiple(3)), ("tripled", .multiple(3)), ("tripling", .multiple(3)),
    ("triples", .multiple(3)), ("treble", .multiple(3)), ("thrice", .multiple(3)),
    ("threefold", .multiple(3)), ("quadruple", .multiple(4)), ("quadrupled", .multiple(4)),
    ("quadrupling", .multiple(4)), ("fourfold", .multiple(4)), ("quintuple", .multiple(5)),
    ("quintupled", .multiple(5)), ("fivefold", .multiple(5)), ("sixfold", .multiple(6)),
    ("sevenfold", .multiple(7)), ("eightfold", .multiple(8)), ("ninefold", .multiple(9)),
    ("tenfold", .multiple(10)), ("hundredfold", .multiple(100)), ("twelvefold", .multiple(12)),
    ("once", .multiple(1)), ("percent", .percent), ("pct", .percent), ("percentage", .percentage),
    ("per", .per), ("point", .point), ("points", .point), ("fold", .fold), ("times", .times),
  ]

  private static let around: [(String, LatinMeaning)] = [
    ("about", .hedge(.about)), ("around", .hedge(.about)), ("approximately", .hedge(.about)),
    ("roughly", .hedge(.about)), ("some", .hedge(.about)), ("nearly", .hedge(.nearly)),
    ("almost", .hedge(.nearly)), ("over", .hedge(.moreThan)), ("exceeding", .hedge(.moreThan)),
    ("exceeded", .hedge(.moreThan)), ("exceeds", .hedge(.moreThan)), ("exceed", .hedge(.moreThan)),
    ("under", .hedge(.lessThan)), ("below", .hedge(.lessThan)), ("above", .hedge(.moreThan)),
    ("more", .comparison(.moreThan)), ("less", .comparison(.lessThan)),
    ("fewer", .comparison(.lessThan)), ("than", .than), ("least", .least), ("most", .most),
    ("up", .up), ("to", .to), ("of", .of), ("or", .or), ("and", .and), ("in", .in), ("out", .out),
    ("on", .preposition), ("since", .preposition), ("until", .preposition), ("till", .preposition),
    ("by", .preposition), ("from", .preposition), ("last", .preposition), ("this", .preposition),
    ("next", .preposition), ("early", .preposition), ("late", .preposition), ("mid", .preposition),
    ("during", .preposition), ("before", .preposition), ("after", .preposition),
    ("between", .preposition), ("through", .preposition), ("late-", .preposition),
    ("each", .preposition), ("every", .preposition), ("previous", .preposition),
    ("for", .preposition),
  ]
}
