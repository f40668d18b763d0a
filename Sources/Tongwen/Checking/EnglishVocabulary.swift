import TongwenAlignment
import TongwenChecks

extension TongwenChecks.Vocabulary {
  /// The English of the lexicon that comes with the program.
  public static let english = TongwenChecks.Vocabulary {
    CoreLexicon.dictionary.entries.map(\.head)
  }
}
