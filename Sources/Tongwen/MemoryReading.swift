/// Reads translation units from a file of any format that a memory takes.
///
///     try UnitFile("news.tsv", from: .english, to: .chinese).read { unit in print(unit) }
public struct UnitFile: Sendable {
  public let path: String
  /// The languages of a table without a header, in the order of its columns.
  private let from: Language?
  private let to: Language?

  public init(_ path: String, from: Language? = nil, to: Language? = nil) {
    (self.path, self.from, self.to) = (path, from, to)
  }

  /// Hands over every unit in the order of the file, in constant memory.
  ///
  /// - Throws: a `Complaint` with its place where the file cannot be read.
  public func read(_ body: (TranslationUnit) throws -> Void) throws {
    let name = path.lowercased()
    if path != "-", try FileInput(path).open().look(1).isEmpty { throw FileComplaint.empty(path) }
    if name.hasSuffix(".tmx") || name.hasSuffix(".tmx.gz") {
      try TMX.read(FileInput(path), body)
    } else if name.hasSuffix(".sqlite") {
      try TranslationMemory.open(at: path).readUnits { unit in
        try body(unit)
        return true
      }
    } else {
      try readTable(body)
    }
  }

  /// The endings of files that are read as themselves rather than as a table.
  static let endings = ["tmx", "tmx.gz", "tsv", "csv", "tab", "txt", "sqlite"]

  private func readTable(_ body: (TranslationUnit) throws -> Void) throws {
    var reader = try DelimitedReader(FileInput(path))
    var columns: UnitColumns?
    while let row = try reader.next() {
      if columns == nil {
        columns = UnitColumns(header: row.fields)
        if columns != nil { continue }
        columns = try plainColumns(row)
      }
      if let unit = columns?.unit(row.fields) { try body(unit) }
    }
  }

  private func plainColumns(_ row: DelimitedRow) throws -> UnitColumns {
    guard let from, let to else { throw UnitFileComplaint.noLanguages(Place(file: path)) }
    guard row.fields.count >= 2 else {
      throw UnitFileComplaint.oneColumn(Place(file: path, line: row.line))
    }
    return UnitColumns(from, to)
  }
}

/// What the columns of a table of units hold.
struct UnitColumns {
  private enum Column {
    case text(Language)
    case id, status, note, origin, previous, next, key
    case other(String)
  }

  private let columns: [Column]

  /// Source and target; a third column is where the unit comes from.
  init(_ from: Language, _ to: Language) { columns = [.text(from), .text(to), .origin] }

  /// A header that names at least two languages; `nil` where the row is none.
  init?(header: [String]) {
    let columns = header.map(Self.column)
    let languages = columns.count {
      if case .text = $0 { true } else { false }
    }
    guard languages >= 2 else { return nil }
    self.columns = columns
  }

  private static func column(_ name: String) -> Column {
    switch name.lowercased() {
    case "id", "tuid": return .id
    case "status": return .status
    case "note", "notes": return .note
    case "origin", "file", "document": return .origin
    case "previous": return .previous
    case "next": return .next
    case "key": return .key
    default:
      if let language = Language(name), language.isKnown { return .text(language) }
      return .other(name)
    }
  }

  /// The unit of a row; `nil` where fewer than two languages have a text.
  func unit(_ fields: [String]) -> TranslationUnit? {
    var unit = TranslationUnit(variants: [])
    for (column, field) in zip(columns, fields) where !field.isEmpty {
      switch column {
      case .text(let language): unit.variants.append(.init(language, MarkedText(field)))
      case .id: unit.id = field
      case .status: unit.status = TranslationUnit.Status(rawValue: field) ?? .unreviewed
      case .note: unit.notes.append(field)
      case .origin: unit.origin.file = field
      case .previous: unit.context.previous = field
      case .next: unit.context.next = field
      case .key: unit.context.key = field
      case .other(let name): unit.properties.append(Property(name, field))
      }
    }
    return unit.variants.count >= 2 ? unit : nil
  }
}

/// What can be wrong with a file of units.
public enum UnitFileComplaint: Complaint {
  case noLanguages(Place)
  case oneColumn(Place)

  public var place: Place? {
    switch self {
    case .noLanguages(let place), .oneColumn(let place): place
    }
  }
}

extension UnitFileComplaint {
  public var message: String {
    switch self {
    case .noLanguages:
      "the table does not say its languages; name them with --from and --to, or in its first row (en, zh)"
    case .oneColumn:
      "the row has one column; a table of units has the source, a tab and the target in each row"
    }
  }
}
