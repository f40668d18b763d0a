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

/// Numbers, dates and money of a text in the form of another language.
///
///     let figures = FigureSuggestions(from: .chinese, to: .english)
///     figures.figures(in: "60余名学生，109.8亿美元")  // "more than 60", "US$10.98 billion"
///     figures.figures(in: "12.5%，一些")              // none: the same in both, and no figure
///
/// Left out are words that only sometimes count, the numbers of a list, and what is written alike in both languages.
struct FigureSuggestions: Sendable {
  private let reader: QuantityReader
  private let writer: QuantityWriter

  init(from: Language, to: Language, style: QuantityWriter.Style = QuantityWriter.Style()) {
    (reader, writer) = (QuantityReader(language: from), QuantityWriter(language: to, style: style))
  }

  func figures(in text: String) -> [SuggestedFigure] {
    let strict = reader.quantities(in: text).filter { !$0.isWeak && !$0.isListMark }
    return QuantityWriter.expressions(of: strict).compactMap { figure($0, text) }
  }

  private func figure(_ parts: [Quantity], _ text: String) -> SuggestedFigure? {
    guard let target = writer.text(for: parts), let start = parts.map(\.range.lowerBound).min(),
      let end = parts.map(\.range.upperBound).max()
    else { return nil }
    let range = parts.count == 1 && !parts[0].isCalendar ? parts[0].expression : start..<end
    let source = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    return source.contains(target)
      ? nil : SuggestedFigure(range: range, source: source, target: target)
  }
}
