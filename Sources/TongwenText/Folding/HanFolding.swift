/// The simplified form of each character of U+4E00…U+9FFF, for comparing texts of both scripts.
extension HanFolding {
  /// The simplified character that a scalar folds to, or the scalar itself.
  package static func simplified(_ scalar: UInt32) -> UInt32 {
    first <= scalar && scalar <= last ? UInt32(table[Int(scalar - first)]) : scalar
  }

  /// Simplifies characters where they stand.
  static func simplify(_ scalars: UnsafeMutableBufferPointer<UInt32>.SubSequence) {
    var scalars = scalars
    table.withUnsafeBufferPointer { table in
      for place in scalars.indices where first <= scalars[place] && scalars[place] <= last {
        scalars[place] = UInt32(table[Int(scalars[place] - first)])
      }
    }
  }

  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF

  private static let table: [UInt16] = {
    var table = (first...last).map { UInt16($0) }
    for (from, to) in zip("\(traditional)".unicodeScalars, "\(simplified)".unicodeScalars) {
      if (first...last).contains(from.value) {
        table[Int(from.value - first)] = UInt16(truncatingIfNeeded: to.value)
      }
    }
    return table
  }()
}

extension HanFolding {
  /// Whether a character belongs to traditional texts only.
  static func isTraditional(_ scalar: UInt32) -> Bool { simplified(scalar) != scalar }

  /// Whether a character is the simplified form of another.
  static func isSimplified(_ scalar: UInt32) -> Bool { simplifiedForms.contains(scalar) }

  private static let simplifiedForms = Set("\(simplified)".unicodeScalars.map(\.value))
}
