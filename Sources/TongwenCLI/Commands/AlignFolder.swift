import Foundation
import Synchronization
import Tongwen

extension AlignJob {
  /// The pairs of a folder, in pools of documents that teach each other.
  func alignFolder(_ folder: String) async throws {
    guard FileManager.default.fileExists(atPath: folder) else {
      throw AlignmentComplaint.neitherFileNorFolder(folder)
    }
    guard Self.isFolder(folder) else { throw AlignmentComplaint.twoFiles }
    let output = result.output
    if output == nil && !result.save { throw AlignmentComplaint.needsOutput(folder) }
    let (files, from, to, lone) = try FilePair.all(
      in: folder, from: languages.from, to: languages.to)
    let aligner = try aligner(from, to)
    for file in lone { Output.say("\(file) has no counterpart; left out") }
    let pools = try DocumentPool.pools(of: files, alone: input.alone) {
      try read($0, from, to)
    }
    let readable = pools.reduce(0) { $0 + $1.documents.count }
    if readable == 0 { throw AlignmentComplaint.notAligned(files.count, of: files.count) }
    if let output { try FolderOutput.make(output) }
    let progress = AlignProgress(total: readable)
    let doubtful = Mutex<[String]>([])
    try await pools.inParallel(min(max(input.jobs, 1), 64)) { pool in
      for (pair, alignment) in pool.aligned(by: aligner) {
        if let output { try write(pair, to: "\(output)/\(pair.name).\(format.ending)") }
        progress.done(result.save ? try save(pair) : AlignSummary(pair).line)
        if alignment.isDoubtful { doubtful.withLock { $0.append(pair.name) } }
      }
    }
    progress.finish()
    for name in doubtful.withLock({ $0.sorted() }) {
      Output.say("\(name): the two texts do not look like translations of each other; look at them")
    }
    if readable < files.count {
      throw AlignmentComplaint.notAligned(files.count - readable, of: files.count)
    }
  }

  /// A pair that cannot be aligned is told and left out; the others go on.
  private func read(
    _ file: FilePair, _ from: Language, _ to: Language
  ) throws -> (AlignmentSide, AlignmentSide)? {
    do {
      let pair = (try side(file.source, from), try side(file.target, to))
      try AlignmentSide.check(pair.0, pair.1)
      return pair
    } catch let complaint as any Complaint {
      Output.say(Sentence.line(for: complaint))
      return nil
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

extension [DocumentPool] {
  /// Runs a body for each pool, so many at a time; the first error ends it.
  fileprivate func inParallel(
    _ jobs: Int, _ body: @escaping @Sendable (DocumentPool) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, pool) in enumerated() {
        if number >= jobs { try await group.next() }
        group.addTask { try body(pool) }
      }
      try await group.waitForAll()
    }
  }
}

/// How far a folder has come: a line that is written over on a terminal, a report for each document
/// otherwise.
final class AlignProgress: Sendable {
  private let total: Int
  private let count = Mutex(0)
  private let isTerminal = isatty(STDERR_FILENO) == 1

  init(total: Int) { self.total = total }

  func done(_ report: String) {
    let number = count.withLock { count in
      count += 1
      return count
    }
    if isTerminal {
      FileHandle.standardError.write(Data("\r\u{1B}[K\(number)/\(total)  \(report)".utf8))
    } else {
      Output.say(report)
    }
  }

  func finish() {
    if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    Output.say("\(plural(total, "document")) aligned")
  }
}
