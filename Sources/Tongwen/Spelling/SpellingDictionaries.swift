import Foundation
import Synchronization

/// The dictionaries of some folders, each read when its language is first asked for.
///
/// A text in `en-GB` is held against `en_GB` where that is there; one in plain `en` against all of English, so
/// that a word is right if any of them knows it.
final class SpellingDictionaries: Sendable {
  /// Where Debian, other systems and office programs put them.
  static let usualFolders = [
    "/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell",
    "/opt/homebrew/share/hunspell", "/Library/Spelling",
  ]

  private let folders: [String]
  private let known = Mutex<[Language: (any Speller)?]>([:])

  init(folders: [String]) { self.folders = folders }

  /// The speller of a language; `nil` where no folder has a dictionary of it.
  func speller(_ language: Language) -> (any Speller)? {
    known.withLock { known in
      if let speller = known[language] { return speller }
      let speller = read(language)
      known[language] = .some(speller)
      return speller
    }
  }

  private func read(_ language: Language) -> (any Speller)? {
    let all = paths(language)
    let exact = all.filter { Self.language(of: $0)?.region == language.region }
    let wanted = language.region == nil || exact.isEmpty ? all : exact
    let dictionaries = wanted.compactMap(HunspellDictionary.init)
    return dictionaries.isEmpty ? nil : AnyOf(dictionaries: dictionaries)
  }

  /// The dictionaries of a language without their endings, each name once.
  private func paths(_ language: Language) -> [String] {
    var seen: Set<String> = []
    return folders.flatMap { folder in
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return files.filter { $0.hasSuffix(".dic") && files.contains($0.dropLast(4) + ".aff") }
        .map { String($0.dropLast(4)) }.sorted()
        .filter { Self.language(of: $0)?.code == language.code && seen.insert($0).inserted }
        .map { folder + "/" + $0 }
    }
  }

  /// `en_US`, `de_DE_frami`.
  private static func language(of path: String) -> Language? {
    path.split(separator: "/").last.flatMap { Language($0) }
  }

  /// Several dictionaries as one.
  private struct AnyOf: Speller {
    let dictionaries: [HunspellDictionary]

    func knows(_ word: String) -> Bool { dictionaries.contains { $0.knows(word) } }

    func suggestions(for word: String) -> [String] {
      dictionaries.first?.suggestions(for: word) ?? []
    }
  }
}

extension Workspace {
  /// The dictionaries of the settings' folders and the usual ones; `nil` where nobody listens.
  func spellers(_ options: Checker.Options) throws -> Spellers? {
    guard options.hears(Checker.spellingRule) else { return nil }
    let own = try settings().dictionaries.map { folder in
      folder.hasPrefix("/") ? folder : (root.map { $0 + "/" } ?? "") + folder
    }
    let dictionaries = SpellingDictionaries(folders: own + SpellingDictionaries.usualFolders)
    return { dictionaries.speller($0) }
  }
}
