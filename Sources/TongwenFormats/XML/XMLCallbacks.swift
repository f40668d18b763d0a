import CLibXML2

/// The C functions that libxml2 calls, each of which hands over to the `XMLParser` behind it.
enum XMLCallbacks {
  /// A table of callbacks for one parse.
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    handler.startElementNs = start
    handler.endElementNs = end
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    handler.comment = { context, words in
      XMLCallbacks.parser(context)?.comment(string(words))
    }
    handler.processingInstruction = { context, target, data in
      XMLCallbacks.parser(context)?.instruction(string(target), string(data))
    }
    setDeclarations(&handler)
    handler.serror = { context, error in
      guard let error, error.pointee.level != XML_ERR_WARNING else { return }
      let words = error.pointee.message.map { String(cString: $0) } ?? "it is broken"
      XMLCallbacks.parser(context)?.complain(XMLCallbacks.oneLine(words))
    }
    return handler
  }

  /// What is declared is noted and goes no further: libxml2 never learns of an entity's text.
  private static func setDeclarations(_ handler: inout xmlSAXHandler) {
    handler.startDocument = nil
    handler.endDocument = nil
    handler.internalSubset = nil
    handler.externalSubset = nil
    handler.resolveEntity = { _, _, _ in nil }
    handler.notationDecl = nil
    handler.attributeDecl = nil
    handler.elementDecl = nil
    handler.unparsedEntityDecl = nil
    handler.hasInternalSubset = nil
    handler.hasExternalSubset = nil
    handler.setDocumentLocator = nil
    handler.getParameterEntity = { _, _ in nil }
    handler.entityDecl = { context, name, type, _, _, _ in
      let kind = xmlEntityType(UInt32(type))
      XMLCallbacks.parser(context)?.declares(
        entity: string(name),
        isParameter: kind == XML_INTERNAL_PARAMETER_ENTITY
          || kind == XML_EXTERNAL_PARAMETER_ENTITY,
        isExternal: kind == XML_EXTERNAL_GENERAL_PARSED_ENTITY)
    }
    handler.getEntity = { context, name in XMLCallbacks.parser(context)?.entity(name) }
    handler.reference = { context, name in
      XMLCallbacks.parser(context)?.refers(to: string(name))
    }
  }

  static let read: xmlInputReadCallback = { context, buffer, length in
    guard let buffer, let parser = parser(context) else { return -1 }
    return parser.fill(buffer, Int(length))
  }

  private static let start: startElementNsSAX2Func = {
    context, local, prefix, uri, namespaceCount, namespaces, count, _, attributes in
    withParser(context) { parser in
      parser.start(
        XMLStart(
          name: parser.name(local, prefix, uri),
          attributes: XMLAttributes(attributes, Int(count), parser),
          namespaces: XMLCallbacks.namespaces(namespaces, Int(namespaceCount))))
    }
  }

  private static let end: endElementNsSAX2Func = { context, local, prefix, uri in
    withParser(context) { $0.end($0.name(local, prefix, uri)) }
  }

  private static let text: charactersSAXFunc = { context, characters, length in
    withParser(context) {
      $0.text(UnsafeBufferPointer(start: characters, count: Int(length)))
    }
  }

  /// The parser without counting the references to it: these calls are the most frequent ones.
  private static func withParser(_ context: UnsafeMutableRawPointer?, _ body: (XMLParser) -> Void) {
    guard let context else { return }
    Unmanaged<XMLParser>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
  }

  private static func parser(_ context: UnsafeMutableRawPointer?) -> XMLParser? {
    context.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func namespaces(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [(prefix: String, uri: String)] {
    guard let pointers, count > 0 else { return [] }
    return (0..<count).map { (string(pointers[2 * $0]), string(pointers[2 * $0 + 1])) }
  }

  private static func oneLine(_ words: String) -> String {
    words.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
  }
}
