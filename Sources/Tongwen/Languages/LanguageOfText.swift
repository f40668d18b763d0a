/// Finds out in which language a text or file is, without guessing.
///
///     LanguageOfText.named("0412.zh.md")  // zh
///     LanguageOfText.named("notes.md")    // nil
public struct LanguageOfText: Sendable {
  /// The languages that a text is likely to be in: those of the settings, the glossary, the memory.
  public var likely: [Language]

  /// Makes one from its parts.
  public init(likely: [Language] = []) { self.likely = likely }

  /// The language that a file's name gives: `x.zh.txt`, `x_en.docx`, `x.zh`.
  public static func named(_ file: String) -> Language? {
    let name = file.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".").dropFirst().reversed()
    for part in parts.prefix(2) {
      if let language = Language(part), language.isKnown, isPlausible(part) { return language }
    }
    return nil
  }

  /// An ending such as `md` or `tex` is a format, though ISO 639 may know a language of that name.
  private static func isPlausible(_ part: Substring) -> Bool {
    guard part.utf8.count == 2 || part.contains("-") || part.contains("_") else { return false }
    return !["md", "po", "sh", "ts", "gz", "rs", "py", "js"].contains(part.lowercased())
  }

  /// The language of a text: by its script alone, or the only likely language of that script.
  public func language(of text: String) -> Language? {
    let profile = ScriptProfile(text)
    if let language = profile.language {
      return likely.first { $0.code == language.code && $0.matches(language) } ?? language
    }
    let fitting = likely.filter { $0.maximised.script == profile.dominant }
    return Set(fitting.map(\.code)).count == 1 ? fitting.first : nil
  }

  /// The language of a document: what was asked for, what the file says, its name, its text.
  public func language(of document: Document, asked: Language? = nil) throws -> Language {
    if let language = asked ?? document.language { return language }
    if let language = document.file.flatMap(LanguageOfText.named) { return language }
    let sample = document.units.prefix(200).map(\.text).joined(separator: "\n")
    if let language = language(of: sample) { return language }
    throw LanguageComplaint.uncertain(file: document.file ?? "-")
  }
}

/// A language that has to be named.
public enum LanguageComplaint: Complaint {
  case uncertain(file: String)
  case same(source: String, target: String, Language)
  /// The target is not named and nothing shows it.
  case noTarget(Language)
  /// The memory has no unit in two languages.
  case noMemory

  /// Where it is, if it has a place.
  public var place: Place? { nil }
}

extension LanguageComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .uncertain(let file):
      "the language of \(file) is not certain; name it with --from or --to (--lang), or in the file's name (x.en.txt)"
    case .noMemory:
      "the memory is empty; 'tongwen align A B --save' and 'tongwen memory import' fill it"
    case .noTarget(let source):
      "the language to translate \(source.name(in: .english)) into is not certain; name it with --to"
    case .same(let source, let target, let language):
      "\(source) and \(target) are both in \(language.name(in: .english)) (\(language.tag)); a source and its translation are in two languages (--from and --to name them)"
    }
  }
}
