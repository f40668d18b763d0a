/// Cells of a column that are one: the text in the first of them is that of each row.
///
/// Name lists have one Chinese name beside several English ones so. What is merged across columns is a
/// title and stays where it is.
struct CellMerge: Hashable {
  let column: Int
  let rows: ClosedRange<Int>

  /// The first column of `A2:A5`; `nil` where the cells lie in one row.
  init?(_ reference: String) {
    let cells = reference.split(separator: ":").map { cell in
      (CellName.column(String(cell)), Int(cell.drop { $0.isLetter || $0 == "$" }))
    }
    guard cells.count == 2, let column = cells[0].0, let first = cells[0].1, let last = cells[1].1,
      first < last
    else { return nil }
    (self.column, rows) = (column, first...last)
  }

  /// Puts the text of each merge into its other rows, where they hold anything.
  static func fill(_ rows: inout [DelimitedRow], _ merges: [CellMerge]) {
    var (column, end, index) = (0, 0, 0)
    // In the order of the sheet; of two that overlap, which Excel does not write, the first holds.
    for merge in merges.sorted(by: {
      ($0.column, $0.rows.lowerBound) < ($1.column, $1.rows.lowerBound)
    }) {
      if merge.column != column { (column, end, index) = (merge.column, 0, 0) }
      if merge.rows.lowerBound <= end { continue }
      end = merge.rows.upperBound
      while index < rows.count && rows[index].line < merge.rows.lowerBound { index += 1 }
      guard index < rows.count, rows[index].line == merge.rows.lowerBound else { continue }
      let text = rows[index].field(column - 1)
      index += 1
      while index < rows.count && rows[index].line <= end {
        if !text.isEmpty { rows[index].put(text, in: column - 1) }
        index += 1
      }
    }
  }
}

extension DelimitedRow {
  /// Gives a cell that holds nothing a text.
  fileprivate mutating func put(_ text: String, in index: Int) {
    guard field(index).isEmpty else { return }
    while fields.count <= index {
      fields.append("")
      places.append(
        Place(file: places.first?.file, line: line, column: fields.count))
    }
    fields[index] = text
  }
}
