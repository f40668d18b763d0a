extension EditableMemory {
  /// What is to change in a unit; what is `nil` stays.
  public struct Edit: Sendable {
    /// The new source text.
    public var source: String?
    /// The new target text.
    public var target: String?
    /// The new status.
    public var status: TranslationUnit.Status?
    /// A note to add.
    public var note: String?
    /// ISO 8601, the time of the change.
    public var changed: String?

    /// Makes one from its parts.
    public init(
      source: String? = nil, target: String? = nil, status: TranslationUnit.Status? = nil,
      note: String? = nil, changed: String? = nil
    ) {
      (self.source, self.target, self.status) = (source, target, status)
      (self.note, self.changed) = (note, changed)
    }
  }

  /// Changes a unit: its source is the first of its texts and its target the second, or those of the
  /// languages that are named. Inline codes stay where the text around them did.
  ///
  /// - Returns: the unit before and after.
  /// - Throws: `MemoryComplaint.notFound`, `MemoryEditComplaint`
  public func edit(
    _ id: String, _ edit: Edit, from: Language? = nil, to: Language? = nil
  ) throws -> (old: TranslationUnit, new: TranslationUnit) {
    guard let old = try memory.unit(id: id) else { throw MemoryComplaint.notFound(id: id) }
    var new = old
    if let text = edit.source { try set(text, &new, side(of: old, from, or: 0)) }
    if let text = edit.target { try set(text, &new, side(of: old, to, or: 1)) }
    new.status = edit.status ?? new.status
    if let note = edit.note { new.notes.append(note) }
    if new == old { return (old, new) }
    new.origin.changed = edit.changed ?? new.origin.changed
    try change([id: .replace(new)])
    return (old, new)
  }

  private func side(
    of unit: TranslationUnit, _ language: Language?, or place: Int
  ) throws -> Int {
    let variants = unit.variants
    let named = language.flatMap { language in
      variants.firstIndex { $0.language == language }
        ?? variants.firstIndex { $0.language.matches(language) }
    }
    if let named { return named }
    guard language == nil, variants.count == 2 else {
      throw MemoryEditComplaint.noSuchSide(id: unit.id, languages: variants.map(\.language))
    }
    return place
  }

  private func set(_ text: String, _ unit: inout TranslationUnit, _ side: Int) throws {
    if text.isBlank { throw MemoryEditComplaint.emptyText }
    unit.variants[side].content = unit.variants[side].content.rewritten(as: text)
  }
}

extension MarkedText {
  /// Another text with the same codes: those before and after what changed keep their places, those
  /// inside stand at its end.
  func rewritten(as new: String) -> MarkedText {
    if codes.isEmpty { return MarkedText(new) }
    let (old, bytes) = (Array(text.utf8), Array(new.utf8))
    let most = min(old.count, bytes.count)
    let start = (0..<most).first { old[$0] != bytes[$0] } ?? most
    let tail =
      (0..<most - start).first { old[old.count - 1 - $0] != bytes[bytes.count - 1 - $0] }
      ?? most - start
    return MarkedText(
      new,
      codes: codes.map { code in
        var code = code
        if code.offset > start {
          let kept = max(code.offset, old.count - tail)
          code.offset = Self.boundary(kept - old.count + bytes.count, in: bytes)
        }
        return code
      })
  }

  /// The nearest beginning of a character at or after an offset.
  private static func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
    var offset = min(max(offset, 0), bytes.count)
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
