import Foundation

/// One language's version of a document, ready to be aligned.
public struct AlignmentSide: Sendable {
  /// The file as the user named it.
  public var file: String
  /// The language of the text.
  public var language: Language
  /// The segments in their order.
  public var segments: [Segment]

  /// Makes one from its parts.
  public init(file: String, language: Language, segments: [Segment]) {
    (self.file, self.language, self.segments) = (file, language, segments)
  }

  /// Reads a document and cuts it into segments.
  ///
  /// - Throws: a `Complaint` where the file cannot be read or its language is not certain.
  public init(
    contentsOf path: String, language asked: Language? = nil,
    languages: LanguageOfText = LanguageOfText()
  ) throws {
    let document = try Document(contentsOf: path)
    let language = try languages.language(of: document, asked: asked)
    let segments = Segmenter(language: language).segments(in: document)
    self.init(file: path, language: language, segments: segments)
  }

  /// Reads a file that holds one segment a line; blank lines stand between paragraphs.
  ///
  /// - Throws: `FileComplaint`, `DecodingComplaint`, `LanguageComplaint`
  public static func segmented(
    _ path: String, language asked: Language? = nil, languages: LanguageOfText = LanguageOfText()
  ) throws -> AlignmentSide {
    let text = try FileInput(path).text().text
    let sample = Document(file: path, units: [Unit(content: MarkedText(String(text.prefix(4000))))])
    let language = try languages.language(of: sample, asked: asked)
    return AlignmentSide(
      file: path, language: language, segments: segments(ofLines: text, language: language))
  }

  /// One segment a line, without the white space around it; blank lines stand between paragraphs.
  public static func segments(ofLines text: String, language: Language) -> [Segment] {
    var segments: [Segment] = []
    var unit = 0
    var isBetween = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      if trimmed.isEmpty {
        isBetween = !segments.isEmpty
        continue
      }
      if isBetween { unit += 1 }
      isBetween = false
      segments.append(
        Segment(
          trimmed, language: language, unit: unit, trailing: language.isUnspaced ? "" : " ",
          ending: "line"))
    }
    return segments
  }
}

/// Two versions of a document with the beads between them.
public struct AlignedPair: Sendable {
  /// What the pair is called: the name of its files without language and ending.
  public var name: String
  /// The source's side.
  public var source: AlignmentSide
  /// The target's side.
  public var target: AlignmentSide
  /// What corresponds.
  public var beads: [Bead]

  /// Makes one from its parts.
  public init(name: String, source: AlignmentSide, target: AlignmentSide, beads: [Bead]) {
    (self.name, self.source, self.target, self.beads) = (name, source, target, beads)
  }

  /// The source text of a bead, its segments joined as the language joins sentences.
  public func sourceText(_ bead: Bead) -> String { Self.text(source, bead.source) }

  /// The target text of a bead.
  public func targetText(_ bead: Bead) -> String { Self.text(target, bead.target) }

  private static func text(_ side: AlignmentSide, _ range: Range<Int>) -> String {
    side.segments[range].map(\.text).joined(separator: side.language.isUnspaced ? "" : " ")
  }
}
