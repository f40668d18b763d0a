import Glibc

/// Writes files so that nothing is ever half written: under a temporary name, then renamed.
public enum FileOutput {
  /// Writes the whole content of a file, or to standard output for `-`.
  ///
  /// - Throws: `FileComplaint.unwritable`
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try create(path) { try $0.write(bytes) }
  }

  /// Writes a text as UTF-8.
  ///
  /// - Throws: `FileComplaint.unwritable`
  public static func write(_ text: String, to path: String) throws {
    try create(path) { try $0.write(text) }
  }

  /// Lets `body` write a file piece by piece. The file appears under its name only when `body` is
  /// done; if it throws, nothing is left and what was there before stays as it was.
  ///
  /// - Throws: `FileComplaint.unwritable` and what `body` throws.
  public static func create(_ path: String, _ body: (ByteSink) throws -> Void) throws {
    if path == "-" {
      let sink = ByteSink(descriptor: STDOUT_FILENO, name: path)
      try body(sink)
      return try sink.flush()
    }
    try create([path]) { _, sink in try body(sink) }
  }

  /// Lets `body` write several files, one after the other. None appears under its name before all are
  /// done; if `body` throws, nothing is left and what was there before stays as it was.
  ///
  /// - Throws: `FileComplaint.unwritable` and what `body` throws.
  public static func create(
    _ paths: [String], _ body: (_ index: Int, ByteSink) throws -> Void
  ) throws {
    var pending: [PendingFile] = []
    do {
      for (index, path) in paths.enumerated() {
        let file = try PendingFile(path, number: index)
        pending.append(file)
        try file.write { try body(index, $0) }
      }
      for file in pending { try file.commit() }
    } catch {
      for file in pending { file.discard() }
      throw error
    }
  }
}

/// A file under its temporary name.
private struct PendingFile {
  let path: String
  private let place: String
  private let temporary: String

  init(_ path: String, number: Int) throws {
    self.path = path
    place = try Self.followed(path)
    let ending = number == 0 ? "" : ".\(number)"
    temporary = "\(Self.folder(of: place)).\(Self.name(of: place)).\(getpid())\(ending).part"
  }

  func write(_ body: (ByteSink) throws -> Void) throws {
    let descriptor = open(
      temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, Self.mode(of: place))
    if descriptor < 0 { throw FileComplaint.unwritable(path, reason: lastError()) }
    defer { close(descriptor) }
    let sink = ByteSink(descriptor: descriptor, name: path)
    try body(sink)
    try sink.flush()
    if fsync(descriptor) != 0 { throw FileComplaint.unwritable(path, reason: lastError()) }
  }

  func commit() throws {
    if rename(temporary, place) != 0 {
      throw FileComplaint.unwritable(path, reason: lastError())
    }
  }

  /// Nothing where the file has its name already.
  func discard() { unlink(temporary) }

  /// The file behind a symbolic link, so that the link stays one.
  private static func followed(_ path: String) throws -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func name(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }

  /// The rights of the file that is replaced; for a new one what the user's mask leaves of 0666.
  private static func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o666
  }
}

/// Takes what is written, collected into large pieces.
public final class ByteSink {
  private let descriptor: CInt
  private let name: String
  private var buffer: [UInt8] = []
  private let collects: Bool

  init(descriptor: CInt, name: String) {
    (self.descriptor, self.name, collects) = (descriptor, name, false)
  }

  /// A sink that keeps everything in memory, in `bytes`.
  public init() { (descriptor, name, collects) = (-1, "-", true) }

  /// What was written and is still in memory: everything, for a sink made by `init()`.
  public var bytes: [UInt8] { buffer }

  /// Adds to what is written.
  public func write(_ text: String) throws { try write(text.utf8) }

  /// Adds to what is written.
  public func write(_ bytes: some Sequence<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 65_536 && !collects { try flush() }
  }

  /// Hands everything to the system.
  ///
  /// - Throws: `FileComplaint.unwritable`
  func flush() throws {
    if collects { return }
    try buffer.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { throw FileComplaint.unwritable(name, reason: lastError()) }
        rest = rest.dropFirst(count)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
