/// Several segments as one text, with the way back to their places in the document.
public struct PairText: Sendable {
  /// The joined text.
  public let text: String
  private let pieces: [Piece]

  private struct Piece: Sendable {
    var offset: Int
    var unit: Int
    var start: Int
    var length: Int
  }

  /// Joins segments as they stand: with the white space between them, a line break between units.
  public init(_ segments: some Sequence<Segment>) {
    var text = ""
    var pieces: [Piece] = []
    var previous: Segment?
    for segment in segments {
      if let previous {
        text += previous.unit == segment.unit ? previous.trailing + segment.leading : "\n"
      }
      let length = segment.range.count
      pieces.append(
        Piece(
          offset: text.utf8.count, unit: segment.unit, start: segment.range.lowerBound,
          length: length))
      text += segment.text
      previous = segment
    }
    (self.text, self.pieces) = (text, pieces)
  }

  /// The unit and the offset in its text, in UTF-8 bytes, of an offset in the joined text.
  public func origin(of offset: Int) -> (unit: Int, offset: Int)? {
    guard let piece = pieces.last(where: { $0.offset <= offset }) ?? pieces.first else {
      return nil
    }
    return (piece.unit, piece.start + min(offset - piece.offset, piece.length))
  }
}
