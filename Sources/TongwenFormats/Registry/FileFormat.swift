/// A file format: how it is known and what is in a file of it. What more a format can do its other
/// roles say: `MemoryFormat`, `GlossaryFormat`, `DocumentFormat`.
public protocol FileFormat: Sendable {
  /// The word for it on the command line and in JSON: `tmx`.
  var name: String { get }
  /// What it is, for people: `Translation Memory eXchange`.
  var title: String { get }
  /// Endings of file names, without the dot, in lower case.
  var endings: [String] { get }
  /// Whether the beginning of a file shows that it is of this format.
  func recognises(_ head: FileHead) -> Bool
  /// Reads the whole file, checks it, and counts.
  ///
  /// - Throws: a `Complaint` with its place for a file that breaks the format's rules.
  func inspect(_ stream: ByteStream) throws -> Inspection
}

/// What a reader may have to be told.
public struct ReadingOptions {
  /// The languages of the two sides, for formats that do not say them.
  public var source: Language?
  /// The language of the target.
  public var target: Language?
  /// Takes what is wrong with one unit or entry, which is then left out; without it the first complaint
  /// ends the reading.
  public var onInvalid: ((any Complaint) throws -> Void)?
  /// Whether each text of a unit is to have its place; finding it costs time.
  public var withPlaces: Bool
  /// Whether a unit without a text in any language is complained about.
  public var refusesEmpty: Bool
  /// Whether messages of PO and rows of tables that have no translation yet are handed over, as units of
  /// one variant; those of XLIFF always are.
  public var withUntranslated: Bool

  /// Makes one from its parts.
  public init(
    source: Language? = nil, target: Language? = nil,
    onInvalid: ((any Complaint) throws -> Void)? = nil, withPlaces: Bool = false,
    refusesEmpty: Bool = false, withUntranslated: Bool = false
  ) {
    (self.source, self.target, self.onInvalid) = (source, target, onInvalid)
    self.withUntranslated = withUntranslated
    (self.withPlaces, self.refusesEmpty) = (withPlaces, refusesEmpty)
  }

  /// Complains about what is wrong with one unit, which is then left out, or ends the reading.
  func leaveOut(_ complaint: any Complaint) throws {
    guard let onInvalid else { throw complaint }
    try onInvalid(complaint)
  }
}

/// A format that holds texts with their translations.
public protocol MemoryFormat: FileFormat {
  /// Hands every unit of the file to `body`, in constant memory.
  ///
  /// - Throws: a `Complaint` with its place, and what `body` throws.
  func translationUnits(
    in stream: ByteStream, _ options: ReadingOptions, _ body: (TranslationUnit) throws -> Void
  ) throws
}

/// A format that holds concepts and their terms.
public protocol GlossaryFormat: FileFormat {
  /// All entries of the file.
  ///
  /// - Throws: a `Complaint` with its place.
  func entries(in stream: ByteStream, _ options: ReadingOptions) throws -> [ConceptEntry]
}

/// A format that holds text in one language.
public protocol DocumentFormat: FileFormat {
  /// The units of the document in their order.
  ///
  /// - Throws: a `Complaint` with its place.
  func document(in stream: ByteStream) throws -> Document
}
