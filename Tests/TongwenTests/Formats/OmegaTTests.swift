import Foundation
import Testing
import Tongwen

/// What OmegaT, where it is installed, makes of files written here: it fills exactly the exact matches,
/// the standards' schemas that it carries hold, and Java knows the regular expressions.
@Suite(.enabled(if: OmegaT.isInstalled, "OmegaT is not installed"), .serialized)
struct OmegaTTests {
  private let pairs = [
    ("Open the file", "打开文件"), ("Something else & <more>", "别的 & <更多>"),
    ("Close the window", "关闭窗口"), ("Press \"Save\"", "按“保存”"),
  ]

  private var units: [TranslationUnit] {
    pairs.map { source, target in
      TranslationUnit(variants: [
        .init(.english, MarkedText(source)), .init(.chinese, MarkedText(target)),
      ])
    }
  }

  private func tmx(_ units: [TranslationUnit]) throws -> [UInt8] {
    let sink = ByteSink()
    var writer = try UnitFormat.tmx.writer(to: sink, languages: [.english, .chinese])
    for unit in units { try writer.write(unit) }
    try writer.finish()
    return sink.bytes
  }

  @Test func exactMatchesAreFilledAndNoOthers() throws {
    let folder = try Scratch()
    for name in ["source", "target", "tm/auto", "glossary", "dictionary", "omegat", "config"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/" + name, withIntermediateDirectories: true)
    }
    let lines = pairs.map(\.0) + ["Close the window now", "Never seen before"]
    _ = try folder.file("omegat.project", OmegaT.project)
    _ = try folder.file("source/a.txt", lines.joined(separator: "\n\n") + "\n")
    try FileOutput.write(tmx(units), to: folder.path + "/tm/auto/ours.tmx")
    try OmegaT.run(
      "omegat '\(folder.path)' --mode=console-translate --config-dir='\(folder.path)/config'",
      home: folder.path)
    let filled = try folder.text("target/a.txt").split(separator: "\n").map(String.init)
    #expect(filled == pairs.map(\.1) + ["Close the window now", "Never seen before"])
    // And what it exports is read here.
    let name = String(folder.path.split(separator: "/").last ?? "")
    for level in ["omegat", "level1", "level2"] {
      var texts: Set<String> = []
      try UnitFile("\(folder.path)/\(name)-\(level).tmx").read { unit in
        texts.formUnion(unit.variants.map(\.text))
      }
      #expect(texts.isSuperset(of: pairs.map(\.1)), "\(level)")
    }
  }

  @Test(.enabled(if: OmegaT.hasXMLLint, "xmllint is not installed"))
  func theStandardsSchemasHold() throws {
    let folder = try Scratch()
    try OmegaT.run("unzip -qoj \(OmegaT.jar) 'schemas/*' -d '\(folder.path)'", home: folder.path)
    var random = RandomUnits(5)
    let glossary = [
      ConceptEntry(
        id: "c1",
        terms: [
          Term("两江新区", .chinese, notes: ["a note"]),
          Term("Two Rivers", .english, status: .forbidden, kind: .short, sources: ["site"]),
        ], subject: "place", definition: "a new area", notes: ["note"], changed: "2024-04-01")
    ]
    let files = [
      ("a.tmx", "--dtdvalid tmx14.dtd", try tmx((0..<50).map { _ in random.unit() })),
      ("a.tbx", "--schema tbx.xsd", try GlossaryFile.bytes(glossary, as: .martif)),
      ("a.srx", "--schema srx20.xsd", Array(SRX.text(.builtIn).utf8)),
    ]
    for (name, check, bytes) in files {
      try FileOutput.write(bytes, to: folder.path + "/" + name)
      try OmegaT.run(
        "cd '\(folder.path)' && xmllint --nonet --noout \(check) \(name)", home: folder.path)
    }
  }

  @Test(.enabled(if: OmegaT.hasJava, "no Java compiler is installed"))
  func javaKnowsTheRegularExpressions() throws {
    let folder = try Scratch()
    _ = try folder.file("rules.srx", SRX.text(.builtIn))
    _ = try folder.file("Check.java", OmegaT.checkProgram)
    try OmegaT.run("java '\(folder.path)/Check.java' '\(folder.path)/rules.srx'", home: folder.path)
  }
}

/// OmegaT from Debian's package, and what comes with it.
private enum OmegaT {
  static let jar = "/usr/share/omegat/OmegaT.jar"
  static let isInstalled = FileManager.default.fileExists(atPath: jar)
  static let hasXMLLint = (try? run("xmllint --version && unzip -v", home: "/tmp")) != nil
  static let hasJava = (try? run("java --list-modules | grep -q jdk.compiler", home: "/tmp")) != nil

  struct Failure: Error { var said: String }

  static func run(_ command: String, home: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "HOME='\(home)'; export HOME; \(command)"]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      throw Failure(said: String(decoding: said.suffix(2000), as: UTF8.self))
    }
  }

  static let project = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir>
    <target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
    <dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN</source_lang>
    <target_lang>ZH</target_lang>
    <source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok>
    <target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
    <sentence_seg>false</sentence_seg>
    <support_default_translations>true</support_default_translations>
    <remove_tags>false</remove_tags></project></omegat>
    """

  static let checkProgram = """
    import java.io.File;
    import java.util.regex.Pattern;
    import javax.xml.parsers.DocumentBuilderFactory;
    public class Check {
      public static void main(String[] names) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new File(names[0]));
        for (var name : new String[] {"beforebreak", "afterbreak"}) {
          var rules = document.getElementsByTagName(name);
          for (int i = 0; i < rules.getLength(); i++) {
            Pattern.compile(rules.item(i).getTextContent());
          }
        }
      }
    }
    """
}
