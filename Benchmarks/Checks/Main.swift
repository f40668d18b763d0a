import CICU
import Foundation
import Tongwen

/// Measures all checks that are on by default, pair by pair on one thread, against ICU's word breaking of
/// the same texts: `checks-benchmark [PAIRS.jsonl] [GLOSSARY.tsv]`.
///
/// Pairs are those of a JSON Lines file (`sourceLanguage`, `targetLanguage`, `source`, `target`) or news
/// made up for this benchmark. Each row has the pairs per second of CPU time, the best of three runs; the
/// ratio to ICU is steady where the machine is not. The last line is what a glossary of 100,000 made
/// terms costs against one of 100.
@main
struct ChecksBenchmark {
  static func main() throws {
    let files = CommandLine.arguments.dropFirst()
    let pairs = try files.first { $0.hasSuffix(".jsonl") }.map(Pair.read) ?? Pair.made(4000)
    let icu = rate(pairs.count) { words(of: pairs) }
    print(
      "\(pairs.count) pairs, \(pairs.reduce(0) { $0 + $1.size } / max(pairs.count, 1)) bytes each")
    print("                         pairs/s    to ICU   findings")
    row("ICU word breaking", icu, icu, nil)
    if let file = files.first(where: { !$0.hasSuffix(".jsonl") }) {
      _ = measure("the glossary given", Glossary(try GlossaryFile(file).read()), pairs, icu)
    }
    let small = measure("100 terms", Glossary(MadeTerms.entries(100)), pairs, icu)
    let large = measure("100,000 terms", Glossary(MadeTerms.entries(100_000)), pairs, icu)
    print("100,000 terms take \(String(format: "%.2f", small / large)) times as long as 100")
  }

  private static func measure(
    _ name: String, _ glossary: Glossary, _ pairs: [Pair], _ icu: Double
  ) -> Double {
    let start = seconds()
    let checker = Checker(glossary: glossary, english: .english)
    let made = seconds() - start
    var findings = 0
    let rate = rate(pairs.count) {
      findings = pairs.reduce(0) { $0 + $1.findings(checker).count }
    }
    row(name, rate, icu, findings)
    if made > 0.05 { print(String(format: "  made ready in %.2f s", made)) }
    return rate
  }

  private static func row(_ name: String, _ rate: Double, _ icu: Double, _ findings: Int?) {
    let label = name.padding(toLength: 22, withPad: " ", startingAt: 0)
    let count = findings.map { String(format: "%10d", $0) } ?? ""
    print(label + String(format: "%10.0f%9.2f", rate, rate / icu) + " " + count)
  }

  /// ICU's iterator in C, all boundaries of all texts.
  private static func words(of pairs: [Pair]) {
    var offsets = [Int32](repeating: 0, count: 65_536)
    var breakers: [String: OpaquePointer] = [:]
    defer { breakers.values.forEach(icu_breaker_close) }
    for pair in pairs {
      for (text, language) in [(pair.source, pair.from), (pair.target, pair.to)] {
        let breaker =
          breakers[language.code] ?? icu_breaker_open(Int32(ICU_BREAK_WORD), language.tag)
        breakers[language.code] = breaker
        text.withCString {
          _ = icu_breaker_fill(breaker, $0, Int32(text.utf8.count), &offsets, nil, 65_536)
        }
      }
    }
  }

  /// How many of some things are done in a second of CPU time.
  private static func rate(_ count: Int, _ work: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<3 {
      let start = seconds()
      work()
      best = min(best, seconds() - start)
    }
    return Double(count) / best
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
