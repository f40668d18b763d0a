import TongwenText

/// Figures by value: 109.8亿美元 and US$10.98 billion, 一九七四 and 1974, 3月 and March.
struct NumberFinder {
  private let reader: QuantityReader

  init(_ language: Language) { reader = QuantityReader(language: language) }

  func collect(
    _ segments: [Segment], _ text: PreparedText, isRow: Bool, _ collector: inout MentionCollector
  ) {
    // Where the years of the Republic of China are named once, 七十九年 may be 1990 anywhere.
    let isRepublican = segments.contains { $0.text.contains("民国") || $0.text.contains("民國") }
    for (number, segment) in segments.enumerated() {
      for quantity in reader.quantities(in: segment.text) {
        let tokens = text.tokens(in: quantity.range, of: number)
        guard !tokens.isEmpty else { continue }
        let era = isRepublican ? republicanYear(quantity) : nil
        for (name, strength) in names(quantity) + (era.map { [("\($0)", 0.3)] } ?? []) {
          collector.add(
            .number, name, strength: strength, isRow: isRow, segment: number, tokens: tokens)
        }
      }
    }
  }

  private func republicanYear(_ quantity: Quantity) -> Int? {
    guard quantity.kind == .measure, quantity.unit?.id == "year", let year = quantity.value.whole,
      (1...199).contains(year)
    else { return nil }
    return 1911 + year
  }

  /// Under what the other side may have it, with how strongly that speaks: a large figure strongly, the
  /// small ones, which stand everywhere, little.
  private func names(_ quantity: Quantity) -> [(String, Float)] {
    switch quantity.kind {
    case .month: [("m\(quantity.value)", 0.3), ("\(quantity.value)", 0.1)]
    case .weekday: [("w\(quantity.value)", 0.3)]
    case .clock: [("c\(quantity.value)", 0.3)]
    case .percent: [("%\(quantity.value)", 0.5), ("\(quantity.value)", 0.3)]
    default:
      [quantity.value, quantity.upper, quantity.alternative].compactMap { value in
        value.map { ("\($0)", strength($0, isWeak: quantity.isWeak)) }
      }
    }
  }

  private func strength(_ value: ExactNumber, isWeak: Bool) -> Float {
    let size = value.double
    let strength: Float = size == 1 ? 0.02 : size > 10 || !value.isWhole ? 0.5 : 0.2
    return isWeak ? strength / 2 : strength
  }
}

extension PreparedText {
  /// The tokens of a segment that stand in a range of its UTF-8 bytes.
  func tokens(in bytes: Range<Int>, of segment: Int) -> Range<Int> {
    let all = tokenRange(segment)
    let first = all.first { Int(ranges[$0].upperBound) > bytes.lowerBound } ?? all.upperBound
    let end = all[first...].first { Int(ranges[$0].lowerBound) >= bytes.upperBound }
    return first..<max(end ?? all.upperBound, first)
  }
}
