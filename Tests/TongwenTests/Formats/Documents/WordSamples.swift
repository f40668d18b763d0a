import Tongwen

@testable import TongwenFormats

/// Word documents made for tests.
enum WordSample {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// A document whose body holds some XML, with a header and styles.
  static func document(_ body: String, header: String? = nil) throws -> [UInt8] {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
    var types = override("document", "document.main") + override("styles", "styles")
    var parts = [
      (
        "word/document.xml",
        head + "<w:document xmlns:w=\"\(namespace)\" xmlns:r=\"urn:r\" xmlns:mc=\"urn:mc\"><w:body>"
          + body + "<w:sectPr/></w:body></w:document>"
      ),
      ("word/styles.xml", head + styles),
    ]
    if let header {
      types += override("header1", "header")
      parts.append(("word/header1.xml", "<w:hdr xmlns:w=\"\(namespace)\">\(header)</w:hdr>"))
    }
    let list = head + contentTypes + types + "</Types>"
    return try ZipArchive.made(
      of: ([("[Content_Types].xml", list), ("_rels/.rels", head + relations)] + parts)
        .map { ($0.0, Array($0.1.utf8)) }, file: "a.docx")
  }

  /// A document whose paragraphs are given as runs.
  static func paragraphs(_ paragraphs: String...) throws -> EditableDocument {
    let body = paragraphs.map { "<w:p>\($0)</w:p>" }.joined()
    return try editable(document(body), "a.docx")
  }

  /// The body of a written document.
  static func body(_ bytes: [UInt8]) throws -> String {
    let xml = try ZipArchive(bytes, file: "a.docx").read("word/document.xml")
    let text = String(decoding: xml, as: UTF8.self)
    guard let start = text.firstRange(of: "<w:body>"), let end = text.firstRange(of: "<w:sectPr/>")
    else { return text }
    return String(text[start.upperBound..<end.lowerBound])
  }

  private static let contentTypes = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>
    """

  private static let relations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Target="word/document.xml" Type=\
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
    """

  private static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"/word/\(part).xml\" ContentType=\""
      + "application/vnd.openxmlformats-officedocument.wordprocessingml.\(type)+xml\"/>"
  }

  private static let styles = """
    <w:styles xmlns:w="\(namespace)"><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>\
    </w:style><w:style w:type="paragraph" w:styleId="a"><w:name w:val="我的标题"/><w:basedOn w:val="1"/>\
    </w:style></w:styles>
    """
}
