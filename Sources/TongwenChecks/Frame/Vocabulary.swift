import Synchronization
import TongwenText

/// Everyday words of English, which a draft and its source may share: what is not among them and stands in both texts was
/// perhaps not translated.
///
///     let words = Vocabulary { ["nation", "of", "accept"] }
///     words.isEmpty                                          // false: but nothing is asked for yet
///     Vocabulary.none.isEmpty                                // true
///
/// The words are asked for once, when a draft first needs them.
public final class Vocabulary: Sendable {
  /// No words: then nothing is said about words that both texts have.
  public static let none = Vocabulary()
  /// Whether there are no words.
  public let isEmpty: Bool
  private let words: @Sendable () -> [String]
  private let keys = Mutex<KeySet?>(nil)

  /// One with the words that a closure gives, single ones and phrases, in any case.
  public init(_ words: @escaping @Sendable () -> [String]) {
    (self.words, isEmpty) = (words, false)
  }

  private init() { (words, isEmpty) = ({ [] }, true) }

  /// Whether the word, or one that it is an English inflection of, is known.
  func knows(_ word: Word, in folded: FoldedText) -> Bool {
    let text = word.text(in: folded)
    return keys.withLock { keys in
      let known = keys ?? Self.keys(of: words())
      keys = known
      return Self.forms(of: text).contains { known.contains(Word.key($0)) }
    }
  }

  private static func keys(of words: [String]) -> KeySet {
    KeySet(
      words.flatMap { $0.lowercased().split { !$0.isLetter && $0 != "'" } }
        .map { Word.key(String($0)) })
  }

  /// A word and what it may come from: lives, live, lif; stopped, stoppe, stopp, stop.
  private static func forms(of word: String) -> [String] {
    var forms = [word]
    for ending in ["s", "es", "ies", "d", "ed", "ied", "ing", "er", "est", "ly", "ness"]
    where word.hasSuffix(ending) && word.count >= ending.count + 3 {
      let stem = String(word.dropLast(ending.count))
      forms += [stem, stem + "e", stem + "y"]
      if let last = stem.last, stem.dropLast().last == last {
        forms.append(String(stem.dropLast()))
      }
    }
    return forms
  }
}
