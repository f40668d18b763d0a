/// The bytes of a file in pieces, gzip undone, with a look ahead to find out what it is.
///
/// Memory is constant whatever the file's length.
public final class ByteStream {
  /// As the user named the file; `-` for standard input.
  public let name: String
  private var source: any ByteSource
  /// Read ahead and not handed out yet, from `position` on.
  private var ahead: [UInt8] = []
  private var position = 0
  private var ended = false
  /// How many bytes were handed out, gzip undone: how far a reader has come.
  public private(set) var consumed = 0

  /// Opens a file, or standard input for `-`.
  public convenience init(path: String) throws {
    try self.init(FileSource(path: path), name: path)
  }

  /// Reads what is in memory.
  public convenience init(bytes: [UInt8], name: String = "-") throws {
    try self.init(MemorySource(bytes), name: name)
  }

  init(_ source: any ByteSource, name: String) throws {
    (self.source, self.name) = (source, name)
    let magic = try look(2)
    if magic.elementsEqual([0x1F, 0x8B]) {
      let start = Array(ahead[position...])
      (ahead, position, ended) = ([], 0, false)
      self.source = try GunzipSource(self.source, start: start, name: name)
    }
  }

  /// Up to `count` bytes from the current position, fewer at the end; they stay to be read.
  public func look(_ count: Int) throws -> ArraySlice<UInt8> {
    while !ended && ahead.count - position < count { try fetch() }
    return ahead[position..<min(position + count, ahead.count)]
  }

  /// Fills the buffer from its start and says how many bytes there are; 0 at the end of the file.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if position == ahead.count {
      if ended { return 0 }
      let count = try source.read(into: buffer)
      consumed += count
      return count
    }
    let count = min(buffer.count, ahead.count - position)
    ahead.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]))
    }
    position += count
    consumed += count
    if position == ahead.count { (ahead, position) = ([], 0) }
    return count
  }

  /// Passes over bytes that were looked at.
  func skip(_ count: Int) throws {
    _ = try look(count)
    position = min(position + count, ahead.count)
  }

  /// Everything that is left.
  ///
  /// - Throws: `FileComplaint.tooLarge` beyond `limit` bytes.
  public func readAll(limit: Int = FileInput.largest) throws -> [UInt8] {
    var all = Array(ahead[position...])
    (ahead, position) = ([], 0)
    while !ended {
      let piece = try chunk()
      if all.count + piece.count > limit { throw FileComplaint.tooLarge(name, limit: limit) }
      all.append(contentsOf: piece)
    }
    return all
  }

  private func fetch() throws { ahead.append(contentsOf: try chunk()) }

  private func chunk() throws -> [UInt8] {
    let piece = try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = try source.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    if piece.isEmpty { ended = true }
    return piece
  }
}

/// Where bytes come from.
protocol ByteSource {
  /// Fills the buffer from its start; 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// Bytes in memory.
struct MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]))
    }
    position += count
    return count
  }
}
