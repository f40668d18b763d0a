/// The words for a term's status in tables.
enum TableStatus {
  /// - Throws: `GlossaryComplaint.unknownStatus`
  static func status(_ word: String, at place: Place) throws -> Term.Status {
    let name = word.lowercased()
    if let status = Term.Status(rawValue: name) ?? others[name] ?? TBXStatus.status(word) {
      return status
    }
    let nearest = Nearest.name(to: word, in: Term.Status.allCases.map(\.rawValue))
    throw GlossaryComplaint.unknownStatus(word, nearest: nearest, at: place)
  }

  /// - Throws: `GlossaryComplaint.unknownKind`
  static func kind(_ word: String, at place: Place) throws -> Term.Kind {
    if let kind = Term.Kind(rawValue: word.lowercased()) ?? kinds[word] { return kind }
    let nearest = Nearest.name(to: word, in: Term.Kind.allCases.map(\.rawValue))
    throw GlossaryComplaint.unknownKind(word, nearest: nearest, at: place)
  }

  private static let others: [String: Term.Status] = [
    // UTX 1.11
    "approved": .preferred, "provisional": .admitted, "non-standard": .admitted,
    "rejected": .forbidden,
    // MultiTerm, memoQ, Phrase
    "allowed": .admitted, "accepted": .admitted, "obsolete": .deprecated, "superseded": .deprecated,
    "banned": .forbidden, "wrong": .forbidden, "not recommended": .deprecated, "new": .admitted,
    "final": .preferred, "draft": .admitted, "standard": .preferred,
    "首选": .preferred, "推荐": .preferred, "正式": .preferred, "标准": .preferred, "允许": .admitted,
    "可用": .admitted, "弃用": .deprecated, "旧称": .deprecated, "不推荐": .deprecated,
    "禁用": .forbidden, "错误": .forbidden, "禁止": .forbidden,
  ]

  private static let kinds: [String: Term.Kind] = [
    "full form": .full, "fullForm": .full, "short form": .short, "shortForm": .short,
    "acronym": .abbreviation, "全称": .full, "简称": .short, "缩写": .abbreviation, "人名": .person,
  ]
}
