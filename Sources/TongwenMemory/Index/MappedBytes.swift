import Glibc

/// Bytes that stay where they are: a mapped file, or memory of this process.
final class MappedBytes: @unchecked Sendable {
  // Never written after init.
  let bytes: UnsafeRawBufferPointer
  private let isFile: Bool

  /// A copy in memory.
  init(copying source: [UnsafeRawBufferPointer]) {
    let size = source.reduce(0) { $0 + $1.count }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(size, 1), alignment: 64)
    var offset = 0
    for part in source where !part.isEmpty {
      UnsafeMutableRawBufferPointer(rebasing: copy[offset..<offset + part.count])
        .copyMemory(from: part)
      offset += part.count
    }
    bytes = UnsafeRawBufferPointer(rebasing: copy[..<size])
    isFile = false
  }

  /// Maps an open file; `nil` where it is empty or the system refuses.
  init?(file descriptor: Int32, size: Int) {
    guard size > 0, let base = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0),
      base != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: base, count: size)
    isFile = true
  }

  deinit {
    guard let base = UnsafeMutableRawPointer(mutating: bytes.baseAddress) else { return }
    if isFile { munmap(base, bytes.count) } else { base.deallocate() }
  }
}

/// A checksum of bytes, quick enough to read a whole index at opening: four lanes of multiply and xor.
enum Checksum {
  static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (seed ^ 1, seed ^ 2, seed ^ 3, seed ^ 4)
    let whole = bytes.count / 32 * 32
    var at = 0
    while at < whole {
      lanes.0 = mix(lanes.0, bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      lanes.1 = mix(lanes.1, bytes.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self))
      lanes.2 = mix(lanes.2, bytes.loadUnaligned(fromByteOffset: at &+ 16, as: UInt64.self))
      lanes.3 = mix(lanes.3, bytes.loadUnaligned(fromByteOffset: at &+ 24, as: UInt64.self))
      at &+= 32
    }
    while at < bytes.count {
      lanes.0 = mix(lanes.0, UInt64(bytes[at]))
      at &+= 1
    }
    return mix(mix(lanes.0, lanes.1), mix(lanes.2, lanes.3 ^ UInt64(bytes.count)))
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let mixed = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}
