import Foundation
import Testing
import Tongwen

/// XLIFF written here keeps to the standard's schemas, where Debian's package `php-symfony-translation`
/// brings them and xmllint is installed.
@Suite(.enabled(if: XLIFFSchemas.areInstalled, "no schemas of XLIFF or no xmllint are installed"))
struct XLIFFSchemaTests {
  @Test(arguments: [(UnitFormat.xliff, "xliff-core-1.2-strict"), (.xliff2, "xliff-core-2.0")])
  func theSchemaHolds(format: UnitFormat, schema: String) throws {
    var random = RandomUnits(12)
    let sink = ByteSink()
    var writer = try format.writer(to: sink, languages: [.chinese, .english])
    for _ in 0..<200 {
      var unit = random.unit()
      unit.variants = Array(unit.variants.prefix(2))
      try writer.write(unit)
    }
    try writer.finish()
    #expect(try XLIFFSchemas.complaints(about: sink.bytes, schema) == "")
  }

  @Test func aBrokenFileIsFound() throws {
    let file = """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>
      """
    #expect(
      try XLIFFSchemas.complaints(about: Array(file.utf8), "xliff-core-1.2-strict")
        .contains("original"))
  }
}

/// The schemas of the package, whose imports are made to name the file beside them.
private enum XLIFFSchemas {
  private static let folder =
    "/usr/share/php/Symfony/Component/Translation/Resources/schemas"

  static let areInstalled =
    FileManager.default.fileExists(atPath: folder + "/xliff-core-2.0.xsd")
    && (try? run("command -v xmllint")) != ""

  /// What xmllint says of a file, without the line that says that it is valid.
  static func complaints(about bytes: [UInt8], _ schema: String) throws -> String {
    let scratch = try Scratch()
    let text = try String(contentsOfFile: "\(folder)/\(schema).xsd", encoding: .utf8)
    let beside = "schemaLocation=\"xml.xsd\""
    let local = text.replacing(#/schemaLocation="[^"]*xml\.xsd"/#, with: beside)
    _ = try scratch.file("core.xsd", local)
    try FileManager.default.copyItem(
      atPath: folder + "/xml.xsd", toPath: scratch.path + "/xml.xsd")
    try FileOutput.write(bytes, to: scratch.path + "/a.xlf")
    let said = try run(
      "cd '\(scratch.path)' && xmllint --nonet --noout --schema core.xsd a.xlf 2>&1")
    return said.replacing("a.xlf validates\n", with: "")
  }

  private static func run(_ command: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
