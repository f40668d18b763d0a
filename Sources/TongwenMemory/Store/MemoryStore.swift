import Foundation
import GRDB

/// The SQLite database of a memory: opening, reading and writing with complaints that say what to do.
struct MemoryStore: Sendable {
  /// How long a writer waits for another, in seconds, where nothing else is said.
  static let usualPatience = 10

  /// `nil` in memory.
  let path: String?
  let identity: UInt64
  let prefix: String
  let isReadOnly: Bool
  let patience: Int
  let languages = LanguageTable()
  private let database: any DatabaseWriter

  /// What complaints call it.
  var name: String { path ?? "the memory" }

  static func inMemory() throws -> MemoryStore {
    try MemoryStore(
      nil, isReadOnly: false, patience: usualPatience,
      try DatabaseQueue(configuration: configuration(false, usualPatience)))
  }

  /// Opens the memory at a path; makes one where there is nothing.
  static func open(
    _ path: String, asReadOnly: Bool = false, patience: Int = usualPatience
  ) throws -> MemoryStore {
    let isNew = access(path, F_OK) != 0
    do {
      let isReadOnly = asReadOnly || isReadOnly(path)
      let configuration = configuration(isReadOnly, patience)
      let database: any DatabaseWriter =
        isReadOnly
        ? try DatabaseQueue(path: readOnlyName(path), configuration: configuration)
        : try DatabasePool(path: path, configuration: configuration)
      return try MemoryStore(path, isReadOnly: isReadOnly, patience: patience, database)
    } catch {
      if isNew { removeEmpty(path, after: error) }
      throw MemoryComplaint.of(error, path, patience: patience)
    }
  }

  /// Leaves nothing of a new store that a full disk had no room for.
  private static func removeEmpty(_ path: String, after error: any Error) {
    guard (error as? DatabaseError)?.resultCode == .SQLITE_FULL,
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int, size == 0
    else { return }
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
  }

  private init(
    _ path: String?, isReadOnly: Bool, patience: Int, _ database: any DatabaseWriter
  ) throws {
    (self.path, self.isReadOnly, self.patience, self.database) =
      (path, isReadOnly, patience, database)
    if let path {
      try Self.prepare(database, path, isReadOnly)
    } else {
      try Schema.migrator.migrate(database)
    }
    (identity, prefix) = try database.read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT (SELECT value FROM meta WHERE key = 'identity') AS identity,
          (SELECT value FROM meta WHERE key = 'prefix') AS prefix
          """)
      return (UInt64(bitPattern: row?["identity"] ?? 0), row?["prefix"] ?? "u")
    }
  }

  private static func configuration(_ isReadOnly: Bool, _ patience: Int) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(TimeInterval(patience))
    configuration.prepareDatabase { database in
      // A commit is on the disk when it returns.
      if !isReadOnly { try database.execute(sql: "PRAGMA synchronous = FULL") }
      // Of a new file: an import writes a quarter of the pages, each with its costs.
      if !isReadOnly { try database.execute(sql: "PRAGMA page_size = 16384") }
      try database.execute(sql: "PRAGMA cache_size = -16000")
    }
    return configuration
  }

  private static func isReadOnly(_ path: String) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    let canWrite = access(folder.isEmpty ? "." : folder, W_OK) == 0
    return access(path, F_OK) == 0 && (access(path, W_OK) != 0 || !canWrite)
  }

  /// A database in WAL mode in a folder where nothing can be written opens only as one that nobody changes.
  private static func readOnlyName(_ path: String) -> String {
    let plain = CharacterSet(charactersIn: "?#%").inverted
    return "file:\(path.addingPercentEncoding(withAllowedCharacters: plain) ?? path)?immutable=1"
  }

  /// Refuses what is not ours or from a newer version; brings an older one up to date.
  private static func prepare(
    _ database: any DatabaseWriter, _ path: String, _ isReadOnly: Bool
  ) throws {
    let migrator = Schema.migrator
    let (isCurrent, isEmpty) = try database.read { database in
      let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      if application != Schema.application && tables > 0 { throw MemoryComplaint.notAMemory(path) }
      if try migrator.hasBeenSuperseded(database) { throw MemoryComplaint.newer(path) }
      return (try migrator.hasCompletedMigrations(database), tables == 0)
    }
    if isCurrent { return }
    if isReadOnly {
      throw isEmpty ? MemoryComplaint.notAMemory(path) : MemoryComplaint.readOnly(path)
    }
    try migrator.migrate(database)
  }

  /// Reads in one consistent state of the store.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try database.read(body)
    } catch {
      throw MemoryComplaint.of(error, name, patience: patience)
    }
  }

  /// Writes in one transaction: all of it, or nothing.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    if isReadOnly { throw MemoryComplaint.readOnly(name) }
    do {
      return try database.write(body)
    } catch {
      throw MemoryComplaint.of(error, name, patience: patience)
    }
  }

  /// Gives back what connections hold of the file.
  func releaseMemory() { (database as? DatabasePool)?.releaseMemory() }

  func reader(_ database: Database) -> UnitReader {
    UnitReader(database, languages, prefix: prefix)
  }
}
