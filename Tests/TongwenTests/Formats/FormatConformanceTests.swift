import Foundation
import Testing
import Tongwen

/// The laws of every format: a new one joins by a file under `Tests/Cases/formats`.
@Suite struct FormatConformanceTests {
  @Test func everyFormatHasASample() throws {
    let formats = try Set(FormatSample.all.map { try FormatReading($0.bytes, $0.name).format })
    let known = Set(Formats.all.map(\.name))
    #expect(known.subtracting(formats).isEmpty)
  }

  @Test(arguments: FormatSample.all)
  func somethingIsRead(sample: FormatSample) throws {
    let reading = try FormatReading(sample.bytes, sample.name)
    #expect(reading.units > 0 && (reading.format == "srx" || !reading.texts.isEmpty))
  }

  @Test(arguments: FormatSample.texts, ["\r\n", "\r"])
  func anyLineEndIsOne(sample: FormatSample, end: String) throws {
    let other = sample.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: end)
    let reading = try FormatReading(sample.bytes, sample.name)
    #expect(try FormatReading(Array(other.utf8), sample.name) == reading)
  }

  @Test(arguments: FormatSample.texts, FileEncoding.allCases)
  func anyEncodingSaysTheSame(sample: FormatSample, encoding: FileEncoding) throws {
    // UTF-8 is what plain files are in; GBK must be declared.
    guard let bytes = try encoding.bytes(sample.text) else { return }
    let reading = try FormatReading(sample.bytes, sample.name)
    #expect(try FormatReading(bytes, sample.name) == reading)
  }

  @Test(arguments: FormatSample.all)
  func anEmptyFileHoldsNothing(sample: FormatSample) throws {
    do {
      #expect(try FormatReading([], sample.name).texts.isEmpty)
    } catch let complaint as any Complaint {
      #expect(!complaint.message.isEmpty)
    }
  }

  @Test(arguments: FormatSample.all)
  func aFileCutOffAnywhereIsReadOrRefused(sample: FormatSample) throws {
    let step = max(sample.bytes.count / 60, 1)
    for length in stride(from: 1, to: sample.bytes.count, by: step) {
      try readOrRefuse(Array(sample.bytes.prefix(length)), sample.name, "length \(length)")
    }
  }

  /// `TONGWEN_FUZZ=100000 scripts/test --filter anyBytes` looks longer.
  @Test(arguments: FormatSample.all)
  func anyBytesAreReadOrRefused(sample: FormatSample) throws {
    let rounds = ProcessInfo.processInfo.environment["TONGWEN_FUZZ"].flatMap(Int.init) ?? 120
    for seed in 0..<rounds {
      var mutation = Mutation(UInt64(seed), of: sample.bytes)
      try readOrRefuse(mutation.bytes(), sample.name, "seed \(seed)")
    }
  }

  /// What is refused is refused with a sentence of ours; anything else thrown, or a crash, is a fault.
  private func readOrRefuse(_ bytes: [UInt8], _ name: String, _ what: String) throws {
    do {
      _ = try FormatReading(bytes, name)
    } catch let complaint as any Complaint {
      try #require(!complaint.message.isEmpty, "\(what)")
      if let place = complaint.place { try #require(place.line > 0, "\(what)") }
    }
  }
}

/// Repeatable damage to a file: bytes changed, pieces taken out, doubled and put elsewhere, marks of the
/// formats put in.
struct Mutation {
  private var random: SeededRandom
  private let given: [UInt8]

  init(_ seed: UInt64, of bytes: [UInt8]) { (random, given) = (SeededRandom(seed), bytes) }

  private static let marks: [[UInt8]] = words.map { Array($0.utf8) } + invalid

  private static let words: [String] = [
    "<", ">", "&", "\"", "'", "\t", "\n", "\r", "/>", "</a>", "<!--", "-->", "<![CDATA[", "]]>",
    "&#0;", "&#x110000;", "&amp;", "{", "}", "[", "]", "\\", "\\u", "|", "#", "msgid \"",
    "xmlns=\"", "-1", "99999999999999999999", "\u{FEFF}", "\u{202E}", "```", "* ",
    "00:00:99,999 --> ", "<mrk mtype=\"seg\" mid=\"1\">", "<pc id=\"1\">", "<target/>", "=", ",",
    ";",
  ]

  private static let invalid: [[UInt8]] = [
    [0], [0xFF], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80],
  ]

  mutating func bytes() -> [UInt8] {
    var bytes = given
    for _ in 0..<Int.random(in: 1...5, using: &random) where !bytes.isEmpty { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let at = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(at + Int.random(in: 1...40, using: &random), bytes.count)
    let other = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[at] = .random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(at..<end)
    case 2: bytes.insert(contentsOf: bytes[at..<end], at: other)
    case 3: bytes.insert(contentsOf: Self.marks.randomElement(using: &random) ?? [], at: at)
    default: bytes.replaceSubrange(at..<end, with: bytes[other...].prefix(end - at))
    }
  }
}
