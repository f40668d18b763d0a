import GRDB

/// What is wrong with a memory's store or index.
public enum MemoryFault: Hashable, Sendable {
  /// SQLite's integrity check says so.
  case store(String)
  /// A unit whose rows do not belong together.
  case unit(row: Int)
  /// An index file that is cut off or altered; it is made again by itself.
  case segment(String)
  /// A text that the index should hold and does not.
  case missing(row: Int)

  /// One sentence without a full stop.
  public var message: String {
    switch self {
    case .store(let problem): "the store is damaged: \(problem)"
    case .unit(let row): "unit \(row) and its texts do not belong together"
    case .segment(let name): "the index file \(name) was altered or cut off; it was made again"
    case .missing(let row): "the index lacks text \(row); it was made again"
    }
  }
}

extension TranslationMemory {
  /// Checks the store and the index in both directions; index files that are not sound are made again.
  ///
  /// Reads everything.
  public func verify() throws -> [MemoryFault] {
    var faults = try store.read { try Self.storeFaults($0) }
    let damaged = catalogue.folder.damaged()
    faults += damaged.map { .segment($0) }
    if faults.isEmpty { faults += try store.read { try indexFaults($0) } }
    if faults.contains(where: \.isOfIndex) {
      catalogue.folder.clear()
      catalogue.reset()
      try settle()
    }
    return faults
  }

  private static func storeFaults(_ database: Database) throws -> [MemoryFault] {
    let problems = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
    let lost = try Int.fetchAll(
      database,
      sql: """
        SELECT u.id FROM unit u WHERE u.count <>
        (SELECT count(*) FROM variant v WHERE v.id >= u.first AND v.id < u.first + u.count AND v.unit = u.id)
        UNION SELECT v.unit FROM variant v WHERE v.unit NOT IN (SELECT id FROM unit) LIMIT 20
        """)
    return problems.filter { $0 != "ok" }.map { .store($0) } + lost.map { .unit(row: $0) }
  }

  /// Texts that no segment holds, though it covers their rows.
  private func indexFaults(_ database: Database) throws -> [MemoryFault] {
    var faults: [MemoryFault] = []
    for (number, language) in try store.languages.all(database) {
      let index = try catalogue.index(number, language, database)
      var rows: Set<Int64> = []
      for segment in index.segments { segment.insertRows(into: &rows) }
      var texts = IndexTexts(base: 0)
      try IndexCatalogue.read(number, above: 0, database, into: &texts)
      let end = index.live.base
      faults += texts.allRows.filter { $0 <= end && !rows.contains($0) }.prefix(20)
        .map { .missing(row: Int($0)) }
    }
    return faults
  }
}

extension MemoryFault {
  fileprivate var isOfIndex: Bool {
    switch self {
    case .segment, .missing: true
    case .store, .unit: false
    }
  }
}
