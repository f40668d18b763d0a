/// One message of a PO file with its comments, as gettext's manual names the parts.
public struct POMessage: Hashable, Sendable {
  /// Comments of translators, `#`.
  public var comments: [String] = []
  /// Comments taken from the program, `#.`.
  public var extracted: [String] = []
  /// Places in the program, `#:`, as they stand in the file.
  public var references: [String] = []
  /// `fuzzy`, `c-format`…, `#,`.
  public var flags: [String] = []
  /// What the text was before it changed, `#|`.
  public var previousContext: String?
  /// The `msgid` before it changed.
  public var previousID: String?
  /// The `msgid_plural` before it changed.
  public var previousPlural: String?
  /// `msgctxt`.
  public var context: String?
  /// `msgid`.
  public var id = ""
  /// `msgid_plural`.
  public var plural: String?
  /// One translation, or one for each plural form.
  public var translations: [String] = []
  /// No longer in the program, `#~`.
  public var isObsolete = false
  /// Where it is, if it has a place.
  public var place = Place()
  /// The lines of its parts.
  var layout = Layout()

  /// One with the defaults.
  public init() {}

  /// On which lines the parts of a message stand, counted from 1.
  struct Layout: Hashable, Sendable {
    /// The first line of flags.
    var flags: Int?
    /// The lines of each translation.
    var translations: [ClosedRange<Int>] = []

    /// A translation begins on a line.
    mutating func begin(_ form: Int, line: Int) {
      if translations.indices.contains(form) {
        translations[form] = line...line
        return
      }
      while translations.count <= form { translations.append(line...line) }
    }

    /// A translation goes on on a line.
    mutating func extend(_ form: Int, line: Int) {
      guard translations.indices.contains(form) else { return }
      translations[form] = translations[form].lowerBound...max(line, translations[form].upperBound)
    }
  }

  /// A person must look at it.
  public var isFuzzy: Bool { flags.contains("fuzzy") }
  /// The entry that holds the file's own fields.
  public var isHeader: Bool { id.isEmpty && context == nil }
  /// Whether it has a translation.
  public var isTranslated: Bool {
    !isFuzzy && !translations.isEmpty && translations.allSatisfy { !$0.isEmpty }
  }
}

extension POMessage {
  /// The text that a form of the translation stands for: of several forms the first has the singular;
  /// where the language has one form, it stands for the plural, which says what every number says.
  func text(ofForm form: Int) -> String {
    guard let plural else { return id }
    return form == 0 && translations.count > 1 ? id : plural
  }
}

/// What can be wrong with a PO file.
public enum POComplaint: Complaint, Hashable {
  case unknownLine(String, at: Place)
  case strayString(at: Place)
  case openString(at: Place)
  case afterString(String, at: Place)
  case noTranslation(id: String, at: Place)
  case noID(at: Place)
  /// Neither the header nor the caller names the language of the translations.
  case noLanguage(at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .unknownLine(_, let place), .strayString(let place), .openString(let place),
      .afterString(_, let place), .noTranslation(_, let place), .noID(let place),
      .noLanguage(let place):
      place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .unknownLine(let word, _):
      "\"\(word)\" begins no line of a PO file"
        + (Nearest.name(to: word, in: POComplaint.words).map { "; did you mean \"\($0)\"?" } ?? "")
    case .strayString: "a string that belongs to no msgid or msgstr"
    case .openString: "the string is not closed; end it with a quote"
    case .afterString(let rest, _): "\"\(rest)\" stands after the string"
    case .noTranslation(let id, _): "the message \"\(id.prefix(40))\" has no msgstr"
    case .noID: "msgstr without msgid"
    case .noLanguage:
      "the header names no language of the translations; add \"Language: zh_CN\\n\" or give --to"
    }
  }

  private static let words = ["msgid", "msgid_plural", "msgstr", "msgctxt", "domain"]
}
