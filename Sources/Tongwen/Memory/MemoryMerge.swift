import Foundation

/// What bringing memories together did.
public struct MemoryMerge: Sendable {
  /// Units read, and those written.
  public var read = 0
  /// Units written.
  public var written = 0
  /// Units that say what one before them says, between the same neighbours; passed over.
  public var duplicates = 0
  /// Sources that have more than one target now.
  public var conflicts = 0

  /// Brings memories together in one file: TMX, TSV, CSV, JSON Lines, or a SQLite memory, to which the
  /// units are added.
  ///
  /// Units keep their ids; one that another unit has already gets the name of its file before it.
  ///
  /// - Throws: a `Complaint` where a file cannot be read or written; then nothing is changed.
  public init(
    _ files: [String], into output: String, from: Language? = nil, to: Language? = nil
  ) throws {
    var known = MergedUnits()
    let inputs = try files.flatMap(MemoryInput.files)
    if UnitFile(output).isStore {
      let memory = try TranslationMemory.open(at: output)
      try memory.readUnits { unit in
        if known.isNew(unit) { _ = known.named(unit, "") }
        return true
      }
      try memory.add { try Self.each(inputs, from, to, &self, &known, $0) }
      try memory.settle()
    } else {
      let store = try TranslationMemory.inMemory()
      try store.add { try Self.each(inputs, from, to, &self, &known, $0) }
      guard let format = MemoryExport.Format(file: output) else {
        throw MemoryEditComplaint.unknownEnding(output)
      }
      try FileOutput.create(output) {
        try MemoryExport(format).write(Memories([.init(store)]), to: $0)
      }
    }
    conflicts = known.conflicts
  }

  private static func each(
    _ inputs: [String], _ from: Language?, _ to: Language?, _ merge: inout MemoryMerge,
    _ known: inout MergedUnits, _ add: (TranslationUnit) throws -> Void
  ) throws {
    for input in inputs {
      try UnitFile(input, from: from, to: to).read { unit in
        merge.read += 1
        if unit.isEmpty { return }
        guard known.isNew(unit) else {
          merge.duplicates += 1
          return
        }
        try add(known.named(unit, MemoryInput.stem(input)))
        merge.written += 1
      }
    }
  }
}

/// What was merged so far.
private struct MergedUnits {
  private var texts: Set<String> = []
  /// Ids that were given.
  private var given: Set<String> = []
  private var targets: [String: Set<String>] = [:]

  var conflicts: Int { targets.values.count { $0.count > 1 } }

  mutating func isNew(_ unit: TranslationUnit) -> Bool {
    let context = unit.context
    let key = [
      UnitKey.text(unit), context.previous ?? "", context.next ?? "", context.key ?? "",
    ].joined(separator: "\n")
    guard texts.insert(key).inserted else { return false }
    for (source, target) in zip(unit.variants, unit.variants.dropFirst()) {
      targets["\(source.language.tag) \(target.language.tag) \(source.text)", default: []]
        .insert(target.text)
    }
    return true
  }

  /// The unit under an id of its own.
  mutating func named(_ unit: TranslationUnit, _ file: String) -> TranslationUnit {
    var unit = unit
    let base = unit.id.isEmpty ? "\(file)-\(UnitKey.hash(unit))" : unit.id
    unit.id = base
    var number = 1
    while !given.insert(unit.id).inserted {
      unit.id = number == 1 ? "\(file)#\(base)" : "\(file)#\(base)-\(number)"
      number += 1
    }
    return unit
  }
}
