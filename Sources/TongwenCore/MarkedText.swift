/// Text with the inline codes of its format taken out and kept: bold, links, placeholders.
///
/// `text` is what a reader reads; a code stands at an offset of it and takes no room. So matching and
/// checking see plain text, and a writer can put every code back.
///
///     // Press <b>Save</b>.
///     MarkedText("Press Save.", codes: [
///       InlineCode(.open, id: "1", at: 6, original: "<b>"),
///       InlineCode(.close, id: "1", at: 10, original: "</b>")])
public struct MarkedText: Hashable, Sendable {
  /// The text as a reader reads it.
  public var text: String
  /// In the order of their offsets; codes at one offset in the order of the file.
  public var codes: [InlineCode]

  /// Makes one from its parts.
  public init(_ text: String, codes: [InlineCode] = []) {
    (self.text, self.codes) = (text, codes)
  }
}

extension MarkedText: ExpressibleByStringLiteral {
  /// Makes one from its parts.
  public init(stringLiteral text: String) { self.init(text) }
}

/// One inline code: opaque to everything but its own format.
public struct InlineCode: Hashable, Sendable {
  /// How a code stands in the text.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Opens a span that a `close` with the same id ends.
    case open
    case close
    /// Stands alone: a placeholder, a line break, an image.
    case alone
  }

  /// How it stands in the text.
  public var kind: Kind
  /// Pairs `open` with `close`, and a code of the source with that of the target.
  public var id: String
  /// Where it stands, in UTF-8 bytes of the text.
  public var offset: Int
  /// The code as it stands in the file; what another format writes inside its own placeholder.
  public var original: String
  /// What kind of thing it is, where the format says (`bold`, `x-link`).
  public var type: String?
  /// Attributes of the format's own element that survive a round trip, in their order.
  public var attributes: [Property]

  /// Makes one from its parts.
  public init(
    _ kind: Kind, id: String, at offset: Int, original: String = "", type: String? = nil,
    attributes: [Property] = []
  ) {
    (self.kind, self.id, self.offset) = (kind, id, offset)
    (self.original, self.type, self.attributes) = (original, type, attributes)
  }
}

/// A named value that a format carries and we keep as it is.
public struct Property: Hashable, Sendable, Codable {
  /// What it is called in the file.
  public var name: String
  /// What the file says.
  public var value: String

  /// Makes one from its parts.
  public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
}
