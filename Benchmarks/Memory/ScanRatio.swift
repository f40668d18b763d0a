import BenchmarkSupport
import Foundation
import Tongwen
import TongwenMemory

/// The exhaustive scan against the same loop in C++ at -O3, on the same tokens.
struct ScanRatio {
  private typealias Scan =
    @convention(c) (
      UnsafePointer<UInt32>, UnsafePointer<Int>, Int, UnsafePointer<UInt32>, Int, Int,
      UnsafeMutablePointer<Int>
    ) -> Int

  private var list = SequenceList()
  private var vocabulary = Vocabulary()

  init(_ texts: [String]) {
    for text in texts {
      let ids = MatchToken.tokens(of: text).filter(\.isCompared)
        .map { vocabulary.id(of: $0.identity) }
      if !ids.isEmpty { list.append(ids, row: UInt32(list.count)) }
    }
  }

  /// CPU milliseconds a query in Swift and in C++, the least of three rounds each; `nil` without a compiler.
  func measure(_ queries: [String], threshold: Int) throws -> (swift: Double, cpp: Double)? {
    guard let other = try Self.compiled() else { return nil }
    let ids = queries.map { query in
      MatchToken.tokens(of: query).filter(\.isCompared).map { vocabulary.find($0.identity) }
    }.filter { !$0.isEmpty }
    var best = (swift: Double.infinity, cpp: Double.infinity)
    var results: [[Int]] = []
    for _ in 0..<3 {
      let (one, first) = Self.timed { ids.map { scan($0, threshold) } }
      let (two, second) = Self.timed { ids.map { scan($0, threshold, other) } }
      best = (min(best.swift, one), min(best.cpp, two))
      results = [first, second]
    }
    if results[0] != results[1] { print("Swift and C++ DIFFER") }
    return (best.swift / Double(ids.count), best.cpp / Double(ids.count))
  }

  private static func timed(_ body: () -> [Int]) -> (Double, [Int]) {
    let started = Resources.threadTime()
    let result = body()
    return (Resources.threadTime() - started, result)
  }

  private func scan(_ query: [UInt32], _ threshold: Int) -> Int {
    var matcher = BitParallel(query)
    var sum = 0
    list.scan(query, threshold: threshold, &matcher) { _, _, distance in sum += distance + 1 }
    return sum
  }

  private func scan(_ query: [UInt32], _ threshold: Int, _ other: Scan) -> Int {
    var sum = 0
    let found = list.tokens.withUnsafeBufferPointer { tokens in
      list.starts.withUnsafeBufferPointer { starts in
        query.withUnsafeBufferPointer { query -> Int in
          guard let tokens = tokens.baseAddress, let starts = starts.baseAddress,
            let first = query.baseAddress
          else { return 0 }
          return other(tokens, starts, list.count, first, query.count, threshold, &sum)
        }
      }
    }
    return sum + found
  }

  private static func compiled() throws -> Scan? {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/scan.cpp"
    let library = NSTemporaryDirectory() + "tongwen-scan-\(getpid()).so"
    defer { unlink(library) }
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    compiler.arguments = ["c++", "-O3", "-std=c++17", "-shared", "-fPIC", source, "-o", library]
    try compiler.run()
    compiler.waitUntilExit()
    guard compiler.terminationStatus == 0, let handle = dlopen(library, RTLD_NOW),
      let symbol = dlsym(handle, "tongwen_scan")
    else { return nil }
    return unsafeBitCast(symbol, to: Scan.self)
  }
}
