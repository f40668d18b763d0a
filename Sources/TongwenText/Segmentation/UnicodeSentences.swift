import CICU

/// ICU's sentence breaks of a language, for scripts of which we have no table.
final class UnicodeSentences: @unchecked Sendable {
  // The iterator is only cloned, which ICU allows from any thread.
  private let breaker: OpaquePointer

  init?(_ language: Language) {
    guard let breaker = icu_breaker_open(Int32(ICU_BREAK_SENTENCE), language.tag) else {
      return nil
    }
    self.breaker = breaker
  }

  deinit { icu_breaker_close(breaker) }

  /// The decisions with ICU's breaks added where none was made, unless an opening mark would be the
  /// last of a segment.
  func merged(with decisions: [Scan.Decision], of text: TextBytes) -> [Scan.Decision] {
    var result: [Scan.Decision] = []
    var at = 0
    for offset in offsets(text) where Int(offset) < text.count {
      while at < decisions.count && decisions[at].offset < offset {
        result.append(decisions[at])
        at += 1
      }
      if at < decisions.count && decisions[at].offset == offset { continue }
      guard followsSpace(Int(offset), text) else { continue }
      result.append(Scan.Decision(offset: offset, rule: .unicode, isBreak: true))
    }
    return result + decisions[at...]
  }

  /// White space and before it no opening mark: where a text may be cut by a rule we do not know.
  private func followsSpace(_ offset: Int, _ text: TextBytes) -> Bool {
    var at = offset
    while at > 0 {
      let (scalar, length) = text.scalar(before: at)
      let sign = SignTable.shared.sign(scalar)
      if sign == .opener { return false }
      if !sign.isSpace { return at < offset }
      at -= length
    }
    return false
  }

  /// Offsets of the breaks in UTF-8 bytes, the end included; none where ICU refuses.
  func offsets(_ text: TextBytes) -> [Int32] {
    guard text.count > 0, text.count < Int(Int32.max) / 4, let own = icu_breaker_clone(breaker)
    else {
      return []
    }
    defer { icu_breaker_close(own) }
    return text.base.withMemoryRebound(to: CChar.self, capacity: text.count) { chars in
      var offsets = [Int32](repeating: 0, count: text.count / 32 + 16)
      var count = icu_breaker_fill(
        own, chars, Int32(text.count), &offsets, nil, Int32(offsets.count))
      if count > offsets.count {
        offsets = [Int32](repeating: 0, count: Int(count))
        count = icu_breaker_fill(own, chars, Int32(text.count), &offsets, nil, count)
      }
      return Array(offsets.prefix(max(0, Int(count))))
    }
  }
}
