// Measures the memory on any text: one sentence a line, and queries of the same kind.
//
//   swift run -c release memory-benchmark SENTENCES QUERIES [--limit N] [--language L] [--keep FOLDER]
//     [--truth N]
//
// Times of lookups are CPU time of the answering thread, warm, whole `matches(for:)` calls: index,
// store, penalties and order. The exhaustive search over the same memory is the truth they are held to.
// The exhaustive scan itself is held to the same loop in C++ (scan.cpp), compiled with -O3 while measuring.
// Results stand in Benchmarks/Results, one file a day.
import BenchmarkSupport
import Foundation
import Tongwen

@main
enum MemoryBenchmark {
  static func main() throws {
    let arguments = Arguments(CommandLine.arguments.dropFirst())
    guard arguments.files.count == 2 else {
      print(
        "usage: memory-benchmark SENTENCES QUERIES [--limit N] [--language L] [--keep FOLDER] [--truth N]"
      )
      exit(2)
    }
    let language = Language(arguments["language"] ?? "en") ?? .english
    let target = language.matches(.english) ? Language.chinese : Language.english
    let folder = arguments["keep"] ?? NSTemporaryDirectory() + "tongwen-benchmark"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/benchmark.sqlite"
    let limit = arguments["limit"].flatMap { Int($0) } ?? .max
    if arguments["keep"] == nil || !FileManager.default.fileExists(atPath: path) {
      try build(path, arguments.files[0], limit, language, target)
    }
    let memory = try TranslationMemory.open(at: path)
    let queries = try lines(arguments.files[1])
    let truth = arguments["truth"].flatMap { Int($0) } ?? 200
    try adding(memory, language, target)
    for minimum in [90, 80, 70, 60, 50] {
      try lookups(memory, queries, language, target, minimum)
    }
    try batch(memory, queries, language, target)
    try fragments(memory, queries, language, target)
    report("index files", "\(memory.indexBytes / 1_000_000) MB")
    report("resident memory", "\(Resources.peak() / 1024) MB")
    try ratio(arguments.files[0], limit, queries)
    for minimum in [90, 80, 70, 60, 50] where truth > 0 {
      try compare(memory, Array(queries.prefix(truth)), language, target, minimum)
    }
  }

  private static func lines(_ file: String) throws -> [String] {
    try FileInput(file).text().text.split(separator: "\n").map(String.init)
  }

  private static func build(
    _ path: String, _ file: String, _ limit: Int, _ from: Language, _ to: Language
  ) throws {
    for old in [path, path + "-wal", path + "-shm", path + ".index"] {
      try? FileManager.default.removeItem(atPath: old)
    }
    let started = ContinuousClock.now
    let memory = try TranslationMemory.open(at: path)
    var reader = try DelimitedReader(FileInput(file), dialect: .tsv)
    var count = 0
    try memory.add { add in
      while count < limit, let row = try reader.next() {
        count += 1
        let target = row.fields.count > 1 ? row.fields[1] : "t\(count)"
        try add(
          TranslationUnit(variants: [
            .init(from, MarkedText(row.fields[0])), .init(to, MarkedText(target)),
          ]))
      }
    }
    let stored = ContinuousClock.now
    try memory.settle()
    report("units", "\(count)")
    report("store", "\(stored - started)")
    report("index", "\(ContinuousClock.now - stored)")
  }

  private static func adding(_ memory: TranslationMemory, _ from: Language, _ to: Language) throws {
    var times: [Double] = []
    for number in 0..<50 {
      let text = MarkedText("A sentence added by the benchmark, \(number) of 50")
      let started = ContinuousClock.now
      try memory.add([
        TranslationUnit(id: "benchmark", variants: [.init(from, text), .init(to, text)])
      ])
      let found = try memory.matches(for: text, from: from, to: to).first?.score
      times.append((ContinuousClock.now - started).milliseconds)
      if found != 100 { report("added unit", "NOT FOUND") }
    }
    try memory.remove(ids: ["benchmark"])
    report("add and find one, ms (wall)", Spread(times).text)
  }

  private static func lookups(
    _ memory: TranslationMemory, _ queries: [String], _ from: Language, _ to: Language,
    _ minimum: Int
  ) throws {
    let options = MatchOptions(minimumScore: minimum)
    for query in queries.prefix(200) {
      _ = try memory.matches(for: query, from: from, to: to, options: options)
    }
    var times: [Double] = []
    var found = 0
    for query in queries {
      let started = Resources.threadTime()
      let matches = try memory.matches(for: query, from: from, to: to, options: options)
      times.append(Resources.threadTime() - started)
      if !matches.isEmpty { found += 1 }
    }
    report(
      ">= \(minimum), ms a query (CPU)", Spread(times).text + ", \(found) of \(queries.count) found"
    )
  }

  private static func batch(
    _ memory: TranslationMemory, _ queries: [String], _ from: Language, _ to: Language
  ) throws {
    let many = (0..<10_000).map { queries[$0 % queries.count] }
    let started = ContinuousClock.now
    let options = MatchOptions(minimumScore: 70, limit: 1)
    let found = try memory.matches(
      forEach: many.map { MarkedText($0) }, from: from, to: to, options: options)
    report(
      "10,000 segments at 70, all processors",
      "\(ContinuousClock.now - started), \(found.count { !$0.isEmpty }) found")
  }

  private static func compare(
    _ memory: TranslationMemory, _ queries: [String], _ from: Language, _ to: Language,
    _ minimum: Int
  ) throws {
    var options = MatchOptions(minimumScore: minimum)
    var same = 0
    var (quick, slow) = (0.0, 0.0)
    for query in queries {
      options.isExhaustive = false
      var started = Resources.threadTime()
      let found = try memory.matches(for: query, from: from, to: to, options: options).map(\.score)
      quick += Resources.threadTime() - started
      options.isExhaustive = true
      started = Resources.threadTime()
      let all = try memory.matches(for: query, from: from, to: to, options: options).map(\.score)
      slow += Resources.threadTime() - started
      if found == all { same += 1 }
    }
    let ratio = Int(slow / max(quick, 0.001))
    report(
      ">= \(minimum), equal to exhaustive",
      "\(same) of \(queries.count), \(ratio) times faster")
  }

  private static func fragments(
    _ memory: TranslationMemory, _ queries: [String], _ from: Language, _ to: Language
  ) throws {
    let times = try queries.prefix(200).map { query in
      let started = Resources.threadTime()
      _ = try memory.fragments(of: query, from: from, to: to)
      return Resources.threadTime() - started
    }
    report("fragments, ms a query (CPU)", Spread(times).text)
  }

  /// On at most 200,000 texts: they must be held in memory once more.
  private static func ratio(_ file: String, _ limit: Int, _ queries: [String]) throws {
    let texts = try lines(file).prefix(min(limit, 200_000)).map {
      String($0.prefix { $0 != "\t" })
    }
    let scan = ScanRatio(texts)
    for threshold in [70, 50] {
      guard let time = try scan.measure(Array(queries.prefix(100)), threshold: threshold) else {
        return report("exhaustive scan", "no C++ compiler")
      }
      report(
        ">= \(threshold), exhaustive scan, ms a query",
        String(
          format: "Swift %.3f, C++ -O3 %.3f: %.2f times", time.swift, time.cpp,
          time.swift / time.cpp))
    }
  }

  private static func report(_ name: String, _ value: String) {
    print(name.padding(toLength: 40, withPad: " ", startingAt: 0) + value)
    fflush(nil)
  }
}
