import Foundation
import Testing

/// The golden cases under `Tests/Cases`.
enum Cases {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Cases")

  /// The files of an area with an extension, by name.
  static func files(_ area: String, _ ending: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(area).path)
    return (names ?? []).filter { $0.hasSuffix("." + ending) }.sorted()
  }

  static func text(_ area: String, _ name: String) throws -> String {
    try String(
      contentsOf: folder.appendingPathComponent(area).appendingPathComponent(name), encoding: .utf8)
  }

  /// The blocks of a file: lines divided by blank lines, remarks taken out.
  static func blocks(_ text: String) -> [[String]] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#") }
      .split(separator: "").map { $0.map(String.init) }
  }
}
