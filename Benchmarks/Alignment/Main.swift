// Measures the aligner: how right it is on folders of gold alignments, and what a long text costs.
//
//   swift run -c release alignment-benchmark gold FOLDER… [--set constant=value,…] [--only NAME,…] [--each yes]
//     [--cut SEGMENTS] [--paragraphs lines|BEADS/NOISE]
//   swift run -c release alignment-benchmark growth SOURCE TARGET [--until SEGMENTS]
//
// A folder of gold holds NAME.en, NAME.zh (any two languages), one segment a line, and NAME.gold, one
// bead a line: `[0,1]:[0]`, the alphabetically first language on the left. Times are CPU time of one
// thread.
import BenchmarkSupport
import Foundation
import Tongwen

@main
enum AlignmentBenchmark {
  static func main() throws {
    let arguments = Arguments(CommandLine.arguments.dropFirst())
    switch (arguments.files.first, arguments.files.count) {
    case ("gold", 2...):
      for folder in arguments.files.dropFirst() { try gold(folder, arguments) }
    case ("growth", 3):
      try Growth(
        source: arguments.files[1], target: arguments.files[2],
        until: arguments["until"].flatMap { Int($0) } ?? 25_000
      ).run()
    default:
      print("usage: alignment-benchmark gold FOLDER… | growth SOURCE TARGET")
      exit(2)
    }
  }

  private static func gold(_ path: String, _ arguments: Arguments) throws {
    var options = Aligner.Options()
    try Settings.apply(arguments["set"], to: &options)
    var folder = try GoldFolder(path)
    if let length = arguments["cut"].flatMap({ Int($0) }) { folder = folder.cut(every: length) }
    if let shape = arguments["paragraphs"] {
      let numbers = shape.split(separator: "/").compactMap { Double($0) }
      folder =
        numbers.count == 2
        ? folder.withParagraphs(every: numbers[0], noise: numbers[1]) : folder.withParagraphs
    }
    let trials = Trials(folder: folder, options: options)
    let wanted = arguments["only"]?.split(separator: ",").map(String.init)
    print((path as NSString).lastPathComponent)
    print(Outcome.head)
    for trial in Trials.all where wanted?.contains(trial.name) ?? true {
      let started = Resources.threadTime()
      let results = trial.run(trials)
      let outcome = Outcome(results)
      print(outcome.row(trial.name, seconds: (Resources.threadTime() - started) / 1000))
      guard arguments["each"] != nil else { continue }
      for (document, result) in zip(trials.folder.documents, results) {
        print(Outcome([result]).row("  " + document.name, seconds: 0))
      }
    }
  }
}
