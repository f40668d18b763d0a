import CICU

/// Calls an ICU function that writes UTF-8 into a buffer, growing the buffer until it fits; `nil` where
/// ICU refuses.
func icuText(
  room: Int, _ write: (UnsafeMutablePointer<CChar>, Int32) -> Int32
) -> String? {
  var capacity = max(room, 32)
  while true {
    var needed: Int32 = 0
    let result = String(unsafeUninitializedCapacity: capacity) { buffer in
      needed = buffer.withMemoryRebound(to: CChar.self) { chars in
        chars.baseAddress.map { write($0, Int32(capacity)) } ?? -1
      }
      return needed >= 0 && needed <= capacity ? Int(needed) : 0
    }
    if needed < 0 { return nil }
    if Int(needed) <= capacity { return result }
    capacity = Int(needed)
  }
}

extension String {
  /// Calls with the text as UTF-8 characters of C, whose count fits ICU's 32 bits; `nil` where it does not.
  func withICU<Result>(_ body: (UnsafePointer<CChar>, Int32) -> Result?) -> Result? {
    var copy = self
    return copy.withUTF8 { bytes in
      guard let count = Int32(exactly: bytes.count), count < Int32.max / 4 else { return nil }
      guard let base = bytes.baseAddress else {
        return withUnsafePointer(to: CChar(0)) { body($0, 0) }
      }
      return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { body($0, count) }
    }
  }
}
