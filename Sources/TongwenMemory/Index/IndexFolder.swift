import Glibc

/// Where a memory's index segments lie: a folder beside the database, or nowhere.
///
/// A segment's name says what it covers: `LANGUAGE-LOW-HIGH.segment`. Files of another store, of another
/// version or that are not sound are passed over, and made again from the store.
struct IndexFolder: Sendable {
  /// `nil` for memories without a file.
  let path: String?
  let store: UInt64

  /// The segments that cover a language's rows from the first on without a gap, as far as they go.
  func segments(of language: Int64, gram: Int, upTo high: Int64) -> [IndexSegment] {
    guard let path else { return [] }
    var spans = Self.files(path).filter { $0.language == language && $0.high <= high }
    spans.sort { ($0.low, $1.high) < ($1.low, $0.high) }
    var chain: [IndexSegment] = []
    var end: Int64 = 0
    for span in spans where span.low == end {
      guard let segment = open(span, gram: gram) else { continue }
      chain.append(segment)
      end = span.high
    }
    return chain
  }

  private func open(_ span: Span, gram: Int) -> IndexSegment? {
    guard let path, let file = SegmentFile.open("\(path)/\(span.name)"),
      file.header
        == SegmentHeader(
          store: store, language: span.language, low: span.low, high: span.high)
    else { return nil }
    return IndexSegment(file, gram: gram)
  }

  /// Keeps a segment in a file if it can, in memory otherwise; files that it replaces are taken away.
  func keep(_ header: SegmentHeader, _ columns: [ColumnData], gram: Int) -> IndexSegment? {
    let image = SegmentImage(header, columns)
    guard let path else {
      return SegmentFile(image.inMemory(), checked: false).flatMap { IndexSegment($0, gram: gram) }
    }
    mkdir(path, 0o755)
    let span = Span(language: header.language, low: header.low, high: header.high)
    do {
      try image.write(to: "\(path)/\(span.name)")
    } catch {
      // A full disk or a folder that cannot be written: the index is only a cache.
      return SegmentFile(image.inMemory(), checked: false).flatMap { IndexSegment($0, gram: gram) }
    }
    sweep(path, span)
    return open(span, gram: gram)
  }

  /// Takes away what a new segment replaces, and what belongs to no store that could be here.
  private func sweep(_ path: String, _ new: Span) {
    for span in Self.files(path) where span != new {
      let isCovered =
        span.language == new.language && span.low >= new.low && span.high <= new.high
      if isCovered || !isOurs("\(path)/\(span.name)") { unlink("\(path)/\(span.name)") }
    }
    for name in Self.names(path) where Self.isLeftOver(name) { unlink("\(path)/\(name)") }
  }

  /// Whether a file is what a program that is gone was writing: `NAME.segment.PROCESS.part`.
  private static func isLeftOver(_ name: String) -> Bool {
    let parts = name.split(separator: ".")
    guard parts.count == 4, parts[1] == "segment", parts[3] == "part",
      let process = pid_t(parts[2]), process > 0
    else { return false }
    return Glibc.kill(process, 0) != 0 && errno == ESRCH
  }

  private func isOurs(_ file: String) -> Bool {
    SegmentFile.open(file)?.header.store == store
  }

  /// What is wrong with the files, by name.
  func damaged() -> [String] {
    guard let path else { return [] }
    return Self.files(path).filter { span in
      SegmentFile.open("\(path)/\(span.name)", checked: true) == nil
    }
    .map(\.name)
  }

  var byteCount: Int {
    guard let path else { return 0 }
    return Self.files(path).reduce(0) {
      $0 + (SegmentFile.open("\(path)/\($1.name)")?.byteCount ?? 0)
    }
  }

  /// Takes all files away; the next lookup makes them again.
  func clear() {
    guard let path else { return }
    for span in Self.files(path) { unlink("\(path)/\(span.name)") }
  }

  struct Span: Equatable {
    var language: Int64
    var low: Int64
    var high: Int64

    var name: String { "\(language)-\(low)-\(high).segment" }

    init(language: Int64, low: Int64, high: Int64) {
      (self.language, self.low, self.high) = (language, low, high)
    }

    init?(name: String) {
      guard name.hasSuffix(".segment") else { return nil }
      let numbers = name.dropLast(8).split(separator: "-").map { Int64($0) }
      guard numbers.count == 3, let language = numbers[0], let low = numbers[1],
        let high = numbers[2]
      else { return nil }
      self.init(language: language, low: low, high: high)
    }
  }

  private static func files(_ path: String) -> [Span] { names(path).compactMap(Span.init) }

  private static func names(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }
}
