import Testing
import Tongwen

@Suite struct GlossaryTableTests {
  private func read(_ text: String, _ languages: [Language] = []) throws -> [ConceptEntry] {
    try GlossaryTable.read(FileInput(bytes: Array(text.utf8), name: "g.tsv"), languages: languages)
  }

  private func terms(_ entries: [ConceptEntry]) -> [String] {
    entries.flatMap(\.terms).map { "\($0.language) \($0.text) \($0.status)" }
  }

  @Test func aHeaderNamesLanguagesAndStatuses() throws {
    let text = "# names\nzh\ten\ten_wrong\n世卫组织|世界卫生组织\tWHO\tWorld Hygiene\n"
    let expected = [
      "zh 世卫组织 preferred", "zh 世界卫生组织 admitted", "en WHO preferred",
      "en World Hygiene forbidden",
    ]
    #expect(terms(try read(text)) == expected)
  }

  @Test(arguments: [
    // OmegaT
    "# Glossary in tab-separated format -*- coding: utf-8 -*-\n重庆\tChongqing\tcity\n",
    // DeepL
    "重庆,Chongqing,zh,en\n", "重庆\tChongqing\n",
    // Google
    "zh,en,pos,description\n重庆,Chongqing,noun,city\n",
    // memoQ
    "Entry_ID;Entry_Note;Chinese;Term_Info;English;Term_Info\n0;;重庆;\"CasePermissive\";Chongqing;x\n",
    // MultiTerm
    "zh\ten\tDefinition\tStatus\n重庆\tChongqing\t\tapproved\n",
    // Excel of a Chinese office
    "中文,英文,备注\n重庆,Chongqing,市\n",
    // UTX
    "#UTX 1.11; zh/en; 2024-01-05\n#src\ttgt\tsrc:pos\tterm status\n重庆\tChongqing\tnoun\tapproved\n",
  ])
  func tablesOfOtherProgramsAreRead(text: String) throws {
    #expect(terms(try read(text)) == ["zh 重庆 preferred", "en Chongqing preferred"])
  }

  @Test func memoQSaysInItsFlagsWhatIsForbidden() throws {
    let text = """
      Entry_ID,Entry_Subject,Chinese_PRC,Chinese_PRC_Def,Term_Info,English,Term_Info,English,Term_Info,English,Term_Info
      7,地名,重庆,直辖市,CasePermissive,Chongqing,x,CQ,x,Chungking,HalfPrefix;Forbidden
      """
    let entries = try read(text)
    #expect(
      terms(entries) == [
        "zh-CN 重庆 preferred", "en Chongqing preferred", "en CQ admitted",
        "en Chungking forbidden",
      ])
    #expect(entries.map(\.definition) == ["直辖市"] && entries.map(\.subject) == ["地名"])
    let sink = ByteSink()
    try GlossaryTable.writeMemoQ(entries, to: sink)
    #expect(terms(try read(String(decoding: sink.bytes, as: UTF8.self))) == terms(entries))
  }

  @Test func languagesThatNobodyNamesAreAskedFor() throws {
    #expect(throws: GlossaryComplaint.noLanguages(at: Place(file: "g.tsv", line: 1))) {
      try read("maison\thouse\n")
    }
    let french = try #require(Language("fr"))
    let expected = ["fr maison preferred", "en house preferred"]
    #expect(terms(try read("maison\thouse\n", [french, .english])) == expected)
  }

  @Test func anUnknownStatusIsToldWithTheNearest() {
    let expected = GlossaryComplaint.unknownStatus(
      "prefered", nearest: "preferred", at: Place(file: "g.tsv", line: 2, column: 7))
    #expect(throws: expected) { try read("zh\ten\tstatus\n重庆\tCQ\tprefered\n") }
    #expect(expected.message == "status \"prefered\" is unknown; did you mean \"preferred\"?")
  }

  @Test(arguments: [Dialect.csv, .tsv])
  func whatIsWrittenIsReadBack(dialect: Dialect) throws {
    let entry = ConceptEntry(
      id: "c1",
      terms: [
        Term("两江新区", .chinese), Term("a|b", .english, notes: ["one", "two"]),
        Term("LJNA", .english, status: .admitted, kind: .abbreviation, sources: ["gov"]),
        Term("旧", .chinese, status: .deprecated), Term("Wang", .english, kind: .person),
      ], subject: "news", definition: "x\ty".replacingTab(dialect), notes: ["n"], sources: ["s"],
      changed: "2024-01-05", properties: [Property("client", "media")])
    let sink = ByteSink()
    try GlossaryTable.write(
      [entry, ConceptEntry(id: "d", terms: [Term("q", .english)])], to: sink, dialect: dialect)
    var read = try GlossaryTable.read(FileInput(bytes: sink.bytes), dialect: dialect)
    #expect(read.count == 2)
    for index in read.indices {
      read[index].place = nil
      for term in read[index].terms.indices { read[index].terms[term].place = nil }
    }
    for language in [Language.chinese, .english] {
      #expect(
        read[0].terms.filter { $0.language == language }
          == entry.terms.filter { $0.language == language })
    }
    var rest = read[0]
    rest.terms = entry.terms
    #expect(rest == entry)
  }

  @Test(arguments: [
    ("zh_CN", "zh-CN"), ("Chinese_PRC", "zh-CN"), ("English (United States)", "en-US"),
    ("繁體中文", "zh-Hant"), ("简体中文", "zh-Hans"), ("Chinese (Simplified)", "zh-Hans"), ("fra", "fr"),
  ])
  func columnsAreHeadedInManyWays(header: String, tag: String) throws {
    let entries = try read("\(header)\tes\na\tb\n")
    #expect(entries.first?.terms.first?.language.tag == (tag == "fr" ? "fra" : tag))
  }
}

extension String {
  fileprivate func replacingTab(_ dialect: Dialect) -> String {
    dialect == .tsv ? String(map { $0 == "\t" ? " " : $0 }) : self
  }
}
