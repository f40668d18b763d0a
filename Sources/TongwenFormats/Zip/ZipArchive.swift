import CZip

/// A zip archive in memory: entries are read by name, and a copy is made with some of them replaced.
///
/// Nothing is ever written to disk. Archives with unsafe names, too many entries or entries that expand
/// beyond measure are refused before anything is expanded.
///
///     let archive = try ZipArchive(bytes, file: "news.docx")
///     let xml = try archive.read("word/document.xml")
///     let copy = try archive.replacing(["word/document.xml": changed])
struct ZipArchive: Sendable {
  let file: String
  private let bytes: [UInt8]
  /// In the order of the archive.
  let entries: [Entry]
  private let numbers: [String: Int]

  struct Entry: Sendable {
    let name: String
    /// As the archive says; no more than this is ever expanded.
    let size: Int
    let compressedSize: Int
    let method: Int32
    let modified: Int
    let isEncrypted: Bool
  }

  /// What is refused. The largest sound documents seen stay far below.
  private enum Limit {
    static let entries = 65_535
    static let entry = 1 << 28
    static let total = 1 << 31
    /// Deflate reaches 1032 : 1; large sheets of one number 200 : 1.
    static let ratio = 400
    static let small = 1 << 24
  }

  /// - Parameter file: the name for complaints.
  /// - Throws: `ZipComplaint`, `FileComplaint.empty`
  init(_ bytes: [UInt8], file: String) throws {
    if bytes.isEmpty { throw FileComplaint.empty(file) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw ZipComplaint.oldOffice(file) }
    (self.bytes, self.file) = (bytes, file)
    entries = try ZipHandle.reading(bytes, file) { try Self.entries($0, file) }
    numbers = Dictionary(
      entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func contains(_ name: String) -> Bool { numbers[name] != nil }

  /// The content of an entry.
  ///
  /// - Throws: `ZipComplaint`
  func read(_ name: String) throws -> [UInt8] {
    guard let number = numbers[name] else {
      throw ZipComplaint.missingEntry(file, entry: name)
    }
    let entry = entries[number]
    if entry.isEncrypted { throw ZipComplaint.encrypted(file, entry: name) }
    return try ZipHandle.reading(bytes, file) { try $0.content(number, size: entry.size) }
  }

  /// The archive with the content of some entries replaced; all others are copied as they are, still
  /// compressed.
  ///
  /// - Throws: `ZipComplaint`
  func replacing(_ contents: [String: [UInt8]]) throws -> [UInt8] {
    if contents.isEmpty { return bytes }
    if let name = contents.keys.first(where: { numbers[$0] == nil }) {
      throw ZipComplaint.missingEntry(file, entry: name)
    }
    return try ZipHandle.reading(bytes, file) { old in
      try ZipHandle.making(file) { new in
        for (number, entry) in entries.enumerated() {
          let content = numbers[entry.name] == number ? contents[entry.name] : nil
          try new.copy(number, of: old, entry, content: content)
        }
      }
    }
  }

  /// A new archive.
  ///
  /// - Throws: `ZipComplaint`
  static func made(of contents: [(name: String, content: [UInt8])], file: String) throws -> [UInt8]
  {
    try ZipHandle.making(file) { handle in
      for (name, content) in contents { try handle.add(name, content) }
    }
  }

  // MARK: What is refused

  private static func entries(_ handle: ZipHandle, _ file: String) throws -> [Entry] {
    let count = handle.count
    if count > Limit.entries { throw ZipComplaint.tooManyEntries(file, count: count) }
    var total = 0
    return try (0..<count).map { number in
      let entry = try handle.entry(number)
      if isUnsafe(entry.name) { throw ZipComplaint.unsafeName(file, entry: entry.name) }
      total += entry.size
      let ratio = entry.size / max(entry.compressedSize, 1)
      if entry.size > Limit.entry || total > Limit.total
        || entry.size > Limit.small && ratio > Limit.ratio
      {
        throw ZipComplaint.bomb(file, entry: entry.name, size: entry.size)
      }
      return entry
    }
  }

  private static func isUnsafe(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    let second = name.unicodeScalars.dropFirst().first
    return name.utf8.contains(0) || parts.contains("..") || parts.first?.isEmpty ?? true
      || second == ":"
  }
}
