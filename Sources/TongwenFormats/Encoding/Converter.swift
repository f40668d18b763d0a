import CIconv
import Glibc

/// The C library's conversion from one encoding to UTF-8, piece by piece.
final class Converter {
  private let handle: iconv_t

  /// `nil` for an encoding that the system does not know.
  init?(from name: String, to target: String = "UTF-8") {
    guard let handle = iconv_open(target, name), Int(bitPattern: handle) != -1 else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// How a call ended.
  enum Ending {
    /// All input was converted.
    case complete
    /// The input ends in the middle of a character, which stays unread.
    case partial
    /// The byte at `consumed` begins no character.
    case invalid
  }

  /// Converts all it can; the result is appended to `output`.
  func convert(_ input: UnsafeRawBufferPointer, into output: inout [UInt8]) -> (
    consumed: Int, ending: Ending
  ) {
    var consumed = 0
    while true {
      let (used, error) = step(UnsafeRawBufferPointer(rebasing: input[consumed...]), into: &output)
      consumed += used
      switch error {
      case 0: return (consumed, .complete)
      case E2BIG: continue
      case EINVAL: return (consumed, .partial)
      default: return (consumed, .invalid)
      }
    }
  }

  private func step(_ input: UnsafeRawBufferPointer, into output: inout [UInt8]) -> (Int, CInt) {
    let room = 32_768
    var left = input.count
    var error: CInt = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var source = UnsafeMutableRawPointer(mutating: input.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      var target = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
      var free = room
      if iconv(handle, &source, &left, &target, &free) == -1 { error = errno }
      count = room - free
    }
    output.append(contentsOf: piece)
    return (input.count - left, error)
  }
}
