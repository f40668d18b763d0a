import Glibc
import Testing
import Tongwen

@Suite struct FileInputTests {
  /// "hello, hello, hello, hello\n" by gzip.
  private let packed: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 203, 72, 205, 201, 201, 215, 81, 200, 192, 164, 184, 0, 75,
    33,
    161, 41, 27, 0, 0, 0,
  ]

  @Test func missingFilesAndFoldersAreTold() {
    #expect(throws: FileComplaint.missing("/no/such/file")) { try FileInput.read("/no/such/file") }
    #expect(throws: FileComplaint.directory("/usr")) { try FileInput.read("/usr") }
    #expect(throws: FileComplaint.empty("x")) {
      try FileInput(bytes: [], name: "x").bytes(allowingEmpty: false)
    }
  }

  @Test func filesAreReplacedWholeOrNotAtAll() throws {
    let path = "\(TemporaryFolder.path)/tongwen-output-\(getpid())"
    defer { unlink(path) }
    try FileOutput.write("old", to: path)
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try FileOutput.create(path) { sink in
        try sink.write("new")
        throw Stop()
      }
    }
    #expect(String(decoding: try FileInput.read(path), as: UTF8.self) == "old")
    try FileOutput.write("new", to: path)
    #expect(String(decoding: try FileInput.read(path), as: UTF8.self) == "new")
  }

  @Test func outputIntoNoFolderIsTold() {
    #expect(throws: FileComplaint.self) { try FileOutput.write("x", to: "/no/such/folder/x") }
  }

  @Test func gzipIsUndone() throws {
    let line = Array("hello, hello, hello, hello\n".utf8)
    #expect(try FileInput(bytes: packed).bytes() == line)
    #expect(try FileInput(bytes: packed + packed).bytes() == line + line)
  }

  @Test func brokenGzipIsTold() {
    #expect(throws: FileComplaint.self) { try FileInput(bytes: Array(packed.prefix(20))).bytes() }
    #expect(throws: FileComplaint.self) { try FileInput(bytes: [0x1F, 0x8B, 1, 2, 3, 4]).bytes() }
  }
}

enum TemporaryFolder {
  static let path = "/tmp"
}
