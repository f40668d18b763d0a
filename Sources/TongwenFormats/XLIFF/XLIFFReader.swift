/// Makes translation units of the units of XLIFF.
struct XLIFFReader {
  private var source: Language?
  private var target: Language?
  private var original: String?

  /// The root or a `<file>`: languages, and the name of the document.
  mutating func enter(_ element: XMLElement) throws {
    switch element.name.local {
    case "xliff" where element["srcLang"] != nil:
      source = try language(element["srcLang"], element)
      target = try element["trgLang"].map { try language($0, element) }
    case "file":
      original = element["original"]
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

  /// The units of a `<trans-unit>` or `<unit>`, one a segment.
  ///
  /// - Throws: `XLIFFComplaint.broken`
  func units(of element: XMLElement) throws -> [TranslationUnit] {
    switch element.name.local {
    case "unit": try segments(of: element)
    case "trans-unit": try old(element)
    default: []
    }
  }

  // MARK: Version 2

  private func segments(of unit: XMLElement) throws -> [TranslationUnit] {
    let id = unit["id"] ?? ""
    let data = Dictionary(
      (unit.first("originalData")?.elements("data") ?? []).map { ($0["id"] ?? "", $0.text) },
      uniquingKeysWith: { first, _ in first })
    let notes = unit.first("notes")?.elements("note").map(\.text) ?? []
    return try unit.elements("segment").enumerated().map { index, segment in
      var result = try pair(
        segment.first("source"), segment.first("target"), in: segment, data: data)
      result.id = "\(id)/\(segment["id"] ?? String(index + 1))"
      result.context.key = id
      result.notes = notes
      result.status = Self.status2(segment["state"], segment["subState"])
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

  private func old(_ unit: XMLElement) throws -> [TranslationUnit] {
    guard let source = unit.first("source") else {
      throw XLIFFComplaint.broken(
        rule: "xliff.trans-unit.source", "<trans-unit> has no <source>", at: unit.place)
    }
    let id = unit["id"] ?? ""
    let target = unit.first("target")
    let notes = unit.elements("note").map(\.text)
    let status = Self.status1(unit, target)
    var results: [TranslationUnit] = []
    for (mid, source, target) in segments(source, target, unit.first("seg-source")) {
      var result = try pair(source, target, in: unit, data: [:])
      result.id = mid.map { "\(id)/\($0)" } ?? id
      result.context.key = unit["resname"] ?? id
      (result.notes, result.status) = (notes, status)
      results.append(result)
    }
    return results
  }

  /// The sentences that `<mrk mtype="seg">` marks in both texts; the whole where none are marked.
  private func segments(
    _ source: XMLElement, _ target: XMLElement?, _ segmented: XMLElement?
  ) -> [(mid: String?, XMLElement, XMLElement?)] {
    let sources = (segmented ?? source).segmentMarks
    if sources.isEmpty { return [(nil, source, target)] }
    let targets = target?.segmentMarks ?? []
    return sources.map { mark in
      (mark["mid"], mark, targets.first { $0["mid"] == mark["mid"] })
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

  private func pair(
    _ source: XMLElement?, _ target: XMLElement?, in element: XMLElement, data: [String: String]
  ) throws -> TranslationUnit {
    guard let source, let language = self.source else {
      throw XLIFFComplaint.broken(
        rule: "xliff.source", "there is no source, or its language is not named", at: element.place)
    }
    var unit = TranslationUnit(
      variants: [.init(language, XLIFFInline.marked(source, data: data))])
    unit.origin.file = original
    if let target, let language = target["xml:lang"].flatMap({ Language($0) }) ?? self.target {
      let content = XLIFFInline.marked(target, data: data)
      if !content.text.isEmpty || !content.codes.isEmpty {
        unit.variants.append(.init(language, content))
      }
    }
    return unit
  }
}

extension XMLElement {
  /// The elements at any depth that mark a sentence.
  fileprivate var segmentMarks: [XMLElement] {
    elements.flatMap { $0.name.local == "mrk" && $0["mtype"] == "seg" ? [$0] : $0.segmentMarks }
  }
}
