import Glibc

/// The bytes of an open file or of standard input.
final class FileSource: ByteSource {
  private let descriptor: CInt
  private let name: String

  init(path: String) throws {
    name = path
    if path == "-" {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      throw errno == ENOENT ? FileComplaint.missing(path) : .unreadable(path, reason: lastError())
    }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw FileComplaint.directory(path)
    }
  }

  deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno == EISDIR { throw FileComplaint.directory(name) }
      if errno != EINTR { throw FileComplaint.unreadable(name, reason: lastError()) }
    }
  }
}

/// The system's words for the last error of a call.
func lastError() -> String { String(cString: strerror(errno)) }
