/// Puts the inline codes of a source segment into its translation.
///
///     // "Press **Save**." and "请按保存。" with 保存 = Save in the glossary: "请按**保存**。"
///
/// A pair around the whole segment goes around the whole translation; one around words that stand in the
/// translation too, as they are or as the glossary has them, goes around those. Emphasis of other words
/// is dropped; any other code without a place keeps the segment as it is.
struct CodePlacement {
  let glossary: Glossary?
  let languages: LanguagePair

  /// The translation with the codes, `nil` where one of them has no place.
  func placed(_ source: MarkedText, in target: String) -> MarkedText? {
    if source.codes.isEmpty { return MarkedText(target) }
    var placed = Edges()
    let end = source.text.utf8.count
    for code in source.codes where code.kind != .close {
      guard let partner = partner(of: code, in: source) else {
        // Lines of a translation break elsewhere; marks that nobody sees go to its end.
        if code.type == "break" { continue }
        let isFree = code.type == "mark" || code.offset == 0 || code.offset == end
        guard code.kind == .alone, isFree else { return nil }
        placed.add(code, at: code.offset == 0 ? 0 : target.utf8.count)
        continue
      }
      if let range = range(source, code.offset..<partner.offset, in: target) {
        placed.add(code, at: range.lowerBound)
        placed.add(partner, at: range.upperBound)
      } else if code.type != "emphasis" {
        return nil
      }
    }
    let isPaired = source.codes.allSatisfy { code in
      code.kind != .close || source.codes.contains { $0.kind == .open && $0.id == code.id }
    }
    return isPaired ? MarkedText(target, codes: placed.sorted) : nil
  }

  private func partner(of code: InlineCode, in source: MarkedText) -> InlineCode? {
    guard code.kind == .open else { return nil }
    return source.codes.first { $0.kind == .close && $0.id == code.id && $0.offset >= code.offset }
  }

  /// Where the translation says what stands between a pair.
  private func range(
    _ source: MarkedText, _ inner: Range<Int>, in target: String
  ) -> Range<Int>? {
    if inner == 0..<source.text.utf8.count { return 0..<target.utf8.count }
    let words = source.text.bytes(in: inner)
    var wordings = [words]
    if let hit = glossary?.hits(in: words, language: languages.source).first,
      hit.text == words
    {
      wordings += hit.meanings.flatMap { $0.entry.terms(in: languages.target) }.map(\.text)
    }
    return wordings.lazy.compactMap { target.onlyRange(of: $0) }.first
  }

  /// Codes in the order in which they are to stand.
  private struct Edges {
    private var codes: [InlineCode] = []

    mutating func add(_ code: InlineCode, at offset: Int) {
      var code = code
      code.offset = offset
      codes.append(code)
    }

    /// By place; at one place what closes comes before what opens.
    var sorted: [InlineCode] {
      codes.enumerated().sorted { one, other in
        let (a, b) = (one.element, other.element)
        if a.offset != b.offset { return a.offset < b.offset }
        if (a.kind == .close) != (b.kind == .close) { return a.kind == .close }
        return a.kind == .close ? one.offset > other.offset : one.offset < other.offset
      }.map(\.element)
    }
  }
}

extension String {
  /// Where a text stands, in UTF-8 bytes, if it stands there exactly once.
  func onlyRange(of words: String) -> Range<Int>? {
    let (text, words) = (Array(utf8), Array(words.utf8))
    guard !words.isEmpty, words.count <= text.count else { return nil }
    var found: Range<Int>?
    for start in 0...text.count - words.count where text[start...].starts(with: words) {
      if found != nil { return nil }
      found = start..<start + words.count
    }
    return found
  }
}

extension MarkedText {
  /// A part of the text with the codes in it; codes at its ends belong to it where they open at its
  /// beginning, close at its end, or stand alone.
  func part(_ range: Range<Int>) -> MarkedText {
    let inside = codes.filter { code in
      switch code.offset {
      case range.lowerBound: code.kind != .close || range.isEmpty
      case range.upperBound: code.kind == .close || range.upperBound == text.utf8.count
      default: range.contains(code.offset)
      }
    }
    return MarkedText(
      text.bytes(in: range),
      codes: inside.map { code in
        var code = code
        code.offset -= range.lowerBound
        return code
      })
  }
}
