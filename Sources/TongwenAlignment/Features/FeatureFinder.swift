/// Finds what both sides name alike without any learning.
struct FeatureFinder {
  let rows: PreparedText
  let columns: PreparedText
  let surfaces: Interner
  let phrases: PhrasePairs?

  func collect(_ collector: inout MentionCollector) {
    for (text, isRow) in [(rows, true), (columns, false)] {
      for segment in 0..<text.count {
        for at in text.tokenRange(segment) {
          collect(text, at, segment, isRow, &collector)
        }
      }
    }
    phrases?.collect(rows, columns, &collector)
  }

  private func collect(
    _ text: PreparedText, _ at: Int, _ segment: Int, _ isRow: Bool,
    _ collector: inout MentionCollector
  ) {
    if let mark = text.marks[at], mark.strength > 0 {
      collector.add(
        .punctuation, mark.token, strength: mark.strength, isRow: isRow, segment: segment,
        tokens: at..<at + 1)
      return
    }
    let surface = surfaces.words[Int(text.surfaces[at])]
    guard let first = surface.utf8.first, first < 128 else { return }
    let length = surface.utf8.count
    collector.add(
      .latin, surface, strength: length < 3 ? 0.15 : 0.5, isRow: isRow, segment: segment,
      tokens: at..<at + 1)
  }
}
