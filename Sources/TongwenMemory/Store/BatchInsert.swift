import GRDB

/// Statements that insert many rows at once: for a table whose numbers are never given twice, SQLite looks
/// up and keeps the last number at every statement, which took a fifth of the time of an import.
struct BatchInsert {
  /// More rows than this at once gain nothing.
  static let mostRows = 32

  private let database: Database
  private let table: String
  private let columnCount: Int
  private let full: RawStatement

  init(_ table: String, columnCount: Int, _ database: Database) throws {
    (self.table, self.columnCount, self.database) = (table, columnCount, database)
    full = try Self.statement(table, columnCount, Self.mostRows, database)
  }

  private static func statement(
    _ table: String, _ columnCount: Int, _ rows: Int, _ database: Database
  ) throws -> RawStatement {
    let row = "(\(Array(repeating: "?", count: columnCount).joined(separator: ",")))"
    let rows = Array(repeating: row, count: rows).joined(separator: ",")
    return try RawStatement(database, "INSERT INTO \(table) VALUES\(rows)")
  }

  /// Inserts rows; `bind` sets the columns of each, whose first parameter is the one after `before`.
  func run<Row>(
    _ rows: ArraySlice<Row>, _ texts: inout RowTexts,
    bind: (_ row: Row, _ before: Int32, RawStatement, inout RowTexts) -> Void
  ) throws {
    if rows.isEmpty { return }
    let statement =
      rows.count == Self.mostRows
      ? full : try Self.statement(table, columnCount, rows.count, database)
    statement.clear()
    for (index, row) in rows.enumerated() {
      bind(row, Int32(index * columnCount), statement, &texts)
    }
    try texts.run(statement)
  }
}
