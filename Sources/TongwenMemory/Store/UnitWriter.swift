import GRDB

/// Writes units inside one transaction.
struct UnitWriter {
  private let database: Database
  private let prefix: String
  private let container: Int64?
  private var names: UnitNames?
  private let insertUnit: RawStatement
  private let insertVariant: RawStatement
  private var numbers: [Language: Int64] = [:]
  private var nextUnit: Int64
  private var nextVariant: Int64

  init(
    _ database: Database, prefix: String, container: (id: Int64, name: String)? = nil
  ) throws {
    (self.database, self.prefix, self.container) = (database, prefix, container?.id)
    names = container.map { UnitNames($0.name) }
    insertUnit = try RawStatement(
      database,
      "INSERT INTO unit VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18)")
    insertVariant = try RawStatement(database, "INSERT INTO variant VALUES(?1,?2,?3,?4,?5,?6,?7)")
    nextUnit = try Self.last("unit", database) + 1
    nextVariant = try Self.last("variant", database) + 1
  }

  /// The highest number that a table has ever given.
  static func last(_ table: String, _ database: Database) throws -> Int64 {
    let statement = try RawStatement(database, "SELECT seq FROM sqlite_sequence WHERE name = ?1")
    statement.bind(1, table)
    defer { statement.reset() }
    return try statement.step() ? statement.integer(0) : 0
  }

  /// Adds a unit; one of the same id is replaced. Units without an id are given one.
  mutating func add(_ unit: TranslationUnit) throws {
    guard unit.variants.contains(where: { !$0.text.isEmpty }) else {
      throw MemoryComplaint.emptyUnit(id: unit.id)
    }
    var unit = unit
    if var names {
      // Taken out while it changes: with two owners each unit would copy the whole dictionary.
      self.names = nil
      unit.id = try names.name(unit) { try row(of: $0) != nil }
      self.names = names
    } else if !unit.id.isEmpty, let row = try row(of: unit.id) {
      try remove(row: row)
    }
    try insert(unit)
    for variant in unit.variants { try insert(variant) }
    nextUnit += 1
  }

  /// The row of the unit with an id; `nil` where there is none.
  func row(of id: String) throws -> Int64? {
    try UnitReader.row(of: id, database, prefix: prefix)
  }

  func remove(row: Int64) throws {
    let variants = try RawStatement(
      database,
      """
      DELETE FROM variant WHERE id >= (SELECT first FROM unit WHERE id = ?1)
      AND id < (SELECT first + count FROM unit WHERE id = ?1)
      """)
    variants.bind(1, row)
    try variants.run()
    let unit = try RawStatement(database, "DELETE FROM unit WHERE id = ?1")
    unit.bind(1, row)
    try unit.run()
  }

  private func insert(_ unit: TranslationUnit) throws {
    let row = insertUnit
    row.bind(1, nextUnit)
    row.bind(2, unit.id.isEmpty ? nil : unit.id)
    row.bind(3, container)
    row.bind(4, nextVariant)
    row.bind(5, Int64(unit.variants.count))
    row.bind(6, unit.status.column)
    row.bind(7, unit.origin.file)
    row.bind(8, unit.origin.position)
    row.bind(9, unit.origin.created)
    row.bind(10, unit.origin.createdBy)
    row.bind(11, unit.origin.changed)
    row.bind(12, unit.origin.changedBy)
    row.bind(13, unit.origin.confidence)
    row.bind(14, unit.context.previous)
    row.bind(15, unit.context.next)
    row.bind(16, unit.context.key)
    row.bind(17, UnitColumns.encode(unit.notes))
    row.bind(18, UnitColumns.encode(unit.properties))
    try row.run()
  }

  private mutating func insert(_ variant: TranslationUnit.Variant) throws {
    let row = insertVariant
    row.bind(1, nextVariant)
    row.bind(2, nextUnit)
    row.bind(3, try number(of: variant.language))
    row.bind(4, variant.text)
    row.bind(5, UnitColumns.encode(variant.content.codes))
    row.bind(6, UnitColumns.encode(variant.notes))
    row.bind(7, UnitColumns.encode(variant.properties))
    try row.run()
    nextVariant += 1
  }

  private mutating func number(of language: Language) throws -> Int64 {
    if let number = numbers[language] { return number }
    let number = try LanguageTable.number(of: language, database)
    numbers[language] = number
    return number
  }
}
