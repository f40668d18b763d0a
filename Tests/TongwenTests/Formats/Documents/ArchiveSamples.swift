import Tongwen

@testable import TongwenFormats

/// OpenDocument texts and books made for tests.
enum ArchiveSample {
  static func made(_ entries: [(String, String)], _ name: String) throws -> [UInt8] {
    try ZipArchive.made(of: entries.map { ($0.0, Array($0.1.utf8)) }, file: name)
  }

  private static let names = ["office", "text", "table", "style", "drawing"]

  private static var namespaces: String {
    names.map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }
      .joined(separator: " ")
  }

  /// An OpenDocument text whose body holds some XML.
  static func openDocument(_ body: String, footer: String = "") throws -> [UInt8] {
    try made(
      [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        (
          "content.xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content \(namespaces)>"
            + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>"
        ),
        (
          "styles.xml",
          "<office:document-styles \(namespaces)><office:master-styles><style:master-page>"
            + "<style:footer>\(footer)</style:footer></style:master-page></office:master-styles>"
            + "</office:document-styles>"
        ),
      ], "a.odt")
  }

  /// A book of some pages.
  static func book(_ pages: [(name: String, body: String)]) throws -> [UInt8] {
    let items = pages.enumerated().map { number, page in
      "<item id=\"p\(number)\" href=\"\(page.name)\" media-type=\"application/xhtml+xml\"/>"
    }
    let order = pages.indices.reversed().map { "<itemref idref=\"p\($0)\"/>" }
    let package =
      "<package xmlns:dc=\"urn:dc\"><metadata><dc:title>书</dc:title><dc:language>zh</dc:language>"
      + "</metadata><manifest>\(items.joined())<item id=\"n\" href=\"toc.ncx\" "
      + "media-type=\"application/x-dtbncx+xml\"/></manifest><spine>\(order.joined())</spine></package>"
    let container =
      "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"
    let contents =
      "<!DOCTYPE ncx PUBLIC \"-//NISO//DTD ncx 2005-1//EN\" \"http://x.y/ncx.dtd\"><ncx><navMap>"
      + "<navPoint><navLabel><text>一</text></navLabel></navPoint></navMap></ncx>"
    let entries =
      [
        ("mimetype", "application/epub+zip"), ("META-INF/container.xml", container),
        ("OEBPS/book.opf", package), ("OEBPS/toc.ncx", contents),
      ]
      + pages.map { page in
        (
          EPUBPackage.entry(page.name, in: "OEBPS/"),
          "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\(page.body)"
            + "</body></html>"
        )
      }
    return try made(entries, "a.epub")
  }
}
