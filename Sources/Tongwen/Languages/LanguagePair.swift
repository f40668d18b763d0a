/// The language that a text is in and the one it is to be put into.
public struct LanguagePair: Hashable, Sendable {
  /// The language of the source.
  public var source: Language
  /// The language of the target.
  public var target: Language

  /// Makes one from its parts.
  public init(source: Language, target: Language) {
    (self.source, self.target) = (source, target)
  }
}

extension Workspace {
  /// The languages of a document: those that are named, what the document shows, and for the target the
  /// other language of this house: of its settings, its glossary or its memory.
  ///
  /// - Throws: `LanguageComplaint` where one is not certain, or both are the same.
  public func languages(
    of document: Document, from: Language? = nil, to: Language? = nil
  ) throws -> LanguagePair {
    let known = try likelyLanguages(glossary())
    let source = try LanguageOfText(likely: known).language(of: document, asked: from)
    let target = try to ?? other(than: source, known)
    if source.matches(target) {
      throw LanguageComplaint.same(
        source: document.file ?? "-", target: "its translation", source)
    }
    return LanguagePair(source: source, target: target)
  }

  private func other(than source: Language, _ known: [Language]) throws -> Language {
    if let target = known.first(where: { $0.code != source.code }) { return target }
    let others = Set(try remembered().filter { $0.code != source.code })
    guard others.count == 1, let target = others.first else {
      throw LanguageComplaint.noTarget(source)
    }
    return target
  }

  /// The languages of the memory's first unit: the ones that are named, else its first and its second.
  ///
  /// - Throws: `LanguageComplaint` where the memory has no two languages.
  public func languagesOfMemory(
    from: Language? = nil, to: Language? = nil
  ) throws -> LanguagePair {
    var found: [Language] = []
    for member in try memory().members where found.count < 2 {
      try member.memory.readUnits { unit in
        found = unit.variants.map(\.language)
        return found.count < 2
      }
    }
    guard let source = from ?? found.first(where: { $0.code != to?.code }) else {
      throw LanguageComplaint.noMemory
    }
    guard let target = to ?? found.first(where: { $0.code != source.code }) else {
      throw LanguageComplaint.noTarget(source)
    }
    return LanguagePair(source: source, target: target)
  }

  /// The languages of the memory.
  private func remembered() throws -> [Language] {
    Set(try memory().members.flatMap { try $0.memory.languages() }).sorted()
  }

  /// The languages that a text typed in this house may be in; Chinese and English where nothing says.
  ///
  /// - Throws: a `Complaint` where the settings, the glossary or the memory cannot be read.
  public func possibleLanguages() throws -> [Language] {
    let known = try likelyLanguages(glossary())
    if !known.isEmpty { return known }
    let remembered = try memories.isEmpty ? remembered() : []
    return remembered.isEmpty ? [.chinese, .english] : remembered
  }
}
