import Tongwen

/// A golden case of the checks: a pair of texts, what the memory holds for its source, what must be said.
struct CheckCase: Sendable {
  typealias Text = (text: String, language: Language)

  var source: Text?
  var target: Text
  var known: [KnownTranslation]
  var expected: [String]

  /// Reads a block of a file; `nil` where it has no text.
  init?(_ block: [String]) {
    let isText = { (line: String) in !line.hasPrefix("!") && !line.hasPrefix("~") }
    let texts = block.filter(isText).map(Self.text)
    guard let target = texts.last else { return nil }
    self.target = target
    source = texts.count > 1 ? texts.first : nil
    known = block.filter { $0.hasPrefix("~") }.map(Self.translation)
    expected = block.filter { $0.hasPrefix("!") }
  }

  /// All cases of a file.
  static func all(in file: String) throws -> [CheckCase] {
    Cases.blocks(try Cases.text("check", file)).compactMap(CheckCase.init)
  }

  func findings(_ checker: Checker) -> [Finding] {
    var pair = checker.pair(
      source: source?.text, source?.language, target: target.text, target.language)
    pair.known = known
    return checker.findings(in: [pair])[0]
  }

  private static func text(_ line: String) -> Text {
    let parts = line.split(separator: ":", maxSplits: 1)
    let language = Language(parts.first ?? "") ?? .english
    return (String(parts.last?.dropFirst() ?? ""), language)
  }

  /// `~ reviewed: TEXT`, `~ unreviewed: TEXT`
  private static func translation(_ line: String) -> KnownTranslation {
    let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
    return KnownTranslation(
      String(parts.last?.dropFirst() ?? ""), isReviewed: parts.first == "reviewed",
      origin: "memory")
  }
}
