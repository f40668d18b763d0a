import Foundation

/// Words of the command line: files, and `--name value`.
package struct Arguments {
  package private(set) var files: [String] = []
  private var options: [String: String] = [:]

  package init(_ words: some Sequence<String>) {
    var name: String?
    for word in words {
      if let option = name {
        options[option] = word
        name = nil
      } else if word.hasPrefix("--") {
        name = String(word.dropFirst(2))
      } else {
        files.append(word)
      }
    }
  }

  package subscript(_ name: String) -> String? { options[name] }
}

/// Mean and percentiles of some times.
package struct Spread {
  private let times: [Double]

  package init(_ times: [Double]) { self.times = times.sorted() }

  package var text: String {
    let mean = times.reduce(0, +) / Double(max(times.count, 1))
    return String(
      format: "mean %.3f, p50 %.3f, p95 %.3f, p99 %.3f", mean, at(0.5), at(0.95), at(0.99))
  }

  private func at(_ part: Double) -> Double {
    times.isEmpty ? 0 : times[min(Int(Double(times.count) * part), times.count - 1)]
  }
}

/// What the process has used.
package enum Resources {
  /// CPU time of this thread, in milliseconds.
  package static func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  /// CPU time of all threads, in milliseconds.
  package static func processTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  /// The most memory resident at once, in KB.
  package static func peak() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
  }
}

extension Duration {
  package var milliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }
}
