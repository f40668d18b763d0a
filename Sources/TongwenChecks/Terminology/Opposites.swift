import TongwenText

/// The words of `OppositeTable`, ready to be found.
final class Opposites: Sendable {
  /// One of two opposites: 出口, export.
  struct Pole: Sendable {
    /// "not" turns it into the other.
    var isTurned = false
    /// Chinese words.
    var hanWords: [String] = []
    /// The same in folded scalars.
    var han: [[UInt32]] = []
    /// Chinese words that may mean this, too.
    var hanExcuses: [[UInt32]] = []
    /// English words and phrases.
    var english: [String] = []
    /// The words of each, and single words that may mean this, too.
    var englishKeys: [[UInt64]] = []
    var englishExcuses = KeySet()

    /// Whether a Chinese text says this, or may.
    func mayBeSaid(inHan side: CheckedPair.Side) -> Bool {
      isExcused(inHan: side) || han.contains { side.folded.scalars.holds($0) }
    }

    /// Whether a Chinese text has a word that may mean this, beside those that do.
    func isExcused(inHan side: CheckedPair.Side) -> Bool {
      hanExcuses.contains { side.folded.scalars.holds($0) }
    }

    /// How often a Chinese text says this.
    func count(inHan side: CheckedPair.Side) -> Int {
      han.reduce(0) { $0 + side.folded.scalars.places(of: $1).count }
    }

    /// How often an English text says this.
    func count(inEnglish side: CheckedPair.Side) -> Int {
      side.words.indices.count { place in
        englishKeys.contains { Opposites.stands($0, at: place, in: side) }
      }
    }

    /// Whether an English text says this, or may.
    func mayBeSaid(inEnglish side: CheckedPair.Side) -> Bool {
      side.words.indices.contains { place in
        englishExcuses.contains(side.words[place].key)
          || englishKeys.contains { Opposites.stands($0, at: place, in: side) }
      }
    }

    fileprivate init(_ text: Substring, isTurned: Bool) {
      self.isTurned = isTurned
      let sides = text.split(separator: "=").map { side in
        side.split(separator: "+").map { $0.split(separator: " ").map(String.init) }
      }
      guard sides.count == 2 else { return }
      hanWords = sides[0][0]
      han = hanWords.map { FoldedText($0).scalars }
      hanExcuses = sides[0].dropFirst().joined().map { FoldedText($0).scalars }
      english = sides[1][0].map { $0.replacing("_", with: " ") }
      englishKeys = english.map { $0.split(separator: " ").map { Word.key(String($0)) } }
      englishExcuses = KeySet(sides[1].dropFirst().joined().map { Word.key($0) })
    }
  }

  /// An English word or phrase of the table: which of those of which pole.
  struct Form: Sendable {
    var pole: Int
    var number: Int

    /// The pole that says the opposite.
    var opposite: Int { pole ^ 1 }
    /// The two poles of one line.
    var line: Int { pole / 2 }
  }

  /// Opposites one behind the other.
  let poles: [Pole]
  private let forms: [UInt64: [Form]]
  private let firsts: KeySet

  static let all = Opposites(OppositeTable.rows)

  private init(_ table: String) {
    poles = table.split(separator: "\n").flatMap { line in
      line.drop { $0 == "~" }.split(separator: "|").map {
        Pole($0, isTurned: line.hasPrefix("~"))
      }
    }
    var forms: [UInt64: [Form]] = [:]
    for (pole, words) in poles.map(\.englishKeys).enumerated() {
      for (number, keys) in words.enumerated() {
        forms[keys[0], default: []].append(Form(pole: pole, number: number))
      }
    }
    (self.forms, firsts) = (forms, KeySet(Array(forms.keys)))
  }

  /// The places of an English text where a word of the table may stand.
  func places(in side: CheckedPair.Side) -> [Int] {
    side.words.indices.filter { firsts.contains(side.words[$0].key) }
  }

  /// The words of the table that stand at a place of an English text.
  func forms(at place: Int, in side: CheckedPair.Side) -> [Form] {
    forms[side.words[place].key, default: []].filter {
      Self.stands(keys(of: $0), at: place, in: side)
    }
  }

  /// How many words a form has.
  func length(of form: Form) -> Int { keys(of: form).count }

  private func keys(of form: Form) -> [UInt64] {
    poles[form.pole].englishKeys[form.number]
  }

  private static func stands(_ keys: [UInt64], at place: Int, in side: CheckedPair.Side) -> Bool {
    place + keys.count <= side.words.count
      && keys.indices.allSatisfy { side.words[place + $0].key == keys[$0] }
  }
}
