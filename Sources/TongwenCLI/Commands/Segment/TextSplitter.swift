import Tongwen

/// Documents and segmenters by language, made once.
final class TextSplitter {
  private let rules: SegmentationRules
  let asked: Language?
  private let workspace: Workspace
  private var segmenters: [Language: Segmenter] = [:]

  init(rules: SegmentationRules, language: Language?, workspace: Workspace) {
    (self.rules, asked, self.workspace) = (rules, language, workspace)
  }

  /// SRX rules that ran into their time limit.
  var overdue: [SRXComplaint] { segmenters.values.flatMap(\.overdueRules) }

  func segmenter(_ language: Language) throws -> Segmenter {
    if let segmenter = segmenters[language] { return segmenter }
    let segmenter = try Segmenter(language: language, rules: rules)
    segmenters[language] = segmenter
    return segmenter
  }

  /// A file in units, and its language.
  func document(_ file: String) throws -> (Document, Language) {
    let stream = try FileInput(file).open()
    let named = asked ?? LanguageOfText.named(file)
    let likely = LanguageOfText(likely: try workspace.settings().languages)
    if let format = try Formats.document(stream), !["plain", "markdown"].contains(format.name) {
      let document = try format.document(in: stream)
      return (document, try likely.language(of: document, asked: named))
    }
    if let sources = try Document.sources(in: stream) {
      return (sources, try likely.language(of: sources, asked: named))
    }
    let text = try TextDecoding.decode(stream.readAll(), file: file).text
    var document = document(text, file: file, language: named)
    let language = try likely.language(of: document, asked: named)
    if named == nil { document = self.document(text, file: file, language: language) }
    return (document, language)
  }

  private func document(_ text: String, file: String, language: Language?) -> Document {
    let ending = file.split(separator: ".").last?.lowercased()
    return ending == "md" || ending == "markdown"
      ? Markdown.document(text, file: file, language: language)
      : PlainText.document(text, file: file, language: language)
  }
}
