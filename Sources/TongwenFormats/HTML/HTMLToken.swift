/// A piece of an HTML or XHTML file; the pieces in their order are the file.
struct HTMLToken {
  enum Kind: Equatable {
    case text
    /// The name in lower case.
    case start(String, isEmptyTag: Bool)
    case end(String)
    /// Comments, declarations, instructions, CDATA sections, the content of scripts and styles.
    case other
  }

  let kind: Kind
  /// In UTF-8 bytes of the file's text.
  let range: Range<Int>
  var attributes: [HTMLAttribute] = []

  /// The value of an attribute as it stands in the file; `nil` if there is none.
  func value(_ name: String) -> HTMLAttribute? { attributes.first { $0.name == name } }
}

/// An attribute of a start tag.
struct HTMLAttribute {
  /// In lower case.
  let name: String
  /// The value without its quotes; empty at the end of the name where there is none.
  let range: Range<Int>
  /// The quotation mark around the value; `nil` where there is none.
  let quote: UInt8?
}
