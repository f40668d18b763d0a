import GRDB
import TongwenText

/// A file that is the truth for the units in it, as a memory last read it.
public struct MemoryFile: Hashable, Sendable {
  /// Unique among the files of the memory; begins the ids of units that the file gives none.
  public var name: String
  /// Changes when the file does: its size and time, or a checksum.
  public var fingerprint: String

  /// Makes one from its parts.
  public init(name: String, fingerprint: String) {
    (self.name, self.fingerprint) = (name, fingerprint)
  }
}

extension TranslationMemory {
  /// Makes the memory hold what the files hold: reads those that are new or changed, forgets those that
  /// are gone. Quick where nothing changed.
  ///
  /// Units keep their ids as long as their texts stay; an id that another file has given already is told
  /// apart by the file's name.
  ///
  ///     try memory.synchronise(files) { file, add in
  ///       try TMX.read(FileInput(folder + file.name)) { try add($0) }
  ///     }
  ///
  /// - Returns: the names of the files that were read.
  /// - Throws: `MemoryComplaint`, and what `load` throws; then nothing is changed.
  @discardableResult
  public func synchronise(
    _ files: [MemoryFile],
    load: (MemoryFile, _ add: (TranslationUnit) throws -> Void) throws -> Void
  ) throws -> [String] {
    let known = try store.read { try Containers.all($0) }
    let changed = files.filter { known[$0.name]?.fingerprint != $0.fingerprint }
    let names = Set(files.map(\.name))
    let gone = known.keys.filter { !names.contains($0) }
    if changed.isEmpty && gone.isEmpty { return [] }
    try store.write { database in
      for name in gone + changed.map(\.name) { try Containers.remove(name, database) }
      for file in changed {
        let container = try Containers.add(file, database)
        var writer = try UnitWriter(
          database, prefix: store.prefix, container: (container, file.name))
        try load(file) { try writer.add($0) }
        try writer.finish()
      }
    }
    try settle()
    return changed.map(\.name)
  }
}

extension TranslationMemory {
  /// The name of the file that a unit was read from by `synchronise`; `nil` for one that was added
  /// otherwise or is not there.
  public func file(ofUnit id: String) throws -> String? {
    try store.read { database in
      guard let row = try UnitReader.row(of: id, database, prefix: store.prefix) else { return nil }
      return try store.reader(database).file(ofUnit: row)
    }
  }
}

/// The files that a store was read from.
enum Containers {
  static func all(_ database: Database) throws -> [String: (id: Int64, fingerprint: String)] {
    let statement = try RawStatement(database, "SELECT id, name, fingerprint FROM container")
    var all: [String: (id: Int64, fingerprint: String)] = [:]
    while try statement.step() {
      all[statement.text(1) ?? ""] = (statement.integer(0), statement.text(2) ?? "")
    }
    return all
  }

  static func add(_ file: MemoryFile, _ database: Database) throws -> Int64 {
    let statement = try RawStatement(
      database, "INSERT INTO container(name, fingerprint) VALUES(?1, ?2)")
    statement.bind(1, file.name)
    statement.bind(2, file.fingerprint)
    try statement.run()
    return database.lastInsertedRowID
  }

  static func remove(_ name: String, _ database: Database) throws {
    for sql in [
      """
      DELETE FROM variant WHERE unit IN
      (SELECT id FROM unit WHERE container = (SELECT id FROM container WHERE name = ?1))
      """,
      "DELETE FROM unit WHERE container = (SELECT id FROM container WHERE name = ?1)",
      "DELETE FROM container WHERE name = ?1",
    ] {
      let statement = try RawStatement(database, sql)
      statement.bind(1, name)
      try statement.run()
    }
  }
}

/// Ids for the units of a file, stable as long as the texts stay.
package struct UnitNames {
  private let file: String
  private var given: [String: Int] = [:]

  package init(_ file: String) { self.file = file }

  /// The unit's own id, or the file's name and a hash of its texts; with a number where it is taken.
  package mutating func name(
    _ unit: TranslationUnit, isTaken: (String) throws -> Bool
  ) rethrows -> String {
    if !unit.id.isEmpty, given[unit.id] == nil, try !isTaken(unit.id) {
      given[unit.id] = 1
      return unit.id
    }
    let base = unit.id.isEmpty ? "\(file):\(Self.hash(unit))" : "\(file)#\(unit.id)"
    let count = given[base, default: 0] + 1
    given[base] = count
    return count == 1 ? base : "\(base)-\(count)"
  }

  private static func hash(_ unit: TranslationUnit) -> String {
    var hash = Mix.seed
    for variant in unit.variants {
      for byte in (variant.language.tag + "\t" + variant.text + "\n").utf8 {
        hash = Mix.step(hash, UInt32(byte))
      }
    }
    return String(Mix.finish(hash) >> 24, radix: 36)
  }
}
