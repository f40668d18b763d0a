/// A run of tokens of a text, to be counted: the same for every spelling that matching holds the same.
struct Gram: Hashable {
  let identities: ArraySlice<UInt64>
  /// Of the identities; makes comparing quick.
  private let sum: UInt64

  init(_ identities: ArraySlice<UInt64>) {
    self.init(identities, identities.reduce(Mix.seed, Gram.step))
  }

  fileprivate init(_ identities: ArraySlice<UInt64>, _ sum: UInt64) {
    (self.identities, self.sum) = (identities, sum)
  }

  fileprivate static func step(_ sum: UInt64, _ identity: UInt64) -> UInt64 {
    Mix.finish(sum ^ identity)
  }

  static func == (one: Gram, two: Gram) -> Bool {
    one.sum == two.sum && one.identities == two.identities
  }

  func hash(into hasher: inout Hasher) { hasher.combine(sum) }

  /// Where it stands in a text's tokens, in UTF-8 bytes of the text.
  func ranges(in tokens: [MatchToken]) -> [Range<Int>] {
    guard !identities.isEmpty, identities.count <= tokens.count else { return [] }
    var ranges: [Range<Int>] = []
    var at = 0
    while at <= tokens.count - identities.count {
      let end = at + identities.count
      if zip(tokens[at..<end], identities).allSatisfy({ $0.identity == $1 }) {
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
    let identities = tokens.map(\.identity)
    let edges = identities.map { !FunctionWords.identities.contains($0) }
    for start in tokens.indices where isWord(tokens[start]) && edges[start] {
      var sum = Mix.seed
      for end in start..<min(tokens.count, start + longest) {
        guard isWord(tokens[end]), end == start || !Self.breaks(tokens[end]) else { break }
        sum = Gram.step(sum, identities[end])
        if edges[end], end > start || !isSingle(tokens[end]) {
          body(
            Gram(identities[start...end], sum),
            tokens[start].range.lowerBound..<tokens[end].range.upperBound)
        }
      }
    }
  }

  private func isWord(_ token: MatchToken) -> Bool {
    token.kind == .word || token.kind == .character
  }

  /// Characters of Chinese and Japanese that no name has inside.
  private static func breaks(_ token: MatchToken) -> Bool {
    token.kind == .character && particles.contains(token.identity)
  }

  private static let particles = Set(MatchToken.tokens(of: "的了").map(\.identity))

  /// A single character or letter is no term.
  private func isSingle(_ token: MatchToken) -> Bool {
    token.kind == .character || token.range.count < 2
  }
}

/// Words that hold sentences together and begin or end no term.
enum FunctionWords {
  static let all = Set(english.split(separator: " ").map(String.init) + han.map { String($0) })

  /// The same as tokens of matching.
  static let identities = Set(all.flatMap(MatchToken.tokens(of:)).map(\.identity))

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
