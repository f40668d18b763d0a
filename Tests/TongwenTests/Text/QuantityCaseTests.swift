import Testing
import Tongwen

@Suite struct QuantityCaseTests {
  static let files = Cases.files("quantities", "cases")

  @Test func thereAreCases() { #expect(Self.files.count >= 3) }

  @Test(arguments: files)
  func theFiguresOfATextAreWhatTheCaseSays(file: String) throws {
    for line in QuantityCase.lines(try Cases.text("quantities", file)) {
      let parts = line.split(separator: "=", maxSplits: 1)
      let side = try #require(QuantityCase.side(parts.first ?? ""), "\(line)")
      let expected = parts.count > 1 ? parts[1].trimmed : ""
      #expect(side.quantities.map(\.shown).joined(separator: "; ") == expected, "\(line)")
      for quantity in side.quantities {
        #expect(quantity.expression.contains(quantity.range.lowerBound), "\(line)")
        #expect(quantity.expression.upperBound <= side.text.utf8.count, "\(line)")
      }
    }
  }

  @Test func figuresOfTwoTextsAnswerEachOtherOrNot() throws {
    let lines = QuantityCase.lines(try Cases.text("quantities", "corresponds.pairs"))
    #expect(lines.count > 60)
    for line in lines {
      let isSame = !line.contains("!=")
      let parts = line.replacing("!=", with: "=").split(separator: "=", maxSplits: 1)
      let source = try #require(QuantityCase.side(parts.first ?? ""), "\(line)")
      let target = try #require(QuantityCase.side(parts.last ?? ""), "\(line)")
      let found = Correspondence(source: source.quantities, target: target.quantities)
      #expect((found.isComplete && found.suspects.isEmpty) == isSame, "\(line)")
      let back = Correspondence(source: target.quantities, target: source.quantities)
      #expect(back.isComplete == found.isComplete, "\(line), the other way round")
    }
  }

  @Test func figuresAreWrittenAsTheOtherLanguageWritesThem() throws {
    for line in QuantityCase.lines(try Cases.text("quantities", "written.forms")) {
      let parts = line.split(separator: "=", maxSplits: 1)
      let source = try #require(QuantityCase.side(parts.first ?? ""), "\(line)")
      let target = try #require(QuantityCase.side(parts.last ?? ""), "\(line)")
      let writer = QuantityWriter(language: target.language)
      let written = QuantityWriter.expressions(of: source.quantities).compactMap {
        writer.text(for: $0)
      }
      #expect(written == [target.text], "\(line)")
    }
  }
}

/// One text of a case: `zh: 3千多万`.
struct QuantityCase {
  var language: Language
  var text: String
  var quantities: [Quantity]

  static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  static func side(_ part: Substring) -> QuantityCase? {
    let sides = part.split(separator: ":", maxSplits: 1)
    guard sides.count == 2, let language = Language(sides[0].trimmed) else { return nil }
    let text = sides[1].trimmed
    return QuantityCase(
      language: language, text: text,
      quantities: QuantityReader(language: language).quantities(in: text))
  }
}

extension Quantity {
  /// As the cases write it: `money 10980000000 USD nearly`.
  var shown: String {
    let values =
      "\(value)" + (upper.map { "…\($0)" } ?? "") + (alternative.map { "|\($0)" } ?? "")
    let parts = [
      "\(kind)" + (isWeak ? "?" : ""), values, unit?.id,
      approximation == .exact ? nil : "\(approximation)",
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
