import Foundation

/// How far a long reading has come, on standard error; only on a terminal, and only after half a second.
final class Progress {
  private let isOn = isatty(STDERR_FILENO) == 1
  private let start = Date()
  private var last = Date()
  private var isShown = false
  private var sizes: [String: Int] = [:]

  /// Shows a bar for a file of which some bytes were read.
  func show(file: String, bytes: Int) {
    guard isOn else { return }
    let now = Date()
    guard now.timeIntervalSince(start) > 0.5, now.timeIntervalSince(last) > 0.1 else { return }
    (last, isShown) = (now, true)
    write("\r\u{1B}[K" + line(file, bytes))
  }

  /// Takes the bar off the screen.
  func clear() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  private func line(_ file: String, _ bytes: Int) -> String {
    let size = size(file)
    guard size > 0, bytes <= size else { return "\(file)  \(bytes / 1_048_576) MB" }
    let done = bytes * 24 / size
    let bar = String(repeating: "█", count: done) + String(repeating: "░", count: 24 - done)
    return "\(file)  \(bar) \(bytes * 100 / size) %"
  }

  /// 0 for what has no size that is known before: standard input, compressed files.
  private func size(_ file: String) -> Int {
    if let size = sizes[file] { return size }
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    let size = file.hasSuffix(".gz") ? 0 : attributes?[.size] as? Int ?? 0
    sizes[file] = size
    return size
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
