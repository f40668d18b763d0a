import GRDB
import Synchronization

/// The numbers that a store gives to languages, remembered once read.
final class LanguageTable: Sendable {
  private let known = Mutex<[Int64: Language]>([:])
  private let found = Mutex(Found())

  /// Answers of `matching`, as long as the store does not grow.
  private struct Found {
    var high: Int64 = -1
    var languages: [Language: [(Int64, Language)]] = [:]
  }

  /// The languages that may stand for one, with their numbers.
  ///
  /// - Parameter high: the last row of the store that is being read; a new language comes with a new row.
  func matching(
    _ language: Language, upTo high: Int64, _ database: Database
  ) throws -> [(Int64, Language)] {
    let kept = found.withLock { $0.high == high ? $0.languages[language] : nil }
    if let kept { return kept }
    let matching = try all(database).filter { $0.value.matches(language) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    found.withLock { found in
      if found.high != high { found = Found(high: high) }
      found.languages[language] = matching
    }
    return matching
  }

  /// The language of a number; `nil` where the store has none.
  func language(_ number: Int64, _ database: Database) throws -> Language? {
    if let language = known.withLock({ $0[number] }) { return language }
    return try all(database)[number]
  }

  /// All languages of the store, read anew.
  func all(_ database: Database) throws -> [Int64: Language] {
    let statement = try RawStatement(database, "SELECT id, tag FROM language")
    var languages: [Int64: Language] = [:]
    while try statement.step() {
      languages[statement.integer(0)] = statement.text(1).flatMap { Language($0) }
    }
    known.withLock { [languages] in $0 = languages }
    return languages
  }

  /// The number of a language, given now if it is new. For writers; a rolled-back number is forgotten.
  static func number(of language: Language, _ database: Database) throws -> Int64 {
    let find = try RawStatement(database, "SELECT id FROM language WHERE tag = ?1")
    find.bind(1, language.tag)
    defer { find.reset() }
    if try find.step() { return find.integer(0) }
    let insert = try RawStatement(database, "INSERT INTO language(tag) VALUES(?1)")
    insert.bind(1, language.tag)
    try insert.run()
    return database.lastInsertedRowID
  }
}
