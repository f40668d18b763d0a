import Foundation
import Testing
import Tongwen

/// MultiTerm's XML, in the encoding that it writes.
@Suite struct MultiTermTests {
  private func entries(_ bytes: [UInt8]) throws -> [ConceptEntry] {
    try Formats.entries(in: FileInput(bytes: bytes, name: "a.xml"))
  }

  private func terms(_ entries: [ConceptEntry]) -> [String] {
    entries.flatMap(\.terms).map { "\($0.language) \($0.text) \($0.status)" }
  }

  private let export = """
    <?xml version="1.0" encoding="UTF-16"?>
    <mtf>
    <conceptGrp><concept>12</concept><system type="entryClass">1</system>
    <transacGrp><transac type="origination">super</transac><date>2009-01-05T10:00:00</date></transacGrp>
    <descripGrp><descrip type="Subject">地名</descrip></descripGrp>
    <languageGrp><language type="Chinese (Simplified, PRC)" lang="ZH-CN"/>
    <descripGrp><descrip type="Definition">新<xref Tlink="x">区</xref></descrip></descripGrp>
    <termGrp><term>两江新区</term><descripGrp><descrip type="Status">approved</descrip></descripGrp></termGrp>
    </languageGrp>
    <languageGrp><language type="English" lang=""/>
    <termGrp><term>Liangjiang &amp; New Area</term>
    <descripGrp><descrip type="Part of Speech">noun</descrip></descripGrp></termGrp>
    <termGrp><term>Two Rivers</term><descripGrp><descrip type="Status">forbidden</descrip></descripGrp></termGrp>
    </languageGrp></conceptGrp>
    </mtf>
    """

  @Test func itsExportIsRead() throws {
    let bytes = [UInt8]([0xFF, 0xFE]) + (export.data(using: .utf16LittleEndian) ?? Data())
    let entries = try entries(bytes)
    #expect(
      terms(entries) == [
        "zh-CN 两江新区 preferred", "en Liangjiang & New Area preferred", "en Two Rivers forbidden",
      ])
    #expect(entries.first?.id == "12" && entries.first?.subject == "地名")
    #expect(entries.first?.definition == "新区")
    #expect(entries.first?.terms[1].properties == [Property("Part of Speech", "noun")])
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let entry = ConceptEntry(
      id: "names-1",
      terms: [
        Term("国务院", .chinese, notes: ["简称"], sources: ["章程"]),
        Term("State Council", .english, kind: .short),
        Term("SC <x>", .english, status: .deprecated, properties: [Property("client", "a")]),
      ], subject: "机构", definition: "a \"body\"", notes: ["one", "two"], sources: ["site"],
      properties: [Property("owner", "desk")])
    let sink = ByteSink()
    try MultiTerm.write([entry], to: sink)
    var read = try entries(sink.bytes)
    for index in read.indices {
      read[index].place = nil
      for term in read[index].terms.indices { read[index].terms[term].place = nil }
    }
    #expect(read == [entry])
  }

  @Test func aConceptWithoutTermsIsRefusedWithItsPlace() {
    let bytes = Array("<mtf>\n<conceptGrp><concept>1</concept></conceptGrp></mtf>".utf8)
    #expect(throws: MultiTermComplaint.noTerm(at: Place(file: "a.xml", line: 2, column: 1))) {
      try entries(bytes)
    }
  }
}
