import Testing
import Tongwen

@Suite struct XLIFFTests {
  private func input(_ text: String) -> FileInput {
    FileInput(bytes: Array(text.utf8), name: "t.xlf")
  }

  private func file(_ inside: String, target: String = " trgLang=\"zh\"") -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"\(target)
     xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"
     xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"
     xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:x="urn:x">
    <file id="f1">\(inside)</file></xliff>
    """
  }

  private func unit(_ inside: String) -> String { file("<unit id=\"u1\">\(inside)</unit>") }

  private func segment(_ source: String, _ target: String? = nil) -> String {
    let target = target.map { "<target>\($0)</target>" } ?? ""
    return unit("<segment><source>\(source)</source>\(target)</segment>")
  }

  @Test func whatKeepsTheRulesIsAccepted() throws {
    let text = unit(
      """
      <mtc:matches><mtc:match id="m" ref="#s1" similarity="87.5" type="tm"><source>a</source>\
      <target>b</target></mtc:match></mtc:matches>
      <gls:glossary><gls:glossEntry ref="#t1"><gls:term>area</gls:term>\
      <gls:translation>区</gls:translation></gls:glossEntry></gls:glossary>
      <notes><note id="n1">look</note></notes><originalData><data id="d1">&lt;b></data></originalData>
      <segment id="s1" state="translated" subState="x:y"><source>new <pc id="1" dataRefStart="d1">\
      <mrk id="t1" type="term">area</mrk></pc><sc id="2"/>!<ec startRef="2"/></source>
      <target>新<pc id="1" dataRefStart="d1">区</pc><sc id="2"/>！<ec startRef="2"/></target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source><mrk id="c" type="comment" ref="#n=n1">x</mrk></source></segment>
      """)
    let inspection = try Formats.inspect(input(text))
    #expect(inspection.units == 1 && inspection.counts["segments"] == 2)
    #expect(inspection.counts["matches"] == 1 && inspection.counts["gloss"] == 1)
  }

  @Test(arguments: [
    ("<ph id=\"1\"/><ph id=\"1\"/>", "inline.id"), ("<ph id=\"1\" dataRef=\"d\"/>", "dataRef"),
    ("<sc id=\"1\"/>a", "sc.end"), ("<ec startRef=\"1\"/>", "ec.startRef"),
    ("<ec isolated=\"yes\" startRef=\"1\"/>", "ec.isolated"), ("<sm id=\"1\"/>a", "sm.end"),
    ("<sc id=\"1\" canCopy=\"no\"/><ec startRef=\"1\"/>", "ec.canCopy"),
    ("<mrk id=\"1\" type=\"comment\">a</mrk>", "mrk.comment"),
    ("<ph id=\"1\" subType=\"xlf:b\"/>", "subType"),
    ("<ph id=\"1\" type=\"ui\" subType=\"xlf:b\"/>", "subType"),
    ("<ph id=\"1\" canReorder=\"firstNo\"/>", "canReorder"),
    ("<ph id=\"1\" canReorder=\"no\" canCopy=\"no\" canDelete=\"no\"/>", "canReorder"),
    ("<ph id=\"1\" canCopy=\"no\"/><ph id=\"2\" copyOf=\"1\"/>", "copyOf"),
    ("<ph id=\"1\" subFlows=\"u9\"/>", "subFlows"), ("<cp hex=\"0041\"/>", "cp.hex"),
    ("<ph id=\"a b\"/>", "attribute.value"), ("<ph/>", "attribute.required"),
    ("<x:b/>", "content"), ("<ph id=\"1\" fs:subFs=\"a,b\"/>", "fs.subFs"),
    ("<mrk id=\"1\" type=\"x:y\" ref=\"#u=u1/f=f1\">a</mrk>", "ref.order"),
    ("<mrk id=\"1\" type=\"x:y\" ref=\"#q=1\">a</mrk>", "ref.prefix"),
    ("<mrk id=\"1\" type=\"x:y\" ref=\"#n=7\">a</mrk>", "ref"),
  ])
  func brokenRulesOfInlineElementsAreNamed(source: String, rule: String) {
    #expect(rule == self.rule(of: segment(source)))
  }

  @Test(arguments: [
    ("<ignorable><source/></ignorable>", "unit.segment"),
    ("<segment><target>a</target></segment>", "content.required"),
    ("<segment subState=\"x:y\"><source/></segment>", "segment.subState"),
    ("<segment id=\"a\"><source/></segment><segment id=\"a\"><source/></segment>", "segment.id"),
    ("<segment><source xml:lang=\"fr\">a</source></segment>", "source.lang"),
    ("<segment><source xml:space=\"preserve\"/><target/></segment>", "target.space"),
    ("<notes></notes><segment><source/></segment>", "content.required"),
    ("<segment><source/></segment><notes><note/></notes>", "content"),
    ("<segment x:a=\"b\"><source/></segment>", "attribute.extension"),
    ("<segment><source/><target order=\"5\"/></segment>", "target.order"),
    ("<segment><source><ph id=\"1\" canDelete=\"no\"/></source><target/></segment>", "canDelete"),
    (
      "<gls:glossary><gls:glossEntry><gls:term>a</gls:term></gls:glossEntry></gls:glossary>"
        + "<segment><source/></segment>", "gls.glossEntry"
    ),
    (
      "<val:validation><val:rule occurs=\"1\"/></val:validation><segment><source/></segment>",
      "val.rule"
    ),
    ("<mda:metadata><mda:meta/></mda:metadata><segment><source/></segment>", "content.required"),
    (
      "<x:a id=\"1\"/><x:b id=\"1\"/><segment><source/></segment>", "extension.id"
    ),
  ])
  func brokenRulesOfUnitsAreNamed(inside: String, rule: String) {
    #expect(rule == self.rule(of: unit(inside)))
  }

  @Test func brokenRulesOfFilesAreNamed() {
    let one = "<unit id=\"u\"><segment><source>a</source></segment></unit>"
    #expect(rule(of: file(one + one)) == "unit.id")
    #expect(rule(of: file("")) == "content.required")
    #expect(rule(of: file("<skeleton/>" + one)) == "skeleton.href")
    let target = one.split(separator: "</segment>").joined(
      separator: "<target>b</target></segment>")
    #expect(rule(of: file(target, target: "")) == "trgLang")
  }

  private func rule(of text: String) -> String {
    do {
      _ = try Formats.inspect(input(text))
      return "accepted"
    } catch XLIFFComplaint.broken(let rule, _, let place) {
      #expect(place.file == "t.xlf" && place.line > 0)
      return String(rule.dropFirst("xliff.".count))
    } catch {
      return "\(error)"
    }
  }

  private func units(_ text: String) throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    try Formats.translationUnits(in: input(text)) { units.append($0) }
    return units
  }

  @Test func segmentsOfVersion2AreUnits() throws {
    let read = try units(
      unit(
        """
        <notes><note>n</note></notes><originalData><data id="d">&lt;br/></data></originalData>\
        <segment id="s" state="final"><source>a <pc id="1">b</pc><ph id="2" dataRef="d"/></source>\
        <target>甲<pc id="1">乙</pc></target></segment><segment><source>c</source></segment>
        """))
    #expect(read.map(\.id) == ["u1/s", "u1/2"])
    #expect(read[0].variants.map(\.text) == ["a b", "甲乙"])
    #expect(read[0].status == .reviewed && read[0].notes == ["n"])
    let codes = read[0].variants[0].content.codes
    #expect(codes.map(\.kind) == [.open, .close, .alone])
    #expect(codes.map(\.original) == ["", "", "<br/>"])
    #expect(read[1].variants.count == 1)
  }

  @Test func unitsOfVersion1AreReadInAllTheirForms() throws {
    let text = """
      <xliff version="1.2"><file source-language="en" target-language="zh-CN" original="a.html"><body>
      <trans-unit id="1" approved="yes"><source>a <g id="1">b</g><x id="2"/></source>
      <target>甲<g id="1">乙</g></target><note>n</note></trans-unit>
      <group><trans-unit id="2"><source>One. Two.</source><seg-source><mrk mtype="seg" mid="1">One.</mrk>
      <mrk mtype="seg" mid="2">Two.</mrk></seg-source><target state="needs-translation">\
      <mrk mtype="seg" mid="1">一。</mrk></target></trans-unit></group></body></file></xliff>
      """
    let read = try units(text)
    #expect(read.map(\.id) == ["1", "2/1", "2/2"])
    #expect(read.map { $0.variants.map(\.text) } == [["a b", "甲乙"], ["One.", "一。"], ["Two."]])
    #expect(read.map(\.status) == [.reviewed, .needsReview, .needsReview])
    #expect(read[0].origin.file == "a.html")
  }

  @Test func dialectsSayInTheirOwnWordsHowFarATranslationIs() throws {
    let text = """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"
       xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"><file original="a" source-language="en"
       target-language="zh" datatype="x"><body><trans-unit id="1"><source>One. Two. Three.</source>
      <seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk> <mrk mtype="seg" mid="3">Three.</mrk></seg-source>
      <target><mrk mtype="seg" mid="1">一。</mrk><mrk mtype="seg" mid="2">二。</mrk><mrk mtype="seg" mid="3">三。</mrk></target>
      <sdl:seg-defs><sdl:seg id="1" conf="Draft"/><sdl:seg id="2" conf="ApprovedSignOff"/><sdl:seg id="3" conf="Translated"/></sdl:seg-defs>
      </trans-unit><trans-unit id="2" mq:status="Rejected"><source>A</source><target>甲</target></trans-unit>
      <trans-unit id="3" mq:status="Proofread"><source>B</source><target>乙</target></trans-unit>
      </body></file></xliff>
      """
    #expect(
      try units(text).map(\.status) == [
        .needsReview, .reviewed, .unreviewed, .needsReview, .reviewed,
      ])
  }
}
