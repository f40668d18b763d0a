/// Markdown (CommonMark with tables): paragraphs, headings, items of lists, quotations and cells.
///
///     let unit = Markdown.document("# News\n\nThe **area** grew.").units[1]
///     unit.text                        // "The area grew."
///     unit.content.codes.map(\.original)  // ["**", "**"]
///     Markdown.document("").units      // []
///
/// Code, front matter, comments and link definitions hold no text. Emphasis, links, images, code in a
/// line and tags of HTML are inline codes, so that text can be split and matched without them; what the
/// reader sees stays text. Wrapped lines are always joined.
public enum Markdown {
  /// The units of a text; places carry the file's name.
  public static func document(
    _ text: String, file: String? = nil, language: Language? = nil
  ) -> Document {
    var blocks = MarkdownBlocks(TextLines(text), file: file)
    blocks.read()
    return Document(
      file: file, format: "markdown", language: language, units: blocks.units, text: text)
  }
}
