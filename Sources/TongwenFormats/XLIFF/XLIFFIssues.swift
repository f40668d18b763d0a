/// Marks localization quality issues in one translation: `<sm/>` and `<em/>` of the ITS module in version
/// 2, `<mrk mtype="x-its">` in version 1.
///
/// An issue without a place, or whose mark would cross codes or another mark in version 1, is about the
/// whole translation.
struct XLIFFIssues {
  private let version: XLIFF.Version
  private let prefix: String
  /// How many were marked in the file before.
  private var count: Int

  /// What tells our marks from those of others.
  private static let profile = "urn:tongwen:check"

  init(_ version: XLIFF.Version, prefix: String, after count: Int) {
    (self.version, self.prefix, self.count) = (version, prefix, count)
  }

  /// A text without the marks of an earlier run.
  static func cleared(_ content: MarkedText) -> MarkedText {
    let isOurs = { (code: InlineCode) in code.attributes.contains { $0.value == profile } }
    let ids = Set(content.codes.filter(isOurs).map(\.id))
    var content = content
    content.codes.removeAll { isOurs($0) || $0.kind == .close && ids.contains($0.id) }
    return content
  }

  /// The text with its issues marked.
  func marked(_ content: MarkedText, _ issues: [QualityIssue]) -> MarkedText {
    let spans = spans(of: issues, in: content)
    var placed = content.codes.enumerated().map { Placed(code: $1, phase: .codes, rank: $0) }
    for (number, span) in spans.enumerated() {
      let id = "tongwen-\(count + number + 1)"
      placed.append(
        Placed(
          code: code(open(span.issue, id), at: span.range.lowerBound),
          phase: span.isWhole ? .allOpens : .opens, rank: -span.range.count * 1000 + number))
      placed.append(
        Placed(
          code: code(close(id), at: span.range.upperBound),
          phase: span.isWhole ? .allCloses : .closes, rank: span.range.count * 1000 - number))
    }
    placed.sort {
      ($0.code.offset, $0.phase.rawValue, $0.rank) < ($1.code.offset, $1.phase.rawValue, $1.rank)
    }
    return MarkedText(content.text, codes: placed.map(\.code))
  }

  /// The order of what stands at one offset.
  private enum Phase: Int {
    case allOpens, closes, codes, opens, allCloses
  }

  private struct Placed {
    var code: InlineCode
    var phase: Phase
    var rank: Int
  }

  private struct Span {
    var issue: QualityIssue
    var range: Range<Int>
    var isWhole: Bool
  }

  private func spans(of issues: [QualityIssue], in content: MarkedText) -> [Span] {
    let whole = 0..<content.text.utf8.count
    var spans: [Span] = []
    let order = issues.sorted {
      ($0.range?.lowerBound ?? 0, -($0.range?.count ?? 0))
        < ($1.range?.lowerBound ?? 0, -($1.range?.count ?? 0))
    }
    for issue in order {
      let range = issue.range?.clamped(to: whole) ?? whole
      let fits =
        !range.isEmpty && range != whole
        && (version == .v20 || isBalanced(range, content) && !crosses(range, spans))
      spans.append(Span(issue: issue, range: fits ? range : whole, isWhole: !fits))
    }
    return spans
  }

  private func crosses(_ range: Range<Int>, _ spans: [Span]) -> Bool {
    spans.contains { span in
      span.range.overlaps(range) && span.range.upperBound < range.upperBound
        && span.range.lowerBound < range.lowerBound
    }
  }

  /// Whether what opens inside also closes inside.
  private func isBalanced(_ range: Range<Int>, _ content: MarkedText) -> Bool {
    var depth = 0
    for code in content.codes where code.offset > range.lowerBound && code.offset < range.upperBound
    {
      depth += code.kind == .open ? 1 : code.kind == .close ? -1 : 0
      if depth < 0 { return false }
    }
    return depth == 0
  }

  private func code(_ element: String, at offset: Int) -> InlineCode {
    InlineCode(.alone, id: "~", at: offset, original: element)
  }

  private func open(_ issue: QualityIssue, _ id: String) -> String {
    let said = [
      ("Type", issue.type.rawValue), ("Comment", issue.comment),
      ("Severity", String(issue.severity)), ("ProfileRef", Self.profile),
    ].map { " \(prefix):locQualityIssue\($0)=\"\($1.xmlAttribute)\"" }.joined()
    return version == .v12
      ? "<mrk mtype=\"x-its\"\(said)>"
      : "<sm id=\"\(id)\" type=\"its:generic\"\(said)/>"
  }

  private func close(_ id: String) -> String {
    version == .v12 ? "</mrk>" : "<em startRef=\"\(id)\"/>"
  }
}

extension XLIFFRewrite {
  private static let its = "http://www.w3.org/2005/11/its"

  /// Marks the issues of all translations.
  mutating func annotate(_ issues: [Int: [QualityIssue]]) {
    let prefix = itsPrefix
    var count = 0
    for unit in file.units {
      for (number, segment) in unit.segments {
        guard let target = segment.target, let old = segment.unit.variants.dropFirst().first
        else { continue }
        let cleared = XLIFFIssues.cleared(old.content)
        let found = issues[number] ?? []
        if found.isEmpty && cleared == old.content { continue }
        let marks = XLIFFIssues(file.version, prefix: prefix, after: count)
        count += found.count
        edits.replace(
          target.inner,
          with: XLIFFInline.restored(marks.marked(cleared, found), file.version))
      }
    }
    if count > 0 { declareITS(prefix) }
  }

  /// The prefix that the root gives to ITS, or one that is free.
  private var itsPrefix: String {
    let declared = file.root?.namespaces ?? []
    if let known = declared.first(where: { $0.uri == Self.its && !$0.prefix.isEmpty }) {
      return known.prefix
    }
    return declared.contains { $0.prefix == "its" } ? "its2" : "its"
  }

  private mutating func declareITS(_ prefix: String) {
    guard let root = file.root else { return }
    var attributes: [(String, String?)] = []
    if !root.namespaces.contains(where: { $0.uri == Self.its }) {
      attributes.append(("xmlns:\(prefix)", Self.its))
    }
    if root.attribute("its", "version") == nil { attributes.append(("\(prefix):version", "2.0")) }
    if !attributes.isEmpty { set(attributes, on: root) }
  }
}
