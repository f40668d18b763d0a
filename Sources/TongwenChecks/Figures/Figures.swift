import TongwenText

/// The figures of a pair that do not agree, for the checks of numbers, dates and units.
struct Figures {
  let pair: CheckedPair
  let source: CheckedPair.Side
  let found: Correspondence

  init?(_ pair: CheckedPair) {
    guard let source = pair.source, let found = pair.figures else { return nil }
    (self.pair, self.source, self.found) = (pair, source, found)
  }

  var target: CheckedPair.Side { pair.target }
  var writer: QuantityWriter { pair.figureWriter }

  /// Figures of both sides that probably belong together and differ, without those that the neighbouring segments
  /// explain.
  var mismatches: [Mismatch] {
    found.suspects.compactMap { suspect in
      if isList(source.quantities[suspect.source]) { return nil }
      let (one, other) = (source.quantities[suspect.source], target.quantities[suspect.target])
      let (isSaidNearby, isFromNearby) = (isSaidNearby(one), isFromNearby(other))
      if isSaidNearby && isFromNearby { return nil }
      if suspect.ground != .orphans, isSaidNearby || isFromNearby { return nil }
      return Mismatch(source: one, target: other, power: suspect.power, ground: suspect.ground)
    }
  }

  /// Strict figures of the source that the draft and its neighbours do not have.
  var missing: [Quantity] {
    if found.sourceOrphans.isEmpty { return [] }
    let paired = Set(found.suspects.map(\.source))
    return found.sourceOrphans.filter { !paired.contains($0) }.map { source.quantities[$0] }
      .filter { !isSaidNearby($0) && !isList($0) }
  }

  /// 120,135,150 written without blanks, each of which the draft has by itself.
  private func isList(_ quantity: Quantity) -> Bool {
    let parts = sourceText(quantity).split(separator: ",").map { ExactNumber(decimal: String($0)) }
    guard parts.count > 1 else { return false }
    return parts.allSatisfy { part in part != nil && target.quantities.contains { $0.value == part }
    }
  }

  /// Strict figures of the draft that the source and its neighbours do not have.
  var added: [Quantity] {
    if found.targetOrphans.isEmpty { return [] }
    let paired = Set(found.suspects.map(\.target))
    return found.targetOrphans.filter { !paired.contains($0) }.map { target.quantities[$0] }
      .filter { !isFromNearby($0) }
  }

  private func isSaidNearby(_ quantity: Quantity) -> Bool {
    pair.neighbours.contains { $0.target.quantities.contains { $0.corresponds(to: quantity) } }
  }

  private func isFromNearby(_ quantity: Quantity) -> Bool {
    pair.neighbours.contains { neighbour in
      neighbour.source?.quantities.contains { $0.corresponds(to: quantity) } ?? false
    }
  }

  /// A figure of each side that should be one.
  struct Mismatch {
    var source: Quantity
    var target: Quantity
    var power: Int?
    var ground: Correspondence.Suspect.Ground
  }
}

// MARK: Words and fixes

extension Figures {
  func sourceText(_ quantity: Quantity) -> String { source.slice(quantity.range) }

  func targetText(_ quantity: Quantity) -> String { target.slice(quantity.range) }

  /// What should stand in place of a figure of the draft, in the draft's form where that is plain digits; `nil` where
  /// it cannot be said.
  func right(_ mismatch: Mismatch) -> String? {
    let text = targetText(mismatch.target)
    if mismatch.source.isAge(like: mismatch.target) { return age(mismatch, in: text) }
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 44 || $0 == 46 }
    if isPlain, mismatch.source.value.denominator == 1 {
      if !text.contains(","), mismatch.source.value.whole.map({ $0 < 10_000 }) ?? true {
        return mismatch.source.value.description
      }
      return writer.digits(mismatch.source.value)
    }
    var wanted = mismatch.source
    wanted.approximation = .exact
    if mismatch.target.kind != .vague, wanted.kind == .cardinal || wanted.unit == nil {
      (wanted.kind, wanted.unit) = (mismatch.target.kind, mismatch.target.unit)
    }
    if let unit = wanted.unit, let drafted = mismatch.target.unit, unit.isGeneral,
      unit.covers(drafted)
    {
      wanted.unit = drafted
    }
    wanted.sayCentury(of: mismatch.target)
    let form = DraftForm(text)
    return form.factor(wanted) ?? form.word(wanted, target.language)
      ?? form.writer(like: writer).text(for: wanted).map(form.likeDraft)
  }

  /// 50s for 40s, 50多岁 for 40多岁; `nil` where the draft has words.
  private func age(_ mismatch: Mismatch, in text: String) -> String? {
    let (right, wrong) = (mismatch.source.value.description, mismatch.target.value.description)
    return text.contains(wrong) ? text.replacing(wrong, with: right, maxReplacements: 1) : nil
  }

  /// `109.8亿美元 is US$10.98 billion, the draft says USD 109.8 billion`.
  func sentence(_ mismatch: Mismatch) -> String {
    let (wanted, draft) = (sourceText(mismatch.source), targetText(mismatch.target))
    guard let right = right(mismatch), !wanted.contains(right) else {
      return "the source has \(wanted), the draft says \(draft)"
    }
    return "\(wanted) is \(right), the draft says \(draft)"
  }

  func fixes(_ mismatch: Mismatch, isSafe: Bool = false) -> [Finding.Fix] {
    right(mismatch).map { [Finding.Fix(mismatch.target.range, $0, isSafe: isSafe)] } ?? []
  }
}

extension Figures {
  /// The draft's side is a word of the calendar (July, 周五): a fault of a date. In digits it is one of a number.
  func isOfDate(_ mismatch: Mismatch) -> Bool {
    guard mismatch.source.isDateWord || mismatch.target.isDateWord else { return false }
    return !targetText(mismatch.target).utf8.contains { (48...57).contains($0) }
  }
}

extension CheckedPair {
  /// Writes figures as the house does.
  var figureWriter: QuantityWriter {
    QuantityWriter(language: target.language, style: figureStyle)
  }
}

extension Quantity {
  /// A kind that words of the calendar name.
  var isDateWord: Bool {
    switch kind {
    case .month, .weekday, .decade, .century: true
    default: false
    }
  }
}

extension Quantity {
  /// The '90s of a draft that says 1980s are the 1990s.
  fileprivate mutating func sayCentury(of other: Quantity) {
    guard kind == .decade, other.kind == .decade, let years = value.whole, years < 100,
      let drafted = other.value.whole, drafted >= 1000
    else { return }
    value = ExactNumber(drafted / 100 * 100 + years)
  }
}
