import Testing
import Tongwen

@testable import TongwenFormats

@Suite struct EPUBTests {
  @Test func pagesComeInReadingOrderThenContentsAndTitle() throws {
    let book = try ArchiveSample.book([
      ("a%20b.xhtml", "<p>two&#160;<br/>lines</p>"), ("c/../one.xhtml", "<h1>One</h1>"),
    ])
    let file = try editable(book, "a.epub")
    #expect(file.texts == ["One", "two\u{A0} lines", "一", "书"])
    #expect(file.document.language == .chinese)
    #expect(try file.written([:]) == book)
    let written = try file.written([0: "一 & 二", 2: "First", 3: "Book"])
    let again = try editable(written, "b.epub")
    #expect(again.texts == ["一 & 二", "two\u{A0} lines", "First", "Book"])
    let archive = try ZipArchive(written, file: "b.epub")
    #expect(archive.entries.first?.name == "mimetype")
    #expect(Array(written[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
  }

  @Test func aBookWithoutPackageIsRefused() throws {
    let bytes = try ArchiveSample.made([("mimetype", "application/epub+zip")], "a.epub")
    #expect(throws: ZipComplaint.missingEntry("a.epub", entry: "META-INF/container.xml")) {
      try editable(bytes, "a.epub")
    }
  }
}
