/// Brings the codes of a translation and those of a slot together.
///
/// Kept are the codes that the slot has, each once, pairs only where they are well nested. Codes that
/// stand alone and that the translation leaves out come at its end, line breaks excepted.
struct CodeFitting {
  private let slot: Slot

  init(_ slot: Slot) { self.slot = slot }

  /// The translation with the slot's codes, and what each stands for.
  func fitted(_ target: MarkedText) -> (content: MarkedText, codes: [SlotCode]) {
    var available: [Key: [Int]] = [:]
    for (index, code) in slot.content.codes.enumerated().reversed() {
      available[Key(code), default: []].append(index)
    }
    var chosen: [(code: InlineCode, original: Int)] = []
    for code in target.codes.sorted(by: { $0.offset < $1.offset }) {
      if let original = available[Key(code)]?.popLast() { chosen.append((code, original)) }
    }
    chosen = nested(chosen) + forgotten(chosen, end: target.text.utf8.count)
    return (
      MarkedText(target.text, codes: chosen.map(\.code)), chosen.map { slot.codes[$0.original] }
    )
  }

  private struct Key: Hashable {
    let kind: InlineCode.Kind
    let id: String

    init(_ code: InlineCode) { (kind, id) = (code.kind, code.id) }
  }

  /// Without the pairs that cross others or lack one side.
  private func nested(
    _ codes: [(code: InlineCode, original: Int)]
  ) -> [(code: InlineCode, original: Int)] {
    var isKept = codes.map { $0.code.kind == .alone }
    var open: [Int] = []
    for (index, (code, _)) in codes.enumerated() {
      if code.kind == .open { open.append(index) }
      if code.kind == .close, let last = open.lastIndex(where: { codes[$0].code.id == code.id }) {
        isKept[open[last]] = true
        isKept[index] = true
        open.removeSubrange(last...)
      }
    }
    return zip(codes, isKept).filter(\.1).map(\.0)
  }

  private func forgotten(
    _ chosen: [(code: InlineCode, original: Int)], end: Int
  ) -> [(code: InlineCode, original: Int)] {
    let used = Set(chosen.map(\.original))
    return slot.content.codes.indices.compactMap { index in
      guard slot.content.codes[index].kind == .alone, !slot.codes[index].isBreak,
        !used.contains(index)
      else { return nil }
      var code = slot.content.codes[index]
      code.offset = end
      return (code, index)
    }
  }
}
