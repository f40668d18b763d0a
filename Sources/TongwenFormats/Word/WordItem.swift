/// A piece of a Word paragraph: an inline item, and the run it stands in.
struct WordItem {
  var item: InlineItem
  /// `nil` for what stands between runs.
  var run: Run?

  /// A run of text with one formatting.
  struct Run {
    let outer: Range<Int>
    /// The properties as they stand in the file.
    let properties: String
    /// The properties that matter: what only helps the spelling checker is left out.
    let key: String
    /// The item is the first, the last of the run.
    var isFirst = false
    var isLast = false
  }

  /// Marks the text that is formatted otherwise than most of it, and gives the formatting of the most.
  static func formatted(_ items: [WordItem]) -> (items: [WordItem], base: String) {
    let base = mostCommon(items)
    var result: [WordItem] = []
    var open: (key: String, end: Int)?
    /// Where in `result` the span that is open would end: behind its last text.
    var end = 0
    func close() {
      guard let span = open else { return }
      let mark = InlineItem(
        .close("format"), span.end..<span.end, code: SlotCode(format: ""))
      result.insert(WordItem(item: mark), at: end)
      open = nil
    }
    for item in items {
      if item.run == nil && !item.isAlone { close() }
      if let run = item.run, item.item.isText {
        if let span = open, span.key != run.key { close() }
        if open == nil && run.key != base.key {
          let start = item.item.range.lowerBound
          let code = SlotCode(format: run.properties)
          result.append(WordItem(item: InlineItem(.open("format"), start..<start, code: code)))
          open = (run.key, start)
        }
        open?.end = item.item.range.upperBound
        end = result.count + 1
      }
      result.append(item)
    }
    close()
    return (result, base.properties)
  }

  private var isAlone: Bool { if case .alone = item.content { true } else { false } }

  private static func mostCommon(_ items: [WordItem]) -> (key: String, properties: String) {
    var lengths: [String: Int] = [:]
    var first: [String: String] = [:]
    for item in items {
      guard let run = item.run, item.item.isText else { continue }
      lengths[run.key, default: 0] += item.item.range.count
      if first[run.key] == nil { first[run.key] = run.properties }
    }
    let best = lengths.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    return (best, first[best] ?? "")
  }
}
