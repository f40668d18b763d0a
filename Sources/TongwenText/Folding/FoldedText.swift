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
      FoldedText.fold(chars, length, capacity: Int(length))
    }
    (scalars, offsets) = folded ?? ([], [Int32(clamping: text.utf8.count)])
  }

  /// How many folded scalars there are.
  public var count: Int { scalars.count }

  /// The folded text as a string.
  public var text: String { text(of: 0..<scalars.count) }

  /// A piece of the folded text as a string.
  package func text(of range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count * 4) { bytes in
      var count = 0
      for scalar in scalars[range] {
        guard let units = Unicode.Scalar(scalar).flatMap(UTF8.encode) else { continue }
        for unit in units {
          bytes[count] = unit
          count += 1
        }
      }
      return count
    }
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
  ) -> (scalars: [UInt32], offsets: [Int32]) {
    var scalars = [UInt32](repeating: 0, count: capacity)
    var offsets = [Int32](repeating: length, count: capacity + 1)
    let found = scalars.withUnsafeMutableBufferPointer { out in
      offsets.withUnsafeMutableBufferPointer { places in
        let found = icu_fold(chars, length, out.baseAddress, places.baseAddress, Int32(capacity))
        HanFolding.simplify(out[..<max(0, Int(found))])
        return Int(found)
      }
    }
    if found < 0 { return fold(chars, length, capacity: -found) }
    scalars.removeLast(capacity - found)
    offsets.removeLast(capacity - found)
    offsets[found] = length
    return (scalars, offsets)
  }
}
