/// Makes translation units of the units of XLIFF.
struct XLIFFReader {
  private let withPlaces: Bool
  private var source: Language?
  private var target: Language?
  private var original: String?
  private var version = XLIFF.Version.v12
  /// The `<file>` was written by `XLIFFWriter`, which says in its own words what the format has none for.
  private var isOurs = false

  init(withPlaces: Bool = false) { self.withPlaces = withPlaces }

  /// A segment with the elements that it was made of.
  struct Segment {
    var unit: TranslationUnit
    var source: XMLElement
    var target: XMLElement?
    /// The `<segment>` of version 2, the `<mrk>` of version 1.
    var element: XMLElement?
    /// The id of the `<mrk>`.
    var mid: String?
  }

  /// The languages found so far, for texts that name none.
  var languages: (source: Language?, target: Language?) { (source, target) }

  /// The root or a `<file>`: languages, and the name of the document.
  mutating func enter(_ element: XMLElement) throws {
    switch element.name.local {
    case "xliff":
      version = XLIFFNamespace.short(element.name.namespace) == "" ? .v20 : .v12
      if element["srcLang"] == nil { return }
      source = try language(element["srcLang"], element)
      target = try element["trgLang"].map { try language($0, element) }
    case "file":
      original = element["original"].flatMap { $0.isEmpty ? nil : $0 }
      isOurs = XLIFFWriter.wrote(file: element)
      if element["source-language"] != nil {
        source = try language(element["source-language"], element)
        target = try element["target-language"].map { try language($0, element) }
      }
    default: break
    }
  }

  private func language(_ tag: String?, _ element: XMLElement) throws -> Language {
    guard let language = tag.flatMap({ Language($0) }) else {
      throw XLIFFComplaint.broken(
        rule: "xliff.language", "\"\(tag ?? "")\" is no language tag", at: element.place)
    }
    return language
  }

  /// The segments of a `<trans-unit>` or `<unit>`.
  ///
  /// - Throws: `XLIFFComplaint.broken`
  func segments(of element: XMLElement) throws -> [Segment] {
    switch element.name.local {
    case "unit": try new(element)
    case "trans-unit": try old(element)
    default: []
    }
  }

  // MARK: Version 2

  private func new(_ unit: XMLElement) throws -> [Segment] {
    let id = unit["id"] ?? ""
    let data = Dictionary(
      (unit.first("originalData")?.elements("data") ?? []).map { ($0["id"] ?? "", $0.text) },
      uniquingKeysWith: { first, _ in first })
    return try unit.elements("segment").enumerated().map { index, segment in
      let (source, target) = (segment.first("source"), segment.first("target"))
      var result = try pair(source, target, in: segment, XLIFFInline(.v20, data: data))
      result.unit.id = "\(id)/\(segment["id"] ?? String(index + 1))"
      result.unit.context.key = unit["name"] ?? id
      result.unit.status = Self.status2(segment["state"], segment["subState"])
      result.element = segment
      describe(&result.unit, unit.first("notes")?.elements("note") ?? [], "appliesTo")
      if isOurs { XLIFFOwnWords.read(newUnit: unit, into: &result.unit) }
      return result
    }
  }

  private static func status2(_ state: String?, _ subState: String?) -> TranslationUnit.Status {
    switch state {
    case "reviewed", "final": .reviewed
    case "translated": .unreviewed
    default: subState == nil ? .unreviewed : .needsReview
    }
  }

  // MARK: Version 1

  private func old(_ unit: XMLElement) throws -> [Segment] {
    guard let source = unit.first("source") else {
      throw XLIFFComplaint.broken(
        rule: "xliff.trans-unit.source", "<trans-unit> has no <source>", at: unit.place)
    }
    let id = unit["id"] ?? ""
    let target = unit.first("target")
    let status = Self.status1(unit, target)
    return try segments(source, target, unit.first("seg-source")).map { mark, source, target in
      var result = try pair(source, target, in: unit, XLIFFInline(.v12))
      let mid = mark?["mid"]
      result.unit.id = mid.map { "\(id)/\($0)" } ?? id
      result.unit.context.key = unit["resname"] ?? id
      result.unit.status = Self.dialectStatus(unit, mid) ?? status
      (result.element, result.mid) = (mark, mid)
      describe(&result.unit, unit.elements("note"), "annotates")
      if isOurs { XLIFFOwnWords.read(oldUnit: unit, into: &result.unit) }
      return result
    }
  }

  /// The sentences that `<mrk mtype="seg">` marks in both texts; the whole where none are marked.
  private func segments(
    _ source: XMLElement, _ target: XMLElement?, _ segmented: XMLElement?
  ) -> [(mark: XMLElement?, XMLElement, XMLElement?)] {
    let sources = (segmented ?? source).segmentMarks
    if sources.isEmpty { return [(nil, source, target)] }
    let targets = target?.segmentMarks ?? []
    return sources.map { mark in
      (mark, mark, targets.first { $0["mid"] == mark["mid"] })
    }
  }

  private static func status1(_ unit: XMLElement, _ target: XMLElement?) -> TranslationUnit.Status {
    if unit["approved"] == "yes" { return .reviewed }
    switch target?["state"] {
    case "final", "signed-off": return .reviewed
    case let state? where state.hasPrefix("needs-") || state == "new": return .needsReview
    default: return .unreviewed
    }
  }

  /// What Trados says of a sentence and memoQ of a unit in their own words.
  private static func dialectStatus(_ unit: XMLElement, _ mid: String?) -> TranslationUnit.Status? {
    if let mid, let segment = unit.sdlSegments.first(where: { $0["id"] == mid }) {
      return segment["conf"].flatMap { TMXProperties.confirmation[$0] }
    }
    switch unit["mq:status"] {
    case "Rejected": return .needsReview
    case "Reviewer1Confirmed", "Reviewer2Confirmed", "Proofread": return .reviewed
    default: return nil
    }
  }

  // MARK: Both

  private func pair(
    _ source: XMLElement?, _ target: XMLElement?, in element: XMLElement, _ inline: XLIFFInline
  ) throws -> Segment {
    guard let source, let language = self.source else {
      throw XLIFFComplaint.broken(
        rule: "xliff.source", "there is no source, or its language is not named", at: element.place)
    }
    var unit = TranslationUnit(
      variants: [.init(language, inline.marked(source), place: place(source))])
    unit.origin.file = original
    if let target, let language = target["xml:lang"].flatMap({ Language($0) }) ?? self.target {
      let content = inline.marked(target)
      if !content.text.isEmpty || !content.codes.isEmpty {
        unit.variants.append(.init(language, content, place: place(target)))
      }
    }
    return Segment(unit: unit, source: source, target: target)
  }

  private func place(_ element: XMLElement) -> Place? { withPlaces ? element.place : nil }

  /// Notes belong to the unit, or to the text that they say they are about.
  private func describe(
    _ unit: inout TranslationUnit, _ notes: [XMLElement], _ attribute: String
  ) {
    for note in notes {
      switch note[attribute] {
      case "source": unit.variants[0].notes.append(note.text)
      case "target" where unit.variants.count > 1: unit.variants[1].notes.append(note.text)
      default: unit.notes.append(note.text)
      }
    }
  }
}

extension XMLElement {
  /// The elements at any depth that mark a sentence.
  var segmentMarks: [XMLElement] {
    elements.flatMap { $0.name.local == "mrk" && $0["mtype"] == "seg" ? [$0] : $0.segmentMarks }
  }
}
