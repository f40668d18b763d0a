import Glibc

/// What an index segment covers, as its file's header says.
struct SegmentHeader: Equatable, Sendable {
  static let size = 1024
  /// `TWINDEX` and the version of the layout and of the tokens in one number; raised with either.
  static let magic: UInt64 = 0x5845_444E_4957_5400 | 2

  /// The identity of the store that it was made from.
  var store: UInt64
  /// The store's number of the language.
  var language: Int64
  /// Covers the variants after `low`, up to and with `high`.
  var low: Int64
  var high: Int64
}

/// An index segment on its way to a file: a header, then columns, each at a multiple of 64 bytes.
struct SegmentImage {
  private let header: SegmentHeader
  private let columns: [ColumnData]

  init(_ header: SegmentHeader, _ columns: [ColumnData]) {
    (self.header, self.columns) = (header, columns)
  }

  /// In memory, for memories without a file.
  func inMemory() -> MappedBytes {
    var bytes = [UInt8]()
    write(stamp: 0) { bytes.append(contentsOf: $0) }
    return bytes.withUnsafeBytes { MappedBytes(copying: [$0]) }
  }

  /// Writes beside and renames, so that a reader sees the whole file or none. Throws the system's error.
  func write(to path: String) throws(SystemError) {
    let beside = "\(path).\(getpid()).part"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(errno, beside) }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let stamp = UInt64(now.tv_sec) << 32 | UInt64(now.tv_nsec)
    var failure: Int32 = 0
    write(stamp: stamp) { part in
      if failure == 0 { failure = Self.writeAll(descriptor, part) }
    }
    if failure == 0, futimens(descriptor, [now, now]) != 0 { failure = errno }
    if close(descriptor) != 0 && failure == 0 { failure = errno }
    if failure == 0, rename(beside, path) != 0 { failure = errno }
    if failure != 0 {
      unlink(beside)
      throw SystemError(failure, path)
    }
  }

  private static func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int32 {
    var at = 0
    while at < bytes.count {
      let written = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: at), bytes.count - at)
      if written < 0 && errno == EINTR { continue }
      if written <= 0 { return written < 0 ? errno : EIO }
      at += written
    }
    return 0
  }

  private func write(stamp: UInt64, _ body: (UnsafeRawBufferPointer) -> Void) {
    let padding = [UInt8](repeating: 0, count: 64)
    head(stamp).withUnsafeBytes(body)
    for column in columns {
      column.withBytes(body)
      padding.withUnsafeBytes {
        body(UnsafeRawBufferPointer(rebasing: $0[..<gap(column.byteCount)]))
      }
    }
  }

  private func gap(_ count: Int) -> Int { (64 - count % 64) % 64 }

  /// magic, size, checksum, stamp, store, language, low, high, count, then offset and size of each column.
  private func head(_ stamp: UInt64) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: SegmentHeader.size / 8)
    words[0] = SegmentHeader.magic
    words[3] = stamp
    words[4] = header.store
    words[5] = UInt64(bitPattern: header.language)
    words[6] = UInt64(bitPattern: header.low)
    words[7] = UInt64(bitPattern: header.high)
    words[8] = UInt64(columns.count)
    var offset = SegmentHeader.size
    for (at, column) in columns.enumerated() {
      let count = column.byteCount
      words[9 + 2 * at] = UInt64(offset)
      words[10 + 2 * at] = UInt64(count)
      offset += count + gap(count)
    }
    words[1] = UInt64(offset)
    let seed = words.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[32...])) }
    words[2] = columns.reduce(seed) { sum, column in
      column.withBytes { Checksum.of($0, seed: sum) }
    }
    return words
  }
}

/// An index segment opened: its header and its columns in place.
struct SegmentFile: Sendable {
  let header: SegmentHeader
  private let memory: MappedBytes

  /// Over bytes in memory or a file. `nil` where they are not a segment of this version, or are cut off;
  /// with `checked`, also where the checksum says that they were altered.
  init?(_ memory: MappedBytes, checked: Bool) {
    self.memory = memory
    let bytes = memory.bytes
    guard bytes.count >= SegmentHeader.size else { return nil }
    let word = { (at: Int) in bytes.loadUnaligned(fromByteOffset: at * 8, as: UInt64.self) }
    guard word(0) == SegmentHeader.magic, word(1) == UInt64(bytes.count), word(8) <= 59 else {
      return nil
    }
    header = SegmentHeader(
      store: word(4), language: Int64(bitPattern: word(5)), low: Int64(bitPattern: word(6)),
      high: Int64(bitPattern: word(7)))
    for at in 0..<Int(word(8)) {
      let (offset, count) = (word(9 + 2 * at), word(10 + 2 * at))
      guard offset % 64 == 0, offset <= UInt64(bytes.count), count <= UInt64(bytes.count) - offset
      else { return nil }
    }
    if checked && !isIntact { return nil }
  }

  /// Maps a file. Where its time is not the one written into it, somebody touched it since: then its
  /// checksum is read. `nil` where there is no such file or it is not sound.
  static func open(_ path: String, checked: Bool = false) -> SegmentFile? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0,
      let memory = MappedBytes(file: descriptor, size: Int(status.st_size)),
      memory.bytes.count >= SegmentHeader.size
    else { return nil }
    let stamp = memory.bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    let time = UInt64(status.st_mtim.tv_sec) << 32 | UInt64(status.st_mtim.tv_nsec)
    return SegmentFile(memory, checked: checked || stamp != time)
  }

  var columns: [UnsafeRawBufferPointer] {
    let bytes = memory.bytes
    let word = { (at: Int) in
      Int(bytes.loadUnaligned(fromByteOffset: at * 8, as: UInt64.self))
    }
    return (0..<word(8)).map { at in
      UnsafeRawBufferPointer(
        rebasing: bytes[word(9 + 2 * at)..<word(9 + 2 * at) + word(10 + 2 * at)])
    }
  }

  var byteCount: Int { memory.bytes.count }

  /// Whether every byte is as it was written.
  var isIntact: Bool {
    let bytes = memory.bytes
    let head = UnsafeRawBufferPointer(rebasing: bytes[32..<SegmentHeader.size])
    let sum = columns.reduce(Checksum.of(head)) { Checksum.of($1, seed: $0) }
    return sum == bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
  }
}

/// The system refused: its error number and the path.
struct SystemError: Error {
  let number: Int32
  let path: String

  init(_ number: Int32, _ path: String) { (self.number, self.path) = (number, path) }

  /// The system's words: `No space left on device`.
  var words: String { String(cString: strerror(number)) }
}
