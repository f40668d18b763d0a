import Foundation

/// Reads translation units from a file of any format that a memory takes.
///
///     try UnitFile("news.tsv", from: .english, to: .chinese).read { unit in print(unit) }
public struct UnitFile: Sendable {
  /// The file as the user named it.
  public let path: String
  private let input: FileInput
  /// The languages of a table without a header, in the order of its columns.
  private let from: Language?
  private let to: Language?

  /// Makes one from its parts.
  public init(_ path: String, from: Language? = nil, to: Language? = nil) {
    self.init(FileInput(path), from: from, to: to)
  }

  /// The same for bytes that are there already.
  public init(_ input: FileInput, from: Language? = nil, to: Language? = nil) {
    (self.input, path, self.from, self.to) = (input, input.name, from, to)
  }

  /// Hands over every unit in the order of the file, in constant memory.
  ///
  /// - Parameters:
  ///   - onInvalid: takes what is wrong with one unit, which is then left out; without it the first
  ///     complaint ends the reading.
  ///   - withPlaces: gives each text its place in the file.
  ///   - refusesEmpty: complains about a unit without a text in any language.
  ///   - withUntranslated: hands over what has no translation yet in PO and tables, too.
  ///   - progress: is told, after each unit, how many bytes of the file were read.
  /// - Throws: a `Complaint` with its place where the file cannot be read.
  public func read(
    onInvalid: ((any Complaint) throws -> Void)? = nil, withPlaces: Bool = false,
    refusesEmpty: Bool = false, withUntranslated: Bool = false,
    progress: (Int) -> Void = { _ in },
    _ body: (TranslationUnit) throws -> Void
  ) throws {
    if isStore { return try readStore(body) }
    let stream = try input.open()
    if try stream.look(1).isEmpty { throw FileComplaint.empty(path) }
    guard let format = try Self.format(of: stream) as? any MemoryFormat else {
      throw FormatComplaint.noMemory(path, format: try Formats.detect(stream).name)
    }
    let options = ReadingOptions(
      source: from, target: to, onInvalid: onInvalid, withPlaces: withPlaces,
      refusesEmpty: refusesEmpty, withUntranslated: withUntranslated)
    try format.translationUnits(in: stream, options) { unit in
      try body(unit)
      progress(stream.consumed)
    }
  }

  /// Whether the file is a store, its own truth.
  public var isStore: Bool { path.lowercased().hasSuffix(".sqlite") }

  /// What shows itself as nothing else, or as text alone, is taken for a table.
  private static func format(of stream: ByteStream) throws -> (any FileFormat)? {
    do {
      let format = try Formats.detect(stream)
      return format.name == "plain" ? try Formats.table(stream) : format
    } catch FormatComplaint.unknown {
      return try Formats.table(stream)
    }
  }

  private func readStore(_ body: (TranslationUnit) throws -> Void) throws {
    guard FileManager.default.fileExists(atPath: path) else { throw FileComplaint.missing(path) }
    try TranslationMemory.open(at: path).readUnits { unit in
      try body(unit)
      return true
    }
  }
}
