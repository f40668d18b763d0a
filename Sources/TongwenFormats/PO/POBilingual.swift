extension POFormat: BilingualFormat {
  /// An entry for each text that a message wants: one, or one for each plural form.
  func bilingual(in stream: ByteStream, _ options: ReadingOptions) throws -> BilingualFile {
    let declared = try POReader.charset(stream.look(16_384), file: stream.name)
    let encoded = try EncodedText(stream.readAll(), declared: declared, file: stream.name)
    let file = try POBilingual(
      ByteStream(bytes: Array(encoded.text.utf8), name: stream.name), options)
    return BilingualFile(
      name: stream.name, source: file.source, target: file.target, entries: file.entries
    ) { fills, _ in
      if fills.isEmpty { return encoded.bytes }
      return try encoded.encoded(file.written(fills, Array(encoded.text.utf8)))
    }
  }
}

/// A PO file with what is needed to write translations into it.
struct POBilingual {
  private(set) var entries: [BilingualEntry] = []
  private(set) var source = Language.english
  private(set) var target: Language?
  /// For each entry its message and the number of its form.
  private var slots: [(message: Int, form: Int)] = []
  private var messages: [POMessage] = []
  private var forms: Int?

  /// - Throws: `POComplaint`, `DecodingComplaint`, `FileComplaint`
  init(_ stream: ByteStream, _ options: ReadingOptions) throws {
    (source, target) = (options.source ?? .english, options.target)
    // The text is UTF-8 already, whatever its header says.
    var reader = POReader(try TextStream(stream, as: .utf8))
    while let message = try reader.next() {
      if message.isObsolete { continue }
      if message.isHeader { take(header: message, options) } else { add(message, stream.name) }
    }
  }

  private mutating func take(header: POMessage, _ options: ReadingOptions) {
    let text = header.translations.first ?? ""
    source = options.source ?? PO.sourceLanguage(ofHeader: text) ?? source
    target = target ?? PO.field("Language", in: text).flatMap { Language($0) }
    if let plurals = PO.field("Plural-Forms", in: text)?.firstRange(of: "nplurals=") {
      let line = PO.field("Plural-Forms", in: text) ?? ""
      forms = Int(line[plurals.upperBound...].prefix { $0.isNumber })
    }
  }

  private mutating func add(_ message: POMessage, _ file: String) {
    for (form, translation) in message.translations.enumerated() {
      let text = message.text(ofForm: form)
      var unit = POFormat.unit(message, text, source, file: file)
      var place = message.place
      place.file = file
      unit.variants[0].place = place
      if let target, !translation.isEmpty {
        var place = place
        place.line = message.layout.translations[safe: form]?.lowerBound ?? place.line
        unit.variants.append(.init(target, MarkedText(translation), place: place))
      }
      slots.append((messages.count, form))
      entries.append(
        BilingualEntry(
          unit: unit, place: place,
          isOpen: translation.isEmpty && (message.plural == nil || (forms ?? 2) <= 2)))
    }
    messages.append(message)
  }

  /// The text with the translations in their places, those that need a look marked `fuzzy`.
  func written(_ fills: [Int: BilingualFill], _ text: [UInt8]) -> [UInt8] {
    let lines = POLineRanges(text)
    var edits = TextEdits()
    var fuzzy: Set<Int> = []
    for (number, fill) in fills.sorted(by: { $0.key < $1.key }) {
      guard let target = fill.target, slots.indices.contains(number) else { continue }
      let (index, form) = slots[number]
      let message = messages[index]
      guard let range = message.layout.translations[safe: form] else { continue }
      let word = message.plural == nil ? "msgstr" : "msgstr[\(form)]"
      let string = POString.write(Self.ended(target.text, as: message.id))
      edits.replace(lines.bytes(of: range), with: lines.joined("\(word) \(string)"))
      if !fill.isSure && !message.isFuzzy && fuzzy.insert(index).inserted {
        mark(message, text, lines, &edits)
      }
    }
    return edits.applied(to: text)
  }

  /// gettext wants a line end at both ends of a translation where the message has one.
  private static func ended(_ text: String, as source: String) -> String {
    let isEnded = text.last?.isNewline == true
    return source.last == "\n" && !isEnded ? text + "\n" : text
  }

  private func mark(
    _ message: POMessage, _ text: [UInt8], _ lines: POLineRanges, _ edits: inout TextEdits
  ) {
    if let flags = message.layout.flags {
      let start = lines.bytes(of: flags...flags).lowerBound
      let comma = text[start...].firstIndex(of: UInt8(ascii: ",")) ?? start
      edits.insert(" fuzzy,", at: comma + 1)
    } else {
      let line = message.place.line
      edits.insert("#, fuzzy" + lines.end, at: lines.bytes(of: line...line).lowerBound)
    }
  }
}

/// Where the lines of a text stand, counted from 1.
private struct POLineRanges {
  /// The line end of the file.
  let end: String
  private let ranges: [Range<Int>]

  init(_ text: [UInt8]) {
    var ranges: [Range<Int>] = []
    var (start, index) = (0, 0)
    var end = "\n"
    while index < text.count {
      let isPair = text[index] == 13 && index + 1 < text.count && text[index + 1] == 10
      if text[index] == 10 || text[index] == 13 {
        if ranges.isEmpty { end = isPair ? "\r\n" : text[index] == 13 ? "\r" : "\n" }
        ranges.append(start..<index)
        start = index + (isPair ? 2 : 1)
      }
      index += isPair ? 2 : 1
    }
    ranges.append(start..<text.count)
    (self.ranges, self.end) = (ranges, end)
  }

  /// The bytes of some lines, without the last one's end.
  func bytes(of lines: ClosedRange<Int>) -> Range<Int> {
    let first = ranges[min(max(lines.lowerBound, 1), ranges.count) - 1]
    let last = ranges[min(max(lines.upperBound, 1), ranges.count) - 1]
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }

  /// Lines with the file's own ends between them.
  func joined(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
  }
}
