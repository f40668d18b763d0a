/// The rules of XLIFF 2 that its schemas cannot say, each with a name: `xliff.` and what it is about.
///
/// The whole file is read as a tree first; rules about one unit see that unit, rules about references
/// see all ids.
enum XLIFFRules {
  /// Checks a whole file, schema and prose.
  ///
  /// - Throws: `XLIFFComplaint`, the first in the order of the checks.
  static func check(_ root: XMLElement) throws {
    try SchemaCheck.check(root)
    try VersionRules.check(root)
    let ids = try XLIFFIds(root)
    let languages = XLIFFLanguages(source: root.core("srcLang"), target: root.core("trgLang"))
    for file in root.standard("file") {
      try FileRules(file: file, languages: languages, ids: ids).check()
    }
  }

  /// A complaint about an element.
  static func broken(_ rule: String, _ words: String, _ element: XMLElement) -> XLIFFComplaint {
    .broken(rule: "xliff.\(rule)", words, at: element.place)
  }
}

/// The languages of a file.
struct XLIFFLanguages {
  let source: String?
  let target: String?
}

/// What depends on the version.
enum VersionRules {
  static func check(_ root: XMLElement) throws {
    let version = root.core("version") ?? ""
    let is22 = root.name.namespace == XLIFFNamespace.core22
    if version == "2.2" && !is22 {
      throw XLIFFRules.broken(
        "version", "version 2.2 has the namespace \(XLIFFNamespace.core22)", root)
    }
    if is22 { return }
    for child in root.elements where child.standardName != "file" {
      throw XLIFFRules.broken(
        "content", "<\(child.name.written)> may not stand in <xliff> before version 2.2", child)
    }
  }
}
