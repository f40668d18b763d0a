import Testing
import Tongwen

@Suite struct TBXTests {
  private func read(_ text: String) throws -> [ConceptEntry] {
    try TBX.read(FileInput(bytes: Array(text.utf8), name: "t.tbx"))
  }

  private func written(_ entries: [ConceptEntry], _ style: TBX.Style) throws -> String {
    let sink = ByteSink()
    try TBX.write(entries, to: sink, style: style)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  private func bare(_ entries: [ConceptEntry]) -> [ConceptEntry] {
    entries.map { entry in
      var entry = entry
      entry.place = nil
      for index in entry.terms.indices { entry.terms[index].place = nil }
      return entry
    }
  }

  private func dca(_ body: String) -> String {
    """
    <?xml version="1.0"?>
    <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
    <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
    \(body)
    </body></text></tbx>
    """
  }

  private let full = """
    <conceptEntry id="c1"><descrip type="subjectField">news</descrip>
    <descripGrp><descrip type="definition">a new area</descrip><admin type="source">gov</admin></descripGrp>
    <transacGrp><transac type="transactionType">modification</transac><date>2024-01-05</date></transacGrp>
    <admin type="customerSubset">media</admin><note>first</note>
    <langSec xml:lang="zh"><descrip type="definition">新区</descrip>
    <termSec><term>两江新区</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
    <termNote type="partOfSpeech">noun</termNote></termSec></langSec>
    <langSec xml:lang="en"><termSec id="t1"><term>Liangjiang New Area</term>
    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><note>official</note></termSec>
    <termSec><term>LJNA</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
    <termNote type="termType">acronym</termNote></termSec>
    <termSec><term>Two Rivers</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
    </termSec></langSec></conceptEntry>
    """

  @Test func entriesComeWithTermsAndStatuses() throws {
    let entry = try #require(try read(dca(full)).first)
    #expect(entry.id == "c1" && entry.subject == "news" && entry.changed == "2024-01-05")
    #expect(entry.terms.map(\.text) == ["两江新区", "Liangjiang New Area", "LJNA", "Two Rivers"])
    #expect(entry.terms.map(\.status) == [.preferred, .preferred, .deprecated, .forbidden])
    #expect(entry.terms[2].kind == .abbreviation && entry.terms[1].notes == ["official"])
    #expect(entry.terms[0].properties == [Property("termNote:partOfSpeech", "noun")])
    #expect(entry.place == Place(file: "t.tbx", line: 4, column: 1))
  }

  @Test(arguments: TBX.Style.allCases)
  func stylesTurnIntoEachOtherWithoutLoss(style: TBX.Style) throws {
    let entries = bare(try read(dca(full)))
    let there = try read(written(entries, style))
    #expect(bare(there) == entries)
    #expect(try written(there, style) == written(entries, style))
    #expect(try bare(read(written(there, .dca))) == entries)
  }

  /// A file with a header, references and markup in a term, in version 2.
  private let framed = """
    <?xml version="1.0"?>
    <martif type="TBX-Default" xml:lang="zh"><martifHeader><fileDesc><titleStmt><title>Names &amp; places</title>
    </titleStmt><sourceDesc><p>the press office</p></sourceDesc></fileDesc><encodingDesc>
    <p type="XCSURI">own.xcs</p></encodingDesc><revisionDesc><change><p>May 2024</p></change></revisionDesc>
    </martifHeader><text><body><termEntry id="c1"><langSet xml:lang="en"><tig><term>H<hi type="sub">2</hi>O</term>
    </tig></langSet></termEntry></body><back><refObjectList type="respPerson"><refObject id="p1"><item type="fn">
    Wang</item></refObject><refObject id="p2"><item type="fn">Li</item></refObject></refObjectList></back></text>
    </martif>
    """

  @Test(arguments: TBX.Style.allCases)
  func headerReferencesAndMarkupSurvive(style: TBX.Style) throws {
    func frame(_ text: String) throws -> TBX.Frame {
      try TBX.frame(of: FileInput(bytes: Array(text.utf8), name: "t.tbx"))
    }
    func text(_ entries: [ConceptEntry], _ style: TBX.Style, _ frame: TBX.Frame) throws -> String {
      let sink = ByteSink()
      try TBX.write(entries, to: sink, style: style, frame: frame)
      return String(decoding: sink.bytes, as: UTF8.self)
    }
    let entries = try read(framed)
    #expect(entries.map { $0.terms.map(\.text) } == [["H2O"]])
    let first = try text(entries, style, frame(framed))
    for piece in [
      "<title>Names &amp; places</title>", "<p>May 2024</p>", "own.xcs", "xml:lang=\"zh\"",
      "<term>H<hi type=\"sub\">2</hi>O</term>", "<refObject id=\"p2\">",
    ] { #expect(first.contains(piece), "\(piece)") }
    #expect(try frame(first).references == 2 && frame(first).style == style)
    // And by way of the new style the old one is written as at once.
    let old = try text(read(first), .martif, frame(first))
    let once = try text(entries, .martif, frame(framed))
    let root = #/<martif type="[^"]*"/#
    #expect(old.replacing(root, with: "") == once.replacing(root, with: ""))
  }

  @Test(arguments: Term.Status.allCases, TBX.Style.allCases)
  func everyStatusSurvives(status: Term.Status, style: TBX.Style) throws {
    for kind in Term.Kind.allCases {
      let entry = ConceptEntry(id: "a", terms: [Term("x", .english, status: status, kind: kind)])
      #expect(try bare(read(written([entry], style))) == [entry])
    }
  }

  @Test func groupsOfOlderFilesAreOpened() throws {
    let text = """
      <martif type="TBX" xml:lang="en"><text><body><termEntry id="t1"><langSet xml:lang="en"><ntig>
      <termGrp><term>area</term><termNote type="partOfSpeech">noun</termNote></termGrp>
      <descrip type="context">an area</descrip></ntig></langSet></termEntry></body></text></martif>
      """
    let term = try #require(try read(text).first?.terms.first)
    #expect(term.text == "area")
    #expect(term.properties.map(\.name) == ["termNote:partOfSpeech", "descrip:context"])
  }

  @Test func partsOfATermStandInTheLongerFormOfVersion2() throws {
    let text = """
      <martif type="TBX" xml:lang="en"><text><body><termEntry id="t1"><langSet xml:lang="en"><ntig id="i">
      <termGrp><term>area</term><termNote type="partOfSpeech">noun</termNote>
      <termCompList type="hyphenation"><termComp>ar</termComp><termComp>ea</termComp></termCompList></termGrp>
      <note>n</note></ntig></langSet></termEntry></body></text></martif>
      """
    let entries = try read(text)
    let again = try written(entries, .martif)
    let lines = again.split(separator: "\n").map { $0.drop { $0 == " " } }
    let start = try #require(lines.firstIndex(of: "<ntig id=\"i\">"))
    #expect(lines[(start + 1)...].first == "<termGrp>")
    let (list, end, note) = (
      try #require(lines.firstIndex { $0.hasPrefix("<termCompList") }),
      try #require(lines.firstIndex(of: "</termGrp>")),
      try #require(lines.firstIndex(of: "<note>n</note>"))
    )
    #expect(start < list && list < end && end < note)
    #expect(try bare(read(again)) == bare(entries))
  }

  @Test func anUnknownStatusIsToldWithTheNearest() {
    let text = dca(
      "<conceptEntry><langSec xml:lang='en'><termSec><term>a</term>\n"
        + "<termNote type='administrativeStatus'>preferedTerm-admn-sts</termNote>"
        + "</termSec></langSec></conceptEntry>")
    let expected = TBXComplaint.unknownStatus(
      "preferedTerm-admn-sts", nearest: "preferredTerm-admn-sts",
      at: Place(file: "t.tbx", line: 5, column: 1))
    #expect(throws: expected) { try read(text) }
    #expect(
      expected.message
        == "administrativeStatus \"preferedTerm-admn-sts\" is unknown; did you mean "
        + "\"preferredTerm-admn-sts\"?")
  }

  @Test func otherFilesAreRefused() {
    #expect(throws: TBXComplaint.self) { try read("<tmx/>") }
    #expect(throws: TBXComplaint.self) {
      try read(dca("<conceptEntry><langSec><termSec/></langSec></conceptEntry>"))
    }
  }
}
