extension Workspace {
  /// The checks with this workspace's glossary and memory.
  ///
  /// - Throws: a `Complaint` where a file of them cannot be read.
  public func checker(options: Checker.Options = Checker.Options()) throws -> Checker {
    Checker(
      glossary: try glossary(), options: options, english: .english,
      translations: try translations(options), spellers: try spellers(options))
  }

  /// The findings about a draft, against its source where there is one.
  ///
  /// - Throws: a `Complaint` where a file cannot be read, a language is not certain, or both texts are in
  ///   one language.
  public func check(
    draft: String, language: Language? = nil, against source: String? = nil,
    _ sourceLanguage: Language? = nil, _ checker: Checker
  ) throws -> DraftReport {
    let guesser = LanguageOfText(likely: try likelyLanguages(checker.glossary))
    let target = try Document(contentsOf: draft)
    let to = try guesser.language(of: target, asked: language)
    guard let source else {
      return DraftCheck(
        checker: checker, draft: target, draftLanguage: to, source: nil, sourceLanguage: nil
      ).report { _, _ in [] }
    }
    let original = try Document(contentsOf: source)
    let from = try guesser.language(of: original, asked: sourceLanguage)
    if from.code == to.code { throw LanguageComplaint.same(source: source, target: draft, to) }
    let aligner = try self.aligner(from, to, checker.glossary)
    return DraftCheck(
      checker: checker, draft: target, draftLanguage: to, source: original, sourceLanguage: from
    ).report(aligning: aligner.align)
  }

  /// The languages that texts of this house are likely to be in.
  public func likelyLanguages(_ glossary: Glossary) throws -> [Language] {
    let named = try settings().languages
    return named + glossary.languages.filter { !named.contains($0) }
  }
}
