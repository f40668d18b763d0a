import BenchmarkSupport
import CICU
import Tongwen

/// Measures the segmenter on the texts of files, or on made-up news, against ICU's plain sentence
/// iterator in the same run: `segmentation-benchmark [FILE.en.txt FILE.zh.txt …]`.
///
/// Each text is repeated to 20 MB in lines of a paragraph. Times are CPU time of one thread, the best
/// of three; the ratio is that of our rate to ICU's.
@main
struct SegmentationBenchmark {
  static func main() throws {
    let files = CommandLine.arguments.dropFirst()
    let texts =
      files.isEmpty
      ? Sample.all
      : try files.map { ($0, LanguageOfText.named($0) ?? .english, try FileInput($0).text().text) }
    print("MB/s of UTF-8            cuts   segments        ICU   cuts/ICU")
    for (name, language, text) in texts { measure(name, language, text) }
  }

  private static func measure(_ name: String, _ language: Language, _ text: String) {
    let long = String(repeating: text + "\n", count: max(1, 20_000_000 / max(1, text.utf8.count)))
    let segmenter = Segmenter(language: language)
    var count = 0
    let cuts = rate(long) { count &+= segmenter.boundaries(in: long).count }
    let whole = rate(long) { count &+= segmenter.segments(in: long).count }
    let icu = rate(long) { count &+= plainICU(long, language) }
    print(column(name, 20), number(cuts), number(whole), number(icu), number(cuts / icu * 100), "%")
    if count == 0 { print("nothing was cut") }
  }

  /// ICU's iterator in C: UTF-16 made from UTF-8, all boundaries, offsets in UTF-8.
  private static func plainICU(_ text: String, _ language: Language) -> Int {
    guard let breaker = icu_breaker_open(Int32(ICU_BREAK_SENTENCE), language.tag) else { return 0 }
    defer { icu_breaker_close(breaker) }
    var offsets = [Int32](repeating: 0, count: text.utf8.count / 8 + 16)
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        Int(
          icu_breaker_fill(
            breaker, $0.baseAddress, Int32($0.count), &offsets, nil, Int32(offsets.count)))
      }
    }
  }

  private static func rate(_ text: String, _ work: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<3 {
      let start = Resources.threadTime()
      work()
      best = min(best, Resources.threadTime() - start)
    }
    return Double(text.utf8.count) / 1000 / best
  }

  private static func column(_ text: String, _ width: Int) -> String {
    text.count >= width
      ? String(text.suffix(width)) : text + String(repeating: " ", count: width - text.count)
  }

  private static func number(_ value: Double) -> String {
    let text = String(Int(value.rounded()))
    return String(repeating: " ", count: max(0, 10 - text.count)) + text
  }
}

/// News made up for this benchmark.
private enum Sample {
  static let all = [
    ("English news", Language.english, english), ("Chinese news", Language.chinese, chinese),
  ]

  private static let english = """
    CHONGQING — Dr. Wang Jiagong, dean of the institute, said on Monday that the U.S. company \
    Acme Inc. would invest $10.98 billion (up 3.5% from 2023) in the new area. "We are confident," \
    he said. "There is plenty of room for cooperation." The plan covers smart manufacturing, new \
    energy, advanced materials, etc. and will start at 9 a.m. on Jan. 5, according to \
    www.example.com/news?id=5. Is it too early? Not at all! More than 60 Ph.D. students work there.
    """

  private static let chinese = """
    王家功表示，示范园区将推动中新双方在科技研发、成果转化和创新创业方面携手合作，实现互利共赢。“我有信心，园区将建成\
    世界一流的科技创新园区。”新加坡国立大学重庆研究院院长说。截至2023年，两江新区累计签约合作项目61个，总金额109.8亿\
    美元（占全市的21%）。“准备好了吗？”记者问道。《重庆日报》刊登了全文！下一步，双方将在智能制造、新能源等领域开展合作。
    """
}
