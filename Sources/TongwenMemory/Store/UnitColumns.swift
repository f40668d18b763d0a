import Foundation

/// Columns that hold lists as JSON; nothing is written for an empty list.
enum UnitColumns {
  // Written by hand: an encoder took a tenth of the time of an import.
  static func write(_ properties: [Property], into json: inout [UInt8]) {
    list(properties, into: &json) { property, json in
      json.append(contentsOf: #"{"name":"#.utf8)
      quote(property.name, into: &json)
      json.append(contentsOf: #","value":"#.utf8)
      quote(property.value, into: &json)
      json.append(UInt8(ascii: "}"))
    }
  }

  static func write(_ notes: [String], into json: inout [UInt8]) {
    list(notes, into: &json) { quote($0, into: &$1) }
  }

  static func write(_ codes: [InlineCode], into json: inout [UInt8]) {
    if codes.isEmpty { return }
    if let data = try? JSONEncoder().encode(codes.map(Code.init)) { json.append(contentsOf: data) }
  }

  static func properties(_ text: String?) -> [Property] { list(text) }
  static func notes(_ text: String?) -> [String] { list(text) }

  static func codes(_ text: String?) -> [InlineCode] {
    list(text).map { (code: Code) in code.value }
  }

  private static func list<Value>(
    _ values: [Value], into json: inout [UInt8], _ write: (Value, inout [UInt8]) -> Void
  ) {
    if values.isEmpty { return }
    json.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { json.append(UInt8(ascii: ",")) }
      write(value, &json)
    }
    json.append(UInt8(ascii: "]"))
  }

  private static func quote(_ text: String, into json: inout [UInt8]) {
    json.append(UInt8(ascii: "\""))
    let start = json.count
    json.append(contentsOf: text.utf8)
    if json[start...].contains(where: isEscaped) {
      json.removeSubrange(start...)
      for byte in text.utf8 { escape(byte, into: &json) }
    }
    json.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool { byte < 32 || byte == 34 || byte == 92 }

  private static func escape(_ byte: UInt8, into json: inout [UInt8]) {
    if byte < 32 {
      json.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
    } else {
      if isEscaped(byte) { json.append(UInt8(ascii: "\\")) }
      json.append(byte)
    }
  }

  private static func list<Value: Decodable>(_ text: String?) -> [Value] {
    guard let text else { return [] }
    return (try? JSONDecoder().decode([Value].self, from: Data(text.utf8))) ?? []
  }

  /// An inline code as the column holds it.
  private struct Code: Codable {
    var kind: InlineCode.Kind
    var id: String
    var offset: Int
    var original: String?
    var type: String?
    var attributes: [Property]?

    init(_ code: InlineCode) {
      (kind, id, offset, type) = (code.kind, code.id, code.offset, code.type)
      original = code.original.isEmpty ? nil : code.original
      attributes = code.attributes.isEmpty ? nil : code.attributes
    }

    var value: InlineCode {
      InlineCode(
        kind, id: id, at: offset, original: original ?? "", type: type,
        attributes: attributes ?? [])
    }
  }
}

extension TranslationUnit.Status {
  var column: Int64 {
    switch self {
    case .needsReview: 0
    case .unreviewed: 1
    case .reviewed: 2
    }
  }

  init(column: Int64) {
    self = column == 0 ? .needsReview : column == 2 ? .reviewed : .unreviewed
  }
}
