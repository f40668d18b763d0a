/// Universal Terminology eXchange 1.11: a TSV with two lines that begin with `#`.
///
///     #UTX 1.11; zh-CN/en-US; 2024-01-05; …
///     #src	tgt	src:pos	term status
///
/// https://www.aamt.info/english/utx/
public enum UTX {
  /// The languages that the first line names.
  ///
  /// - Throws: `GlossaryComplaint`
  static func languages(_ line: String, at place: Place) throws -> [Language] {
    let parts = line.split(separator: ";").map { String($0).trimmed }
    guard parts.count > 1 else { throw GlossaryComplaint.noLanguages(at: place) }
    let tags = parts[1].split(separator: "/").map { String($0).trimmed }
    guard tags.count == 2 else { throw GlossaryComplaint.noLanguages(at: place) }
    return try tags.map {
      guard let language = Language($0) else { throw GlossaryComplaint.badLanguage($0, at: place) }
      return language
    }
  }

  /// What a column after the two terms holds.
  static func column(_ name: String) -> TableColumn {
    switch name.lowercased().trimmed {
    case "term status": .status(nil)
    case "concept id": .id
    case "src:comment", "tgt:comment", "comment": .note
    default: .other(name)
    }
  }

  /// Writes terms of two languages; UTX knows four statuses and pairs of terms, nothing else.
  ///
  /// - Parameter date: ISO 8601, written into the first line if given.
  /// - Throws: `FileComplaint`
  public static func write(
    _ entries: [ConceptEntry], from source: Language, to target: Language, date: String? = nil,
    to sink: ByteSink
  ) throws {
    let parts = ["#UTX 1.11", "\(source)/\(target)"] + [date].compactMap { $0 }
    try sink.write(
      parts.joined(separator: "; ") + "\n#src\ttgt\tsrc:pos\tterm status\tconcept ID\n")
    for entry in entries {
      let sources = entry.terms.filter { $0.language.matches(exactly: source) }
      let targets = entry.terms.filter { $0.language.matches(exactly: target) }
      for pair in pairs(sources, targets) {
        let pos = entry.properties.first { $0.name == "src:pos" || $0.name == "pos" }?.value
        let fields = [
          pair.source.text, pair.target.text, pos ?? "noun", name(pair.status), entry.id,
        ]
        try sink.write(DelimitedWriter.row(fields, .tsv))
      }
    }
  }

  /// Every term of the target with a source that is right, then the other sources with the first target.
  private static func pairs(
    _ sources: [Term], _ targets: [Term]
  ) -> [(source: Term, target: Term, status: Term.Status)] {
    let right = sources.firstIndex { $0.status == .preferred } ?? 0
    guard sources.indices.contains(right), let target = targets.first else { return [] }
    let others = sources[..<right] + sources[(right + 1)...]
    return targets.map { (sources[right], $0, $0.status) } + others.map { ($0, target, $0.status) }
  }

  private static func name(_ status: Term.Status) -> String {
    switch status {
    case .preferred: "approved"
    case .admitted: "provisional"
    case .deprecated: "obsolete"
    case .forbidden: "forbidden"
    }
  }
}

extension Language {
  /// The same language and, where both say them, the same script and region.
  func matches(exactly other: Language) -> Bool {
    code == other.code && (script == nil || other.script == nil || script == other.script)
      && (region == nil || other.region == nil || region == other.region)
  }
}
