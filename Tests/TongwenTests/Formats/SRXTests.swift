import Testing
import Tongwen

@Suite struct SRXTests {
  private func read(_ text: String) throws -> SRXRules {
    try SRX.read(FileInput(bytes: Array(text.utf8), name: "house.srx"))
  }

  private let file = """
    <?xml version="1.0"?>
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header cascade="yes"/>
      <body>
        <languagerules>
          <languagerule languagerulename="English">
            <rule break="no"><beforebreak>\\bMr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
            <rule><beforebreak>[.?!]</beforebreak></rule>
          </languagerule>
        </languagerules>
        <maprules><languagemap languagepattern="EN.*" languagerulename="English"/></maprules>
      </body>
    </srx>
    """

  @Test func rulesAndMapsAreRead() throws {
    let rules = try read(file)
    #expect(rules.cascade)
    #expect(rules.groups.map(\.name) == ["English"])
    #expect(rules.groups.first?.rules.map(\.isBreak) == [false, true])
    #expect(rules.groups.first?.rules.map(\.before) == ["\\bMr\\.", "[.?!]"])
    #expect(rules.groups.first?.rules.last?.after == "")
    #expect(rules.groups.first?.rules.first?.place?.line == 7)
    #expect(rules.maps.map(\.pattern) == ["EN.*"])
  }

  @Test func theMapsOfVersionOneAreRead() throws {
    let old = file.replacing("<languagemap", with: "<maprule maprulename=\"m\"><languagemap")
      .replacing("English\"/></maprules>", with: "English\"/></maprule></maprules>")
    #expect(try read(old).maps.map(\.group) == ["English"])
  }

  @Test func whatIsWrittenIsReadTheSame() throws {
    let first = try read(file)
    let again = try read(SRX.text(first))
    #expect(SRX.text(again) == SRX.text(first))
    #expect(try read(SRX.text(.builtIn)).groups.count == SRXRules.builtIn.groups.count)
  }

  @Test func whatIsNoSRXIsRefusedWithItsPlace() {
    #expect(throws: SRXFileComplaint.self) { try read("<tmx/>") }
    #expect(throws: SRXFileComplaint.self) { try read("<srx><body/></srx>") }
    #expect(throws: SRXFileComplaint.self) {
      try read(file.replacing("break=\"no\"", with: "break=\"maybe\""))
    }
    #expect(throws: SRXFileComplaint.self) {
      try read(file.replacing("languagerulename=\"English\">", with: ">"))
    }
  }
}
