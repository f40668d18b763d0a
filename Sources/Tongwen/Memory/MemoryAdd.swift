extension EditableMemory {
  /// Adds a unit that a person made.
  ///
  /// In a workspace it goes to `Memory/added.tmx` under an id made of its texts, so that two branches
  /// that add units merge.
  ///
  /// - Returns: the unit with its id, and whether it is new; one that says the same is not added again.
  /// - Throws: `MemoryEditComplaint`, `MemoryComplaint`, `FileComplaint`
  public func add(_ unit: TranslationUnit) throws -> (unit: TranslationUnit, isNew: Bool) {
    guard !unit.variants.isEmpty, unit.variants.allSatisfy({ !$0.text.isBlank }) else {
      throw MemoryEditComplaint.emptyText
    }
    if let known = try known(unit) { return (known, false) }
    var unit = unit
    if unit.id.isEmpty { unit.id = "added-\(UnitKey.hash(unit))" }
    if case .database = kind {
      try memory.add([unit])
    } else {
      _ = try take([unit], into: file(named: "added"))
    }
    return (unit, true)
  }

  /// A unit of the memory that says the same.
  private func known(_ unit: TranslationUnit) throws -> TranslationUnit? {
    guard unit.variants.count == 2 else { return nil }
    let options = MatchOptions(minimumScore: 80, limit: 50)
    return try memory.matches(
      for: unit.variants[0].content, from: unit.variants[0].language,
      to: unit.variants[1].language, options: options
    ).first { $0.unit.says(unit) }?.unit
  }

  /// The file for units of a name: the one that is named, or `Memory/NAME.tmx`.
  func file(named name: String) throws -> String {
    if let path = workspace.memories.first {
      guard path.lowercased().hasSuffix(".tmx") else { throw MemoryEditComplaint.notWritable(path) }
      return path
    }
    return try workspace.folder("Memory") + "/\(name).tmx"
  }
}

/// What makes two units the same: their texts by language.
enum UnitKey {
  /// Equal for units that say the same.
  static func text(_ unit: TranslationUnit) -> String {
    unit.variants.map { "\($0.language.tag)\t\($0.text)" }.sorted().joined(separator: "\n")
  }

  /// A short name for the texts: FNV-1a in 64 bits, the upper 48 in base 36.
  static func hash(_ unit: TranslationUnit) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text(unit).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash >> 16, radix: 36)
  }
}

extension TranslationUnit {
  /// Whether both have the same texts in the same languages.
  func says(_ other: TranslationUnit) -> Bool { UnitKey.text(self) == UnitKey.text(other) }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
