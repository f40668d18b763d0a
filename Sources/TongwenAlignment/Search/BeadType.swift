/// A shape of bead the search may take, with the share of beads that have it before anything is known.
struct BeadType: Hashable {
  /// Segments on the rows' side.
  let rows: Int
  /// Segments on the columns' side.
  let columns: Int

  /// 1-0 and 0-1, 1-1, up to 8-1 and 1-8, and everything up to 4-4; those up to 4-4 come first.
  ///
  /// Both annotated corpora of literary Chinese used for the fit have beads up to 7-3; shapes beyond
  /// 4-4 that are not 1-k are under one in a thousand.
  static let all: [BeadType] = {
    var types = [BeadType(rows: 1, columns: 0), BeadType(rows: 0, columns: 1)]
    for rows in 1...small {
      for columns in 1...small { types.append(BeadType(rows: rows, columns: columns)) }
    }
    for size in small + 1...largest {
      types.append(BeadType(rows: size, columns: 1))
      types.append(BeadType(rows: 1, columns: size))
    }
    return types
  }()

  /// The shapes with at most `size` segments on a side, a prefix of `all`.
  static func upTo(_ size: Int) -> [BeadType] {
    Array(all.prefix { max($0.rows, $0.columns) <= size })
  }

  /// The largest number of segments on a side in a bead of many to many.
  static let small = 4

  /// The largest number of segments on one side.
  static let largest = 8

  var isNull: Bool { rows == 0 || columns == 0 }

  /// The share of beads of this shape before a document is seen, not normalised; `null` is that of each
  /// empty side.
  func mass(null: Float) -> Float {
    if isNull { return null }
    if rows == 1 || columns == 1 {
      return [0.65, 0.10, 0.03, 0.01, 0.004, 0.002, 0.001, 0.0005][max(rows, columns) - 1]
    }
    return [0.015, 0.005, 0.002, 0.001, 0.0005][rows + columns - 4]
  }

  /// The shares of all shapes, summing to 1, in the order of `all`.
  static func shares(null: Float) -> [Float] {
    let masses = all.map { $0.mass(null: null) }
    let total = masses.reduce(0, +)
    return masses.map { $0 / total }
  }
}
