extension PlacedFinding {
  /// What a finding is known by when the file around it changes: 16 hexadecimal digits of rule, words and
  /// the pair they stand in. Edits elsewhere in the file leave it as it is; an edit of the sentence or its
  /// source makes it new.
  public var fingerprint: String {
    let found = finding.target.map { words($0, in: target) } ?? ""
    let there = finding.source.flatMap { range in source.map { words(range, in: $0) } } ?? ""
    let parts = [finding.rule, found, there, target, source ?? ""]
    let hash = parts.reduce(into: Fingerprint()) { $0.add($1) }.value
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The draft's words that the finding is about.
  public var words: String { finding.target.map { words($0, in: target) } ?? "" }

  private func words(_ range: Range<Int>, in text: String) -> String {
    String(decoding: Array(text.utf8)[range.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
  }
}

/// FNV-1a with 64 bits over texts, the same on every machine.
private struct Fingerprint {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
