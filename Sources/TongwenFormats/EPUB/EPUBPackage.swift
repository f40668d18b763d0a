/// The package file of an EPUB: which files there are and in which order they are read.
struct EPUBPackage {
  /// Where it stands in the archive.
  let entry: String
  let language: Language?
  /// Chapters in their order, then tables of contents that are no chapter.
  let pages: [String]
  /// The table of contents of EPUB 2.
  let ncx: String?

  /// - Throws: `ZipComplaint.missingEntry`, `XMLComplaint`
  init(_ archive: ZipArchive) throws {
    var root: String?
    try archive.trees("META-INF/container.xml", named: ["rootfile"]) { element, _ in
      root = root ?? element["full-path"]
    }
    let package = root ?? "content.opf"
    let folder = package.lastIndex(of: "/").map { String(package[...$0]) } ?? ""
    var items: [String: Item] = [:]
    var order: [String] = []
    var language: Language?
    var ids: [String] = []
    try archive.trees(package, named: ["item", "itemref", "language"]) { element, _ in
      switch element.name.local {
      case "language": language = language ?? Language(element.text.trimmed)
      case "item":
        guard let id = element["id"], let item = Item(element, folder) else { return }
        items[id] = item
        order.append(id)
      default: ids.append(element["idref"] ?? "")
      }
    }
    let known = { (item: Item) in archive.contains(item.entry) }
    let spine = ids.compactMap { items[$0] }.filter { $0.isPage && known($0) }
    let contents = order.compactMap { items[$0] }.filter { $0.isContents && known($0) }
    var seen: Set<String> = []
    pages = (spine + contents).map(\.entry).filter { seen.insert($0).inserted }
    ncx = order.compactMap { items[$0] }.first { $0.isNCX && known($0) }?.entry
    (entry, self.language) = (package, language)
  }

  private struct Item {
    let entry: String
    let isPage: Bool
    let isContents: Bool
    let isNCX: Bool

    init?(_ element: XMLElement, _ folder: String) {
      guard let reference = element["href"] else { return nil }
      entry = EPUBPackage.entry(reference, in: folder)
      let type = element["media-type"] ?? ""
      isPage = type == "application/xhtml+xml" || type == "text/html"
      isNCX = type == "application/x-dtbncx+xml"
      let properties = element["properties"]?.split(separator: " ") ?? []
      isContents = isPage && properties.contains("nav")
    }
  }

  /// The entry that a reference of a file in a folder means: `%20` undone, `../` followed.
  static func entry(_ reference: String, in folder: String) -> String {
    let path = reference.prefix { $0 != "#" && $0 != "?" }
    var parts: [String] = []
    for part in (folder + unescaped(path)).split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  private static func unescaped(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
