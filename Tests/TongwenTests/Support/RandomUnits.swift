import Tongwen

/// Random translation units with everything that a unit may have.
struct RandomUnits {
  private var random: SeededRandom

  init(_ seed: UInt64) { random = SeededRandom(seed) }

  private static let pieces = [
    "two", " ", "Park", "两江", "新区", "\"", "'", "<b>", "&amp;", ",", "|", "\\", "\n", "…", "😀",
    "#", "%d", "{0}", "]]>", "=", ";", "é", "\u{3000}",
  ]

  /// A text that neither begins nor ends with white space.
  mutating func text(_ lengths: ClosedRange<Int> = 0...8) -> String {
    let middle = (0..<Int.random(in: lengths, using: &random)).map { _ in
      Self.pieces.randomElement(using: &random) ?? ""
    }
    return "a" + middle.joined() + "z"
  }

  mutating func unit() -> TranslationUnit {
    var unit = TranslationUnit(variants: [variant(.chinese), variant(.english)])
    if chance() { unit.variants.append(variant(.french)) }
    if chance() { unit.variants.append(variant(.english)) }
    if chance() { unit.id = "u-\(Int.random(in: 0..<1000, using: &random))" }
    unit.notes = list()
    unit.status = TranslationUnit.Status.allCases.randomElement(using: &random) ?? .unreviewed
    unit.properties = properties()
    unit.context = .init(previous: maybe(), next: maybe(), key: maybe())
    unit.origin = .init(
      file: maybe(), position: maybe(), created: date(), createdBy: maybe(), changed: date(),
      changedBy: maybe(), confidence: chance() ? 0.75 : nil)
    return unit
  }

  private mutating func variant(_ language: Language) -> TranslationUnit.Variant {
    let text = text()
    return .init(language, codes(in: text), notes: list(), properties: properties())
  }

  private mutating func codes(in text: String) -> MarkedText {
    if chance() { return MarkedText(text) }
    let offsets = (0..<3).map { _ in offset(in: text) }.sorted()
    return MarkedText(
      text,
      codes: [
        InlineCode(.open, id: "1", at: offsets[0], original: "<b class=\"x\">"),
        InlineCode(.close, id: "1", at: offsets[1], original: "</b>"),
        InlineCode(.alone, id: "2", at: offsets[2], original: "<br/>"),
      ])
  }

  private mutating func offset(in text: String) -> Int {
    let index = text.indices.randomElement(using: &random) ?? text.startIndex
    return text.utf8.distance(from: text.startIndex, to: index)
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }
  private mutating func maybe() -> String? { chance() ? text(0...4) : nil }
  private mutating func date() -> String? { chance() ? "2024-04-01T08:00:00Z" : nil }

  private mutating func list() -> [String] {
    chance() ? [] : ["note", line()]
  }

  /// A text of one line.
  private mutating func line() -> String { String(text().map { $0 == "\n" ? " " : $0 }) }

  private mutating func properties() -> [Property] {
    chance() ? [] : [Property("@usagecount", "3"), Property("client", text())]
  }
}

extension Language {
  /// `fr`.
  static var french: Language { Language("fr") ?? .english }
}

extension MarkedText {
  /// The codes as they are in a document, whatever attributes a format adds; pairs by number.
  var plainCodes: [String] {
    let ids = codes.map(\.id)
    return codes.map { code in
      "\(code.kind)@\(code.offset) \(code.original) \(ids.firstIndex(of: code.id) ?? 0)"
    }
  }
}
