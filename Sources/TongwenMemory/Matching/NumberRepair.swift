import TongwenText

/// Finds what must change in a match's target because figures, dates or money differ in the text that was
/// looked up: 109.8亿 → 156亿 in the source gives US$15.6 billion in the target.
///
/// A figure is changed only where everything is plain: it has one counterpart of its kind in the other
/// text, and one in the target. The target keeps its way of writing (symbol or words, order of dates).
public struct NumberRepair: Sendable {
  private let source: QuantityReader
  private let target: QuantityReader
  private let to: Language

  /// Makes one from its parts.
  public init(from: Language, to: Language) {
    source = QuantityReader(language: from)
    target = QuantityReader(language: to)
    self.to = to
  }

  /// The changes for a match, in no order; none where all figures are the same.
  public func changes(for match: Match) -> [Repair.Change] {
    let (old, new) = (
      Expressions(match.source.text, source), Expressions(match.query, source)
    )
    let pairs = Self.pairs(old, new, match).filter { !$0.0.says($0.1) }
    if pairs.isEmpty { return [] }
    let offered = Expressions(match.target.text, target)
    let answers = Correspondence(source: old.quantities, target: offered.quantities)
    return pairs.compactMap { pair in
      guard let place = offered.answering(pair.0, answers) else { return nil }
      return change(pair.0, pair.1, place, match)
    }
  }

  private func change(
    _ old: Expression, _ new: Expression, _ place: Expression, _ match: Match
  ) -> Repair.Change? {
    let said = match.target.text.slice(place.range)
    let digits = match.query.slice(new.range)
    let text =
      said == match.source.text.slice(old.range) && digits.isPlainNumber
      ? digits : write(new, like: said, old)
    guard let text, text != said else { return nil }
    return Repair.Change(
      .number, source: old.range, query: new.range, old: said, range: place.range, new: text)
  }

  /// In the style that writes the old figure as the target has it; in the usual one where none does.
  private func write(_ new: Expression, like said: String, _ old: Expression) -> String? {
    for style in Self.styles {
      let writer = QuantityWriter(language: to, style: style)
      if writer.text(for: old.quantities) == said { return writer.text(for: new.quantities) }
    }
    return QuantityWriter(language: to).text(for: new.quantities)
  }

  private static let styles: [QuantityWriter.Style] =
    QuantityWriter.Style.Currency.allCases.flatMap { currency in
      QuantityWriter.Style.DateOrder.allCases.flatMap { dates in
        QuantityWriter.Style.Percent.allCases.map { percent in
          var style = QuantityWriter.Style()
          (style.currency, style.dates, style.percent) = (currency, dates, percent)
          return style
        }
      }
    }

  /// Expressions of both texts that stand for each other: all in order where there are as many of the
  /// same kinds, else those that one edit turns into each other.
  private static func pairs(
    _ old: Expressions, _ new: Expressions, _ match: Match
  ) -> [(Expression, Expression)] {
    if old.all.count == new.all.count, zip(old.all, new.all).allSatisfy({ $0.isLike($1) }) {
      return Array(zip(old.all, new.all))
    }
    return match.edits.compactMap { edit in
      let one = old.all.filter { $0.range.overlaps(edit.old) }
      let two = new.all.filter { $0.range.overlaps(edit.new) }
      guard one.count == 1, two.count == 1, one[0].isLike(two[0]) else { return nil }
      return (one[0], two[0])
    }
  }
}

/// Figures that are written together: a date, a figure with its unit and hedge.
private struct Expression {
  var quantities: [Quantity]
  /// The first of them in the text's list.
  var first: Int

  /// In UTF-8 bytes of the text.
  var range: Range<Int> {
    quantities.reduce(quantities[0].expression) {
      min($0.lowerBound, $1.range.lowerBound)..<max($0.upperBound, $1.range.upperBound)
    }
  }

  /// Whether both count the same kind of thing.
  func isLike(_ other: Expression) -> Bool {
    quantities.map(\.kind) == other.quantities.map(\.kind)
  }

  /// Whether both say the same amount.
  func says(_ other: Expression) -> Bool {
    zip(quantities, other.quantities).allSatisfy {
      $0.value == $1.value && $0.upper == $1.upper && $0.unit == $1.unit
        && $0.approximation == $1.approximation
    }
  }
}

/// The figures of a text.
private struct Expressions {
  let quantities: [Quantity]
  let all: [Expression]

  init(_ text: String, _ reader: QuantityReader) {
    quantities = reader.quantities(in: text).filter { !$0.isWeak }
    var (all, first): ([Expression], Int) = ([], 0)
    for group in QuantityWriter.expressions(of: quantities) {
      all.append(Expression(quantities: group, first: first))
      first += group.count
    }
    self.all = all
  }

  /// The one expression that answers all parts of a source's; `nil` where that is not plain.
  func answering(_ source: Expression, _ answers: Correspondence) -> Expression? {
    let parts = source.first..<source.first + source.quantities.count
    let found = answers.pairs.filter { parts.contains($0.source) }.map(\.target)
    guard found.count == parts.count else { return nil }
    return all.first { expression in
      let own = expression.first..<expression.first + expression.quantities.count
      return own.count == found.count && found.allSatisfy(own.contains)
    }
  }
}

extension String {
  /// The text of a range of UTF-8 bytes.
  fileprivate func slice(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8.dropFirst(range.lowerBound).prefix(range.count)), as: UTF8.self)
  }

  fileprivate var isPlainNumber: Bool {
    !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
  }
}
