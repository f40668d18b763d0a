/// A figure as a text means it: what kind of thing, how much, how exactly, and where it stands.
///
/// Dates are read part by part (`2024年4月1日` is a year, a month and a day) since each part may be
/// dropped or moved in translation; `expression` holds the parts together.
///
///     QuantityReader(language: .chinese).quantities(in: "近109.8亿美元")
///     // one: money, 10980000000, USD, nearly, bytes 0..<20 of which the figure is 3..<20
public struct Quantity: Hashable, Sendable {
  /// What a figure counts or names.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    case cardinal, ordinal
    /// The value is in hundredths: 58 % is 58.
    case percent, percentagePoint
    case fraction
    /// 三倍, threefold, doubled: the value is the factor.
    case multiple
    case year
    /// 1…12.
    case month
    /// A day of the month, 1…31.
    case day
    /// 1 is Monday, 7 Sunday.
    case weekday
    /// Minutes after midnight.
    case clock
    /// The first year: 1960, or 60 where the century is not said.
    case decade
    case century
    /// `unit` is the currency.
    case money
    /// `unit` is the unit of measure, time included.
    case measure
    /// 十几, dozens: anything from `value` to `upper`.
    case vague
  }

  /// How a text hedges a figure.
  public enum Approximation: UInt8, Hashable, Sendable, CaseIterable {
    case exact, about, nearly, moreThan, atLeast, lessThan, atMost
  }

  /// What it counts or names.
  public var kind: Kind
  /// How much, exactly.
  public var value: ExactNumber
  /// The upper end where one figure names two (七八十: 70 and 80) or is vague.
  public var upper: ExactNumber?
  /// The other way to read it: 2 in `2至3万`, the sum in 增长6倍.
  public var alternative: ExactNumber?
  /// How the text hedges it.
  public var approximation: Approximation
  /// A currency or a unit of measure.
  public var unit: QuantityUnit?
  /// Where the figure with its unit stands, in UTF-8 bytes of the text.
  public var range: Range<Int>
  /// The whole expression it is part of: a date, a figure with what hedges it.
  public var expression: Range<Int>
  /// A clock time whose half of the day is said, or that is later than 12.
  public var isHalfOfDayKnown: Bool
  /// It numbers a paragraph or list: the first thing of the text, with 、 or a full stop or bracket after it.
  public var isListMark: Bool
  /// Words that only sometimes count (一, 两, half, first): may explain a figure of the other side, never
  /// accuse it.
  public var isWeak: Bool

  /// Makes one from its parts.
  public init(
    _ kind: Kind, _ value: ExactNumber, upper: ExactNumber? = nil, alternative: ExactNumber? = nil,
    approximation: Approximation = .exact, unit: QuantityUnit? = nil, range: Range<Int>,
    expression: Range<Int>? = nil, isHalfOfDayKnown: Bool = false,
    isListMark: Bool = false, isWeak: Bool = false
  ) {
    (self.kind, self.value, self.upper, self.alternative) = (kind, value, upper, alternative)
    (self.approximation, self.unit, self.range) = (approximation, unit, range)
    self.expression = expression ?? range
    (self.isHalfOfDayKnown, self.isListMark, self.isWeak) = (isHalfOfDayKnown, isListMark, isWeak)
  }

  /// Part of a date or a clock time.
  public var isCalendar: Bool {
    switch kind {
    case .year, .month, .day, .weekday, .clock, .decade, .century: true
    default: false
    }
  }
}
