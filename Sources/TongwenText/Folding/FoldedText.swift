import CICU

/// Text folded to what two spellings of one word share, with the way back to the original.
///
/// Case, width, compatibility forms, accents of Latin letters, typographic apostrophes and hyphens,
/// runs of white space, traditional and simplified characters fold together.
///
///     FoldedText("Ｌｉａｎｇｊｉāng")  // liangjiang
///     FoldedText("兩江新區")        // 两江新区
///     FoldedText("")                // empty
public struct FoldedText: Sendable {
  /// Folded Unicode scalars.
  public let scalars: [UInt32]
  /// For each folded scalar the offset of its origin in UTF-8 bytes, and at the end the text's length.
  public let offsets: [Int32]

  /// O(n); text of 512 MB and more folds to nothing.
  public init(_ text: String) {
    let folded = text.withICU { chars, length in
      FoldedText.fold(chars, length, capacity: Int(length) + 16)
    }
    let scalars = folded?.scalars ?? []
    self.scalars = scalars.map(HanFolding.simplified)
    offsets = (folded?.offsets ?? []) + [Int32(clamping: text.utf8.count)]
  }

  /// How many folded scalars there are.
  public var count: Int { scalars.count }

  /// The folded text as a string.
  public var text: String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars.lazy.compactMap(Unicode.Scalar.init))
    return String(result)
  }

  /// Where folded scalars stand in the original, in UTF-8 bytes.
  public func range(of folded: Range<Int>) -> Range<Int> {
    let start = Int(offsets[folded.lowerBound])
    var end = folded.upperBound
    while end < scalars.count, end > 0, offsets[end] == offsets[end - 1] { end += 1 }
    return start..<max(start, Int(offsets[end]))
  }

  private static func fold(
    _ chars: UnsafePointer<CChar>, _ length: Int32, capacity: Int
  ) -> (scalars: [UInt32], offsets: [Int32])? {
    var scalars = [UInt32](repeating: 0, count: capacity)
    var offsets = [Int32](repeating: 0, count: capacity)
    let count = icu_fold(chars, length, &scalars, &offsets, Int32(capacity))
    if count < 0 { return fold(chars, length, capacity: Int(-count)) }
    scalars.removeLast(capacity - Int(count))
    offsets.removeLast(capacity - Int(count))
    return (scalars, offsets)
  }
}
