/// What a column of a glossary table holds.
enum TableColumn: Hashable {
  /// Terms, divided by `|`; with a status if the column is for one alone (`en_wrong`).
  case term(Language, Term.Status?)
  /// The status of the row's terms, or of those of one language.
  case status(Language?)
  case id, kind, subject, definition, note, source, date
  /// memoQ's flags of the term before it: `CasePermissive;Forbidden`.
  case termInfo
  /// About the row's terms, not the concept.
  case termNote, termSource, termDate
  /// The language of the first or the second column, as DeepL writes it.
  case language(Int)
  /// Something we keep under its own name.
  case other(String)
  case none

  /// The meaning of a header's words; `nil` for words that are no column's name.
  ///
  ///     TableColumn("en_wrong")    // .term(en, .forbidden)
  ///     TableColumn("备注")         // .note
  ///     TableColumn("zh status")   // .status(zh)
  init?(_ header: String) {
    let words = header.lowercased().map { "_:/()（）：-".contains($0) ? " " : $0 }
    let name = String(words).split(separator: " ").joined(separator: " ")
    if let column = Self.reserved[name] {
      self = column
    } else if let language = LanguageName.language(header) {
      self = .term(language, nil)
    } else if let column = Self.qualified(header) {
      self = column
    } else {
      return nil
    }
  }

  /// A language and what its column is about: `en forbidden`, `zh:status`, `英文禁用`.
  private static func qualified(_ header: String) -> TableColumn? {
    if isMeaning(header) { return .definition }
    for (suffix, meaning) in suffixes where header.lowercased().hasSuffix(suffix) {
      let rest = header.dropLast(suffix.count).drop { " _:".contains($0) }
      let name = String(rest.reversed().drop { " _:".contains($0) }.reversed())
      guard let language = LanguageName.language(name) else { continue }
      return meaning.map { .term(language, $0) } ?? .status(language)
    }
    return nil
  }

  /// memoQ's and MultiTerm's meaning of a term in one language: `English_Def`, `English_Definition`.
  private static func isMeaning(_ header: String) -> Bool {
    guard let bar = header.lastIndex(of: "_") else { return false }
    return ["def", "definition"].contains(header[header.index(after: bar)...].lowercased())
      && LanguageName.language(String(header[..<bar])) != nil
  }

  private static let suffixes: [(String, Term.Status?)] = [
    ("preferred", .preferred), ("首选", .preferred), ("admitted", .admitted), ("allowed", .admitted),
    ("accepted", .admitted), ("允许", .admitted), ("deprecated", .deprecated), ("旧称", .deprecated),
    ("弃用", .deprecated), ("forbidden", .forbidden), ("wrong", .forbidden), ("banned", .forbidden),
    ("禁用", .forbidden), ("错误", .forbidden), ("status", nil), ("状态", nil),
  ]

  private static let reserved: [String: TableColumn] = [
    "id": .id, "entry id": .id, "concept id": .id, "编号": .id, "序号": .id,
    "status": .status(nil), "term status": .status(nil), "状态": .status(nil),
    "kind": .kind, "term type": .kind, "类型": .kind,
    "subject": .subject, "domain": .subject, "subject field": .subject, "entry subject": .subject,
    "entry domain": .subject, "领域": .subject, "类别": .subject, "分类": .subject,
    "definition": .definition, "entry definition": .definition, "定义": .definition,
    "description": .definition,
    "note": .note, "notes": .note, "comment": .note, "comments": .note, "remark": .note,
    "remarks": .note, "entry note": .note, "备注": .note, "说明": .note, "注释": .note,
    "source": .source, "origin": .source, "来源": .source, "出处": .source,
    "date": .date, "changed": .date, "日期": .date, "更新日期": .date,
    "term note": .termNote, "term source": .termSource, "term date": .termDate,
    "term info": .termInfo, "pos": .other("pos"), "context": .other("context"),
    "part of speech": .other("part of speech"), "": .none,
  ]
}
