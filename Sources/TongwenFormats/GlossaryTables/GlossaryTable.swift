/// Glossaries in CSV and TSV: our own, OmegaT's three columns, DeepL's, Google's, memoQ's and
/// MultiTerm's exports, UTX.
///
///     // zh	en	en_wrong
///     // 两江新区	Liangjiang New Area|LJNA	Two Rivers New Area
///     let entries = try GlossaryTable.read(FileInput("names.tsv"))
///     entries[0].terms.map(\.status)  // [preferred, preferred, admitted, forbidden]
///
/// The columns are named in `TableColumn`; a header's languages may be tags or names in English or
/// Chinese.
public enum GlossaryTable {
  /// All entries of a file.
  ///
  /// - Parameter languages: of the first two columns, where no header names them.
  /// - Throws: `GlossaryComplaint`, `DelimitedComplaint`, `DecodingComplaint`, `FileComplaint`
  public static func read(
    _ input: FileInput, languages: [Language] = [], dialect: Dialect? = nil,
    onInvalid: ((any Complaint) throws -> Void)? = nil
  ) throws -> [ConceptEntry] {
    try read(input.open(), languages: languages, dialect: dialect, onInvalid: onInvalid)
  }

  /// The same for a file that is open.
  static func read(
    _ stream: ByteStream, languages: [Language] = [], dialect: Dialect? = nil,
    onInvalid: ((any Complaint) throws -> Void)? = nil
  ) throws -> [ConceptEntry] {
    var rows = try DelimitedReader(stream, dialect: dialect)
    var table = GlossaryTableReader(file: stream.name, languages: languages)
    while let row = try rows.next() {
      do {
        try table.add(row)
      } catch let complaint as GlossaryComplaint {
        guard let onInvalid else { throw complaint }
        try onInvalid(complaint)
      }
    }
    return table.entries
  }

  /// Writes a table with a header. It holds everything but properties of other formats.
  ///
  /// - Throws: `FileComplaint`
  public static func write(
    _ entries: [ConceptEntry], to sink: ByteSink, dialect: Dialect = .tsv
  ) throws {
    for row in GlossaryTableWriter(entries).rows {
      try sink.write(DelimitedWriter.row(row, dialect))
    }
  }

  /// Writes OmegaT's three columns, source, target and comment, without header.
  ///
  /// - Throws: `FileComplaint`
  public static func writeOmegaT(
    _ entries: [ConceptEntry], from source: Language, to target: Language, to sink: ByteSink
  ) throws {
    for entry in entries {
      let targets = entry.terms.filter { $0.language.matches(exactly: target) && !$0.isWrong }
      let sources = entry.terms.filter { $0.language.matches(exactly: source) && !$0.isWrong }
      for one in sources {
        for other in targets {
          let comment = ([entry.definition].compactMap { $0 } + entry.notes + other.notes)
            .joined(separator: "; ")
          try sink.write(
            DelimitedWriter.row([one.text, other.text, comment.oneLine], .tsv))
        }
      }
    }
  }

  /// Writes DeepL's four columns: two terms and their languages. DeepL knows a source once.
  ///
  /// - Throws: `FileComplaint`
  public static func writeDeepL(
    _ entries: [ConceptEntry], from source: Language, to target: Language, to sink: ByteSink
  ) throws {
    var seen: Set<String> = []
    for entry in entries {
      guard let one = entry.first(in: source), let other = entry.first(in: target),
        seen.insert(one.text).inserted
      else { continue }
      let fields = [one.text, other.text, source.code, target.code]
      try sink.write(DelimitedWriter.row(fields, .csv))
    }
  }

  /// Writes memoQ's columns, by commas.
  ///
  /// - Throws: `FileComplaint`
  public static func writeMemoQ(_ entries: [ConceptEntry], to sink: ByteSink) throws {
    for row in MemoQTable(entries).rows { try sink.write(DelimitedWriter.row(row, .csv)) }
  }

  /// Writes Google's equivalent terms: a header of language codes, the first name in each.
  ///
  /// - Throws: `FileComplaint`
  public static func writeGoogle(_ entries: [ConceptEntry], to sink: ByteSink) throws {
    var languages: [Language] = []
    for term in entries.flatMap(\.terms) where !languages.contains(term.language) {
      languages.append(term.language)
    }
    try sink.write(DelimitedWriter.row(languages.map(\.tag), .csv))
    for entry in entries {
      let names = languages.map { language in
        entry.terms.first { $0.language == language && !$0.isWrong }?.text ?? ""
      }
      try sink.write(DelimitedWriter.row(names, .csv))
    }
  }

  /// Whether the first row that is no comment names a column that only glossaries have.
  public static func isNamed(by stream: ByteStream) -> Bool {
    guard var rows = try? DelimitedReader(stream) else { return false }
    while let row = try? rows.next() {
      if row.fields.first?.hasPrefix("#") == true { continue }
      return row.fields.contains { TableColumn($0)?.isOfGlossary == true }
    }
    return false
  }
}

extension ConceptEntry {
  /// The name in a language that comes first among those that may be used.
  fileprivate func first(in language: Language) -> Term? {
    let names = terms.filter { $0.language.matches(exactly: language) && !$0.isWrong }
    return names.first { $0.status == .preferred } ?? names.first
  }
}

extension TableColumn {
  /// A memory has no column like it.
  fileprivate var isOfGlossary: Bool {
    switch self {
    case .term(_, let status): status != nil
    case .kind, .subject, .definition, .termNote, .termSource, .termDate: true
    default: false
    }
  }
}

extension Term {
  fileprivate var isWrong: Bool { status == .forbidden || status == .deprecated }
}

extension String {
  /// Line ends as spaces.
  fileprivate var oneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
