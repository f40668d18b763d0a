import Foundation
import Testing
import Tongwen

/// Files of texts and translations are filled, and everything else stays as it was.
@Suite struct BilingualCaseTests {
  private static let files = ["xlf", "sdlxliff", "mqxliff", "po"].flatMap {
    Cases.files("translate", $0)
  }
  private static let records = ProcessInfo.processInfo.environment["TONGWEN_RECORD"] == "1"
  private let folder: Scratch
  private let workspace: Workspace

  init() throws {
    folder = try Scratch()
    workspace = try Workspace.create(at: folder.path).workspace
    _ = try folder.file("Memory/known.tsv", Cases.text("translate", "memory.tsv"))
    _ = try folder.file("Glossary/terms.tsv", Cases.text("translate", "terms.tsv"))
  }

  private func filled(_ bytes: [UInt8], _ name: String) throws -> [UInt8] {
    let path = folder.path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try workspace.pretranslate(path, from: .chinese, to: .english).bytes
  }

  private func expected(_ file: String) throws -> String {
    try Cases.text("translate", "filled/" + file)
  }

  @Test(arguments: files)
  func aFileIsFilledAsItsCaseSays(file: String) throws {
    let bytes = Array(try Cases.text("translate", file).utf8)
    let now = String(decoding: try filled(bytes, file), as: UTF8.self)
    if Self.records {
      let place = Cases.folder.appendingPathComponent("translate/filled/" + file)
      return try now.write(to: place, atomically: true, encoding: .utf8)
    }
    let (old, new) = (try expected(file).split(separator: "\n"), now.split(separator: "\n"))
    for (number, pair) in zip(old, new).enumerated() {
      try #require(pair.0 == pair.1, "line \(number + 1) without the empty ones")
    }
    #expect(try now == expected(file))
  }

  @Test(arguments: files)
  func whatIsFilledStaysWhenItIsFilledAgain(file: String) throws {
    let once = Array(try expected(file).utf8)
    #expect(try String(decoding: filled(once, file), as: UTF8.self) == expected(file))
  }

  @Test(arguments: files)
  func whatIsFilledIsRead(file: String) throws {
    let bytes = Array(try expected(file).utf8)
    _ = try Formats.inspect(FileInput(bytes: bytes, name: file))
    var targets: [String] = []
    try Formats.translationUnits(in: FileInput(bytes: bytes, name: file)) { unit in
      targets += unit.variants.dropFirst().map(\.text)
    }
    #expect(targets.contains { $0.hasPrefix("Liangjiang") || $0.hasPrefix("There is") })
  }

  @Test(arguments: files)
  func otherLineEndsStay(file: String) throws {
    let (given, wanted) = (try Cases.text("translate", file), try expected(file))
    for end in ["\r\n", "\r"] {
      let bytes = try filled(Array(given.withLineEnds(end).utf8), file)
      #expect(String(decoding: bytes, as: UTF8.self) == wanted.withLineEnds(end))
    }
  }

  @Test(arguments: files, FileEncoding.allCases)
  func otherEncodingsStay(file: String, encoding: FileEncoding) throws {
    let (given, wanted) = (try Cases.text("translate", file), try expected(file))
    guard let given = try encoding.bytes(given), let wanted = try encoding.bytes(wanted) else {
      return
    }
    #expect(try filled(given, file) == wanted)
  }

  @Test(arguments: files, FileEncoding.allCases)
  func withNothingToFillItIsTheSameFile(file: String, encoding: FileEncoding) throws {
    guard let bytes = try encoding.bytes(Cases.text("translate", file)) else { return }
    let input = FileInput(bytes: bytes, name: file)
    #expect(try Formats.bilingual(input).written([:]) == bytes)
  }
}

/// How a file in UTF-8 may be written instead.
enum FileEncoding: CaseIterable {
  case marked, low, high, chinese

  /// The text in this encoding, which it declares if it is XML or PO; `nil` for XML that declares none.
  func bytes(_ text: String) throws -> [UInt8]? {
    switch self {
    case .marked: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .low:
      return [0xFF, 0xFE]
        + text.declared("UTF-16").utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    case .high:
      return [0xFE, 0xFF]
        + text.declared("UTF-16").utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    case .chinese:
      if !text.lowercased().contains("utf-8") { return nil }
      let file = try EncodedText([], declared: .gb18030, file: "")
      return try file.encoded(Array(text.declared("GBK").utf8))
    }
  }
}

extension String {
  fileprivate func withLineEnds(_ end: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
  }

  fileprivate func declared(_ encoding: String) -> String {
    replacingOccurrences(of: "UTF-8", with: encoding).replacingOccurrences(
      of: "utf-8", with: encoding)
  }
}
