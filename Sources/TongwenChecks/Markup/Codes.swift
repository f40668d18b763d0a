import TongwenText

/// A piece of a text that is no language: a tag, a placeholder, an address.
struct Code: Hashable, Sendable {
  enum Kind: String, Sendable {
    case tag, placeholder, address
  }

  var kind: Kind
  var text: String
  /// In UTF-8 bytes.
  var range: Range<Int>

  /// All codes of a text, from left to right.
  ///
  ///     Code.all(in: Letters("%d files in <b>{name}</b>")).map(\.text)  // ["%d", "<b>", "{name}", "</b>"]
  static func all(in side: CheckedPair.Side) -> [Code] {
    let letters = side.letters
    var codes: [Code] = []
    var last = 0
    for place in letters.places(of: signs) where place >= last {
      guard let (kind, found) = code(letters, place) else { continue }
      if found.lowerBound >= last {
        let range = letters.bytes(found)
        codes.append(Code(kind: kind, text: side.slice(range), range: range))
      }
      last = found.upperBound
    }
    return codes
  }

  /// What stands at the beginning of codes, or in the middle of addresses.
  private static let signs = Marks.set("<{%$@:")

  private static func code(_ letters: Letters, _ place: Int) -> (Kind, Range<Int>)? {
    switch letters[place] {
    case 0x3C: tag(letters, place).map { (.tag, place..<$0) }
    case 0x7B: brace(letters, place).map { (.placeholder, place..<$0) }
    case 0x24:
      letters[place + 1] == 0x7B
        ? brace(letters, place + 1).map { (.placeholder, place..<$0) } : nil
    case 0x25: percent(letters, place).map { (.placeholder, place..<$0) }
    case 0x40: mail(letters, place).map { (.address, mailStart(letters, place)..<$0) }
    default: webAddress(letters, place).map { (.address, $0) }
    }
  }

  /// `<b>`, `</a>`, `<br/>`, `<x id="1"/>`: a letter behind the bracket and an end within 200 characters.
  private static func tag(_ letters: Letters, _ place: Int) -> Int? {
    let first = letters[place + 1] == 0x2F ? letters[place + 2] : letters[place + 1]
    guard first.isASCIILetter else { return nil }
    let limit = min(letters.count, place + 200)
    guard let end = (place..<limit).first(where: { letters[$0] == 0x3E }) else { return nil }
    return (place + 1..<end).contains { letters[$0] == 0x3C || letters[$0].isHan } ? nil : end + 1
  }

  /// `{name}`, `{0}`, `{{count}}`: no blanks or Han characters inside.
  private static func brace(_ letters: Letters, _ place: Int) -> Int? {
    var end = place
    while letters[end] == 0x7B { end += 1 }
    let start = end
    while isName(letters[end]) || letters[end] == 0x2E { end += 1 }
    guard end > start, letters[end] == 0x7D else { return nil }
    while letters[end] == 0x7D { end += 1 }
    return end
  }

  /// `%d`, `%1$s`, `%.2f`, `%@`, `%(name)s`; a percent sign behind a figure is none.
  private static func percent(_ letters: Letters, _ place: Int) -> Int? {
    if letters[place - 1].isASCIIDigit || letters[place - 1] == 0x25 { return nil }
    var end = place + 1
    if letters[end] == 0x28 {
      while letters[end] != 0x29, letters[end] != 0, end - place < 40 { end += 1 }
      end += 1
    }
    while letters[end].isASCIIDigit || letters[end] == 0x24 || letters[end] == 0x2E { end += 1 }
    if letters[end] == 0x6C { end += 1 }
    guard conversions.contains(letters[end]), !letters[end + 1].isASCIILetter else { return nil }
    return end + 1
  }

  private static let conversions = Marks.set("dsfiuxXgeEoc@")

  /// The address that has its colon at a place.
  private static func webAddress(_ letters: Letters, _ colon: Int) -> Range<Int>? {
    for start in [colon - 4, colon - 5] where letters[start] == 0x68 {
      if let end = web(letters, start) { return start..<end }
    }
    return nil
  }

  /// `http://` and `https://` up to a blank, a Han character or a mark at the end.
  private static func web(_ letters: Letters, _ place: Int) -> Int? {
    if letters[place - 1].isASCIILetter { return nil }
    guard place + 10 < letters.count, letters[place + 1] == 0x74, letters[place + 2] == 0x74,
      letters[place + 3] == 0x70
    else { return nil }
    var end = letters[place + 4] == 0x73 ? place + 5 : place + 4
    guard letters[end] == 0x3A, letters[end + 1] == 0x2F, letters[end + 2] == 0x2F else {
      return nil
    }
    while letters[end] > 0x20, letters[end] < 0x7F, !brackets.contains(letters[end]) { end += 1 }
    while trailing.contains(letters[end - 1]) { end -= 1 }
    return end
  }

  private static let brackets = Marks.set("<>\"()")
  private static let trailing = Marks.set(".,;:!?'")

  private static func mail(_ letters: Letters, _ place: Int) -> Int? {
    guard isName(letters[place - 1]) else { return nil }
    var end = place + 1
    while isName(letters[end]) || letters[end] == 0x2E && isName(letters[end + 1]) { end += 1 }
    return (place..<end).contains { letters[$0] == 0x2E } ? end : nil
  }

  private static func mailStart(_ letters: Letters, _ place: Int) -> Int {
    var start = place
    while isName(letters[start - 1]) || letters[start - 1] == 0x2E { start -= 1 }
    return start
  }

  private static func isName(_ scalar: UInt32) -> Bool {
    scalar.isASCIILetter || scalar.isASCIIDigit || scalar == 0x5F || scalar == 0x2D
  }
}
