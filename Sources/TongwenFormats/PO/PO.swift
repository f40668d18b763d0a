/// GNU gettext's message catalogues: contexts, plurals, previous texts, obsolete messages, any charset.
///
/// https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
public enum PO {
  /// Hands every message to `body`, the header and obsolete ones too, in constant memory.
  ///
  /// - Throws: `POComplaint`, `DecodingComplaint`, `FileComplaint`, what `body` throws.
  public static func read(
    _ stream: ByteStream, _ options: ReadingOptions = ReadingOptions(),
    _ body: (POMessage) throws -> Void
  ) throws {
    var reader = POReader(try POReader.open(stream))
    while let message = try reader.next(options) { try body(message) }
  }

  /// The fields of a header: `Language: zh_CN`.
  ///
  ///     PO.field("Language", in: "Language: zh_CN\nMIME-Version: 1.0\n")  // "zh_CN"
  public static func field(_ name: String, in header: String) -> String? {
    for line in header.split(separator: "\n") where line.hasPrefix(name + ":") {
      return String(line.dropFirst(name.count + 1)).trimmed
    }
    return nil
  }

  /// The language of the messages, as Poedit notes it.
  static func sourceLanguage(ofHeader header: String) -> Language? {
    field("X-Source-Language", in: header).flatMap { Language($0) }
  }

  /// The message as text, with its comments, ended by an empty line.
  public static func written(_ message: POMessage) -> String {
    var lines = message.comments.map {
      $0.isEmpty ? "#" : $0.hasPrefix("| ") ? "#" + $0 : "# " + $0
    }
    lines += message.extracted.map { "#. " + $0 }
    lines += message.references.map { "#: " + $0 }
    if !message.flags.isEmpty { lines.append("#, " + message.flags.joined(separator: ", ")) }
    let before = [
      ("msgctxt", message.previousContext), ("msgid", message.previousID),
      ("msgid_plural", message.previousPlural),
    ]
    let previous = before.compactMap { word, text in text.map { "\(word) \(POString.write($0))" } }
    let mark = message.isObsolete ? "#~" : "#"
    lines += previous.flatMap { $0.split(separator: "\n") }.map { "\(mark)| \($0)" }
    var body: [String] = []
    if let context = message.context { body.append("msgctxt \(POString.write(context))") }
    body.append("msgid \(POString.write(message.id))")
    if let plural = message.plural {
      body.append("msgid_plural \(POString.write(plural))")
      body += message.translations.enumerated().map { "msgstr[\($0)] \(POString.write($1))" }
    } else {
      body.append("msgstr \(POString.write(message.translations.first ?? ""))")
    }
    if message.isObsolete {
      body = body.joined(separator: "\n").split(separator: "\n").map { "#~ \($0)" }
    }
    lines += body
    return lines.joined(separator: "\n") + "\n\n"
  }
}
