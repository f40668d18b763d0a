/// A file of texts with their translations that can be written again with translations filled in.
///
///     let file = try Formats.bilingual(FileInput("news.xlf"))
///     file.entries[0].unit.variants[0].text                    // "两江新区"
///     let bytes = try file.written([0: BilingualFill(target: "Liangjiang New Area")])
///
/// Law: `written([:])` gives the bytes of the file, and what is not named stays byte for byte.
public struct BilingualFile: Sendable {
  /// The file as the user named it.
  public let name: String
  /// The language of the sources, where the file says.
  public let source: Language?
  /// The language of the targets, where the file says.
  public let target: Language?
  /// The pairs of texts in their order.
  public let entries: [BilingualEntry]
  private let write: @Sendable ([Int: BilingualFill], Language?) throws -> [UInt8]
  private let annotate: (@Sendable ([Int: [QualityIssue]]) throws -> [UInt8])?

  init(
    name: String, source: Language?, target: Language?, entries: [BilingualEntry],
    annotate: (@Sendable ([Int: [QualityIssue]]) throws -> [UInt8])? = nil,
    write: @escaping @Sendable ([Int: BilingualFill], Language?) throws -> [UInt8]
  ) {
    (self.name, self.source, self.target) = (name, source, target)
    (self.entries, self.annotate, self.write) = (entries, annotate, write)
  }

  /// The file with issues marked in its translations; those that this program marked before are gone.
  ///
  /// - Parameter issues: by the numbers of the entries, from 0.
  /// - Returns: `nil` for a format that has no room for them.
  /// - Throws: a `Complaint` where the file's encoding cannot hold a text.
  public func annotated(_ issues: [Int: [QualityIssue]]) throws -> [UInt8]? {
    try annotate?(issues)
  }

  /// The file with targets in some entries.
  ///
  /// - Parameters:
  ///   - fills: by the numbers of the entries, from 0.
  ///   - language: of the targets, for a file that does not say.
  /// - Throws: a `Complaint` where the file's encoding cannot hold a text.
  public func written(
    _ fills: [Int: BilingualFill], targetLanguage language: Language? = nil
  ) throws -> [UInt8] {
    try write(fills, language ?? target)
  }
}

/// A text of a bilingual file with its translation, if it has one.
public struct BilingualEntry: Sendable {
  /// The source first; the target is missing where there is none yet.
  public var unit: TranslationUnit
  /// Where the source stands.
  public var place: Place
  /// It has no translation yet and may get one.
  public var isOpen: Bool
}

/// What is put into an entry.
public struct BilingualFill: Sendable {
  /// The translation; `nil` where there are only offers.
  public var target: MarkedText?
  /// 0…102.
  public var score: Int
  /// Other translations and where they come from, for formats that carry such.
  public var offers: [Offer]
  /// Terms of the source, for formats that carry such.
  public var terms: [OfferedTerm]

  /// Makes one from its parts.
  public init(
    target: MarkedText? = nil, score: Int = 100, offers: [Offer] = [], terms: [OfferedTerm] = []
  ) {
    (self.target, self.score, self.offers, self.terms) = (target, score, offers, terms)
  }

  /// A person need not look at it before others do.
  public var isSure: Bool { score >= 100 }

  /// A translation that the memory knows for this text or a similar one.
  public struct Offer: Hashable, Sendable {
    /// The memory's text.
    public var source: String
    /// Its translation.
    public var target: String
    /// 0…102.
    public var score: Int

    /// Makes one from its parts.
    public init(source: String, target: String, score: Int) {
      (self.source, self.target, self.score) = (source, target, score)
    }
  }

  /// A term of the glossary that the text holds.
  public struct OfferedTerm: Hashable, Sendable {
    /// The term as the text has it.
    public var source: String
    /// Its name in the target language.
    public var target: String

    /// Makes one from its parts.
    public init(source: String, target: String) { (self.source, self.target) = (source, target) }
  }
}

/// A format that holds texts with their translations and can be written again.
public protocol BilingualFormat: MemoryFormat {
  /// The file with the way back to its bytes.
  ///
  /// - Throws: a `Complaint` with its place.
  func bilingual(in stream: ByteStream, _ options: ReadingOptions) throws -> BilingualFile
}

extension Formats {
  /// A file of texts with their translations that can be written again.
  ///
  /// - Throws: a `Complaint` with its place; `FormatComplaint.notEditable` for other files.
  public static func bilingual(
    _ input: FileInput, _ options: ReadingOptions = ReadingOptions()
  ) throws -> BilingualFile {
    let stream = try input.open()
    let format = try detect(stream)
    guard let bilingual = format as? any BilingualFormat else {
      throw FormatComplaint.notEditable(input.name, format: format.name)
    }
    return try bilingual.bilingual(in: stream, options)
  }
}
