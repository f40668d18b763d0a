import BenchmarkSupport
import Foundation
import Tongwen

/// A TMX file taken over into a new memory, all indexes made.
enum Import {
  static func measure(_ path: String, folder: String) throws {
    let store = "\(folder)/formats-benchmark-\(getpid()).sqlite"
    defer {
      for ending in ["", "-wal", "-shm", ".index"] {
        try? FileManager.default.removeItem(atPath: store + ending)
      }
    }
    let (clock, start) = (ContinuousClock(), Resources.processTime())
    let begin = clock.now
    let memory = try TranslationMemory.open(at: store)
    let count = try memory.add { add in try UnitFile(path).read { try add($0) } }
    let stored = Resources.processTime() - start
    try memory.settle()
    let all = Resources.processTime() - start
    let wall = (clock.now - begin).milliseconds
    print(
      String(
        format:
          "  imported: %d units; CPU %.2f s (stored %.2f, indexed %.2f), %.0f units/s; wall %.2f s",
        count, all / 1000, stored / 1000, (all - stored) / 1000, Double(count) / all * 1000,
        wall / 1000) + "; peak \(Resources.peak() / 1024) MB")
  }
}
