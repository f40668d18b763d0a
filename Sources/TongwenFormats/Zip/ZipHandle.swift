import CZip
import Glibc

/// libzip's handle on an archive in memory, for the time of one call.
struct ZipHandle {
  private let archive: OpaquePointer
  private let file: String

  /// Opens an archive, lets `body` read and closes it.
  ///
  /// - Throws: `ZipComplaint.broken`, and what `body` throws.
  static func reading<Value>(
    _ bytes: [UInt8], _ file: String, _ body: (ZipHandle) throws -> Value
  ) throws -> Value {
    try bytes.withUnsafeBytes { buffer in
      var error = zip_error_t()
      zip_error_init(&error)
      defer { zip_error_fini(&error) }
      guard
        let source = zip_source_buffer_create(
          buffer.baseAddress, UInt64(buffer.count), 0, &error)
      else { throw ZipComplaint.broken(file, reason: words(&error)) }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
        zip_source_free(source)
        throw ZipComplaint.broken(file, reason: words(&error))
      }
      defer { zip_discard(archive) }
      return try body(ZipHandle(archive: archive, file: file))
    }
  }

  /// Makes a new archive, lets `body` add its entries and gives its bytes.
  ///
  /// An archive is never changed in place: libzip 1.7 frees memory twice when it writes over a buffer.
  ///
  /// - Throws: `ZipComplaint.broken`, and what `body` throws.
  static func making(_ file: String, _ body: (ZipHandle) throws -> Void) throws -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw ZipComplaint.broken(file, reason: words(&error))
    }
    defer { zip_source_free(source) }
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      throw ZipComplaint.broken(file, reason: words(&error))
    }
    let handle = ZipHandle(archive: archive, file: file)
    do {
      try body(handle)
      if zip_close(archive) != 0 { throw handle.broken() }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try content(of: source, file)
  }

  // MARK: Reading

  var count: Int { Int(zip_get_num_entries(archive, 0)) }

  func entry(_ number: Int) throws -> ZipArchive.Entry {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    if zip_stat_index(archive, UInt64(number), 0, &stat) != 0 { throw broken() }
    guard let name = stat.name.map({ String(cString: $0) }), stat.size < UInt64(Int.max),
      stat.comp_size < UInt64(Int.max)
    else { throw ZipComplaint.broken(file, reason: "an entry has no name or no size") }
    return ZipArchive.Entry(
      name: name, size: Int(stat.size), compressedSize: Int(stat.comp_size),
      method: Int32(stat.comp_method), modified: stat.mtime,
      isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE))
  }

  /// An entry's content, which must have the size that the archive says.
  func content(_ number: Int, size: Int) throws -> [UInt8] {
    guard let entry = zip_fopen_index(archive, UInt64(number), 0) else { throw broken() }
    defer { zip_fclose(entry) }
    var failed = false
    // One byte more than expected makes libzip reach the end and compare the checksum.
    let content = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size {
        let room = UInt64(size + 1 - count)
        let read = zip_fread(entry, buffer.baseAddress.map { $0 + count }, room)
        failed = read < 0
        if read <= 0 { return }
        count += Int(read)
      }
    }
    if failed {
      throw ZipComplaint.broken(
        file, reason: zip_file_strerror(entry).map { String(cString: $0) } ?? "")
    }
    if content.count != size {
      throw ZipComplaint.broken(file, reason: "an entry is not as long as it says")
    }
    return content
  }

  // MARK: Writing

  /// Adds an entry of another archive as it is, still compressed, or with other content.
  func copy(
    _ number: Int, of other: ZipHandle, _ entry: ZipArchive.Entry, content: [UInt8]?
  ) throws {
    let raw = {
      zip_source_zip(archive, other.archive, UInt64(number), UInt32(ZIP_FL_COMPRESSED), 0, -1)
    }
    guard let source = try content.map(source) ?? raw() else { throw broken() }
    let index = try add(entry.name, from: source)
    let isStored = entry.method == Int32(ZIP_CM_STORE)
    zip_set_file_compression(
      archive, index, content == nil ? entry.method : isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0)
    zip_file_set_mtime(archive, index, entry.modified, 0)
    var (system, attributes): (UInt8, UInt32) = (0, 0)
    if zip_file_get_external_attributes(other.archive, UInt64(number), 0, &system, &attributes) == 0
    {
      zip_file_set_external_attributes(archive, index, 0, system, attributes)
    }
  }

  /// Adds an entry, dated 1 January 1980 so that equal content gives equal bytes.
  func add(_ name: String, _ content: [UInt8]) throws {
    let index = try add(name, from: source(content))
    zip_file_set_dostime(archive, index, 0, 0x21, 0)
  }

  private func add(_ name: String, from source: OpaquePointer) throws -> UInt64 {
    let number = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    if number < 0 {
      zip_source_free(source)
      throw broken()
    }
    return UInt64(number)
  }

  /// A source that owns a copy of its bytes.
  private func source(_ content: [UInt8]) throws -> OpaquePointer {
    let copy = malloc(max(content.count, 1))
    content.withUnsafeBytes { bytes in
      if let copy, let start = bytes.baseAddress { memcpy(copy, start, content.count) }
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(content.count), 1) else {
      free(copy)
      throw broken()
    }
    return source
  }

  private static func content(of source: OpaquePointer, _ file: String) throws -> [UInt8] {
    guard zip_source_open(source) == 0 else {
      throw ZipComplaint.broken(file, reason: "it cannot be written")
    }
    defer { zip_source_close(source) }
    var content: [UInt8] = []
    while true {
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        count = max(0, Int(zip_source_read(source, buffer.baseAddress, 1 << 18)))
      }
      if piece.isEmpty { return content }
      content += piece
    }
  }

  // MARK: Words

  private func broken() -> ZipComplaint {
    .broken(file, reason: String(cString: zip_strerror(archive)))
  }

  private static func words(_ error: inout zip_error_t) -> String {
    String(cString: zip_error_strerror(&error))
  }
}
