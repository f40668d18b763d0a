import BenchmarkSupport
import Foundation
import Tongwen

/// A text doubled until it is long: how time and memory grow.
struct Growth {
  private let source: AlignmentSide
  private let target: AlignmentSide
  private let limit: Int

  init(source: String, target: String, until limit: Int) throws {
    self.source = try .segmented(source)
    self.target = try .segmented(target)
    self.limit = limit
  }

  func run() {
    print("   source    target        s    ×   peak MB    ×")
    var last: (seconds: Double, memory: Double)?
    var size = max(limit / 16, 1)
    while size <= limit {
      let (one, other) = (repeated(source, size), repeated(target, size))
      let started = Resources.threadTime()
      let beads = Aligner(source: source.language, target: target.language).align(one, other)
      let seconds = (Resources.threadTime() - started) / 1000
      let memory = Double(Resources.peak()) / 1024
      let growth = last.map { (seconds / $0.seconds, memory / $0.memory) } ?? (1, 1)
      print(
        String(
          format: "%9d %9d %8.2f %4.1f %9.0f %4.1f", one.count, other.count, seconds, growth.0,
          memory, growth.1))
      last = (seconds, memory)
      size = beads.isEmpty ? limit + 1 : size * 2
    }
  }

  /// So many source segments' worth of the document, from its start and then over again.
  private func repeated(_ side: AlignmentSide, _ size: Int) -> [Segment] {
    let count = size * side.segments.count / max(source.segments.count, 1)
    return (0..<count).map { side.segments[$0 % side.segments.count] }
  }
}
