/// Writes CSV and TSV so that `DelimitedReader` and Excel read the same fields back.
///
/// TSV cannot hold a tab in a field: it becomes a space.
///
///     DelimitedWriter.row(["两江,新区", "a\"b"], .csv)  // "两江,新区","a""b"
public enum DelimitedWriter {
  /// One row with its line end; fields are quoted where they must be.
  public static func row(_ fields: [String], _ dialect: Dialect = .csv) -> String {
    let delimiter = String(UnicodeScalar(dialect.delimiter))
    return fields.map { field($0, dialect) }.joined(separator: delimiter) + "\n"
  }

  private static func field(_ text: String, _ dialect: Dialect) -> String {
    let text = dialect.isTSV ? text.withoutTabs : text
    return needsQuotes(text, dialect) ? "\"" + text.doubledQuotes + "\"" : text
  }

  private static func needsQuotes(_ text: String, _ dialect: Dialect) -> Bool {
    let quote = UInt8(ascii: "\"")
    if text.utf8.contains(where: { $0 == 10 || $0 == 13 }) { return true }
    if !dialect.isTSV { return text.utf8.contains { $0 == dialect.delimiter || $0 == quote } }
    return text.utf8.first == quote && !showsItsEnd(text.utf8.dropFirst())
  }

  /// After its first quote the field holds one that is not doubled and does not end it, or ends it
  /// without a need for quotes: `DelimitedReader` sees from the field alone that it is not quoted.
  private static func showsItsEnd(_ rest: Substring.UTF8View) -> Bool {
    guard let next = rest.firstIndex(of: UInt8(ascii: "\"")) else { return false }
    return rest.index(after: next) == rest.endIndex || rest[rest.index(after: next)] != rest[next]
  }
}

extension String {
  fileprivate var doubledQuotes: String {
    split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }

  fileprivate var withoutTabs: String {
    utf8.contains(9) ? String(map { $0 == "\t" ? " " : $0 }) : self
  }
}
