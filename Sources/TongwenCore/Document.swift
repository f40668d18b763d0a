/// A file read: its units in order, and what is needed to give places in it.
public struct Document: Sendable {
  /// The file as the user named it; `-` for standard input.
  public var file: String?
  /// The format's name: `plain`, `markdown`, `html`, `docx`…
  public var format: String
  /// The language of the text, where the file or the user says.
  public var language: Language?
  /// The translatable blocks in the order of the text.
  public var units: [Unit]
  /// The decoded text of the file for formats that are text; units point into it.
  public var text: String?

  /// Makes one from its parts.
  public init(
    file: String? = nil, format: String = "plain", language: Language? = nil, units: [Unit] = [],
    text: String? = nil
  ) {
    (self.file, self.format, self.language) = (file, format, language)
    (self.units, self.text) = (units, text)
  }
}

/// A translatable block of a document: a paragraph, a heading, a list item, a table cell.
public struct Unit: Hashable, Sendable {
  /// What kind of block it is.
  public enum Kind: Hashable, Sendable {
    case paragraph
    /// Level from 1.
    case heading(Int)
    case listItem
    case tableCell
    case caption
  }

  /// What kind of block it is.
  public var kind: Kind
  /// The text with wrapped lines joined; inline codes beside it.
  public var content: MarkedText
  /// Where the pieces of the text stand in the file's decoded text, in order; empty for formats whose
  /// places are not offsets.
  public var pieces: [Piece]
  /// Where the unit begins.
  public var place: Place
  /// The group it belongs to (a paragraph number for what was one paragraph); counted from 0.
  public var paragraph: Int

  /// Makes one from its parts.
  public init(
    kind: Kind = .paragraph, content: MarkedText, pieces: [Piece] = [], place: Place = Place(),
    paragraph: Int = 0
  ) {
    (self.kind, self.content, self.pieces) = (kind, content, pieces)
    (self.place, self.paragraph) = (place, paragraph)
  }

  /// The text without its inline codes.
  public var text: String { content.text }

  /// A run of the unit's text that stands unchanged in the file. Offsets in UTF-8 bytes.
  public struct Piece: Hashable, Sendable {
    /// Offset in the unit's text.
    public var offset: Int
    /// Offset in the document's text.
    public var origin: Int
    /// How long the run is, in UTF-8 bytes.
    public var length: Int

    /// Makes one from its parts.
    public init(offset: Int, origin: Int, length: Int) {
      (self.offset, self.origin, self.length) = (offset, origin, length)
    }
  }

  /// The offset in the document's text of an offset in the unit's text, both in UTF-8 bytes; `nil`
  /// where the unit keeps no pieces. A joined line break belongs to the end of the line before it.
  public func origin(of offset: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].offset <= offset { low = middle } else { high = middle }
    }
    guard low < pieces.count else { return nil }
    let piece = pieces[low]
    return piece.origin + min(max(offset - piece.offset, 0), piece.length)
  }
}
