/// The name of an element or attribute; one object for all its occurrences in a file.
final class XMLName: Sendable {
  /// Without its prefix.
  let local: String
  let prefix: String
  /// The namespace's URI, empty where there is none.
  let namespace: String
  /// As it stands in the file: `xml:lang`.
  let written: String
  /// Counts the names of a file from 0, so that readers can keep what a name means in an array; -1 for
  /// a name that came from no file.
  let number: Int

  init(_ local: String, prefix: String = "", namespace: String = "", number: Int = -1) {
    (self.local, self.prefix, self.namespace) = (local, prefix, namespace)
    written = prefix.isEmpty ? local : prefix + ":" + local
    self.number = number
  }
}

/// An attribute with its value, entities undone.
struct XMLAttribute: Sendable {
  let name: XMLName
  let value: String
}

/// The beginning of an element.
struct XMLStart {
  let name: XMLName
  let attributes: XMLAttributes
  /// The namespaces it declares, by prefix; the empty prefix for the default one.
  let namespaces: [(prefix: String, uri: String)]

  /// The value of the attribute written so, prefix and all; `nil` if there is none.
  subscript(_ written: String) -> String? {
    attributes.indices.first { attributes.name(at: $0).written == written }
      .map(attributes.value)
  }
}

/// Takes what a parser finds, in the order of the file.
protocol XMLEvents: AnyObject {
  func start(_ element: XMLStart, in parser: XMLParser) throws
  func end(_ name: XMLName, in parser: XMLParser) throws
  /// A piece of text; the pieces of one text come one after the other.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, in parser: XMLParser) throws
  /// A reference to something outside the file; it is never followed.
  func external(entity: String, in parser: XMLParser) throws
  func comment(_ text: String, in parser: XMLParser) throws
  func instruction(_ target: String, _ text: String, in parser: XMLParser) throws
}

extension XMLEvents {
  func external(entity: String, in parser: XMLParser) throws {}
  func comment(_ text: String, in parser: XMLParser) throws {}
  func instruction(_ target: String, _ text: String, in parser: XMLParser) throws {}
}
