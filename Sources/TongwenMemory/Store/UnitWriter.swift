import GRDB

/// Writes units inside one transaction. They are gathered and written many at a time; `finish` writes the rest.
struct UnitWriter {
  private let database: Database
  private let prefix: String
  private let container: Int64?
  private var names: UnitNames?
  private let unitInsert: BatchInsert
  private let variantInsert: BatchInsert
  private var texts = RowTexts()
  private var units: [UnitRow] = []
  private var variants: [VariantRow] = []
  private var numbers: [Language: Int64] = [:]
  private var nextUnit: Int64
  private var nextVariant: Int64

  init(
    _ database: Database, prefix: String, container: (id: Int64, name: String)? = nil
  ) throws {
    (self.database, self.prefix, self.container) = (database, prefix, container?.id)
    names = container.map { UnitNames($0.name) }
    unitInsert = try BatchInsert("unit", columnCount: UnitRow.columnCount, database)
    variantInsert = try BatchInsert("variant", columnCount: VariantRow.columnCount, database)
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

  /// Writes what is still gathered; to be called after the last unit.
  mutating func finish() throws {
    try writeUnits()
    try writeVariants()
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
    } else if unit.id.hasPrefix(prefix + ".") {
      // May be the id of a unit that was given none, which no constraint knows.
      try finish()
      if let row = try row(of: unit.id) { try remove(row: row) }
    }
    for variant in unit.variants { try add(variant) }
    units.append(
      UnitRow(
        unit: unit, row: nextUnit, container: container,
        firstVariant: nextVariant - Int64(unit.variants.count)))
    nextUnit += 1
    if units.count == BatchInsert.mostRows { try writeUnits() }
  }

  private mutating func add(_ variant: TranslationUnit.Variant) throws {
    let language = try number(of: variant.language)
    variants.append(
      VariantRow(variant: variant, row: nextVariant, unit: nextUnit, language: language))
    nextVariant += 1
    if variants.count == BatchInsert.mostRows { try writeVariants() }
  }

  /// The row of the unit with an id; `nil` where there is none.
  func row(of id: String) throws -> Int64? {
    try UnitReader.row(of: id, database, prefix: prefix)
  }

  mutating func remove(row: Int64) throws {
    try writeVariants()
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

  private mutating func writeVariants() throws {
    try variantInsert.run(variants[...], &texts) { $0.bind($1, $2, &$3) }
    variants.removeAll(keepingCapacity: true)
  }

  /// Tries all at once, since most ids are new; where one is taken, each by itself.
  private mutating func writeUnits() throws {
    do {
      try insert(units[...])
    } catch let error where Self.isTaken(error) {
      for index in units.indices { try insertOrReplace(units[index...index]) }
    }
    units.removeAll(keepingCapacity: true)
  }

  private mutating func insertOrReplace(_ unit: ArraySlice<UnitRow>) throws {
    do {
      try insert(unit)
    } catch let error where Self.isTaken(error) {
      guard let id = unit.first?.unit.id, let row = try row(of: id) else { throw error }
      try remove(row: row)
      try insert(unit)
    }
  }

  private mutating func insert(_ units: ArraySlice<UnitRow>) throws {
    try unitInsert.run(units, &texts) { $0.bind($1, $2, &$3) }
  }

  private static func isTaken(_ error: any Error) -> Bool {
    (error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT
  }

  private mutating func number(of language: Language) throws -> Int64 {
    if let number = numbers[language] { return number }
    let number = try LanguageTable.number(of: language, database)
    numbers[language] = number
    return number
  }
}

/// A unit on its way to a row of `unit`.
private struct UnitRow {
  static let columnCount = 18

  let unit: TranslationUnit
  let row: Int64
  let container: Int64?
  let firstVariant: Int64

  func bind(_ before: Int32, _ statement: RawStatement, _ texts: inout RowTexts) {
    statement.bind(before + 1, row)
    if !unit.id.isEmpty { texts.set(before + 2, unit.id) }
    statement.bind(before + 3, container)
    statement.bind(before + 4, firstVariant)
    statement.bind(before + 5, Int64(unit.variants.count))
    statement.bind(before + 6, unit.status.column)
    texts.set(before + 7, unit.origin.file)
    texts.set(before + 8, unit.origin.position)
    texts.set(before + 9, unit.origin.created)
    texts.set(before + 10, unit.origin.createdBy)
    texts.set(before + 11, unit.origin.changed)
    texts.set(before + 12, unit.origin.changedBy)
    statement.bind(before + 13, unit.origin.confidence)
    texts.set(before + 14, unit.context.previous)
    texts.set(before + 15, unit.context.next)
    texts.set(before + 16, unit.context.key)
    texts.set(before + 17) { UnitColumns.write(unit.notes, into: &$0) }
    texts.set(before + 18) { UnitColumns.write(unit.properties, into: &$0) }
  }
}

/// A variant on its way to a row of `variant`.
private struct VariantRow {
  static let columnCount = 7

  let variant: TranslationUnit.Variant
  let row: Int64
  let unit: Int64
  let language: Int64

  func bind(_ before: Int32, _ statement: RawStatement, _ texts: inout RowTexts) {
    statement.bind(before + 1, row)
    statement.bind(before + 2, unit)
    statement.bind(before + 3, language)
    texts.set(before + 4, variant.text)
    texts.set(before + 5) { UnitColumns.write(variant.content.codes, into: &$0) }
    texts.set(before + 6) { UnitColumns.write(variant.notes, into: &$0) }
    texts.set(before + 7) { UnitColumns.write(variant.properties, into: &$0) }
  }
}
