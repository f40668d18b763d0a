/// Fills a document whose format writes whole units again: web pages, Word documents.
struct UnitTranslation {
  let translator: Pretranslator
  let placement: CodePlacement
  private let document: Document
  private(set) var fills: [Fill] = []
  private(set) var blocked: [Place] = []
  private(set) var segments = 0

  init(_ document: Document, _ translator: Pretranslator, _ placement: CodePlacement) {
    (self.document, self.translator, self.placement) = (document, translator, placement)
  }

  /// The units that change, by their numbers.
  mutating func run() throws -> [Int: MarkedText] {
    let units = document.units.map { translator.segments(of: $0.text) }
    var targets: [Int: MarkedText] = [:]
    for (index, unit) in document.units.enumerated() where !units[index].isEmpty {
      let around = TranslationUnit.Context(
        previous: units[..<index].last { !$0.isEmpty }?.last?.text,
        next: units[(index + 1)...].first { !$0.isEmpty }?.first?.text)
      segments += units[index].count
      let found = try translator.fills(units[index], in: unit.text, around: around)
      if let target = target(unit, units[index], found) { targets[index] = target }
    }
    return targets
  }

  private mutating func target(
    _ unit: Unit, _ segments: [Segment], _ found: [Pretranslator.Found]
  ) -> MarkedText? {
    var builder = MarkedTextBuilder()
    var at = 0
    var isChanged = false
    for one in found {
      let part = unit.content.part(one.range)
      guard let content = placement.placed(part, in: one.fill.target) else {
        blocked.append(unit.place)
        continue
      }
      builder.append(unit.content.part(at..<one.range.lowerBound))
      builder.append(content)
      at = one.range.upperBound
      if one.segments.upperBound < segments.count {
        let next = segments[one.segments.upperBound].range.lowerBound
        let space = unit.text.bytes(in: at..<next)
        builder.append(
          MarkedText(SentenceSpacing(languages: translator.languages).between(space)))
        at = next
      }
      var fill = one.fill
      fill.place = unit.place
      fills.append(fill)
      isChanged = true
    }
    guard isChanged else { return nil }
    builder.append(unit.content.part(at..<unit.text.utf8.count))
    return builder.content
  }
}

/// Joins marked texts.
struct MarkedTextBuilder {
  private(set) var content = MarkedText("")

  mutating func append(_ part: MarkedText) {
    let offset = content.text.utf8.count
    content.text += part.text
    content.codes += part.codes.map { code in
      var code = code
      code.offset += offset
      return code
    }
  }
}
