import Foundation

/// What a file's name says: `news/0412.zh.md` is `0412` in `zh`.
public struct NamedFile: Hashable, Sendable {
  /// The file as the user named it.
  public let path: String
  /// The name without folder, language and ending.
  public let stem: String
  /// The language that the name gives.
  public let language: Language?

  /// Makes one from its parts.
  public init(_ path: String) {
    self.path = path
    language = LanguageOfText.named(path)
    let name = (path as NSString).lastPathComponent
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let kept = parts.prefix { Language($0).map { $0 != LanguageOfText.named(path) } ?? true }
    stem =
      language != nil && !kept.isEmpty
      ? kept.joined(separator: ".")
      : parts.count > 1 ? parts.dropLast().joined(separator: ".") : name
  }
}

/// Two files of a folder that are versions of one document.
public struct FilePair: Hashable, Sendable {
  /// What both names share.
  public let name: String
  /// The source's file.
  public let source: String
  /// The target's file.
  public let target: String

  /// Pairs the files of a folder by name: `x.en` with `x.zh`, `x.en.txt` with `x.zh.md`.
  ///
  /// Without languages given there must be just two in the folder; the alphabetically first is the
  /// source. Files in one of the two that have no counterpart are `lone`.
  ///
  /// - Throws: `AlignmentComplaint.noFolder`, `.manyLanguages`, `.noPairs`
  public static func all(
    in folder: String, from source: Language? = nil, to target: Language? = nil
  ) throws -> (pairs: [FilePair], source: Language, target: Language, lone: [String]) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw AlignmentComplaint.noFolder(folder)
    }
    let files = names.filter { !$0.hasPrefix(".") }.sorted().map { NamedFile(folder + "/" + $0) }
    let (from, to) = try languages(files, source, target, folder)
    let targets = Dictionary(
      files.filter { $0.language?.matches(to) == true }.map { ($0.stem, $0.path) },
      uniquingKeysWith: { first, _ in first })
    let pairs = files.filter { $0.language?.matches(from) == true }.compactMap { file in
      targets[file.stem].map { FilePair(name: file.stem, source: file.path, target: $0) }
    }
    if pairs.isEmpty { throw AlignmentComplaint.noPairs(folder, from, to) }
    let paired = Set(pairs.flatMap { [$0.source, $0.target] })
    let lone = files.filter { file in
      !paired.contains(file.path) && [from, to].contains { file.language?.matches($0) == true }
    }
    return (pairs, from, to, lone.map(\.path))
  }

  private static func languages(
    _ files: [NamedFile], _ source: Language?, _ target: Language?, _ folder: String
  ) throws -> (Language, Language) {
    if let source, let target { return (source, target) }
    let found = Set(files.compactMap(\.language)).sorted()
    let open = found.filter { $0 != source && $0 != target }
    if let source, open.count == 1 { return (source, open[0]) }
    if let target, open.count == 1 { return (open[0], target) }
    guard open.count == 2, source == nil, target == nil else {
      throw AlignmentComplaint.manyLanguages(folder, found)
    }
    return (open[0], open[1])
  }
}
