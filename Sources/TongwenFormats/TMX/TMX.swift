/// Translation Memory eXchange 1.1 to 1.4b, level 1 and 2: every encoding, unit by unit.
///
///     try TMX.read(FileInput("memory.tmx.gz")) { unit in
///       print(unit.variants.map(\.text))
///     }
///
/// https://www.gala-global.org/tmx-14b
public enum TMX {
  /// Hands every unit of the file to `body`, in constant memory.
  ///
  /// - Parameters:
  ///   - header: called once, before the first unit.
  ///   - onInvalid: takes what is wrong with a unit, which is then left out; without it the first
  ///     complaint is thrown. What is no XML always ends the reading.
  /// - Throws: `XMLComplaint`, `TMXComplaint`, `DecodingComplaint`, `FileComplaint`, what `body` throws.
  public static func read(
    _ input: FileInput, header: @escaping (TMXHeader) throws -> Void = { _ in },
    onInvalid: ((any Complaint) throws -> Void)? = nil,
    _ body: (TranslationUnit) throws -> Void
  ) throws {
    try read(input.open(), header: header, ReadingOptions(onInvalid: onInvalid), body)
  }

  /// The header of a file, without reading on.
  ///
  /// - Throws: as `read`.
  public static func header(of stream: ByteStream) throws -> TMXHeader? {
    struct Found: Error { var header: TMXHeader }
    do {
      let stop = { (header: TMXHeader) throws in throw Found(header: header) }
      try read(stream, header: stop) { _ in }
      return nil
    } catch let found as Found {
      return found.header
    }
  }

  /// The same for a file that is open.
  public static func read(
    _ stream: ByteStream, header: @escaping (TMXHeader) throws -> Void = { _ in },
    _ options: ReadingOptions = ReadingOptions(), _ body: (TranslationUnit) throws -> Void
  ) throws {
    try withoutActuallyEscaping(body) { body in
      let reader = TMXReader(onHeader: header, onUnit: body, options)
      try XMLParser.parse(stream, reader)
    }
  }
}
