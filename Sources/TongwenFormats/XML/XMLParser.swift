import CLibXML2

/// libxml2's streaming parser, made strict and closed: any error ends it, nothing is fetched from disk or
/// network, no entity is expanded but the five of XML and character references; tags, texts and depth are
/// limited as libxml2 limits them (10 MB, 256 levels). Memory is constant.
///
/// Encodings are undone before: the parser sees UTF-8 and offsets count its bytes.
final class XMLParser {
  let source: TextStream
  private let events: any XMLEvents
  // Unchecked: libxml2 calls back on this thread alone, and never while one of these is being changed;
  // the checks took a tenth of the time.
  @exclusivity(unchecked) private var context: xmlParserCtxtPtr?
  @exclusivity(unchecked) private var failure: (any Error)?
  private var piece: [UInt8] = []
  private var position = 0
  @exclusivity(unchecked) private var names = XMLNames()
  private var externals: Set<String> = []
  private var internals: Set<String> = []
  /// Stands for every external entity: libxml2 sees one that it may not read.
  private let stand: UnsafeMutablePointer<xmlEntity>

  /// Reads a document to its end.
  ///
  /// - Throws: `XMLComplaint`, `DecodingComplaint`, `FileComplaint`, and what `events` throws.
  /// - Returns: the text it came from, for its encoding.
  @discardableResult
  static func parse(_ stream: ByteStream, _ events: any XMLEvents) throws -> TextStream {
    let parser = try XMLParser(stream, events)
    try parser.run()
    return parser.source
  }

  @discardableResult
  static func parse(_ input: FileInput, _ events: any XMLEvents) throws -> TextStream {
    try parse(input.open(), events)
  }

  private init(_ stream: ByteStream, _ events: any XMLEvents) throws {
    let declared = try XMLDeclaration.encoding(of: stream)
    source = try TextStream(stream, as: declared, allowsZero: true)
    self.events = events
    stand = .allocate(capacity: 1)
    stand.initialize(to: xmlEntity())
    stand.pointee.type = XML_ENTITY_DECL
    stand.pointee.etype = XML_EXTERNAL_GENERAL_PARSED_ENTITY
  }

  deinit { stand.deallocate() }

  private func run() throws {
    piece = try source.next()
    if piece.isEmpty { throw XMLComplaint.empty(at: Place(file: source.name)) }
    var handler = XMLCallbacks.handler()
    let this = Unmanaged.passUnretained(self).toOpaque()
    guard
      let context = xmlCreateIOParserCtxt(
        &handler, this, XMLCallbacks.read, nil, this, XML_CHAR_ENCODING_UTF8)
    else { throw XMLComplaint.empty(at: Place(file: source.name)) }
    self.context = context
    defer {
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
      xmlFreeParserCtxt(context)
      self.context = nil
    }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, CInt(options))
    xmlParseDocument(context)
    if let failure { throw failure }
    if context.pointee.wellFormed == 0 {
      throw XMLComplaint.notWellFormed("it is broken", at: Place(file: source.name))
    }
  }

  /// The offset of the parser in UTF-8 bytes of the decoded text: after an element's end tag, before
  /// the `>` of a start tag.
  var offset: Int {
    guard let input = context?.pointee.input else { return 0 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// The offset at which the tag that ends here begins.
  var tagOffset: Int {
    guard let input = context?.pointee.input, let base = input.pointee.base,
      var cursor = input.pointee.cur
    else { return 0 }
    // Behind an end tag the parser may stand on the `<` of the next one.
    if cursor > base { cursor -= 1 }
    while cursor > base && cursor.pointee != UInt8(ascii: "<") { cursor -= 1 }
    return offset - (input.pointee.cur - cursor)
  }

  /// The tag that begins here is an empty element's, `<a/>`.
  var isEmptyTag: Bool { context?.pointee.input?.pointee.cur?.pointee == UInt8(ascii: "/") }

  /// The place of the tag being read.
  var place: Place { source.place(at: tagOffset) }
  /// Where the parser is.
  var here: Place { source.place(at: offset) }

  // MARK: What libxml2 calls

  func fill(_ buffer: UnsafeMutablePointer<CChar>, _ room: Int) -> CInt {
    do {
      if position == piece.count {
        if piece.isEmpty { return 0 }
        (piece, position) = (try source.next(), 0)
      }
      let count = min(room, piece.count - position)
      piece.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        UnsafeMutableRawPointer(buffer).copyMemory(from: start + position, byteCount: count)
      }
      position += count
      return CInt(count)
    } catch {
      // The parser must not be stopped while it asks for bytes: it goes on to use its buffer.
      failure = failure ?? error
      return -1
    }
  }

  func start(_ element: XMLStart) {
    if failure != nil { return }
    do { try events.start(element, in: self) } catch { fail(error) }
  }
  func end(_ name: XMLName) {
    if failure != nil { return }
    do { try events.end(name, in: self) } catch { fail(error) }
  }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if failure != nil { return }
    do { try events.text(bytes, in: self) } catch { fail(error) }
  }
  func comment(_ text: String) { perform { try events.comment(text, in: self) } }
  func instruction(_ target: String, _ text: String) {
    perform { try events.instruction(target, text, in: self) }
  }

  private func perform(_ body: () throws -> Void) {
    if failure != nil { return }
    do { try body() } catch { fail(error) }
  }

  /// The file declares an entity. Names of external ones are kept: a reference to one is told and
  /// never followed; the others make the file refused where they are used.
  func declares(entity name: String, isParameter: Bool, isExternal: Bool) {
    if isParameter { return fail(XMLComplaint.parameterEntity(name, at: here)) }
    if isExternal { externals.insert(name) } else { internals.insert(name) }
  }

  /// What a reference means: something outside, or `nil` for what libxml2 shall complain about.
  func entity(_ name: UnsafePointer<xmlChar>?) -> xmlEntityPtr? {
    let text = string(name)
    if internals.contains(text) { fail(XMLComplaint.declaredEntity(text, at: here)) }
    guard externals.contains(text) else { return nil }
    stand.pointee.name = name
    return stand
  }

  func refers(to entity: String) { perform { try events.external(entity: entity, in: self) } }

  func complain(_ words: String) {
    fail(XMLComplaint.notWellFormed(words, at: here))
  }

  private func fail(_ error: any Error) {
    if failure != nil { return }
    failure = error
    if let context { xmlStopParser(context) }
  }

  // MARK: Names

  /// The name of an element or attribute by libxml2's addresses of its parts.
  func name(
    _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?
  ) -> XMLName {
    names.name(local, prefix, namespace)
  }
}

/// A C string of libxml2's; empty for a null pointer.
func string(_ characters: UnsafePointer<xmlChar>?) -> String {
  characters.map { String(cString: $0) } ?? ""
}
