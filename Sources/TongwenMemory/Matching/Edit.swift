import TongwenText

/// One difference between two texts, in whole tokens.
///
///     Edit.between("上半年达109.8亿", "前三季度达156亿")
///     // 上半年 → 前三季度, 109.8 → 156
public struct Edit: Hashable, Sendable {
  /// Where it stands in the first text, in UTF-8 bytes; empty where something was added.
  public var old: Range<Int>
  /// Where it stands in the second text; empty where something was taken out.
  public var new: Range<Int>
  /// What the unit has there.
  public var oldText: String
  /// What the query has there.
  public var newText: String

  /// What turns the first text into the second, in order, neighbouring differences as one.
  public static func between(_ one: String, _ two: String) -> [Edit] {
    let (left, right) = (EditSide(one), EditSide(two))
    var edits: [Edit] = []
    for (old, new) in Alignment.differences(left.keys, right.keys) {
      edits.append(
        Edit(
          old: left.range(old), new: right.range(new), oldText: left.text(old),
          newText: right.text(new)))
    }
    return edits
  }
}

/// One text of a difference: its tokens with what they say exactly.
private struct EditSide {
  let bytes: [UInt8]
  let tokens: [MatchToken]
  /// Equal where two tokens are the same to the letter.
  let keys: [UInt64]

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens = MatchToken.tokens(of: text)
    let bytes = self.bytes
    keys = tokens.map { token in
      Mix.finish(bytes[token.range].reduce(Mix.seed) { Mix.step($0, UInt32($1)) })
    }
  }

  func range(_ span: Range<Int>) -> Range<Int> {
    if span.isEmpty {
      let at =
        span.lowerBound < tokens.count ? tokens[span.lowerBound].range.lowerBound : bytes.count
      return at..<at
    }
    return tokens[span.lowerBound].range.lowerBound..<tokens[span.upperBound - 1].range.upperBound
  }

  func text(_ span: Range<Int>) -> String { String(decoding: bytes[range(span)], as: UTF8.self) }
}
