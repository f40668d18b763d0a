import Testing
import Tongwen

@Suite struct DelimitedTests {
  private func rows(_ text: String, _ dialect: Dialect? = nil) throws -> [[String]] {
    var reader = try DelimitedReader(FileInput(bytes: Array(text.utf8)), dialect: dialect)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.fields) }
    return rows
  }

  @Test func quotedFieldsHoldDelimitersLinesAndQuotes() throws {
    let text = "a,\"b,\"\"c\"\"\",\"d\r\ne\"\r\n\r\nf,\"g\"h,\n"
    #expect(try rows(text) == [["a", "b,\"c\"", "d\r\ne"], ["f", "gh", ""]])
  }

  @Test func quotationMarksInTSVAreText() throws {
    let text = "\"Hello,\" he said\t\"你好\"\n\"He said.\t他说。\"\n\"two\nlines\"\tx\n"
    let expected = [
      ["\"Hello,\" he said", "\"你好\""], ["\"He said.", "他说。\""], ["two\nlines", "x"],
    ]
    #expect(try rows(text, .tsv) == expected)
  }

  @Test(arguments: [
    ("zh\ten\n两江, 新区\tx, y\n", Dialect.tsv), ("a;b\n\"c;d\";e\n", .semicolon),
    ("a,b\nc,\"d;e\"\n", .csv), ("id,text\n1,\"a\n\tb\"\nx\ty\nx\tz\n", .csv), ("one\ntwo\n", .csv),
    ("", .csv),
  ])
  func theDialectIsFound(text: String, dialect: Dialect) {
    #expect(Dialect.guess(Array(text.utf8)) == dialect)
  }

  @Test func placesAreThoseOfAnEditor() throws {
    var reader = try DelimitedReader(
      FileInput(bytes: Array("两江,\"x\ny\",z\na,b,c".utf8), name: "t.csv"))
    let first = try #require(try reader.next())
    #expect(first.places.map(\.description) == ["t.csv:1:1", "t.csv:1:4", "t.csv:2:4"])
    let second = try #require(try reader.next())
    #expect(second.places.last == Place(file: "t.csv", line: 3, column: 5))
  }

  @Test func anOpenQuoteIsTold() {
    #expect(throws: DelimitedComplaint.openQuote(at: Place(file: "-", line: 2, column: 3))) {
      try rows("a,b\nc,\"d\ne,f\n", .csv)
    }
  }

  @Test(arguments: [Dialect.csv, .tsv, .semicolon])
  func whatIsWrittenIsReadBack(dialect: Dialect) throws {
    let fields = [
      "a", "\"b", "c\"", "\"d\"", "e\nf", "g,h;i", "", " 两江 ", "\"\"", "\"x\"\"y\"", "\r",
    ]
    var random = Repeatable(seed: 7)
    for _ in 0..<200 {
      let table = (0..<4).map { _ in (0..<3).map { _ in fields.randomElement(using: &random) ?? "" }
      }
      .filter { $0 != ["", "", ""] }
      let text = table.map { DelimitedWriter.row($0, dialect) }.joined()
      #expect(try rows(text, dialect) == table, "seed 7")
    }
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func excelsFirstLineNamesTheDelimiter(end: String) throws {
    let text = ["sep=;", "zh;en", "甲;a, b"].joined(separator: end)
    var reader = try DelimitedReader(FileInput(bytes: Array(text.utf8), name: "a.csv"))
    #expect(try reader.next()?.fields == ["zh", "en"])
    let row = try reader.next()
    #expect(row?.fields == ["甲", "a, b"] && row?.line == 3)
  }
}

/// A random number generator that repeats itself (SplitMix64).
struct Repeatable: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
