/// UTF-8 as Unicode scalars with their places.
package enum ScalarBytes {
  /// Writes the scalars of some bytes and the byte offset of each, the number of bytes behind the last; gives
  /// the number of scalars. `scalars` has room for as many as there are bytes, `places` for one more.
  ///
  /// The bytes are those of a native string: every sequence is whole.
  package static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, into scalars: UnsafeMutableBufferPointer<UInt32>,
    _ places: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var (count, place) = (0, 0)
    while place < bytes.count {
      places[count] = Int32(truncatingIfNeeded: place)
      let (scalar, width) = scalar(bytes, place)
      scalars[count] = scalar
      (count, place) = (count + 1, place + width)
    }
    places[count] = Int32(truncatingIfNeeded: bytes.count)
    return count
  }

  /// The scalars of some bytes and the byte offset of each, the number of bytes behind the last.
  package static func decoded(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalars: [UInt32], places: [Int32]) {
    var scalars = [UInt32](repeating: 0, count: bytes.count)
    var places = [Int32](repeating: 0, count: bytes.count + 1)
    let count = scalars.withUnsafeMutableBufferPointer { scalars in
      places.withUnsafeMutableBufferPointer { decode(bytes, into: scalars, $0) }
    }
    scalars.removeLast(bytes.count - count)
    places.removeLast(bytes.count - count)
    return (scalars, places)
  }

  @inline(__always)
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    func next(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset]) & 0x3F : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }
}
