/// Puts a user's rules on top of what the scan decided.
struct UserRules: Sendable {
  private let never: [[UInt8]]
  private let always: [[UInt8]]
  private let srx: SRXMatcher?
  private let srxReplaces: Bool

  init(_ rules: SegmentationRules, language: Language) throws(SRXComplaint) {
    never = rules.neverBreakAfter.filter { !$0.isEmpty }.map { Array($0.utf8) }
    always = rules.alwaysBreakAfter.filter { !$0.isEmpty }.map { Array($0.utf8) }
    if let srx = rules.srx { self.srx = try SRXMatcher(srx, language: language) } else { srx = nil }
    srxReplaces = rules.srxReplaces
  }

  /// SRX rules that took too long on some text.
  var overdue: [SRXComplaint] { srx?.overdue ?? [] }

  func apply(to decisions: [Scan.Decision], of text: TextBytes) -> [Scan.Decision] {
    let own = srxReplaces ? decisions.filter { $0.rule == .newline } : decisions
    var byOffset = Dictionary(own.map { ($0.offset, $0) }) { first, _ in first }
    if let srx { ask(srx, own, text, &byOffset) }
    for cut in cuts(text) { set(cut, .userBreak, true, &byOffset) }
    return byOffset.values.sorted { $0.offset < $1.offset }.map { held($0, text) }
  }

  private func set(
    _ cut: Int, _ rule: SegmentationRule, _ isBreak: Bool,
    _ decisions: inout [Int32: Scan.Decision]
  ) {
    if cut <= 0 || decisions[Int32(cut)]?.rule == .newline { return }
    decisions[Int32(cut)] = Scan.Decision(offset: Int32(cut), rule: rule, isBreak: isBreak)
  }

  // MARK: SRX

  /// Rules of SRX name the place before or after the white space; a cut is always after it.
  private func ask(
    _ srx: SRXMatcher, _ own: [Scan.Decision], _ text: TextBytes,
    _ decisions: inout [Int32: Scan.Decision]
  ) {
    let asked = own.filter { $0.isBreak && $0.rule != .newline }.flatMap { decision in
      [spacesBegin(Int(decision.offset), text), Int(decision.offset)]
    }
    let verdicts = srx.verdicts(in: text.string(0..<text.count), asked: asked)
    for (place, isBreak) in verdicts where !isBreak && spacesEnd(place, text) < text.count {
      set(spacesEnd(place, text), .srxHold, false, &decisions)
    }
    for (place, isBreak) in verdicts where isBreak && spacesEnd(place, text) < text.count {
      set(spacesEnd(place, text), .srxBreak, true, &decisions)
    }
  }

  private func spacesBegin(_ offset: Int, _ text: TextBytes) -> Int {
    var at = offset
    while at > 0 {
      let (scalar, length) = text.scalar(before: at)
      guard SignTable.shared.sign(scalar).isSpace else { break }
      at -= length
    }
    return at
  }

  private func spacesEnd(_ offset: Int, _ text: TextBytes) -> Int {
    var at = offset
    while at < text.count {
      let (scalar, length) = text.scalar(at: at)
      guard SignTable.shared.sign(scalar).isSpace else { break }
      at += length
    }
    return at
  }

  // MARK: Plain lists

  /// The decision, or none of a break where the text before it is one of the texts that hold.
  private func held(_ decision: Scan.Decision, _ text: TextBytes) -> Scan.Decision {
    guard decision.isBreak, decision.rule != .newline, !never.isEmpty else { return decision }
    let end = spacesBegin(Int(decision.offset), text)
    guard never.contains(where: { ends($0, at: end, text) }) else { return decision }
    return Scan.Decision(offset: decision.offset, rule: .userHold, isBreak: false)
  }

  /// The word stands before an offset, and is not the end of a longer word.
  private func ends(_ word: [UInt8], at end: Int, _ text: TextBytes) -> Bool {
    let start = end - word.count
    guard start >= 0, stands(word, at: start, text) else { return false }
    let first = SignTable.shared.sign(text.scalar(at: start).value)
    guard start > 0, first.isLetter, first != .ideograph else { return true }
    let before = SignTable.shared.sign(text.scalar(before: start).value)
    return !before.isLetter || before == .ideograph
  }

  private func stands(_ word: [UInt8], at start: Int, _ text: TextBytes) -> Bool {
    for (index, byte) in word.enumerated() where text[start + index] != byte { return false }
    return true
  }

  /// Where segments begin after the texts that always end one.
  private func cuts(_ text: TextBytes) -> [Int] {
    var cuts: [Int] = []
    for word in always where word.count <= text.count {
      for start in 0...(text.count - word.count)
      where text[start] == word[0] && stands(word, at: start, text) {
        if let cut = cut(after: start + word.count, text) { cuts.append(cut) }
      }
    }
    return cuts
  }

  /// Closing marks stay before the cut. A letter right after the text makes it part of a word.
  private func cut(after offset: Int, _ text: TextBytes) -> Int? {
    var at = offset
    while at < text.count {
      let (scalar, length) = text.scalar(at: at)
      guard SignTable.shared.sign(scalar) == .closer else { break }
      at += length
    }
    let cut = spacesEnd(at, text)
    guard cut < text.count else { return nil }
    if cut > at { return cut }
    let next = SignTable.shared.sign(text.scalar(at: at).value)
    let last = SignTable.shared.sign(text.scalar(before: offset).value)
    return next == .ideograph || next == .opener || last == .ideograph || next == .bullet
      ? cut : nil
  }
}
