import BenchmarkSupport
import Foundation
import Tongwen

/// Measures how fast translation units are read and written in each format, and the memory it takes:
/// `formats-benchmark [--units 100000] [--folder DIR] [--import yes]`.
///
/// The units are made up, two sentences each with dates and a context. Times are CPU time of one thread.
/// Where they are there, Python's expat without handlers, lxml and `xmllint --stream` parse the same TMX
/// for comparison. With `--import` a new memory takes over the TMX, all indexes made.
@main
struct FormatsBenchmark {
  static func main() throws {
    let arguments = Arguments(CommandLine.arguments.dropFirst())
    let count = arguments["units"].flatMap(Int.init) ?? 100_000
    let folder = arguments["folder"] ?? NSTemporaryDirectory()
    for format in UnitFormat.allCases {
      let path = "\(folder)/formats-benchmark-\(getpid()).\(format.ending)"
      defer { try? FileManager.default.removeItem(atPath: path) }
      let written = try time { try write(count, format, to: path) }
      let before = Resources.peak()
      var found = 0
      let read = try time {
        try Formats.translationUnits(in: FileInput(path)) { _ in found += 1 }
      }
      let size = (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
      print(
        "\(format.rawValue): \(found) units, \(size / 1_000_000) MB; read \(text(read)) s, "
          + "written \(text(written)) s; peak \(Resources.peak() / 1024) MB (before \(before / 1024))"
      )
      if format == .tmx {
        for (name, seconds) in Peers.times(path) {
          print(
            "  \(name): \(text(seconds)) s; reading units takes \(text(read / seconds)) times that")
        }
        if arguments["import"] == "yes" { try Import.measure(path, folder: folder) }
      }
    }
  }

  private static func write(_ count: Int, _ format: UnitFormat, to path: String) throws {
    try FileOutput.create(path) { sink in
      var writer = try format.writer(to: sink, languages: [.chinese, .english])
      for number in 0..<count { try writer.write(MadeUnits.unit(number)) }
      try writer.finish()
    }
  }

  private static func time(_ work: () throws -> Void) rethrows -> Double {
    let start = Resources.threadTime()
    try work()
    return (Resources.threadTime() - start) / 1000
  }

  private static func text(_ seconds: Double) -> String { String(format: "%.2f", seconds) }
}

extension UnitFormat {
  fileprivate var ending: String { rawValue.hasPrefix("xliff") ? "xlf" : rawValue }
}

/// Units made up for this benchmark.
private enum MadeUnits {
  static func unit(_ number: Int) -> TranslationUnit {
    TranslationUnit(
      id: "news-\(number)",
      variants: [
        .init(.chinese, MarkedText("第\(number)项：两江新区上半年外贸进出口额达109.8亿美元，同比增长21%。")),
        .init(
          .english,
          MarkedText(
            "Item \(number): foreign trade of the new area reached $10.98 billion in the first half, up 21%."
          )
        ),
      ],
      origin: .init(
        file: "news-\(number / 40)", created: "2024-04-01T08:00:00Z", createdBy: "desk"),
      context: .init(previous: "前一句", key: "k\(number)"))
  }
}
