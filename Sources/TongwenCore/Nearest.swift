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
    let (rows, columns) = (Array(one), Array(other))
    var (before, previous) = ([Int](), Array(0...columns.count))
    for i in rows.indices {
      var current = [i + 1]
      for j in columns.indices {
        let change = previous[j] + (rows[i] == columns[j] ? 0 : 1)
        current.append(min(change, previous[j + 1] + 1, current[j] + 1))
        if i > 0, j > 0, rows[i] == columns[j - 1], rows[i - 1] == columns[j] {
          current[j + 1] = min(current[j + 1], before[j - 1] + 1)
        }
      }
      (before, previous) = (previous, current)
    }
    return previous[columns.count]
  }
}
