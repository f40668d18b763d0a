import Testing
import Tongwen

/// The laws of every format that units are written in.
@Suite struct UnitFormatTests {
  private func written(_ units: [TranslationUnit], _ format: UnitFormat) throws -> [UInt8] {
    let sink = ByteSink()
    var languages: [Language] = [.chinese, .english]
    if format.holds.contains(.furtherLanguages) { languages.append(.french) }
    var writer = try format.writer(to: sink, languages: languages)
    for unit in units { try writer.write(unit) }
    try writer.finish()
    return sink.bytes
  }

  private func read(_ bytes: [UInt8], _ format: UnitFormat) throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    let name = format.rawValue.hasPrefix("xliff") ? "t.xlf" : "t.\(format.rawValue)"
    try Formats.translationUnits(in: FileInput(bytes: bytes, name: name)) { units.append($0) }
    return units
  }

  private func units(_ seed: UInt64, _ format: UnitFormat) -> [TranslationUnit] {
    var random = RandomUnits(seed)
    return (0..<8).map { number in
      var unit = random.unit().reduced(to: format.holds)
      // PO tells texts apart by their key, and names the file itself where there is no other.
      if format == .po { unit.context.key = "key \(number)" }
      if format == .po {
        unit.origin.file = unit.origin.file.map { _ in "a.c" } ?? "t.po"
        unit.origin.position = unit.origin.position.map { _ in "7" }
      }
      return unit
    }
  }

  @Test(arguments: UnitFormat.allCases)
  func whatAFormatHoldsIsReadBack(format: UnitFormat) throws {
    for seed in 0..<60 {
      let units = units(UInt64(seed), format)
      let back = try read(written(units, format), format)
      try #require(back.count == units.count, "seed \(seed)")
      for (one, other) in zip(units, back) {
        try #require(one.withoutCodes == other.withoutCodes, "seed \(seed)")
        for (one, other) in zip(one.variants, other.variants) {
          try #require(one.content.plainCodes == other.content.plainCodes, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: UnitFormat.allCases)
  func writtenAgainItIsTheSameFile(format: UnitFormat) throws {
    for seed in 100..<130 {
      let once = try written(units(UInt64(seed), format), format)
      let again = try written(read(once, format), format)
      let lines = [once, again].map { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
      for (one, other) in zip(lines[0], lines[1]) { try #require(one == other, "seed \(seed)") }
      #expect(once == again, "seed \(seed)")
    }
  }

  @Test(arguments: UnitFormat.allCases)
  func anyUnitCanBeWritten(format: UnitFormat) throws {
    for seed in 200..<230 {
      var random = RandomUnits(UInt64(seed))
      let units = (0..<5).map { number in
        var unit = random.unit()
        unit.context.key = "key \(number)"
        return unit
      }
      let back = try read(written(units, format), format)
      #expect(back.map { $0.variants[0].text } == units.map { $0.variants[0].text })
    }
  }

  @Test(arguments: UnitFormat.allCases)
  func aFileWithoutUnitsIsAFileOfItsFormat(format: UnitFormat) throws {
    if format == .jsonl { return }
    let bytes = try written([], format)
    #expect(try read(bytes, format).allSatisfy { $0.variants.count < 2 })
  }

  @Test(arguments: UnitFormat.allCases)
  func whatXMLAndTablesEscapeSurvives(format: UnitFormat) throws {
    let texts = ["\"quoted\"", "a\tb", "a\r\nb", "<&>'\"", "\"a\"\"b", "# a", "=1+1", "两\u{2028}江"]
    let units = texts.enumerated().map { number, text in
      TranslationUnit(
        variants: [.init(.chinese, MarkedText(text)), .init(.english, MarkedText(text))],
        context: .init(key: "k\(number)"))
    }
    let back = try read(written(units, format), format).map { $0.variants.map(\.text) }
    let kept = texts.map { format == .tsv ? String($0.map { $0 == "\t" ? " " : $0 }) : $0 }
    #expect(back == kept.map { [$0, $0] })
  }

  @Test func xliff2KeepsTheRulesOfTheStandard() throws {
    for seed in 300..<330 {
      let bytes = try written(units(UInt64(seed), .xliff2), .xliff2)
      #expect(try Formats.inspect(FileInput(bytes: bytes, name: "t.xlf")).units == 8)
    }
    #expect(try Formats.inspect(FileInput(bytes: written([], .xliff2), name: "t.xlf")).units == 1)
  }

  @Test(arguments: [
    ("news.tmx", UnitFormat.tmx), ("a/b.XLF", .xliff), ("m.pot", .po), ("t.tab", .tsv),
    ("x.ndjson", .jsonl), ("x.csv", .csv),
  ])
  func theNameOfAFileShowsItsFormat(file: String, format: UnitFormat) {
    #expect(UnitFormat(file: file) == format)
  }

  @Test func anUnknownNameShowsNone() { #expect(UnitFormat(file: "a.doc") == nil) }
}

extension TranslationUnit {
  /// The unit without what a format cannot hold.
  fileprivate func reduced(to holds: Set<UnitFeature>) -> TranslationUnit {
    var unit = self
    let without = { (feature: UnitFeature) in !holds.contains(feature) }
    if without(.furtherLanguages) { unit.variants.removeAll { $0.language == .french } }
    if without(.furtherTexts) {
      unit.variants = unit.variants.enumerated().filter { index, variant in
        !unit.variants[..<index].contains { $0.language == variant.language }
      }.map(\.element)
    }
    for index in unit.variants.indices {
      if without(.codes) { unit.variants[index].content.codes = [] }
      if without(.textNotes) { unit.variants[index].notes = [] }
      if without(.textProperties) { unit.variants[index].properties = [] }
    }
    if without(.id) { unit.id = "" }
    if without(.notes) { unit.notes = [] }
    if without(.properties) { unit.properties = [] }
    if without(.key) { unit.context.key = nil }
    if without(.neighbours) { (unit.context.previous, unit.context.next) = (nil, nil) }
    if without(.file) { unit.origin.file = nil }
    if without(.position) { unit.origin.position = nil }
    if without(.confidence) { unit.origin.confidence = nil }
    if without(.history) {
      (unit.origin.created, unit.origin.createdBy) = (nil, nil)
      (unit.origin.changed, unit.origin.changedBy) = (nil, nil)
    }
    if without(.reviewed) && unit.status == .reviewed { unit.status = .unreviewed }
    if without(.needsReview) && unit.status == .needsReview { unit.status = .unreviewed }
    return unit
  }

  fileprivate var withoutCodes: TranslationUnit {
    var unit = self
    for index in unit.variants.indices { unit.variants[index].content.codes = [] }
    return unit
  }
}
