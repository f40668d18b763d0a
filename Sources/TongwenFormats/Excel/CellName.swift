/// Names of cells: `B12`.
enum CellName {
  /// The number of the column, from 1.
  ///
  ///     CellName.column("A1")    // 1
  ///     CellName.column("AB12")  // 28
  ///     CellName.column("12")    // nil
  static func column(_ name: String) -> Int? {
    var number = 0
    for byte in name.utf8 {
      guard (65...90).contains(byte & 0xDF), byte >= 65, number < 20_000 else { break }
      number = number * 26 + Int(byte & 0xDF) - 64
    }
    return number == 0 ? nil : number
  }

  /// The letters of a column counted from 1.
  static func letters(_ column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(65 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// Text of cells, in which `_x000D_` stands for what XML cannot hold (ECMA-376, 22.9.2.19).
enum CellText {
  ///     CellText.decoded("a_x000A_b")      // "a\nb"
  ///     CellText.decoded("_x005F_x000A_")  // "_x000A_"
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let scalar = scalar(bytes, index) {
        if scalar != "\r" { result += String(scalar).utf8 }
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The reverse, as XML.
  static func encoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_"), scalar(bytes, index) != nil {
        result += "_x005F_".utf8
      } else if byte < 32, byte != 9, byte != 10 {
        result += "_x00\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))_".utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self).xmlEscaped
  }

  private static func scalar(_ bytes: [UInt8], _ start: Int) -> Unicode.Scalar? {
    guard start + 6 < bytes.count, bytes[start] == UInt8(ascii: "_"),
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_"),
      let value = UInt32(String(decoding: bytes[start + 2..<start + 6], as: UTF8.self), radix: 16)
    else { return nil }
    return Unicode.Scalar(value)
  }
}
