/// A figure of the source in the target's form: 109.8亿美元 is US$10.98 billion.
public struct SuggestedFigure: Hashable, Sendable {
  /// Where it stands, with what hedges it, in UTF-8 bytes of the source.
  public var range: Range<Int>
  /// The figure as the source has it.
  public var source: String
  /// The figure as the target's language writes it.
  public var target: String

  /// Makes one from its parts.
  public init(range: Range<Int>, source: String, target: String) {
    (self.range, self.source, self.target) = (range, source, target)
  }
}

/// Numbers, dates, money, quarters and halves of a year of a text in the form of another language.
///
///     let figures = FigureSuggestions(from: .chinese, to: .english)
///     figures.figures(in: "60余名学生，109.8亿美元")  // "more than 60", "US$10.98 billion"
///     figures.figures(in: "前三季度增长")             // "first three quarters"
///     figures.figures(in: "12.5%，一些")              // none: the same in both, and no figure
///
/// Left out are words that only sometimes count, the numbers of a list, and what is written alike in both languages.
struct FigureSuggestions: Sendable {
  private let reader: QuantityReader
  private let writer: QuantityWriter
  private let from: Language
  private let to: Language

  init(from: Language, to: Language, style: QuantityWriter.Style = QuantityWriter.Style()) {
    (self.from, self.to) = (from, to)
    (reader, writer) = (QuantityReader(language: from), QuantityWriter(language: to, style: style))
  }

  func figures(in text: String) -> [SuggestedFigure] {
    let strict = reader.quantities(in: text).filter { !$0.isWeak && !$0.isListMark }
    let periods = periods(in: text)
    let figures = QuantityWriter.expressions(of: strict).compactMap { figure($0, text) }
    // 第一 of 第一季度 is no figure of its own.
    let free = figures.filter { figure in
      !periods.contains { $0.range.overlaps(figure.range) }
    }
    return (free + periods).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func periods(in text: String) -> [SuggestedFigure] {
    ReportingPeriod.all(in: text, language: from).compactMap { period in
      guard let target = ReportingPeriod.text(for: period.part, in: to),
        !isOfSomethingElse(period, text)
      else { return nil }
      return figure(period.range, target, text)
    }
  }

  /// `the second half of the match`.
  private func isOfSomethingElse(_ period: ReportingPeriod, _ text: String) -> Bool {
    let rest = text.utf8.dropFirst(period.range.upperBound)
    let isFollowed = { (words: String) in rest.starts(with: words.utf8) }
    return isFollowed(" of the ") && !isFollowed(" of the year") && !isFollowed(" of the fiscal")
  }

  private func figure(_ parts: [Quantity], _ text: String) -> SuggestedFigure? {
    guard let target = writer.text(for: parts), let start = parts.map(\.range.lowerBound).min(),
      let end = parts.map(\.range.upperBound).max()
    else { return nil }
    let range = parts.count == 1 && !parts[0].isCalendar ? parts[0].expression : start..<end
    return figure(range, target, text)
  }

  /// `nil` where the source says it in the same way.
  private func figure(_ range: Range<Int>, _ target: String, _ text: String) -> SuggestedFigure? {
    let source = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    return source.contains(target)
      ? nil : SuggestedFigure(range: range, source: source, target: target)
  }
}
