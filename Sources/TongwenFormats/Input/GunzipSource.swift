import CZlib

/// Undoes gzip on the way, one member after the other, in constant memory.
final class GunzipSource: ByteSource {
  private var source: any ByteSource
  private let name: String
  private var input: [UInt8]
  private var position = 0
  private let stream: UnsafeMutablePointer<z_stream>
  /// Bytes of compressed data taken and of plain data given.
  private var taken = 0
  private var given = 0
  private var finished = false

  /// `start` is what was read of `source` already.
  init(_ source: any ByteSource, start: [UInt8], name: String) throws {
    (self.source, input, self.name) = (source, start, name)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let size = CInt(MemoryLayout<z_stream>.size)
    if inflateInit2_(stream, 15 + 16, ZLIB_VERSION, size) != Z_OK {
      throw FileComplaint.brokenCompression(name, reason: "zlib cannot start")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while !finished {
      if position == input.count { try refill() }
      if input.isEmpty {
        throw FileComplaint.brokenCompression(name, reason: "it ends in the middle")
      }
      let count = try inflate(into: buffer)
      if count > 0 { return count }
    }
    return 0
  }

  /// One call of zlib; 0 when it needs more input.
  private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let available = input.count - position
    let status = input.withUnsafeMutableBufferPointer { pointer in
      stream.pointee.next_in = pointer.baseAddress.map { $0 + position }
      stream.pointee.avail_in = CUnsignedInt(available)
      stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.pointee.avail_out = CUnsignedInt(min(buffer.count, 1 << 30))
      return CZlib.inflate(stream, Z_NO_FLUSH)
    }
    let used = available - Int(stream.pointee.avail_in)
    let count = min(buffer.count, 1 << 30) - Int(stream.pointee.avail_out)
    position += used
    taken += used
    given += count
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: try nextMember()
    default: throw FileComplaint.brokenCompression(name, reason: reason(status))
    }
    // Deflate reaches 1032 : 1 at most; text of the trade stays under 100 : 1.
    if given > 1 << 26 && given / 500 > taken { throw FileComplaint.bomb(name) }
    return count
  }

  /// A gzip file may hold several members; what follows the last and is no member is ignored, as gzip does.
  private func nextMember() throws {
    if position == input.count { try refill() }
    if position < input.count, input[position] == 0x1F {
      inflateReset(stream)
    } else {
      finished = true
    }
  }

  private func refill() throws {
    position = 0
    input = try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = try source.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
  }

  private func reason(_ status: CInt) -> String {
    stream.pointee.msg.map { String(cString: $0) } ?? "zlib says \(status)"
  }
}
