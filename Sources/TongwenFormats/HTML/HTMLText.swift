/// Text of HTML, its character references undone.
enum HTMLText {
  /// The runs of a stretch: what stands there as it is, and what references stand for.
  static func runs(_ bytes: [UInt8], _ range: Range<Int>) -> [TextRun] {
    var runs: [TextRun] = []
    var start = range.lowerBound
    var index = start
    func verbatim(to end: Int) {
      if start < end {
        runs.append(TextRun(bytes: bytes[start..<end], range: start..<end, isVerbatim: true))
      }
    }
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "&"),
        let reference = HTMLReferences.scalar(in: bytes, at: index, before: range.upperBound)
      else {
        index += 1
        continue
      }
      verbatim(to: index)
      let end = index + reference.length
      let text = Array(String(reference.scalar).utf8)[...]
      runs.append(TextRun(bytes: text, range: index..<end, isVerbatim: false))
      (start, index) = (end, end)
    }
    verbatim(to: range.upperBound)
    return runs
  }
}
