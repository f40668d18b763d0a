import Foundation

/// Columns that hold lists as JSON; `nil` for an empty list.
enum UnitColumns {
  // Written by hand: an encoder took a tenth of the time of an import.
  static func encode(_ properties: [Property]) -> String? {
    list(properties) { property, json in
      json += "{\"name\":"
      quote(property.name, into: &json)
      json += ",\"value\":"
      quote(property.value, into: &json)
      json += "}"
    }
  }

  static func encode(_ notes: [String]) -> String? { list(notes) { quote($0, into: &$1) } }

  static func encode(_ codes: [InlineCode]) -> String? {
    codes.isEmpty ? nil : json(codes.map(Code.init))
  }

  static func properties(_ text: String?) -> [Property] { list(text) }
  static func notes(_ text: String?) -> [String] { list(text) }

  static func codes(_ text: String?) -> [InlineCode] {
    list(text).map { (code: Code) in code.value }
  }

  private static func list<Value>(
    _ values: [Value], _ write: (Value, inout String) -> Void
  ) -> String? {
    if values.isEmpty { return nil }
    var json = "["
    for (index, value) in values.enumerated() {
      if index > 0 { json += "," }
      write(value, &json)
    }
    return json + "]"
  }

  private static func quote(_ text: String, into json: inout String) {
    json += "\""
    if text.utf8.contains(where: { $0 < 32 || $0 == 34 || $0 == 92 }) {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": json += "\\\(scalar)"
        case "\u{0}"..."\u{1F}":
          json += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        default: json.unicodeScalars.append(scalar)
        }
      }
    } else {
      json += text
    }
    json += "\""
  }

  private static func json(_ value: some Encodable) -> String? {
    (try? JSONEncoder().encode(value)).map { String(decoding: $0, as: UTF8.self) }
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
