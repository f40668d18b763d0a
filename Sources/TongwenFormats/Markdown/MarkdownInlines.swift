/// Takes the inline codes out of the text of a block.
struct MarkdownInlines {
  /// What a reader reads.
  var text: String { String(decoding: out, as: UTF8.self) }
  private(set) var codes: [InlineCode] = []
  private(set) var pieces: [Unit.Piece] = []

  /// The block's lines joined, as they stand in the file.
  private var raw: [UInt8] = []
  /// For each byte of `raw` its offset in the file; -1 for the glue between lines.
  private var origins: [Int] = []
  private var out: [UInt8] = []
  private var tokens: [Token] = []
  /// The end of the brackets that open at an offset.
  private var brackets: [Int: Int] = [:]
  private var nextID = 1

  private enum Token {
    case text(Range<Int>)
    case code(InlineCode.Kind, Range<Int>, type: String, id: Int)
    /// A run of `*`, `_` or `~` whose partner is not found yet.
    case run(Range<Int>)
  }

  init(lines: TextLines, ranges: [Range<Int>]) {
    for range in ranges {
      if !raw.isEmpty, !joinsWithout(lines, raw, range) {
        raw.append(0x20)
        origins.append(-1)
      }
      raw += lines.bytes[range]
      origins += Array(range)
    }
  }

  /// Two characters of Chinese or Japanese meet.
  private func joinsWithout(_ lines: TextLines, _ raw: [UInt8], _ range: Range<Int>) -> Bool {
    let last = String(decoding: raw.suffix(4), as: UTF8.self).unicodeScalars.last
    let first = lines.text(range.prefix(4)).unicodeScalars.first
    return last?.isEastAsian == true && first?.isEastAsian == true
  }

  mutating func read() {
    matchBrackets()
    scan()
    pairRuns()
    emit()
  }

  private mutating func matchBrackets() {
    var open: [Int] = []
    var at = 0
    while at < raw.count {
      switch raw[at] {
      case 0x5C: at += 1
      case 0x5B: open.append(at)
      case 0x5D: if let start = open.popLast() { brackets[start] = at }
      default: break
      }
      at += 1
    }
  }

  // MARK: Scanning

  private mutating func scan() {
    var at = 0
    var start = 0
    var closers: [Int: (end: Int, id: Int, type: String)] = [:]
    while at < raw.count {
      if let closer = closers[at] {
        flush(start..<at)
        tokens.append(.code(.close, at..<closer.end, type: closer.type, id: closer.id))
        (at, start) = (closer.end, closer.end)
        continue
      }
      guard let found = special(at, &closers) else {
        at += 1
        continue
      }
      flush(start..<at)
      if let token = found.token { tokens.append(token) }
      (at, start) = (found.end, found.textFrom ?? found.end)
    }
    flush(start..<raw.count)
  }

  private mutating func flush(_ range: Range<Int>) {
    if !range.isEmpty { tokens.append(.text(range)) }
  }

  private typealias Found = (token: Token?, end: Int, textFrom: Int?)

  private mutating func special(
    _ at: Int, _ closers: inout [Int: (end: Int, id: Int, type: String)]
  ) -> Found? {
    switch raw[at] {
    case 0x5C: return escape(at)
    case 0x60: return codeSpan(at)
    case 0x3C: return tag(at)
    case 0x2A, 0x5F, 0x7E: return run(at)
    case 0x21 where at + 1 < raw.count && raw[at + 1] == 0x5B:
      return link(at, at + 1, "image", &closers)
    case 0x5B: return link(at, at, "link", &closers)
    default: return nil
    }
  }

  /// The backslash goes, the mark after it is text.
  private func escape(_ at: Int) -> Found? {
    guard at + 1 < raw.count, isPunctuation(raw[at + 1]) else { return nil }
    return (nil, at + 2, at + 1)
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  private mutating func codeSpan(_ at: Int) -> Found? {
    let count = raw[at...].prefix { $0 == 0x60 }.count
    var end = at + count
    while end < raw.count {
      if raw[end] != 0x60 {
        end += 1
        continue
      }
      let closing = raw[end...].prefix { $0 == 0x60 }.count
      end += closing
      if closing == count { return (alone(at..<end, "code"), end, nil) }
    }
    return (nil, at + count, at)
  }

  private mutating func alone(_ range: Range<Int>, _ type: String) -> Token {
    defer { nextID += 1 }
    return .code(.alone, range, type: type, id: nextID)
  }

  /// `<https://…>`, `<b>`, `</b>`, `<!-- … -->`.
  private mutating func tag(_ at: Int) -> Found? {
    guard at + 1 < raw.count else { return nil }
    let first = raw[at + 1]
    let isLetter = (0x61...0x7A).contains(first | 0x20)
    guard isLetter || first == 0x2F || first == 0x21,
      let end = raw[at...].prefix(2000).firstIndex(of: 0x3E)
    else { return nil }
    let inside = raw[at + 1..<end]
    let isLink = inside.contains(0x3A) || inside.contains(0x40)
    if isLink && !inside.contains(0x20) { return (alone(at..<end + 1, "link"), end + 1, nil) }
    return (alone(at..<end + 1, "html"), end + 1, nil)
  }

  /// `[text](address)`, `[text][name]`, `[^1]`: the text stays, what is around it is code.
  private mutating func link(
    _ at: Int, _ bracket: Int, _ type: String,
    _ closers: inout [Int: (end: Int, id: Int, type: String)]
  ) -> Found? {
    guard let close = brackets[bracket] else { return nil }
    if bracket + 1 < raw.count, raw[bracket + 1] == 0x5E {
      return (alone(at..<close + 1, "footnote"), close + 1, nil)
    }
    guard let end = addressEnd(close + 1) else { return nil }
    let id = nextID
    nextID += 1
    closers[close] = (end, id, type)
    return (.code(.open, at..<bracket + 1, type: type, id: id), bracket + 1, nil)
  }

  /// The end of `(address)` or `[name]`.
  private func addressEnd(_ at: Int) -> Int? {
    guard at < raw.count else { return nil }
    if raw[at] == 0x5B { return brackets[at].map { $0 + 1 } }
    guard raw[at] == 0x28 else { return nil }
    var depth = 0
    for index in at..<min(raw.count, at + 4000) {
      if raw[index] == 0x28 { depth += 1 }
      if raw[index] == 0x29 {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }

  private mutating func run(_ at: Int) -> Found? {
    let mark = raw[at]
    let end = at + raw[at...].prefix { $0 == mark }.count
    if mark == 0x7E && end - at != 2 { return nil }
    guard opens(at, end) || closes(at, end) else { return (nil, end, at) }
    return (.run(at..<end), end, nil)
  }

  private func opens(_ at: Int, _ end: Int) -> Bool {
    guard end < raw.count, raw[end] != 0x20 else { return false }
    return raw[at] != 0x5F || at == 0 || !isWord(raw[at - 1])
  }

  private func closes(_ at: Int, _ end: Int) -> Bool {
    guard at > 0, raw[at - 1] != 0x20 else { return false }
    return raw[at] != 0x5F || end == raw.count || !isWord(raw[end])
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  // MARK: Emphasis

  /// Pairs runs of the same mark and length; what finds no partner is text.
  private mutating func pairRuns() {
    var open: [[UInt8]: [Int]] = [:]
    for index in tokens.indices {
      guard case .run(let range) = tokens[index] else { continue }
      let mark = Array(raw[range])
      if closes(range.lowerBound, range.upperBound), let start = open[mark]?.popLast(),
        case .run(let opening) = tokens[start]
      {
        tokens[start] = .code(.open, opening, type: "emphasis", id: nextID)
        tokens[index] = .code(.close, range, type: "emphasis", id: nextID)
        nextID += 1
      } else if opens(range.lowerBound, range.upperBound) {
        open[mark, default: []].append(index)
      }
    }
  }

  // MARK: Result

  private mutating func emit() {
    for token in tokens {
      switch token {
      case .text(let range), .run(let range): emit(range)
      case .code(let kind, let range, let type, let id):
        codes.append(
          InlineCode(
            kind, id: String(id), at: out.count,
            original: String(decoding: raw[range], as: UTF8.self), type: type))
      }
    }
  }

  private mutating func emit(_ range: Range<Int>) {
    for at in range {
      if origins[at] >= 0 { place(origins[at]) }
      out.append(raw[at])
    }
  }

  /// Lengthens the last piece by a byte, or begins one.
  private mutating func place(_ origin: Int) {
    if let last = pieces.last, last.origin + last.length == origin,
      last.offset + last.length == out.count
    {
      pieces[pieces.count - 1].length += 1
    } else {
      pieces.append(Unit.Piece(offset: out.count, origin: origin, length: 1))
    }
  }
}
