import ArgumentParser
import Tongwen

struct MemoryStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "What the memory holds.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func run() throws {
    let all = try workspace.open().memory().members.map { member in
      StatsRecord(
        member.memory.path ?? "Memory/", try member.memory.statistics(), member.memory.indexBytes)
    }
    if results.json { return Output.standard.line(try JSON.document(all)) }
    for record in all { Output.standard.write(record.text(results.style)) }
  }
}

private struct StatsRecord: Encodable {
  struct Side: Encodable {
    var texts: Int
    var words: Int
  }

  var memory: String
  var units: Int
  var languages: [String: Side]
  var reviewed: Int
  var needsReview: Int
  var indexBytes: Int
  var origins: [String: Int]

  init(_ memory: String, _ statistics: MemoryStatistics, _ indexBytes: Int) {
    (self.memory, self.indexBytes, units) = (memory, indexBytes, statistics.units)
    languages = Dictionary(
      statistics.sides.map { ($0.language.tag, Side(texts: $0.count, words: $0.words)) },
      uniquingKeysWith: { first, _ in first })
    (reviewed, needsReview) = (statistics.reviewed, statistics.needingReview)
    origins = Dictionary(
      statistics.origins.map { ($0.file, $0.count) }, uniquingKeysWith: { first, _ in first })
  }

  func text(_ style: Style) -> String {
    var lines = [
      "\(style.bold(memory))  \(units) units, \(reviewed) reviewed, \(needsReview) to review"
    ]
    for (tag, side) in languages.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(tag)  \(side.texts) texts, \(side.words) words and characters")
    }
    let files = origins.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (file, count) in files.prefix(10) {
      lines.append("  \(style.dim("from")) \(file)  \(count)")
    }
    if files.count > 10 { lines.append(style.dim("  and \(files.count - 10) files more")) }
    return lines.joined(separator: "\n") + "\n"
  }
}

struct MemoryVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the store and the index; damaged index files are made again.")

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    var isSound = true
    for member in try workspace.open().memory().members {
      let faults = try member.memory.verify()
      let name = member.memory.path ?? "Memory/"
      for fault in faults { Output.standard.line("\(name): \(fault.message)") }
      if faults.isEmpty { Output.standard.line("\(name): sound") } else { isSound = false }
    }
    if !isSound { throw ExitCode(Status.found) }
  }
}
