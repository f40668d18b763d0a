/// Reads a document in parts: elements that `takes` chooses come whole, the beginnings and ends of
/// those around them come as they are met. So a file of any length needs only the memory of one part.
final class XMLTreeReader: XMLEvents {
  /// Chooses the elements that come whole, by their names and the names around them.
  private let takes: (XMLName, [XMLName]) -> Bool
  private let onStart: (XMLElement, [XMLName]) throws -> Void
  private let onTree: (XMLElement, [XMLName]) throws -> Void
  private let onEnd: (XMLName, [XMLName]) throws -> Void
  private var path: [XMLName] = []
  private var open: [XMLElement] = []
  private var text: [UInt8] = []

  init(
    takes: @escaping (XMLName, [XMLName]) -> Bool,
    onStart: @escaping (XMLElement, [XMLName]) throws -> Void = { _, _ in },
    onEnd: @escaping (XMLName, [XMLName]) throws -> Void = { _, _ in },
    onTree: @escaping (XMLElement, [XMLName]) throws -> Void
  ) {
    (self.takes, self.onStart, self.onEnd, self.onTree) = (takes, onStart, onEnd, onTree)
  }

  /// A whole document as one element, and the text it came from.
  static func document(_ stream: ByteStream) throws -> (XMLElement, TextStream) {
    var root: XMLElement?
    let reader = XMLTreeReader(takes: { _, _ in true }, onTree: { element, _ in root = element })
    let text = try XMLParser.parse(stream, reader)
    guard let root else { throw XMLComplaint.empty(at: Place(file: stream.name)) }
    return (root, text)
  }

  /// A whole document as one element.
  static func document(_ input: FileInput) throws -> XMLElement { try document(input.open()).0 }

  func start(_ start: XMLStart, in parser: XMLParser) throws {
    var element = XMLElement(start.name)
    element.attributes = Array(start.attributes)
    element.namespaces = start.namespaces.map { XMLNamespace(prefix: $0.prefix, uri: $0.uri) }
    element.place = parser.place
    element.isEmptyTag = parser.isEmptyTag
    let inner = parser.offset + 1
    element.outer = parser.tagOffset..<inner
    element.inner = inner..<inner
    if open.isEmpty && !takes(start.name, path) {
      try onStart(element, path)
      path.append(start.name)
    } else {
      closeText()
      open.append(element)
    }
  }

  func end(_ name: XMLName, in parser: XMLParser) throws {
    if open.isEmpty {
      path.removeLast()
      return try onEnd(name, path)
    }
    closeText()
    var element = open.removeLast()
    element.outer = element.outer.lowerBound..<parser.offset
    let end = element.isEmptyTag ? parser.offset : parser.tagOffset
    element.inner = min(element.inner.lowerBound, end)..<end
    if open.isEmpty {
      try onTree(element, path)
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in parser: XMLParser) {
    if !open.isEmpty { text.append(contentsOf: bytes) }
  }

  func external(entity: String, in parser: XMLParser) { add(.external(entity)) }

  func comment(_ text: String, in parser: XMLParser) { add(.comment(text)) }

  func instruction(_ target: String, _ text: String, in parser: XMLParser) {
    add(.instruction(target, text))
  }

  private func add(_ node: XMLNode) {
    if open.isEmpty { return }
    closeText()
    open[open.count - 1].children.append(node)
  }

  private func closeText() {
    if text.isEmpty || open.isEmpty { return }
    open[open.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }
}
