/// The cheapest way from one sequence to another, element by element.
enum Alignment {
  /// Beyond so many cells the middle of two texts counts as one difference.
  static let mostCells = 1 << 22

  /// The runs that differ, in order: a range of each side.
  static func differences(_ one: [UInt64], _ two: [UInt64]) -> [(Range<Int>, Range<Int>)] {
    var result: [(Range<Int>, Range<Int>)] = []
    var (left, right) = (0, 0)
    for (i, j) in pairs(one, two) + [(one.count, two.count)] {
      if i > left || j > right { result.append((left..<i, right..<j)) }
      (left, right) = (i + 1, j + 1)
    }
    return result
  }

  /// The elements that stay, as pairs of positions, of one alignment of the least cost.
  static func pairs(_ one: [UInt64], _ two: [UInt64]) -> [(Int, Int)] {
    let shorter = min(one.count, two.count)
    var head = 0
    while head < shorter && one[head] == two[head] { head += 1 }
    var tail = 0
    while tail < shorter - head && one[one.count - 1 - tail] == two[two.count - 1 - tail] {
      tail += 1
    }
    let (left, right) = (head..<one.count - tail, head..<two.count - tail)
    return (0..<head).map { ($0, $0) } + middle(one, left, two, right)
      + (0..<tail).map { (one.count - tail + $0, two.count - tail + $0) }
  }

  private static func middle(
    _ one: [UInt64], _ left: Range<Int>, _ two: [UInt64], _ right: Range<Int>
  ) -> [(Int, Int)] {
    let width = right.count + 1
    guard !left.isEmpty, !right.isEmpty, (left.count + 1) * width <= mostCells else { return [] }
    var cells = [Int32](repeating: 0, count: (left.count + 1) * width)
    for j in 0..<width { cells[j] = Int32(j) }
    for i in 1...left.count {
      cells[i * width] = Int32(i)
      for j in 1..<width {
        let same = one[left.lowerBound + i - 1] == two[right.lowerBound + j - 1]
        let replaced = cells[(i - 1) * width + j - 1] + (same ? 0 : 1)
        cells[i * width + j] = min(
          replaced, cells[(i - 1) * width + j] + 1, cells[i * width + j - 1] + 1)
      }
    }
    return trace(cells, width, one, left, two, right)
  }

  /// From the end back; gaps stay together where the cost allows.
  private static func trace(
    _ cells: [Int32], _ width: Int, _ one: [UInt64], _ left: Range<Int>, _ two: [UInt64],
    _ right: Range<Int>
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (i, j) = (left.count, right.count)
    while i > 0 && j > 0 {
      let cost = cells[i * width + j]
      let (before, after) = (left.lowerBound + i - 1, right.lowerBound + j - 1)
      if one[before] == two[after], cells[(i - 1) * width + j - 1] == cost {
        pairs.append((before, after))
        (i, j) = (i - 1, j - 1)
      } else if cells[(i - 1) * width + j] + 1 == cost {
        i -= 1
      } else if cells[i * width + j - 1] + 1 == cost {
        j -= 1
      } else {
        (i, j) = (i - 1, j - 1)
      }
    }
    return pairs.reversed()
  }
}
