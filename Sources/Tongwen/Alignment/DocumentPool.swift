import Foundation

/// Documents that are aligned together.
public struct DocumentPool: Sendable {
  /// The documents, by the names of their files.
  public private(set) var documents:
    [(name: String, source: AlignmentSide, target: AlignmentSide)] =
      []

  /// More segments than this make a pool of their own; what is past it teaches little more and takes
  /// memory.
  public static let largest = 20_000

  /// Reads pairs of files into pools; the same files always make the same pools. A pair for which `read`
  /// has nothing is left out.
  public static func pools(
    of files: [FilePair], alone: Bool, read: (FilePair) throws -> (AlignmentSide, AlignmentSide)?
  ) rethrows -> [DocumentPool] {
    var pools: [DocumentPool] = []
    var size = 0
    for file in files {
      guard let (source, target) = try read(file) else { continue }
      let segments = source.segments.count + target.segments.count
      if pools.isEmpty || alone || size + segments > largest {
        pools.append(DocumentPool())
        size = 0
      }
      pools[pools.count - 1].documents.append((file.name, source, target))
      size += segments
    }
    return pools
  }

  /// The documents aligned, in order.
  public func aligned(by aligner: Aligner) -> [(pair: AlignedPair, alignment: Alignment)] {
    let alignments = aligner.alignments(
      of: documents.map { ($0.source.segments, $0.target.segments, []) })
    return zip(documents, alignments).map { document, alignment in
      (
        AlignedPair(
          name: document.name, source: document.source, target: document.target,
          beads: alignment.beads), alignment
      )
    }
  }
}

/// Folders that results go to.
public enum FolderOutput {
  /// Makes a folder if it is not there.
  ///
  /// - Throws: `WorkspaceComplaint.cannotCreate`
  public static func make(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw WorkspaceComplaint.cannotCreate(path, reason: String(cString: strerror(errno)))
    }
  }
}
