/// A run of tokens of a text, to be counted: the same for every spelling that matching holds the same.
struct Gram: Hashable {
  let identities: [UInt64]

  /// Where it stands in a text's tokens, in UTF-8 bytes of the text.
  func ranges(in tokens: [MatchToken]) -> [Range<Int>] {
    guard !identities.isEmpty, identities.count <= tokens.count else { return [] }
    var ranges: [Range<Int>] = []
    var at = 0
    while at <= tokens.count - identities.count {
      let end = at + identities.count
      if (at..<end).allSatisfy({ tokens[$0].identity == identities[$0 - at] }) {
        ranges.append(tokens[at].range.lowerBound..<tokens[end - 1].range.upperBound)
        at = end
      } else {
        at += 1
      }
    }
    return ranges
  }
}

/// The grams of texts of one language that may be terms.
struct GramReader {
  /// The most tokens of a gram: characters where the script has no spaces, else words.
  private let longest: Int
  private let isUnspaced: Bool

  init(_ language: Language) {
    isUnspaced = language.isUnspaced
    longest = isUnspaced ? 14 : 5
  }

  /// Calls with every gram of a text and its place in UTF-8 bytes. O(tokens · longest).
  func each(in text: String, _ body: (Gram, Range<Int>) -> Void) {
    let tokens = MatchToken.tokens(of: text)
    let edges = tokens.map { Self.canEnd(text.bytes(in: $0.range)) }
    for start in tokens.indices where isWord(tokens[start]) && edges[start] {
      var identities: [UInt64] = []
      for end in start..<min(tokens.count, start + longest) {
        guard isWord(tokens[end]), !breaks(tokens, end, start, text) else { break }
        identities.append(tokens[end].identity)
        if edges[end], end > start || !isSingle(tokens[end], text) {
          body(
            Gram(identities: identities),
            tokens[start].range.lowerBound..<tokens[end].range.upperBound)
        }
      }
    }
  }

  private func isWord(_ token: MatchToken) -> Bool {
    token.kind == .word || token.kind == .character
  }

  /// Characters of Chinese and Japanese that no name has inside.
  private func breaks(_ tokens: [MatchToken], _ at: Int, _ start: Int, _ text: String) -> Bool {
    at > start && tokens[at].kind == .character
      && ["的", "了", "，", "。"].contains(text.bytes(in: tokens[at].range))
  }

  /// A single character or letter is no term.
  private func isSingle(_ token: MatchToken, _ text: String) -> Bool {
    token.kind == .character || token.range.count < 2
  }

  /// Whether a term can begin or end with the word.
  private static func canEnd(_ word: String) -> Bool {
    !FunctionWords.all.contains(word.lowercased())
  }
}

/// Words that hold sentences together and begin or end no term.
enum FunctionWords {
  static let all = Set(english.split(separator: " ").map(String.init) + han.map { String($0) })

  /// Those that a part of a sentence does not begin or end with.
  static let ofSentences = Set(english.split(separator: " ").map(String.init) + particles)

  private static let particles = "的了和与及是等也而其被把着过地得".map { String($0) }

  private static let english = """
    a an the of and or in on at to for with by from as is are was were be been being has have had will \
    would can could may might shall should must do does did not no this that these those it its they \
    their them he his she her we our us you your i my me which who whom whose what when where while there \
    here then than so such also both each all some any other into over under between among through during \
    before after since until about against more most many much very just only if but nor s said says up out
    """.replacing("\n", with: " ")

  private static let han = "的了在和与及是将为等已对从以也有该并于就都而其被把由让使向到这那个们上中下内外之或但又还不没会能可要说着过地得"
}
