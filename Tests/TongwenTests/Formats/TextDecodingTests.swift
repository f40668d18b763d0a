import Testing
import Tongwen

@Suite struct TextDecodingTests {
  @Test func marksTellTheEncoding() throws {
    let little: [UInt8] = [0xFF, 0xFE, 0x24, 0x4E, 0x61, 0x00]
    let text = try TextDecoding.decode(little)
    #expect(text.text == "两a")
    #expect(text.encoding == .utf16LittleEndian && text.hasByteOrderMark)
    #expect(try TextDecoding.decode([0xFE, 0xFF, 0x4E, 0x24]).text == "两")
    #expect(try TextDecoding.decode([0xEF, 0xBB, 0xBF, 0x61]).text == "a")
  }

  @Test func utf16WithoutMarkShowsByItsZeroBytes() throws {
    let units: [[UInt8]] = "a line\n两江\n".utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let text = try TextDecoding.decode(Array(units.joined()))
    #expect(text.text == "a line\n两江\n" && text.encoding == .utf16LittleEndian)
  }

  @Test func chineseThatIsNoUTF8IsGB18030() throws {
    // 两江新区 as Excel for Chinese Windows writes it
    let bytes: [UInt8] = [0xC1, 0xBD, 0xBD, 0xAD, 0xD0, 0xC2, 0xC7, 0xF8, 0x2C, 0x61]
    let text = try TextDecoding.decode(bytes)
    #expect(text.text == "两江新区,a" && text.encoding == .gb18030)
  }

  @Test func aDamagedUTF8FileIsNotTakenForGB18030() {
    let bytes = Array("两江新区\n重庆".utf8) + [0xFF] + Array("大学".utf8)
    let expected = DecodingComplaint.invalid(
      byte: 0xFF, encoding: "utf-8", guessed: true, at: Place(file: "a.txt", line: 2, column: 3))
    #expect(throws: expected) { try TextDecoding.decode(bytes, file: "a.txt") }
  }

  @Test func zeroBytesAreNoText() {
    #expect(throws: DecodingComplaint.binary(at: Place(line: 1, column: 3))) {
      try TextDecoding.decode([0x61, 0x62, 0x00, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A])
    }
  }

  @Test func aCutCharacterIsTold() {
    #expect(throws: DecodingComplaint.cut(encoding: "gb18030", at: Place(line: 1, column: 2))) {
      try TextDecoding.decode([0xC1, 0xBD, 0xBD], as: .gb18030)
    }
  }

  @Test(arguments: [
    ("UTF8", "utf-8"), ("gbk", "gb18030"), ("GB2312", "gb18030"), ("us-ascii", "utf-8"),
    ("CP1251", "windows-1251"), ("ISO-8859-1", "iso-8859-1"),
  ])
  func labelsMeetUnderOneName(label: String, name: String) {
    #expect(TextEncoding(label)?.name == name)
  }

  @Test(arguments: ["klingon", "", "utf-8//IGNORE", "CHARSET"])
  func unknownLabelsAreNone(label: String) {
    #expect(TextEncoding(label) == nil)
  }

  @Test func streamsGiveWhatDecodingGives() throws {
    let text = String(repeating: "重庆两江新区 is 𠮷 new.\r\n", count: 9000)
    let units: [[UInt8]] = text.utf16.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let utf16: [UInt8] = [0xFE, 0xFF] + units.joined()
    for bytes in [Array(text.utf8), utf16] {
      let stream = try TextStream(FileInput(bytes: bytes).open())
      var all: [UInt8] = []
      while case let piece = try stream.next(), !piece.isEmpty { all += piece }
      #expect(String(decoding: all, as: UTF8.self) == text)
    }
  }

  @Test func streamsFindGB18030AfterALongStretchOfASCII() throws {
    let bytes = [UInt8](repeating: 0x61, count: 200_000) + [0x0A, 0xC1, 0xBD, 0xBD, 0xAD]
    let stream = try TextStream(FileInput(bytes: bytes).open())
    var all: [UInt8] = []
    while case let piece = try stream.next(), !piece.isEmpty { all += piece }
    #expect(String(decoding: all.suffix(6), as: UTF8.self) == "两江")
    #expect(stream.encoding == .gb18030)
  }
}
