/// An XLIFF file with what is needed to write targets, offers and terms into it.
struct XLIFFBilingual {
  /// A unit with its segments, which are numbered through the file.
  struct Unit {
    var element: XMLElement
    var segments: [(number: Int, segment: XLIFFReader.Segment)] = []
  }

  private(set) var units: [Unit] = []
  private(set) var entries: [BilingualEntry] = []
  /// The start tags that name languages: of the root in version 2, of the files in version 1.
  private(set) var heads: [XMLElement] = []
  /// The start tag of the root.
  private(set) var root: XMLElement?
  private(set) var version = XLIFF.Version.v12
  private var reader = XLIFFReader(withPlaces: true)
  /// Whether the parts around are to be translated, the root first.
  private var translates: [Bool] = []
  private(set) var languages: (source: Language?, target: Language?)

  /// - Throws: `XLIFFComplaint`, `XMLComplaint`, `DecodingComplaint`, `FileComplaint`
  static func read(_ stream: ByteStream) throws -> XLIFFBilingual {
    var file = XLIFFBilingual()
    let trees = XMLTreeReader(
      takes: { name, _ in XLIFFFile.isUnit(name) },
      onStart: { element, path in try file.enter(element, isRoot: path.isEmpty) },
      onEnd: { _, _ in _ = file.translates.popLast() },
      onTree: { element, _ in try file.add(element) })
    try XMLParser.parse(stream, trees)
    return file
  }

  private mutating func enter(_ element: XMLElement, isRoot: Bool) throws {
    if isRoot {
      try XLIFFFile.check(root: element)
      root = element
      version = XLIFFNamespace.short(element.name.namespace) == "" ? .v20 : .v12
    }
    try reader.enter(element)
    translates.append(Self.translates(element, inherited: translates.last ?? true))
    if element.name.local == (version == .v20 ? "xliff" : "file") { heads.append(element) }
    languages = (languages.source ?? reader.languages.source, reader.languages.target)
  }

  private static func translates(_ element: XMLElement, inherited: Bool) -> Bool {
    element["translate"].map { $0 != "no" } ?? inherited
  }

  private mutating func add(_ element: XMLElement) throws {
    var unit = Unit(element: element)
    let isLocked = LockedSegments(element)
    let isOpen = Self.translates(element, inherited: translates.last ?? true)
    for segment in try reader.segments(of: element) {
      unit.segments.append((entries.count, segment))
      entries.append(
        BilingualEntry(
          unit: segment.unit, place: segment.source.place,
          isOpen: isOpen && segment.unit.variants.count < 2 && !isLocked.holds(segment)
            && segment.unit.status != .reviewed))
    }
    units.append(unit)
  }
}

/// What Trados says is locked.
private struct LockedSegments {
  private let ids: Set<String>

  init(_ unit: XMLElement) {
    let definitions = unit.sdlSegments.filter { $0["locked"]?.lowercased() == "true" }
    ids = Set(definitions.compactMap { $0["id"] })
  }

  func holds(_ segment: XLIFFReader.Segment) -> Bool { segment.mid.map(ids.contains) ?? false }
}

extension XMLElement {
  /// Trados' definitions of the segments of a unit.
  var sdlSegments: [XMLElement] { elements("seg-defs").flatMap { $0.elements("seg") } }
}

extension XLIFFFormat: BilingualFormat {
  func bilingual(in stream: ByteStream, _ options: ReadingOptions) throws -> BilingualFile {
    let declared = try XMLDeclaration.encoding(of: stream)
    let encoded = try EncodedText(stream.readAll(), declared: declared, file: stream.name)
    let file = try XLIFFBilingual.read(ByteStream(bytes: encoded.bytes, name: stream.name))
    return BilingualFile(
      name: stream.name, source: file.languages.source, target: file.languages.target,
      entries: file.entries,
      annotate: { issues in
        var rewrite = XLIFFRewrite(file, Array(encoded.text.utf8), targetLanguage: nil)
        rewrite.annotate(issues)
        return try rewrite.written(encoded)
      },
      write: { fills, language in
        if fills.isEmpty { return encoded.bytes }
        var rewrite = XLIFFRewrite(file, Array(encoded.text.utf8), targetLanguage: language)
        for unit in file.units { rewrite.write(unit, fills) }
        rewrite.nameLanguages()
        return try rewrite.written(encoded)
      })
  }
}
