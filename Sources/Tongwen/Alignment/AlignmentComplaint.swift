/// What can be wrong with files to be aligned.
public enum AlignmentComplaint: Complaint {
  case noFolder(String)
  case noPairs(String, Language, Language)
  case manyLanguages(String, [Language])
  case empty(String)
  case needsOutput(String)
  case twoFiles
  case unlike(String, String, Alignment)
  case noEdition(Language, [String])
  case pairsOnly
  case neitherFileNorFolder(String)
  case swapped(AlignmentSide, AlignmentSide)
  case otherScript(AlignmentSide)
  case notAligned(Int, of: Int)

  /// Where it is, if it has a place.
  public var place: Place? { nil }
}

extension AlignmentComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .noFolder(let folder): "\(folder) is not a folder that can be read"
    case .noPairs(let folder, let source, let target):
      "\(folder) has no files that differ only in \(source) and \(target), like x.\(source).txt and "
        + "x.\(target).txt"
    case .manyLanguages(let folder, let languages):
      "\(folder) has files in \(Self.list(languages)); say which two with --from and --to"
    case .empty(let file): "\(file) holds no text; there is nothing to align"
    case .needsOutput(let folder):
      "\(folder) is a folder; say with -o where its alignments are written, or --save them"
    case .twoFiles: "give a source file and a target file, or one folder with -o"
    case .unlike(let source, let target, let alignment):
      "\(source) and \(target) do not look like translations of each other: "
        + Self.evidence(alignment) + "; --force aligns them all the same"
    case .noEdition(let language, let files):
      "none of \(files.joined(separator: ", ")) is in \(language)"
    case .neitherFileNorFolder(let path): "\(path): there is no such file or folder"
    case .swapped(let one, let other):
      "\(one.file) is not written in \(Self.name(one)), nor \(other.file) in \(Self.name(other)): "
        + "give them the other way round"
    case .otherScript(let side):
      "\(side.file) is not written in \(Self.name(side)); name its language with --from or --to"
    case .notAligned(let count, let total): "\(count) of \(total) pairs were not aligned"
    case .pairsOnly: "review and correction work on two files at a time"
    }
  }

  private static func name(_ side: AlignmentSide) -> String {
    "\(side.language.name(in: .english)) (\(side.language.tag))"
  }

  private static func list(_ languages: [Language]) -> String {
    languages.isEmpty
      ? "no language that their names tell" : languages.map(\.tag).joined(separator: ", ")
  }

  private static func evidence(_ alignment: Alignment) -> String {
    let sure = alignment.beads.count(where: \.isSure)
    let words =
      alignment.likeness < Alignment.leastLikeness
      ? "their words explain each other no better than chance"
      : "only \(Int(alignment.covered * 100)) % of their sentences have a counterpart"
    return "\(words), and \(sure) of \(alignment.beads.count) beads are sure"
  }
}
