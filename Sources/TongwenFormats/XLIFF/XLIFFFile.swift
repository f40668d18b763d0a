/// What all versions of XLIFF have in common.
enum XLIFFFile {
  /// The elements that hold texts. A `<bin-unit>` of version 1 holds `<trans-unit>`s.
  static func isUnit(_ name: XMLName) -> Bool { name.local == "trans-unit" || name.local == "unit" }

  /// - Throws: `XLIFFComplaint` for another root or an unknown version.
  static func check(root: XMLElement) throws {
    guard root.name.local == "xliff" else {
      throw XLIFFComplaint.notXLIFF(root: root.name.written, at: root.place)
    }
    // Some writers of version 1 leave the version out, or in the namespace alone.
    let version = root["version"] ?? old(root.name.namespace)
    guard ["1.0", "1.1", "1.2", "2.0", "2.1", "2.2"].contains(version) else {
      throw XLIFFComplaint.unknownVersion(version, at: root.place)
    }
    let isOld = version.hasPrefix("1")
    let isCore = XLIFFNamespace.short(root.name.namespace) == ""
    if !isOld && !isCore {
      throw XLIFFComplaint.broken(
        rule: "xliff.namespace", "version \(version) has the namespace \(XLIFFNamespace.core20)",
        at: root.place)
    }
  }

  private static func old(_ namespace: String) -> String {
    namespace.isEmpty ? "1.0" : String(namespace.split(separator: ":").last ?? "")
  }

  /// The languages of a `<file>` of version 1.
  static func languages(of file: XMLElement) throws -> [String] {
    guard let source = file["source-language"] else {
      throw XLIFFComplaint.broken(
        rule: "xliff.file.source-language", "<file> has no source-language", at: file.place)
    }
    return [source] + [file["target-language"]].compactMap { $0 }
  }
}
