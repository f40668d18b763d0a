import Foundation

/// Writes the units of a memory as a file: TMX, a table, JSON Lines.
public struct MemoryExport: Sendable {
  /// The formats a memory is written in.
  public enum Format: String, Sendable, CaseIterable {
    case tmx, tsv, csv, jsonl

    /// The format that a file's name shows.
    public init?(file: String) {
      guard let ending = file.lowercased().split(separator: ".").last else { return nil }
      self.init(rawValue: String(ending))
    }
  }

  /// The format that is written.
  public let format: Format
  /// The source language, which comes first, and the target; all languages where they are `nil`.
  public let from: Language?
  /// Only units with this language.
  public let to: Language?

  /// Makes one from its parts.
  public init(_ format: Format, from: Language? = nil, to: Language? = nil) {
    (self.format, self.from, self.to) = (format, from, to)
  }

  /// Writes the units of the memories and says how many.
  ///
  /// - Throws: `MemoryComplaint`, `FileComplaint`
  @discardableResult
  public func write(_ memories: Memories, to sink: ByteSink) throws -> Int {
    switch format {
    case .tmx:
      let writer = try TMXWriter(sink, header: TMXHeader(sourceLanguage: from))
      let count = try each(memories) { try writer.write($0) }
      try writer.finish()
      return count
    case .jsonl: return try each(memories) { try sink.write(UnitRecord($0).line + "\n") }
    case .tsv, .csv:
      let dialect = format == .csv ? Dialect.csv : .tsv
      let languages = try self.languages(memories)
      try MemoryTable.write(header: languages, to: sink, dialect: dialect)
      return try each(memories) {
        try MemoryTable.write($0, languages: languages, to: sink, dialect: dialect)
      }
    }
  }

  /// Units with the languages asked for, the source first.
  private func each(_ memories: Memories, _ body: (TranslationUnit) throws -> Void) throws -> Int {
    var count = 0
    try memories.readUnits { unit in
      guard let unit = chosen(unit) else { return }
      try body(unit)
      count += 1
    }
    return count
  }

  private func chosen(_ unit: TranslationUnit) -> TranslationUnit? {
    if from == nil && to == nil { return unit }
    let sources = from.map { from in unit.variants.filter { $0.language.matches(from) } }
    let targets = to.map { to in unit.variants.filter { $0.language.matches(to) } }
    if sources?.isEmpty == true || targets?.isEmpty == true { return nil }
    var unit = unit
    let first =
      sources
      ?? unit.variants.filter { variant in
        targets?.contains { $0.language == variant.language } == false
      }
    unit.variants =
      first
      + (targets
        ?? unit.variants.filter { variant in
          !first.contains { $0.language == variant.language }
        })
    return unit.variants.count > 1 ? unit : nil
  }

  /// The columns: those of most units first.
  private func languages(_ memories: Memories) throws -> [Language] {
    var counts: [Language: Int] = [:]
    var order: [Language] = []
    _ = try each(memories) { unit in
      for variant in unit.variants {
        if counts[variant.language] == nil { order.append(variant.language) }
        counts[variant.language, default: 0] += 1
      }
    }
    if from != nil { return order }
    return order.enumerated().sorted {
      (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
    }.map(\.element)
  }
}

/// A translation unit as JSON has it.
public struct UnitRecord: Codable, Sendable {
  /// The unit's id.
  public var id: String
  /// Its texts.
  public var variants: [Variant]
  /// Whether a person has looked at it.
  public var status: TranslationUnit.Status
  /// The document it comes from.
  public var file: String?
  /// Where in its file it stood.
  public var position: String?
  /// When it was made.
  public var created: String?
  /// When it was last changed.
  public var changed: String?
  /// 0…1 for a unit that an aligner made.
  public var confidence: Double?
  /// The source text before it.
  public var previous: String?
  /// The source text after it.
  public var next: String?
  /// The key of the message.
  public var key: String?
  /// What people said of it.
  public var notes: [String]?

  /// One text of a unit.
  public struct Variant: Codable, Sendable {
    /// The tag of the language.
    public var language: String
    /// The text without inline codes.
    public var text: String
  }

  /// Makes one from its parts.
  public init(_ unit: TranslationUnit) {
    (id, status) = (unit.id, unit.status)
    variants = unit.variants.map { Variant(language: $0.language.tag, text: $0.text) }
    (file, position, confidence) = (
      unit.origin.file, unit.origin.position, unit.origin.confidence
    )
    (created, changed) = (unit.origin.created, unit.origin.changed)
    (previous, next, key) = (unit.context.previous, unit.context.next, unit.context.key)
    notes = unit.notes.isEmpty ? nil : unit.notes
  }

  /// One line of JSON, keys in alphabetical order.
  var line: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
