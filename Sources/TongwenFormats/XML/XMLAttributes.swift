import CLibXML2

/// The attributes of a start tag. Those that a parser hands over are valid as long as the event that
/// brings them and become strings when they are asked for; `Array(attributes)` keeps them.
struct XMLAttributes: RandomAccessCollection {
  private let storage: Storage

  private enum Storage {
    case kept([XMLAttribute])
    /// libxml2's: five pointers each, local name, prefix, namespace, begin and end of the value.
    case passing(UnsafePointer<UnsafePointer<xmlChar>?>, Int, Unmanaged<XMLParser>)
  }

  init(_ attributes: [XMLAttribute]) { storage = .kept(attributes) }

  init(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int, _ parser: XMLParser
  ) {
    guard let pointers, count > 0 else {
      storage = .kept([])
      return
    }
    storage = .passing(pointers, count, Unmanaged.passUnretained(parser))
  }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch storage {
    case .kept(let attributes): attributes.count
    case .passing(_, let count, _): count
    }
  }

  subscript(_ index: Int) -> XMLAttribute {
    switch storage {
    case .kept(let attributes): attributes[index]
    case .passing: XMLAttribute(name: name(at: index), value: value(at: index))
    }
  }

  func name(at index: Int) -> XMLName {
    switch storage {
    case .kept(let attributes): attributes[index].name
    case .passing(let pointers, _, let parser):
      parser._withUnsafeGuaranteedRef {
        let field = pointers + 5 * index
        return $0.name(field[0], field[1], field[2])
      }
    }
  }

  func value(at index: Int) -> String {
    switch storage {
    case .kept(let attributes): attributes[index].value
    case .passing(let pointers, _, _): Self.value(Self.bytes(pointers + 5 * index))
    }
  }

  /// Calls with the value's UTF-8 and no copy of it, where the value holds no `&`.
  func withBytes<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if case .passing(let pointers, _, _) = storage {
      let bytes = Self.bytes(pointers + 5 * index)
      if !bytes.contains(UInt8(ascii: "&")) { return body(bytes) }
    }
    var value = value(at: index)
    return value.withUTF8(body)
  }

  private static func bytes(
    _ field: UnsafePointer<UnsafePointer<xmlChar>?>
  ) -> UnsafeBufferPointer<xmlChar> {
    let length = field[3].flatMap { start in field[4].map { $0 - start } } ?? 0
    return UnsafeBufferPointer(start: field[3], count: length)
  }

  /// Where entities are not replaced, libxml2 leaves every `&` of a value as `&#38;`.
  private static func value(_ bytes: UnsafeBufferPointer<xmlChar>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    if !bytes.contains(UInt8(ascii: "&")) { return text }
    return text.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }
}
