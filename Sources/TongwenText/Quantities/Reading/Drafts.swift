/// A quantity while its text is still being read: places in scalars, and what a neighbour may lend or borrow.
struct QuantityDraft {
  var kind: Quantity.Kind = .cardinal
  var value: ExactNumber
  var upper: ExactNumber?
  var alternative: ExactNumber?
  var approximation: Quantity.Approximation = .exact
  var unit: QuantityUnit?
  var start: Int
  var end: Int
  var isHalfOfDayKnown = false
  var isWeak = false
  /// The power of ten of the scale word that was said: 4 in 2万, 6 in 2 million.
  var scale = 0
  /// Which date or clock time it is part of; 0 for none.
  var group = 0
  /// A currency or hedge stood before it.
  var expressionStart: Int?

  /// Neither kind nor unit was said: a following quantity's may be meant (4 to 6 million tons).
  var isBare: Bool { kind == .cardinal && unit == nil }
}

extension [QuantityDraft] {
  /// Lends kind, unit and scale of a figure to the bare figure joined before it by a range or list word:
  /// 3至5天, 6、70年代, 4 to 6 million dollars.
  mutating func share(in text: ScalarText, joiner: (ScalarText, Int, Int) -> Bool) {
    for index in indices.reversed().dropFirst() {
      let next = self[index + 1]
      guard self[index].isBare, !next.isBare || next.scale > 0, self[index].end <= next.start,
        next.start - self[index].end <= 6, next.kind != .ordinal,
        joiner(text, self[index].end, next.expressionStart ?? next.start)
      else { continue }
      self[index].borrow(from: next)
    }
  }

  /// The finished quantities with their places in bytes.
  func finished(in text: ScalarText) -> [Quantity] {
    var spans: [Int: (Int, Int)] = [:]
    for draft in self where draft.group > 0 {
      let old = spans[draft.group] ?? (draft.start, draft.end)
      spans[draft.group] = (Swift.min(old.0, draft.start), Swift.max(old.1, draft.end))
    }
    return enumerated().map { place, draft in
      let isListMark = place == 0 && draft.isListMark(in: text)
      let span = spans[draft.group] ?? (draft.expressionStart ?? draft.start, draft.end)
      return Quantity(
        draft.kind, draft.value, upper: draft.upper, alternative: draft.alternative,
        approximation: draft.approximation, unit: draft.unit,
        range: text.bytes(draft.start, draft.end), expression: text.bytes(span.0, span.1),
        isHalfOfDayKnown: draft.isHalfOfDayKnown, isListMark: isListMark,
        isWeak: draft.isWeak && !isListMark)
    }
  }
}

extension QuantityDraft {
  fileprivate mutating func borrow(from next: QuantityDraft) {
    if next.kind == .decade, let tens = value.whole, tens < 10, let value = value.scaled(by: 1) {
      (self.value, kind) = (value, .decade)
      return
    }
    if next.kind == .year {
      guard let whole = value.whole, whole >= 1000 || whole < 100 else { return }
    }
    if [.month, .day, .clock].contains(next.kind) {
      borrowCalendar(from: next)
      return
    }
    if next.scale > 0, scale == 0, let scaled = value.scaled(by: next.scale) {
      let isInOrder = next.value.scaled(by: -next.scale).map { value < $0 } ?? false
      alternative = isInOrder ? value : scaled
      if isInOrder { (value, scale) = (scaled, next.scale) }
    }
    kind = next.kind == .vague ? .cardinal : next.kind
    (unit, group) = (next.unit, next.kind == .year ? 0 : next.group)
  }

  private mutating func borrowCalendar(from next: QuantityDraft) {
    guard let whole = value.whole else { return }
    switch next.kind {
    case .month where (1...12).contains(whole), .day where (1...31).contains(whole):
      (kind, group) = (next.kind, next.group)
    case .clock where whole <= 24:
      value = ExactNumber(whole * 60)
      (kind, isHalfOfDayKnown) = (.clock, whole > 12)
    default: break
    }
  }
}

extension QuantityDraft {
  /// 3、 (一) 1. at the beginning of the text.
  fileprivate func isListMark(in text: ScalarText) -> Bool {
    guard kind == .cardinal, start <= 2, text.count > end, scale == 0, value.isWhole else {
      return false
    }
    guard (0..<start).allSatisfy({ [0x28, 0x5B, 0x20, 0x3010].contains(text[$0]) }) else {
      return false
    }
    switch text[end] {
    case 0x3001, 0x29, 0x5D, 0x3011: return true
    case 0x2E: return !Scalar.isDigit(text[end + 1])
    case 0x20:
      return Scalar.isLetter(text[end + 1]) && isWeak && upper == nil && text[end - 1] > 0x2E80
    default: return false
    }
  }
}
