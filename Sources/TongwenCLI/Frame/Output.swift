import Foundation
import Synchronization

/// Standard output, written in large pieces; messages go to standard error.
final class Output: Sendable {
  static let standard = Output()

  private let state = Mutex(State())

  private struct State {
    var buffer: [UInt8] = []
    var failed = false
  }

  /// Adds text to standard output as it is.
  func write(_ text: String) { write(text.utf8) }

  /// Adds bytes to standard output.
  func write(_ bytes: some Sequence<UInt8> & Sendable) {
    state.withLock { state in
      state.buffer.append(contentsOf: bytes)
      if state.buffer.count > 1 << 16 { Output.drain(&state) }
    }
  }

  /// Adds a line.
  func line(_ text: String = "") { write(text + "\n") }

  /// Writes what is still held; false if standard output did not take everything (a full disk).
  func finish() -> Bool {
    let failed = state.withLock { state in
      Output.drain(&state)
      return state.failed
    }
    if failed { Output.say("tongwen: standard output could not be written: \(reason())") }
    return !failed
  }

  /// One line to standard error.
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  private func reason() -> String { String(cString: strerror(errno)) }

  private static func drain(_ state: inout State) {
    var rest = state.buffer[...]
    while !rest.isEmpty, !state.failed {
      let written = rest.withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        state.failed = true
      }
    }
    state.buffer.removeAll(keepingCapacity: true)
  }
}
