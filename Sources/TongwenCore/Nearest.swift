/// The known name that a mistyped one was probably meant to be.
///
///     Nearest.name(to: "prefered", in: ["preferred", "admitted"])  // "preferred"
///     Nearest.name(to: "xyz", in: ["preferred"])                   // nil
public enum Nearest {
  /// The name with the smallest edit distance, if that is at most a third of the word's length and
  /// never under one; the first of equals.
  public static func name(to word: String, in names: [String]) -> String? {
    let limit = max(1, word.count / 3)
    let ranked = names.map { (name: $0, distance: distance(word.lowercased(), $0.lowercased())) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= limit else {
      return nil
    }
    return best.name
  }

  /// The edit distance in characters; two neighbours that changed places count one (Levenshtein's distance with
  /// adjacent transpositions, in its restricted form).
  ///
  ///     Nearest.distance("Jiakong", "Jiagong")  // 1
  ///     Nearest.distance("chekc", "check")      // 1
  ///     Nearest.distance("", "ab")              // 2
  public static func distance(_ one: String, _ other: String) -> Int {
    edits(Array(one), Array(other))
  }

  /// The same of scalars.
  package static func distance(_ one: [UInt32], _ other: [UInt32]) -> Int { edits(one, other) }

  private static func edits<Letter: Equatable>(_ rows: [Letter], _ columns: [Letter]) -> Int {
    let start = Array(0...columns.count)
    var (before, previous, current) = (start, start, start)
    for i in rows.indices {
      current[0] = i + 1
      for j in columns.indices {
        let change = previous[j] + (rows[i] == columns[j] ? 0 : 1)
        current[j + 1] = min(change, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, rows[i] == columns[j - 1], rows[i - 1] == columns[j] {
          current[j + 1] = min(current[j + 1], before[j - 1] + 1)
        }
      }
      (before, previous, current) = (previous, current, before)
    }
    return previous[columns.count]
  }
}
