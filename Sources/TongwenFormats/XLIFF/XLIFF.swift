/// XML Localisation Interchange File Format: 1.0 to 1.2 and 2.0 to 2.2 read, 1.2 and 2.0 written.
///
///     try XLIFF.read(FileInput("news.sdlxliff").open()) { unit in … }
///
/// http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html,
/// https://docs.oasis-open.org/xliff/xliff-core/v2.2/xliff-core-v2.2-part1.html
public enum XLIFF {
  /// A version to write.
  public enum Version: String, Sendable, CaseIterable {
    case v12 = "1.2"
    case v20 = "2.0"

    /// The attribute of an inline code that keeps the name of its element in this version.
    var mark: String { self == .v12 ? "xliff" : "xliff2" }
  }

  /// Hands a unit for every segment that has a source to `body`, in constant memory; the target is
  /// missing where the file has none.
  ///
  /// - Throws: `XLIFFComplaint`, `XMLComplaint`, `DecodingComplaint`, `FileComplaint`, what `body` throws.
  public static func read(
    _ stream: ByteStream, _ options: ReadingOptions = ReadingOptions(),
    _ body: (TranslationUnit) throws -> Void
  ) throws {
    try withoutActuallyEscaping(body) { body in
      var reader = XLIFFReader(withPlaces: options.withPlaces)
      let trees = XMLTreeReader(
        takes: { name, _ in XLIFFFile.isUnit(name) },
        onStart: { element, path in
          if path.isEmpty { try XLIFFFile.check(root: element) }
          try reader.enter(element)
        },
        onTree: { element, _ in
          do {
            for segment in try reader.segments(of: element) {
              if options.refusesEmpty && segment.unit.isEmpty {
                try options.leaveOut(EmptyUnit(id: segment.unit.id, place: element.place))
              } else {
                try body(segment.unit)
              }
            }
          } catch let complaint as XLIFFComplaint {
            try options.leaveOut(complaint)
          }
        })
      try XMLParser.parse(stream, trees)
    }
  }
}
