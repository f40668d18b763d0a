/// Dates as TMX writes them, `20240401T080000Z`, and as we do, `2024-04-01T08:00:00Z`.
///
///     TMXDate.iso("20240401T080000Z")               // "2024-04-01T08:00:00Z"
///     TMXDate.iso("yesterday")                      // "yesterday"
///     TMXDate.compact("2024-04-01T08:00:00Z")       // "20240401T080000Z"
enum TMXDate {
  static func iso(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
      (bytes[..<8] + bytes[9..<15]).allSatisfy({ (48...57).contains($0) })
    else { return text }
    let digits = text.map(String.init)
    func part(_ range: Range<Int>) -> String { digits[range].joined() }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
      + "T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
  }

  static func compact(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[4] == 45, bytes[7] == 45, bytes[13] == 58, bytes[16] == 58 else {
      return text
    }
    return String(text.filter { $0 != "-" && $0 != ":" })
  }
}
