/// A part of a year that reports speak of: a quarter, a half, the quarters up to one.
///
///     ReportingPeriod.all(in: "二季度外贸增长", language: .chinese)
///     // one: quarter 2, bytes 0..<9
public struct ReportingPeriod: Hashable, Sendable {
  /// Which part of the year.
  public enum Part: Hashable, Sendable {
    /// 1…4.
    case quarter(Int)
    /// 1 or 2.
    case half(Int)
    /// The first two or three quarters together.
    case quartersUpTo(Int)
  }

  /// Which part of the year it is.
  public let part: Part
  /// Where it stands, in UTF-8 bytes of the text.
  public let range: Range<Int>
  private let row: ReportingPeriodTable.Row
  private let isCapital: Bool

  /// The periods of a text from left to right; none in languages without a table (those with one: Chinese, Japanese,
  /// Korean, English, German, French, Spanish, Italian, Portuguese, Russian). Linear.
  public static func all(in text: String, language: Language) -> [ReportingPeriod] {
    all(in: ScalarText(text), language: language)
  }

  package static func all(in scalars: ScalarText, language: Language) -> [ReportingPeriod] {
    guard let table = ReportingPeriodTable.of(language) else { return [] }
    var found: [ReportingPeriod] = []
    var index = table.nextBeginning(in: scalars, from: 0)
    while index < scalars.count {
      var end = index + 1
      if !continuesWord(scalars, index), let match = table.match(in: scalars, at: index) {
        end = match.end
        if let row = match.row, let part = row.part(match.number) {
          let isCapital = scalars[index] != Scalar.lowered(scalars[index])
          found.append(
            ReportingPeriod(
              part: part, range: scalars.bytes(index, end), row: row, isCapital: isCapital))
        }
      }
      index = table.nextBeginning(in: scalars, from: end)
    }
    return found
  }

  /// Another part of the same kind in the form that this one has: `Q2` for `Q1`; `nil` where the form has none.
  public func text(for part: Part) -> String? {
    guard let text = row.text(for: part) else { return nil }
    return isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  /// The usual name of a part in a language: `first three quarters`; `nil` where none is known.
  public static func text(for part: Part, in language: Language) -> String? {
    ReportingPeriodTable.of(language)?.usualText(for: part)
  }

  /// Inside a word of letters, or of a number.
  private static func continuesWord(_ text: ScalarText, _ index: Int) -> Bool {
    let (before, here) = (text[index - 1], text[index])
    return (Scalar.isLetter(before) || Scalar.isDigit(before))
      && (Scalar.isLetter(here) || Scalar.isDigit(here))
  }
}
