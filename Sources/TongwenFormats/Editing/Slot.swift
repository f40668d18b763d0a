/// The stretch of a text in which the text of one unit stands, with its codes.
struct Slot: Sendable {
  /// The number of the unit.
  var unit: Int
  /// In UTF-8 bytes of the text around it.
  let range: Range<Int>
  /// What the file has there.
  let content: MarkedText
  /// What the codes of `content` stand for, in their order.
  let codes: [SlotCode]
  let form: any SlotForm
}

/// What an inline code stands for in its file.
struct SlotCode: Sendable {
  /// A stretch of the file, which may hold slots itself.
  var range: Range<Int>?
  /// What must stand around the stretch where text is written about it.
  var before = ""
  var after = ""
  /// A line break: may be left out where a translation does so.
  var isBreak = false
  /// The text has a space behind the code that the file has not.
  var swallowsSpace = false
  /// The formatting that begins here, for forms that write it with every run.
  var format: String?
}

/// How the text of a slot is written in its format.
protocol SlotForm: Sendable {
  /// A run of text, with the formattings that are open, outermost first.
  func run(_ text: String, formats: [String]) -> String
  /// A whole content as it shall be written; the place to wrap lines.
  func prepared(_ content: MarkedText, for slot: Slot) -> MarkedText
  /// What is written around the whole content.
  var around: (before: String, after: String) { get }
}

extension SlotForm {
  func prepared(_ content: MarkedText, for slot: Slot) -> MarkedText { content }
  var around: (before: String, after: String) { ("", "") }
}
