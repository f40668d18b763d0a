import TongwenText

/// Finds what the two sides of a document name alike, without any learning.
struct FeatureFinder {
  let rows: PreparedText
  let columns: PreparedText
  let rowSegments: [Segment]
  let columnSegments: [Segment]
  let rowLanguage: Language
  let columnLanguage: Language
  let surfaces: Interner
  let phrases: PhrasePairs

  func collect() -> (rows: Mentions, columns: Mentions, keys: Int) {
    var collector = MentionCollector()
    let shared = Set(rows.surfaces).intersection(columns.surfaces)
    collectTokens(rows, isRow: true, shared, &collector)
    collectTokens(columns, isRow: false, shared, &collector)
    NumberFinder(rowLanguage).collect(rowSegments, rows, isRow: true, &collector)
    NumberFinder(columnLanguage).collect(columnSegments, columns, isRow: false, &collector)
    collectNames(&collector)
    if !rowLanguage.isUnspaced, !columnLanguage.isUnspaced {
      CognateFinder(surfaces: surfaces).collect(rows: rows, columns: columns, &collector)
    }
    phrases.collect(rows, columns, &collector)
    return collector.meet(rows: rows.count, columns: columns.count)
  }

  /// Punctuation, and words that both sides write alike.
  private func collectTokens(
    _ text: PreparedText, isRow: Bool, _ shared: Set<UInt32>,
    _ collector: inout MentionCollector
  ) {
    for segment in 0..<text.count {
      for at in text.tokenRange(segment) {
        if let mark = text.marks[at] {
          guard mark.strength > 0 else { continue }
          collector.add(
            .punctuation, number: UInt32(mark.rawValue), strength: mark.strength, isRow: isRow,
            segment: segment, tokens: at..<at + 1)
        } else if shared.contains(text.surfaces[at]) {
          let length = surfaces.words[Int(text.surfaces[at])].utf8.count
          collector.add(
            .latin, number: text.surfaces[at], strength: length < 3 ? 0.15 : 0.5, isRow: isRow,
            segment: segment, tokens: at..<at + 1)
        }
      }
    }
  }

  /// Names of people and places by their readings, where one side is Chinese and the other is not.
  private func collectNames(_ collector: inout MentionCollector) {
    let isRowHan = rowLanguage.code == "zh"
    guard isRowHan != (columnLanguage.code == "zh") else { return }
    var finder = NameFinder()
    finder.collect(
      latin: isRowHan ? columns : rows, isRowHan ? columnSegments : rowSegments,
      han: isRowHan ? rows : columns, surfaces: surfaces, isLatinRow: !isRowHan, &collector)
  }
}
