/// A text with slots, which may stand inside the codes of others; everything outside them stays as it is.
struct SlottedText: Sendable {
  let text: [UInt8]
  /// By their beginnings; of two that begin at one place the wider first.
  private let slots: [Slot]

  init(_ text: [UInt8], _ slots: [Slot]) {
    self.text = text
    self.slots = slots.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  /// Whether one of the units has a slot here.
  func holds(_ targets: [Int: MarkedText]) -> Bool {
    slots.contains { targets[$0.unit] != nil }
  }

  /// The text with the slots of the named units written anew. O(n) and O(log slots) for each code.
  func written(_ targets: [Int: MarkedText]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + text.count / 4)
    write(0..<text.count, targets, into: &output)
    return output
  }

  private func write(
    _ range: Range<Int>, _ targets: [Int: MarkedText], into output: inout [UInt8]
  ) {
    var position = range.lowerBound
    var index = firstSlot(from: range.lowerBound)
    while index < slots.count, slots[index].range.lowerBound < range.upperBound {
      let slot = slots[index]
      index += 1
      guard slot.range.lowerBound >= position, slot.range.upperBound <= range.upperBound,
        let target = targets[slot.unit]
      else { continue }
      output += text[position..<slot.range.lowerBound]
      write(target, in: slot, targets, into: &output)
      position = slot.range.upperBound
    }
    output += text[position..<range.upperBound]
  }

  private func write(
    _ target: MarkedText, in slot: Slot, _ targets: [Int: MarkedText],
    into output: inout [UInt8]
  ) {
    let fitted = CodeFitting(slot).fitted(target)
    let content = slot.form.prepared(fitted.content, for: slot)
    let codes = content.codes.count == fitted.codes.count ? fitted.codes : []
    let utf8 = Array(content.text.utf8)
    var formats: [String] = []
    var position = 0
    func run(to end: Int) {
      if end <= position { return }
      let piece = String(decoding: utf8[position..<end], as: UTF8.self)
      output += slot.form.run(piece, formats: formats).utf8
      position = end
    }
    output += slot.form.around.before.utf8
    for (code, original) in zip(content.codes, codes) {
      run(to: min(code.offset, utf8.count))
      if let format = original.format {
        if code.kind == .open { formats.append(format) } else { _ = formats.popLast() }
      }
      output += original.before.utf8
      if let range = original.range { write(range, targets, into: &output) }
      output += original.after.utf8
      if original.swallowsSpace, position < utf8.count, utf8[position] == 0x20 { position += 1 }
    }
    run(to: utf8.count)
    output += slot.form.around.after.utf8
  }

  private func firstSlot(from offset: Int) -> Int {
    var low = 0
    var high = slots.count
    while low < high {
      let middle = (low + high) / 2
      if slots[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
