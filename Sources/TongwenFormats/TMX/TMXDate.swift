/// Dates as TMX writes them, `20240401T080000Z`, and as we do, `2024-04-01T08:00:00Z`.
///
///     TMXDate.iso("20240401T080000Z")               // "2024-04-01T08:00:00Z"
///     TMXDate.iso("yesterday")                      // "yesterday"
///     TMXDate.compact("2024-04-01T08:00:00Z")       // "20240401T080000Z"
enum TMXDate {
  static func iso(_ text: String) -> String {
    var text = text
    return text.withUTF8(iso)
  }

  static func iso(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
      !bytes.indices.contains(where: { $0 != 8 && $0 != 15 && !(48...57).contains(bytes[$0]) })
    else { return String(decoding: bytes, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: 20) { text in
      var at = 0
      for index in 0..<16 {
        if index == 4 || index == 6 || index == 11 || index == 13 {
          text[at] = UInt8(ascii: index < 8 ? "-" : ":")
          at += 1
        }
        text[at] = bytes[index]
        at += 1
      }
      return at
    }
  }

  static func compact(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[4] == 45, bytes[7] == 45, bytes[13] == 58, bytes[16] == 58 else {
      return text
    }
    return String(text.filter { $0 != "-" && $0 != ":" })
  }
}
