/// How the fields of a table in text are told apart.
public struct Dialect: Hashable, Sendable {
  /// One ASCII character.
  public var delimiter: UInt8

  public init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Comma, quotes where needed (RFC 4180).
  public static let csv = Dialect(delimiter: UInt8(ascii: ","))
  /// Tab; a quote is an ordinary character unless the whole field needs it, see `DelimitedReader`.
  public static let tsv = Dialect(delimiter: UInt8(ascii: "\t"))
  /// Excel's CSV where the comma is the decimal mark.
  public static let semicolon = Dialect(delimiter: UInt8(ascii: ";"))

  var isTSV: Bool { delimiter == UInt8(ascii: "\t") }

  private static let candidates = [
    tsv, semicolon, csv, Dialect(delimiter: UInt8(ascii: "|")),
  ]

  /// The dialect in which the first rows have the same number of fields, the most fields first; a file
  /// named `.tsv`, `.tab` or `.utf8` with a tab in it is a TSV. Comma where nothing speaks.
  ///
  ///     Dialect.guess("zh\ten\n两江,新区\tx\n", name: "a.txt")  // .tsv
  public static func guess(_ head: some Collection<UInt8>, name: String = "") -> Dialect {
    let lines = head.prefix(65_536).split(whereSeparator: { $0 == 10 || $0 == 13 }).prefix(50)
      .filter { $0.first != UInt8(ascii: "#") }
    let scored = candidates.map { dialect in (dialect, score(lines.map { fields($0, dialect) })) }
    let best = scored.max { $0.1 < $1.1 }
    guard let best, best.1 > 0 else { return .csv }
    return best.0
  }

  /// How many fields a line has, quoted delimiters left out.
  private static func fields(_ line: some Collection<UInt8>, _ dialect: Dialect) -> Int {
    var (count, quoted) = (1, false)
    for byte in line {
      if byte == UInt8(ascii: "\"") && !dialect.isTSV { quoted.toggle() }
      if byte == dialect.delimiter && !quoted { count += 1 }
    }
    return count
  }

  /// The share of lines that have the commonest number of fields above one.
  private static func score(_ counts: [Int]) -> Double {
    let split = counts.filter { $0 > 1 }
    guard let common = Dictionary(grouping: split, by: { $0 }).values.map(\.count).max() else {
      return 0
    }
    return Double(common) / Double(counts.count)
  }
}
