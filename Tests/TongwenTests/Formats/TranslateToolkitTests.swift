import Foundation
import Testing
import Tongwen

/// Translate Toolkit reads what is written here and finds the same texts, where it is installed.
@Suite(.enabled(if: TranslateToolkit.isInstalled, "Translate Toolkit is not installed"))
struct TranslateToolkitTests {
  private var units: [TranslationUnit] {
    var random = RandomUnits(77)
    return (0..<20).map { number in
      var unit = random.unit()
      unit.variants = Array(unit.variants.prefix(2))
      for index in unit.variants.indices { unit.variants[index].content.codes = [] }
      unit.context.key = "key \(number)"
      // It takes a text that somebody must look at for none.
      unit.status = .reviewed
      return unit
    }
  }

  @Test(arguments: [("tmx", UnitFormat.tmx), ("xlf", .xliff), ("po", .po)])
  func unitsAreFound(ending: String, format: UnitFormat) throws {
    let sink = ByteSink()
    var writer = try format.writer(to: sink, languages: [.chinese, .english])
    for unit in units { try writer.write(unit) }
    try writer.finish()
    let found = try TranslateToolkit.pairs(sink.bytes, "a.\(ending)")
    #expect(found == units.map { $0.variants.map(\.text) })
  }

  @Test func termsOfTBX2AreFound() throws {
    let names = [("两江新区", "Liangjiang New Area"), ("重庆 & 成都", "Chongqing <& Chengdu>")]
    let entries = names.enumerated().map { number, pair in
      ConceptEntry(
        id: "c\(number)", terms: [Term(pair.0, .chinese), Term(pair.1, .english)])
    }
    let bytes = try GlossaryFile.bytes(entries, as: .martif)
    #expect(try TranslateToolkit.pairs(bytes, "a.tbx") == names.map { [$0.0, $0.1] })
  }
}

/// Translate Toolkit, if this machine's Python has it.
private enum TranslateToolkit {
  static let isInstalled = (try? run("import translate.storage.tmx", [])) != nil

  /// The source and the target of every unit that it finds.
  static func pairs(_ bytes: [UInt8], _ name: String) throws -> [[String]] {
    let folder = try Scratch()
    let path = folder.path + "/" + name
    try FileOutput.write(bytes, to: path)
    let program = """
      import json, sys
      from translate.storage import factory
      units = factory.getobject(sys.argv[1]).units
      print(json.dumps([[str(u.source), str(u.target)] for u in units if not u.isheader()]))
      """
    return try JSONDecoder().decode([[String]].self, from: run(program, [path]))
  }

  private struct Failure: Error {}

  private static func run(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, nil)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failure() }
    return said
  }
}
