/// The namespaces of XLIFF 2 and its modules, and the short names used for them here and in the standard.
enum XLIFFNamespace {
  static let core20 = "urn:oasis:names:tc:xliff:document:2.0"
  static let core22 = "urn:oasis:names:tc:xliff:document:2.2"
  static let core12 = "urn:oasis:names:tc:xliff:document:1.2"
  static let xml = "http://www.w3.org/XML/1998/namespace"

  /// The short name of a namespace: empty for the core, `nil` for one that is not the standard's.
  static func short(_ uri: String) -> String? {
    if uri == core20 || uri == core22 { return "" }
    return modules[uri]
  }

  private static let modules = [
    "urn:oasis:names:tc:xliff:matches:2.0": "mtc",
    "urn:oasis:names:tc:xliff:glossary:2.0": "gls",
    "urn:oasis:names:tc:xliff:fs:2.0": "fs",
    "urn:oasis:names:tc:xliff:metadata:2.0": "mda",
    "urn:oasis:names:tc:xliff:resourcedata:2.0": "res",
    "urn:oasis:names:tc:xliff:changetracking:2.0": "ctr",
    "urn:oasis:names:tc:xliff:sizerestriction:2.0": "slr",
    "urn:oasis:names:tc:xliff:validation:2.0": "val",
    "urn:oasis:names:tc:xliff:itsm:2.1": "itsm",
    "urn:oasis:names:tc:xliff:itsm:2.0": "itsm",
    "http://www.w3.org/2005/11/its": "its",
    "urn:oasis:names:tc:xliff:pgs:1.0": "pgs",
  ]
}

extension XMLElement {
  /// The name as the standard writes it, whatever prefix the file uses: `unit`, `mtc:match`; `nil` for
  /// an element of somebody else's.
  var standardName: String? {
    guard let short = XLIFFNamespace.short(name.namespace) else { return nil }
    return short.isEmpty ? name.local : short + ":" + name.local
  }

  /// The value of a core attribute.
  func core(_ local: String) -> String? {
    attributes.first { $0.name.namespace.isEmpty && $0.name.local == local }?.value
  }

  /// The value of a module's attribute, by the module's short name.
  func attribute(_ module: String, _ local: String) -> String? {
    attributes.first {
      $0.name.local == local && XLIFFNamespace.short($0.name.namespace) == module
    }?.value
  }

  /// The value of `xml:lang` or `xml:space`.
  func xml(_ local: String) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == XLIFFNamespace.xml }?.value
  }

  /// The elements directly inside that have this standard name.
  func standard(_ name: String) -> [XMLElement] { elements.filter { $0.standardName == name } }
}
