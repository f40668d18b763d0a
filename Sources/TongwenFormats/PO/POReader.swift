/// Reads PO message by message, in constant memory.
struct POReader {
  private var lines: LineReader
  private var message = POMessage()
  /// The part that a string on the next line continues.
  private var part: Part?
  /// What was read of the message.
  private var hasID = false
  private var hasTranslation = false
  private var finished: [POMessage] = []

  private enum Part {
    case context, id, plural
    case translation(Int)
    case previousContext, previousID, previousPlural
  }

  init(_ text: TextStream) { lines = LineReader(text) }

  /// Opens a file with the charset that its header names.
  static func open(_ stream: ByteStream) throws -> TextStream {
    try TextStream(stream, as: charset(try stream.look(16_384), file: stream.name))
  }

  /// The charset of the header, which is ASCII until there; `nil` where it names none.
  static func charset(_ head: ArraySlice<UInt8>, file: String) throws -> TextEncoding? {
    guard ByteOrderMark(head) == nil, EncodingGuess.utf16(head) == nil else { return nil }
    let text = String(decoding: head, as: UTF8.self)
    guard let key = text.firstRange(of: "charset=") else { return nil }
    let label = text[key.upperBound...].prefix { !"\\\"; \n\r".contains($0) }
    // The template's placeholder.
    if label.isEmpty || label == "CHARSET" { return nil }
    guard let encoding = TextEncoding(label) else {
      let line = text[..<key.lowerBound].count { $0.isNewline } + 1
      throw DecodingComplaint.unknownEncoding(String(label), at: Place(file: file, line: line))
    }
    return encoding
  }

  /// The next message, the header and obsolete ones too; `nil` at the end.
  ///
  /// - Parameter options: whether messages that are not sound are passed over.
  /// - Throws: `POComplaint`, `DecodingComplaint`, `FileComplaint`
  mutating func next(_ options: ReadingOptions = ReadingOptions()) throws -> POMessage? {
    var line = ""
    while finished.isEmpty {
      do {
        guard let next = try lines.next() else {
          try close()
          return finished.popLast()
        }
        line = next
        try take(line)
      } catch let complaint as POComplaint {
        try options.leaveOut(complaint)
        if case .noTranslation = complaint {
          // Seen at the line that begins the next message.
          try take(line)
        } else {
          try skipMessage()
        }
      }
    }
    return finished.popLast()
  }

  /// Goes on behind the empty line that ends a message that is not sound.
  private mutating func skipMessage() throws {
    (message, part, hasID, hasTranslation) = (POMessage(), nil, false, false)
    while let line = try lines.next(), !line.allSatisfy(\.isWhitespace) {}
  }

  private mutating func take(_ given: String) throws {
    var line = Substring(given.trimmed)
    if line.isEmpty {
      if hasTranslation { try close() }
      return
    }
    if line.hasPrefix("#~") {
      line = line.dropFirst(2).drop { $0 == " " }
      if line.hasPrefix("|") { line = "#" + line }
      if startsMessage(line) { try close() }
      message.isObsolete = true
    }
    if line.first == "#" { return try comment(line) }
    if line.first == "\"" { return try continueString(line) }
    try keyword(line)
  }

  private func startsMessage(_ line: Substring) -> Bool {
    hasTranslation
      && (line.hasPrefix("msgid ") || line.hasPrefix("msgid\"") || line.hasPrefix("msgctxt")
        || line.hasPrefix("#"))
  }

  private mutating func comment(_ line: Substring) throws {
    if hasTranslation { try close() }
    let rest = String(line.dropFirst(2)).trimmed
    if !line.hasPrefix("#|") { part = nil }
    switch line.dropFirst().first {
    case ".": message.extracted.append(rest)
    case ":": message.references.append(rest)
    case ",":
      message.layout.flags = message.layout.flags ?? lines.number
      message.flags += rest.split(separator: ",").map { String($0).trimmed }
    case "|": try previous(Substring(rest))
    default: message.comments.append(String(line.dropFirst()).trimmed)
    }
  }

  private mutating func previous(_ line: Substring) throws {
    if line.first == "\"", part != nil { return try add(line) }
    for (word, part) in Self.previousWords where line.hasPrefix(word) {
      let text = line.dropFirst(word.count).drop { $0.isWhitespace }
      guard text.first == "\"" else { break }
      self.part = part
      return try add(text)
    }
    // Not as gettext writes it; a comment can be anything.
    message.comments.append("| " + line)
  }

  private static let previousWords: [(String, Part)] = [
    ("msgctxt", .previousContext), ("msgid_plural", .previousPlural), ("msgid", .previousID),
  ]

  private mutating func keyword(_ line: Substring) throws {
    let word = line.prefix { $0.isLetter || $0 == "_" }
    var rest = line.dropFirst(word.count)
    switch word {
    case "msgctxt", "msgid":
      if hasTranslation || word == "msgid" && hasID { try close() }
      if message.id.isEmpty && message.context == nil && !hasID { message.place = lines.place() }
      part = word == "msgid" ? .id : .context
      if word == "msgid" { hasID = true } else { message.context = "" }
    case "msgid_plural":
      part = .plural
      message.plural = ""
    case "msgstr":
      guard hasID else { throw POComplaint.noID(at: lines.place()) }
      let form = try index(&rest)
      part = .translation(form)
      hasTranslation = true
      message.layout.begin(form, line: lines.number)
    case "domain":
      if hasTranslation { try close() }
      part = nil
      return
    default:
      let first = word.isEmpty ? line.prefix { !$0.isWhitespace } : word
      throw POComplaint.unknownLine(String(first.prefix(40)), at: lines.place())
    }
    try add(rest.drop { $0.isWhitespace })
  }

  /// The number in `msgstr[1]`; the forms come in their order.
  private mutating func index(_ rest: inout Substring) throws -> Int {
    guard rest.first == "[", let end = rest.firstIndex(of: "]"),
      let number = Int(rest[rest.index(after: rest.startIndex)..<end]), (0..<100).contains(number)
    else {
      message.translations = [""]
      return 0
    }
    rest = rest[rest.index(after: end)...]
    while message.translations.count <= number { message.translations.append("") }
    return number
  }

  private mutating func continueString(_ line: Substring) throws {
    guard let part else { throw POComplaint.strayString(at: lines.place()) }
    if case .translation(let form) = part { message.layout.extend(form, line: lines.number) }
    try add(line)
  }

  /// Adds a string in quotes to the part being read.
  private mutating func add(_ quoted: Substring) throws {
    let text = try POString.read(quoted, at: lines.place())
    switch part {
    case .context: message.context = (message.context ?? "") + text
    case .id: message.id += text
    case .plural: message.plural = (message.plural ?? "") + text
    case .translation(let index): message.translations[index] += text
    case .previousContext: message.previousContext = (message.previousContext ?? "") + text
    case .previousID: message.previousID = (message.previousID ?? "") + text
    case .previousPlural: message.previousPlural = (message.previousPlural ?? "") + text
    case nil: break
    }
  }

  private mutating func close() throws {
    defer { (message, part, hasID, hasTranslation) = (POMessage(), nil, false, false) }
    if hasTranslation { return finished.insert(message, at: 0) }
    if hasID { throw POComplaint.noTranslation(id: message.id, at: message.place) }
  }
}

/// Strings of PO: C's, in double quotes.
enum POString {
  /// The text of a string in quotes.
  ///
  /// - Throws: `POComplaint`
  static func read(_ quoted: Substring, at place: Place) throws -> String {
    var rest = quoted
    guard rest.popFirst() == "\"" else {
      throw POComplaint.afterString(String(quoted.prefix(20)), at: place)
    }
    // The common case: no escape, one quote at the end.
    if !rest.utf8.contains(UInt8(ascii: "\\")), rest.utf8.last == UInt8(ascii: "\""),
      !rest.dropLast().utf8.contains(UInt8(ascii: "\""))
    {
      return String(rest.dropLast())
    }
    return try unescaped(&rest, at: place)
  }

  private static func unescaped(_ rest: inout Substring, at place: Place) throws -> String {
    var text = ""
    var scalars = rest.unicodeScalars
    while let scalar = scalars.popFirst() {
      if scalar == "\"" {
        let after = String(Substring(scalars)).trimmed
        if !after.isEmpty { throw POComplaint.afterString(String(after.prefix(20)), at: place) }
        return text
      }
      if scalar != "\\" {
        text.unicodeScalars.append(scalar)
      } else {
        text.unicodeScalars.append(try escape(&scalars, at: place))
      }
    }
    throw POComplaint.openString(at: place)
  }

  private static func escape(
    _ rest: inout Substring.UnicodeScalarView, at place: Place
  ) throws -> UnicodeScalar {
    guard let name = rest.popFirst() else { throw POComplaint.openString(at: place) }
    if let known = escapes[name] { return known }
    if name == "x" {
      let digits = rest.prefix { $0.properties.isASCIIHexDigit }.prefix(2)
      rest = rest.dropFirst(digits.count)
      return UInt8(String(Substring(digits)), radix: 16).map { UnicodeScalar($0) } ?? "x"
    }
    if ("0"..."7").contains(name) {
      let digits = rest.prefix { ("0"..."7").contains($0) }.prefix(2)
      rest = rest.dropFirst(digits.count)
      return UInt8(String(name) + String(Substring(digits)), radix: 8).map { UnicodeScalar($0) }
        ?? name
    }
    // gettext reads an unknown escape as the character itself.
    return name
  }

  private static let escapes: [UnicodeScalar: UnicodeScalar] = [
    "n": "\n", "t": "\t", "r": "\r", "\\": "\\", "\"": "\"", "a": "\u{7}", "b": "\u{8}",
    "f": "\u{C}", "v": "\u{B}",
  ]

  /// A string in quotes, or several: a text with line ends has one line a string, after an empty one.
  static func write(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count < 2 || lines.count == 2 && lines[1].isEmpty { return quoted(text) }
    var parts = lines.dropLast().map { quoted($0 + "\n") }
    if let last = lines.last, !last.isEmpty { parts.append(quoted(String(last))) }
    return (["\"\""] + parts).joined(separator: "\n")
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func quoted(_ text: some StringProtocol) -> String {
    // The common case: nothing to escape.
    if !text.utf8.contains(where: needsEscape) { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\u{7}": result += "\\a"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      case "\u{B}": result += "\\v"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
