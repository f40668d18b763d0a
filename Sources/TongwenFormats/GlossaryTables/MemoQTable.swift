/// The columns in which memoQ exports and imports a term base.
///
///     Entry_ID,Entry_Subject,Entry_Note,Chinese_PRC,Chinese_PRC_Def,Term_Info,Term_Example,English,…
///
/// A language has one group of columns for each of its terms; `Forbidden` among the flags of a term
/// says that it must not be used.
struct MemoQTable {
  /// What is written of a term, by whether it must not be used.
  static let flags = [false: "CasePermissive", true: "CasePermissive;Forbidden"]

  private let entries: [ConceptEntry]
  /// The languages, with the most terms that an entry has in each.
  private let languages: [(language: Language, count: Int)]

  init(_ entries: [ConceptEntry]) {
    self.entries = entries
    var languages: [(language: Language, count: Int)] = []
    for entry in entries {
      for language in entry.terms.map(\.language) {
        let count = entry.terms.count { $0.language == language }
        if let index = languages.firstIndex(where: { $0.language == language }) {
          languages[index].count = max(languages[index].count, count)
        } else {
          languages.append((language, count))
        }
      }
    }
    self.languages = languages
  }

  /// The header and a row for each entry.
  var rows: [[String]] {
    [["Entry_ID", "Entry_Subject", "Entry_Note"] + groups { language, _ in header(language) }]
      + entries.map(row)
  }

  private func groups(_ make: (Language, Int) -> [String]) -> [String] {
    languages.flatMap { language, count in (0..<count).flatMap { make(language, $0) } }
  }

  private func header(_ language: Language) -> [String] {
    let name = LanguageName.memoQ(language)
    return [name, name + "_Def", "Term_Info", "Term_Example"]
  }

  private func row(_ entry: ConceptEntry) -> [String] {
    let notes = entry.notes.joined(separator: "\n")
    return [entry.id, entry.subject ?? "", notes]
      + groups { language, number in
        guard let term = entry.terms.filter({ $0.language == language })[safe: number] else {
          return ["", "", "", ""]
        }
        let isFirst = term == entry.terms.first
        let isWrong = term.status == .forbidden || term.status == .deprecated
        return [
          term.text, isFirst ? entry.definition ?? "" : "",
          Self.flags[isWrong] ?? "", "",
        ]
      }
  }
}
