import Testing
import Tongwen

@Suite struct TMXTests {
  private func units(_ text: String) throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    try TMX.read(FileInput(bytes: Array(text.utf8), name: "t.tmx")) { units.append($0) }
    return units
  }

  private func tmx(_ body: String) -> String {
    "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n\(body)</body></tmx>"
  }

  private func written(_ units: [TranslationUnit]) throws -> String {
    let sink = ByteSink()
    let writer = try TMXWriter(sink, header: TMXHeader(sourceLanguage: .english))
    for unit in units { try writer.write(unit) }
    try writer.finish()
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test func unitsComeWithTheirLanguagesTextsAndOrigins() throws {
    let read = try units(
      tmx(
        """
        <tu tuid="7" creationdate="20240401T080000Z" creationid="HOST\\lin" usagecount="3">
          <note>checked</note><prop type="file">a.md</prop><prop type="prev">前</prop>
          <prop type="client" xml:lang="zh">市 &amp; 区</prop>
          <tuv xml:lang="EN-US"><seg>New &lt;Area&gt;</seg></tuv><tuv lang="zh"><seg>新区</seg></tuv>
        </tu>
        """))
    let unit = try #require(read.first)
    #expect(unit.id == "7" && unit.notes == ["checked"])
    #expect(unit.variants.map(\.language.tag) == ["en-US", "zh"])
    #expect(unit.variants.map(\.text) == ["New <Area>", "新区"])
    #expect(unit.origin.created == "2024-04-01T08:00:00Z" && unit.origin.createdBy == "HOST\\lin")
    #expect(unit.origin.file == "a.md" && unit.context.previous == "前")
    let kept = [
      Property("@usagecount", "3"), Property("client", "市 & 区"), Property("@prop.xml:lang", "zh"),
    ]
    #expect(unit.properties == kept)
    #expect(try units(written(read)) == read)
  }

  @Test func inlineCodesStandBesideTheText() throws {
    let read = try units(
      tmx(
        """
        <tu><tuv xml:lang="en"><seg>Press <bpt i="1" x="5" type="bold">&lt;b&gt;</bpt>Save<ept \
        i="1">&lt;/b&gt;</ept><ph>&lt;br <sub>two</sub>/&gt;</ph> <hi type="term">now</hi>.\
        <it pos="begin">{</it></seg></tuv></tu>
        """))
    let content = try #require(read.first?.variants.first?.content)
    #expect(content.text == "Press Save now.")
    #expect(content.codes.map(\.kind) == [.open, .close, .alone, .open, .close, .alone])
    #expect(content.codes.map(\.offset) == [6, 10, 10, 11, 14, 15])
    #expect(content.codes.map(\.id) == ["5", "5", "~1", "~2", "~2", "~3"])
    #expect(content.codes.map(\.original) == ["<b>", "</b>", "<br two/>", "", "", "{"])
    #expect(try units(written(read)) == read)
    #expect(try written(units(written(read))) == written(read))
  }

  @Test func whatIsWrongIsToldWithItsPlace() {
    #expect(throws: TMXComplaint.noLanguage(at: Place(file: "t.tmx", line: 4, column: 1))) {
      try units(tmx("<tu>\n<tuv><seg>a</seg></tuv></tu>"))
    }
    #expect(throws: TMXComplaint.notTMX(root: "html", at: Place(file: "t.tmx", line: 1, column: 1)))
    {
      try units("<html/>")
    }
    #expect(throws: XMLComplaint.self) { try units(tmx("<tu></tuv>")) }
    #expect(throws: XMLComplaint.empty(at: Place(file: "t.tmx"))) { try units("") }
  }

  @Test func unsoundUnitsCanBeLeftOut() throws {
    var complaints: [String] = []
    var texts: [String] = []
    let text = tmx(
      "<tu><tuv xml:lang='??'><seg>a</seg></tuv></tu><tu><tuv xml:lang='en'><seg>b</seg></tuv></tu>"
    )
    let note: (any Complaint) -> Void = { complaints.append($0.message) }
    try TMX.read(FileInput(bytes: Array(text.utf8)), onInvalid: note) {
      texts += $0.variants.map(\.text)
    }
    #expect(complaints == ["\"??\" is no language tag (BCP 47)"])
    #expect(texts == ["b"])
  }

  @Test func declaredEntitiesAreRefusedAndOutsideOnesNeverRead() throws {
    let bomb =
      "<!DOCTYPE tmx [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>"
      + tmx("<tu><tuv xml:lang='en'><seg>&c;</seg></tuv></tu>").dropFirst(22)
    #expect(throws: XMLComplaint.self) { try units(String(bomb)) }
    let outside =
      "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
      + tmx("<tu><tuv xml:lang='en'><seg>a&x;b</seg></tuv></tu>").dropFirst(22)
    let content = try #require(try units(String(outside)).first?.variants.first?.content)
    #expect(content.text == "ab" && content.codes.map(\.original) == ["&x;"])
  }

  @Test func encodingsAreThoseOfMarkAndDeclaration() throws {
    let text = tmx("<tu><tuv xml:lang='zh'><seg>两江新区</seg></tuv></tu>")
    let wide: [[UInt8]] = "\u{FEFF}\(text)".utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var found: [String] = []
    try TMX.read(FileInput(bytes: Array(wide.joined()))) { found += $0.variants.map(\.text) }
    let declared = "<?xml version=\"1.0\" encoding=\"GB2312\"?>" + text.dropFirst(21)
    let parts = declared.split(separator: "两江新区").map { Array($0.utf8) }
    let bytes = parts[0] + [0xC1, 0xBD, 0xBD, 0xAD, 0xD0, 0xC2, 0xC7, 0xF8] + parts[1]
    try TMX.read(FileInput(bytes: bytes)) { found += $0.variants.map(\.text) }
    #expect(found == ["两江新区", "两江新区"])
  }
}
