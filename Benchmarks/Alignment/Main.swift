// Measures the aligner: how right it is on folders of gold alignments, and what a long text costs.
//
//   swift run -c release alignment-benchmark gold FOLDER… [--set constant=value,…] [--only NAME,…] [--each yes]
//     [--reliability yes] [--cut SEGMENTS] [--paragraphs lines|BEADS/NOISE]
//   swift run -c release alignment-benchmark guard FOLDER
//   swift run -c release alignment-benchmark growth SOURCE TARGET [--until SEGMENTS]
//
// A folder of gold holds NAME.en, NAME.zh (any two languages), one segment a line, and NAME.gold, one
// bead a line: `[0,1]:[0]`, the alphabetically first language on the left. Times are CPU time of one
// thread. `guard` exits with 1 where the folder is not aligned better for cross-fitting.
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
    case ("guard", 2): try crossFitting(arguments.files[1])
    case ("growth", 3):
      try Growth(
        source: arguments.files[1], target: arguments.files[2],
        until: arguments["until"].flatMap { Int($0) } ?? 25_000
      ).run()
    default:
      print("usage: alignment-benchmark gold FOLDER… | guard FOLDER | growth SOURCE TARGET")
      exit(2)
    }
  }

  /// What is most easily lost: that no sentence is scored by what was learned from it. Measured without the
  /// core lexicon, which hides most of the effect; fails where the gain is below .02.
  private static func crossFitting(_ path: String) throws {
    let trials = Trials(folder: try GoldFolder(path), options: Aligner.Options())
    let names = ["alone: without core lexicon", "alone: neither core nor folds"]
    let scores = names.map { name in
      Trials.all.first { $0.name == name }.map { Outcome($0.run(trials)).strictF1 } ?? 0
    }
    let gain = scores[0] - scores[1]
    print(
      String(format: "cross-fitting: %.4f, without %.4f, gain %.4f", scores[0], scores[1], gain))
    if gain < 0.02 { exit(1) }
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
      if arguments["reliability"] != nil { print(outcome.reliabilityTable, terminator: "") }
      guard arguments["each"] != nil else { continue }
      for (document, result) in zip(trials.folder.documents, results) {
        print(Outcome([result]).row("  " + document.name, seconds: 0))
      }
    }
  }
}
