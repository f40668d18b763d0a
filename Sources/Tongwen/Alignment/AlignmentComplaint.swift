/// What can be wrong with files to be aligned.
public enum AlignmentComplaint: Complaint {
  case noFolder(String)
  case noPairs(String, Language, Language)
  case manyLanguages(String, [Language])
  case empty(String)
  case needsOutput(String)
  case twoFiles

  public var place: Place? { nil }
}

extension AlignmentComplaint {
  public var message: String {
    switch self {
    case .noFolder(let folder): "\(folder) is not a folder that can be read"
    case .noPairs(let folder, let source, let target):
      "\(folder) has no files that differ only in \(source) and \(target), like x.\(source).txt and "
        + "x.\(target).txt"
    case .manyLanguages(let folder, let languages):
      "\(folder) has files in \(languages.isEmpty ? "no language their names tell" : languages.map(\.tag).joined(separator: ", "))"
        + "; say which two with --from and --to"
    case .empty(let file): "\(file) holds no text; there is nothing to align"
    case .needsOutput(let folder):
      "\(folder) is a folder; say with -o where its alignments are written"
    case .twoFiles: "give a source file and a target file, or one folder with -o"
    }
  }
}
