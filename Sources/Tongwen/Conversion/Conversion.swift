/// One format into another. What the new one cannot hold is known before anything is written.
///
///     let conversion = try Conversion("news.tmx", as: ConversionFormat(named: "po"))
///     conversion.losses.map(\.words)          // ["inline codes"]
///     try FileOutput.create("news.po") { try conversion.write(to: $0) }
public struct Conversion: Sendable {
  /// Something that the new format cannot hold.
  public struct Loss: Hashable, Sendable {
    /// What it is, for people.
    public var words: String
    /// In how many units or entries.
    public var count: Int
  }

  /// The file that is read.
  public let input: String
  /// What is written.
  public let format: ConversionFormat
  /// How many units or entries are written.
  public let count: Int
  /// Whether they are terms.
  public let isGlossary: Bool
  /// What is lost, in the order of the format's own list.
  public let losses: [Loss]
  private let writing: @Sendable (ByteSink) throws -> Void

  /// Reads the file and finds out what would be lost.
  ///
  /// - Throws: a `Complaint` where the file cannot be read, or its languages must be named.
  public init(
    _ path: String, as format: ConversionFormat, from: Language? = nil, to: Language? = nil
  ) throws {
    // Standard input is read more than once.
    let file = path == "-" ? FileInput(bytes: try FileInput.read(path)) : FileInput(path)
    (input, self.format) = (path, format)
    isGlossary = try Self.isGlossary(file, format)
    if isGlossary {
      guard let target = format.glossary else {
        throw ConversionComplaint.otherKind(path, format: format.name, isGlossary: true)
      }
      let work = try GlossaryConversion(file, target, from: from, to: to)
      (count, losses, writing) = (work.entries.count, work.losses, work.write)
    } else {
      guard let target = format.units else {
        throw ConversionComplaint.otherKind(path, format: format.name, isGlossary: false)
      }
      let work = try UnitConversion(file, target, from: from, to: to)
      (count, losses, writing) = (work.count, work.losses, work.write)
    }
  }

  /// Writes the whole file.
  ///
  /// - Throws: `FileComplaint`, and a `Complaint` where the input cannot be read again.
  public func write(to sink: ByteSink) throws { try writing(sink) }

  /// Tables are what the new format holds; a table into a table by what its first row names.
  private static func isGlossary(_ file: FileInput, _ format: ConversionFormat) throws -> Bool {
    if UnitFile(file).isStore { return false }
    let stream = try file.open()
    if try stream.look(1).isEmpty { throw FileComplaint.empty(file.name) }
    let found: any FileFormat
    do { found = try Formats.detect(stream) } catch FormatComplaint.unknown {
      // A table without a name, as from standard input.
      return format.units == nil
    }
    if !(found is any MemoryFormat) { return found is any GlossaryFormat }
    if !(found is any GlossaryFormat) { return false }
    if format.units == nil { return true }
    if format.glossary == nil { return false }
    return found.name == "utx" || found.name == "xlsx" || GlossaryTable.isNamed(by: stream)
  }
}
