/// Reads the dictionaries that users own.
public enum DictionaryFile {
  /// The formats of dictionaries.
  public enum Format: String, CaseIterable, Sendable {
    /// CC-CEDICT: `傳統 传统 [chuan2 tong3] /tradition/traditional/`
    case cedict
    /// hunalign's: `target @ source` a line.
    case hunalign
    /// Two columns, or more where one entry a line has several renderings; the first line may name the
    /// languages.
    case table
  }

  /// What a file's name or its first lines show it to be.
  public static func format(of path: String, text: String) -> Format {
    if path.hasSuffix(".dic") { return .hunalign }
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }.prefix(20)
    let entries = lines.count { $0.contains("] /") && $0.hasSuffix("/") }
    if entries * 2 > lines.count { return .cedict }
    let pairs = lines.count { $0.contains(" @ ") }
    return pairs * 2 > lines.count ? .hunalign : .table
  }

  /// Reads a dictionary. CC-CEDICT says its languages itself; the others need them, or a first line that
  /// names them.
  ///
  /// - Throws: `FileComplaint`, `DecodingComplaint`, `DictionaryComplaint`
  public static func read(
    _ path: String, format asked: Format?, source: Language?, target: Language?
  ) throws -> BilingualDictionary {
    let text = try FileInput(path).text(allowingEmpty: false).text
    let dictionary =
      switch asked ?? format(of: path, text: text) {
      case .cedict: cedict(text)
      case .hunalign: try hunalign(text, path, source, target)
      case .table: try table(text, path, source, target)
      }
    if dictionary.entries.isEmpty { throw DictionaryComplaint.empty(Place(file: path)) }
    return dictionary
  }

  /// A dictionary as a table with its languages named.
  static func table(_ dictionary: BilingualDictionary) -> String {
    var text = "\(dictionary.source.tag)\t\(dictionary.target.tag)\n"
    for entry in dictionary.entries {
      text += "\(entry.head)\t\(entry.renderings.joined(separator: ";"))\n"
    }
    return text
  }

  // MARK: Formats

  private static func table(
    _ text: String, _ path: String, _ source: Language?, _ target: Language?
  ) throws -> BilingualDictionary {
    var languages = zip(source, target)
    var dictionary = BilingualDictionary(languages?.0 ?? .english, languages?.1 ?? .chinese)
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      if dictionary.entries.isEmpty, let named = header(fields) {
        languages = named
        dictionary = BilingualDictionary(named.0, named.1)
        continue
      }
      guard languages != nil else { throw DictionaryComplaint.noLanguages(Place(file: path)) }
      guard fields.count >= 2 else {
        throw DictionaryComplaint.oneColumn(Place(file: path, line: number + 1))
      }
      dictionary.add(clean(fields[0]), fields.dropFirst().flatMap { renderings($0) })
    }
    return dictionary
  }

  private static func header(_ fields: [Substring]) -> (Language, Language)? {
    guard fields.count == 2, let one = Language(fields[0]), let other = Language(fields[1]),
      one.isKnown, other.isKnown, one.code != other.code
    else { return nil }
    return (one, other)
  }

  private static func renderings(_ field: Substring) -> [String] {
    field.split(whereSeparator: { ";；|".contains($0) }).map(clean).filter { !$0.isEmpty }
  }

  private static func hunalign(
    _ text: String, _ path: String, _ source: Language?, _ target: Language?
  ) throws -> BilingualDictionary {
    guard let source, let target else {
      throw DictionaryComplaint.noLanguages(Place(file: path))
    }
    var dictionary = BilingualDictionary(source, target)
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated() where !line.allSatisfy(\.isWhitespace)
    {
      guard let at = line.firstRange(of: "@") else {
        throw DictionaryComplaint.noPair(Place(file: path, line: number + 1))
      }
      let rendering = clean(line[..<at.lowerBound])
      if !rendering.isEmpty { dictionary.add(clean(line[at.upperBound...]), [rendering]) }
    }
    return dictionary
  }

  private static func cedict(_ text: String) -> BilingualDictionary {
    var dictionary = BilingualDictionary(.chinese, .english)
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count == 3, let slash = words[2].firstIndex(of: "/") else { continue }
      let glosses = words[2][slash...].split(separator: "/").flatMap(Self.glosses)
      dictionary.add(String(words[1]), glosses)
    }
    return dictionary
  }

  /// The usable part of a gloss: what stands in brackets and the `to` of verbs taken off; references to
  /// other entries and long descriptions are none.
  private static func glosses(_ gloss: Substring) -> [String] {
    let parts = gloss.split(separator: "(", omittingEmptySubsequences: false)
    let plain = parts.enumerated().map { number, part in
      number == 0 ? part : part.split(separator: ")", maxSplits: 1).dropFirst().first ?? ""
    }.joined()
    return plain.split(separator: ";").compactMap { part in
      var text = clean(part)
      if ["CL:", "see ", "variant of", "old variant", "surname", "also written"].contains(where: {
        text.hasPrefix($0)
      }) {
        return nil
      }
      for start in ["to be ", "to ", "a ", "an ", "the "] where text.hasPrefix(start) {
        text.removeFirst(start.count)
        break
      }
      return text.isEmpty || text.split(separator: " ").count > 4 ? nil : text
    }
  }

  private static func clean(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  private static func zip(_ one: Language?, _ other: Language?) -> (Language, Language)? {
    guard let one, let other else { return nil }
    return (one, other)
  }
}

/// What can be wrong with a dictionary.
public enum DictionaryComplaint: Complaint {
  case empty(Place)
  case noLanguages(Place)
  case oneColumn(Place)
  case noPair(Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .empty(let place), .noLanguages(let place), .oneColumn(let place), .noPair(let place):
      place
    }
  }
}

extension DictionaryComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .empty: "no entry could be read from this dictionary"
    case .noLanguages:
      "the languages of this dictionary are not told; give them with --from and --to, or as the first "
        + "line of the table (en, tab, zh)"
    case .oneColumn: "an entry needs a headword, a tab and its renderings"
    case .noPair: "an entry of hunalign's format needs an @ between the two words"
    }
  }
}
