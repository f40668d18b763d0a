import GRDB

/// One text of a unit and what ranks the unit among those that are as similar.
struct UnitSummary {
  var text: String
  var id: String
  var status: TranslationUnit.Status
  var origin: TranslationUnit.Origin
}

/// Reads units from a store's connection.
struct UnitReader {
  private let database: Database
  private let languages: LanguageTable
  private let prefix: String

  init(_ database: Database, _ languages: LanguageTable, prefix: String) {
    (self.database, self.languages, self.prefix) = (database, languages, prefix)
  }

  private static let columns = """
    u.id, u.name, u.first, u.count, u.status, u.file, u.position, u.created, u.createdBy, u.changed,
    u.changedBy, u.confidence, u.previous, u.next, u.key, u.notes, u.properties
    """

  private static let byRow = "SELECT \(columns) FROM unit u WHERE u.id = ?1"
  private static let byVariant =
    "SELECT \(columns) FROM unit u WHERE u.id = (SELECT unit FROM variant WHERE id = ?1)"

  /// The unit that a variant belongs to; `nil` where it was removed. With the variant's place in it.
  func unit(ofVariant row: Int64) throws -> (unit: TranslationUnit, variant: Int, row: Int64)? {
    let statement = try RawStatement(database, Self.byVariant)
    statement.bind(1, row)
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    let unit = try decode(statement)
    let first = statement.integer(2)
    return (unit, Int(row - first), statement.integer(0))
  }

  /// The row of the unit with an id; `nil` where there is none. A unit that was given no id is called
  /// after the store's prefix and its row.
  static func row(of id: String, _ database: Database, prefix: String) throws -> Int64? {
    let named = try RawStatement(database, "SELECT id FROM unit WHERE name = ?1")
    named.bind(1, id)
    defer { named.reset() }
    if try named.step() { return named.integer(0) }
    guard id.hasPrefix(prefix + "."), let row = Int64(id.dropFirst(prefix.utf8.count + 1)) else {
      return nil
    }
    let unnamed = try RawStatement(
      database, "SELECT 1 FROM unit WHERE id = ?1 AND name IS NULL")
    unnamed.bind(1, row)
    defer { unnamed.reset() }
    return try unnamed.step() ? row : nil
  }

  private static let summaryOfVariant = """
    SELECT v.text, u.id, u.name, u.status, u.file, u.created, u.changed, u.confidence
    FROM variant v JOIN unit u ON u.id = v.unit WHERE v.id = ?1
    """

  /// What ranks the unit that a variant belongs to; `nil` where it was removed.
  func summary(ofVariant row: Int64) throws -> UnitSummary? {
    let statement = try RawStatement(database, Self.summaryOfVariant)
    statement.bind(1, row)
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    return UnitSummary(
      text: statement.text(0) ?? "", id: statement.text(2) ?? "\(prefix).\(statement.integer(1))",
      status: TranslationUnit.Status(column: statement.integer(3)),
      origin: TranslationUnit.Origin(
        file: statement.text(4), created: statement.text(5), changed: statement.text(6),
        confidence: statement.real(7)))
  }

  /// The name of the file that a unit was read from; `nil` for one that was added otherwise.
  func file(ofUnit row: Int64) throws -> String? {
    let statement = try RawStatement(
      database,
      "SELECT name FROM container WHERE id = (SELECT container FROM unit WHERE id = ?1)")
    statement.bind(1, row)
    defer { statement.reset() }
    return try statement.step() ? statement.text(0) : nil
  }

  /// The unit of a row.
  func unit(row: Int64) throws -> TranslationUnit? {
    let statement = try RawStatement(database, Self.byRow)
    statement.bind(1, row)
    defer { statement.reset() }
    return try statement.step() ? decode(statement) : nil
  }

  /// Calls with every unit above a row, in order, until the body says false.
  func readAll(above row: Int64 = 0, _ body: (Int64, TranslationUnit) throws -> Bool) throws {
    let statement = try RawStatement(
      database, "SELECT \(Self.columns) FROM unit u WHERE u.id > ?1 ORDER BY u.id")
    statement.bind(1, row)
    defer { statement.reset() }
    while try statement.step() {
      if try !body(statement.integer(0), decode(statement)) { return }
    }
  }

  private func decode(_ row: RawStatement) throws -> TranslationUnit {
    TranslationUnit(
      id: row.text(1) ?? "\(prefix).\(row.integer(0))",
      variants: try variants(from: row.integer(2), count: row.integer(3)),
      origin: TranslationUnit.Origin(
        file: row.text(5), position: row.text(6), created: row.text(7), createdBy: row.text(8),
        changed: row.text(9), changedBy: row.text(10), confidence: row.real(11)),
      context: TranslationUnit.Context(
        previous: row.text(12), next: row.text(13), key: row.text(14)),
      status: TranslationUnit.Status(column: row.integer(4)),
      notes: UnitColumns.notes(row.text(15)), properties: UnitColumns.properties(row.text(16)))
  }

  private func variants(from first: Int64, count: Int64) throws -> [TranslationUnit.Variant] {
    let statement = try RawStatement(
      database,
      "SELECT language, text, codes, notes, properties FROM variant WHERE id >= ?1 AND id < ?2")
    statement.bind(1, first)
    statement.bind(2, first + count)
    defer { statement.reset() }
    var variants: [TranslationUnit.Variant] = []
    while try statement.step() {
      guard let language = try languages.language(statement.integer(0), database) else { continue }
      variants.append(
        TranslationUnit.Variant(
          language,
          MarkedText(statement.text(1) ?? "", codes: UnitColumns.codes(statement.text(2))),
          notes: UnitColumns.notes(statement.text(3)),
          properties: UnitColumns.properties(statement.text(4))))
    }
    return variants
  }
}
