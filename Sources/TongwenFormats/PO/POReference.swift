/// Where a message is used, as `#: src/a.c:12` says it: a file, and a line if one is named.
///
/// Law: `written` gives the text that was read.
struct POReference {
  var file: String
  var position: String?

  init(file: String, position: String?) { (self.file, self.position) = (file, position) }

  /// Several places, or one without a line, are kept as they stand.
  init(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let line = parts.last ?? ""
    if parts.count == 2, !parts[0].isEmpty, !text.contains(" "), Self.isLine(line) {
      self.init(file: String(parts[0]), position: String(line))
    } else {
      self.init(file: text, position: nil)
    }
  }

  var written: String { position.map { "\(file):\($0)" } ?? file }

  private static func isLine(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
