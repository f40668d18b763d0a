/// Text of an element that mixes text and elements, with the ranges of both.
enum MixedContent {
  /// A stretch of text or an element, in their order.
  enum Piece {
    case text(String, Range<Int>)
    case element(XMLElement)
  }

  /// What is directly inside of an element. Comments count to the text around them.
  static func pieces(of parent: XMLElement) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    var start = parent.inner.lowerBound
    func flush(to end: Int) {
      if !text.isEmpty { pieces.append(.text(text, start..<max(start, end))) }
      text = ""
    }
    for child in parent.children {
      switch child {
      case .text(let piece): text += piece
      case .comment, .instruction, .external: break
      case .element(let element):
        flush(to: element.outer.lowerBound)
        pieces.append(.element(element))
        start = element.outer.upperBound
      }
    }
    flush(to: parent.inner.upperBound)
    return pieces
  }
}

extension InlineItem {
  /// Text that stands in a range of XML; it stands there as it is where both are equally long.
  init(xml text: String, _ range: Range<Int>) {
    let bytes = Array(text.utf8)[...]
    let run = TextRun(bytes: bytes, range: range, isVerbatim: bytes.count == range.count)
    self.init(.text([run]), range)
  }
}
