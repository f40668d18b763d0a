/// How the fields of a table in text are told apart.
public struct Dialect: Hashable, Sendable {
  /// One ASCII character.
  public var delimiter: UInt8

  /// Makes one from its parts.
  public init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Comma, quotes where needed (RFC 4180).
  public static let csv = Dialect(delimiter: UInt8(ascii: ","))
  /// Tab; a quote is an ordinary character unless the whole field needs it, see `DelimitedReader`.
  public static let tsv = Dialect(delimiter: UInt8(ascii: "\t"))
  /// Excel's CSV where the comma is the decimal mark.
  public static let semicolon = Dialect(delimiter: UInt8(ascii: ";"))

  var isTSV: Bool { delimiter == UInt8(ascii: "\t") }

  /// In the order in which they are taken where they fit alike.
  private static let candidates = [
    tsv, csv, semicolon, Dialect(delimiter: UInt8(ascii: "|")),
  ]

  /// The dialect that a first line `sep=;` names, as Excel reads and writes it, and the line's length.
  static func named(by head: [UInt8]) -> (dialect: Dialect, length: Int)? {
    guard head.count > 5, head.starts(with: "sep=".utf8), head[5] == 10 || head[5] == 13 else {
      return nil
    }
    let isPair = head[5] == 13 && head.count > 6 && head[6] == 10
    return (Dialect(delimiter: head[4]), isPair ? 7 : 6)
  }

  /// Of the dialects that divide the first row the one in which most rows have the same number of fields;
  /// comma where nothing speaks.
  ///
  ///     Dialect.guess(Array("zh\ten\n两江,新区\tx\n".utf8))  // .tsv
  public static func guess(_ head: [UInt8]) -> Dialect {
    let counts = candidates.map { ($0, fieldCounts(head, $0)) }
    // The names of the columns tell more than texts that hold a delimiter by chance.
    let likely = counts.filter { ($0.1.first ?? 0) > 1 }
    var best = (dialect: Dialect.csv, score: 0.0)
    for (dialect, counts) in likely.isEmpty ? counts : likely {
      let score = score(counts)
      if score > best.score { best = (dialect, score) }
    }
    return best.dialect
  }

  /// How many fields each of the first rows has, comments left out.
  private static func fieldCounts(_ head: [UInt8], _ dialect: Dialect) -> [Int] {
    head.withUnsafeBufferPointer { bytes in
      var counts: [Int] = []
      var position = 0
      while position < bytes.count && counts.count < 50 {
        var parser = RowParser(dialect: dialect, line: 1, file: "", isLast: true)
        let rest = UnsafeBufferPointer(rebasing: bytes[position...])
        guard let length = parser.parse(rest) else { break }
        position += length
        let isBlank = parser.fields.count == 1 && parser.fields[0].isEmpty
        if !isBlank && parser.fields[0].first != "#" { counts.append(parser.fields.count) }
      }
      return counts
    }
  }

  /// The share of rows that have the commonest number of fields above one.
  private static func score(_ counts: [Int]) -> Double {
    let split = counts.filter { $0 > 1 }
    guard let common = Dictionary(grouping: split, by: { $0 }).values.map(\.count).max() else {
      return 0
    }
    return Double(common) / Double(counts.count)
  }
}
