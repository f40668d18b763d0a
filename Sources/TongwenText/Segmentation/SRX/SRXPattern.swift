/// Rewrites expressions of SRX files, which are Java's in practice, into ICU's.
///
///     SRXPattern.icu(#"\pL+\h"#)             // \p{L}+\h
///     SRXPattern.bounded(#"[.?!]+\s*"#)      // [.?!]{1,100}\s{0,100}
///
/// Java's `\w` knows ASCII only, ICU's all of Unicode, which is what the authors of rules for Russian or
/// Arabic meant; it is left as it is.
enum SRXPattern {
  /// Java's spelling where ICU knows another: `\pL`, the flags `u`, `U` and `d`, `\p{javaUpperCase}`.
  static func icu(_ pattern: String) -> String {
    var reader = Reader(pattern)
    var out = ""
    while let character = reader.next() {
      if character == "\\" {
        out += escape(&reader)
      } else if character == "(", reader.rest.starts(with: "?".unicodeScalars) {
        out += "(" + flags(&reader)
      } else {
        out.unicodeScalars.append(character)
      }
    }
    return out
  }

  private static func escape(_ reader: inout Reader) -> String {
    guard let next = reader.next() else { return "\\\\" }
    if next == "Q" { return quoted(&reader) }
    guard next == "p" || next == "P" else { return "\\" + String(next) }
    guard let property = reader.next() else { return "\\" + String(next) }
    if property != "{" { return "\\\(next){\(property)}" }
    var name = ""
    while let character = reader.next(), character != "}" { name.unicodeScalars.append(character) }
    return "\\\(next){\(properties[name] ?? name)}"
  }

  private static let properties = [
    "javaLowerCase": "Lowercase", "javaUpperCase": "Uppercase", "javaWhitespace": "White_Space",
    "javaLetter": "L", "javaDigit": "Nd", "javaLetterOrDigit": "Alphabetic",
    "IsAlphabetic": "Alphabetic",
    "IsLetter": "L", "IsDigit": "Nd", "IsPunctuation": "P", "IsUppercase": "Uppercase",
    "IsLowercase": "Lowercase", "IsWhite_Space": "White_Space", "Lower": "Lowercase",
    "Upper": "Uppercase", "Alpha": "Alphabetic", "Digit": "Nd", "Space": "White_Space",
    "L1": "InLatin-1Supplement",
  ]

  /// `\Q…\E` as single escapes, so that nothing in it is taken for a quantifier.
  private static func quoted(_ reader: inout Reader) -> String {
    var out = ""
    while let character = reader.next() {
      if character == "\\", reader.rest.first == "E" {
        _ = reader.next()
        break
      }
      out += literal(character)
    }
    return out
  }

  /// A character that stands for itself.
  static func literal(_ scalar: Unicode.Scalar) -> String {
    let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    return isPlain || scalar.value > 0x7F ? String(scalar) : "\\" + String(scalar)
  }

  /// `(?iu)` without the flags that ICU does not know.
  private static func flags(_ reader: inout Reader) -> String {
    let letters = reader.rest.dropFirst().prefix { "idmsuxU-".unicodeScalars.contains($0) }
    let end = reader.rest.dropFirst(1 + letters.count).first
    guard !letters.isEmpty, end == ")" || end == ":" else { return "" }
    reader.skip(1 + letters.count)
    var known = String.UnicodeScalarView()
    for letter in letters where !"duU".unicodeScalars.contains(letter) { known.append(letter) }
    return end == ")" && (known.isEmpty || known.elementsEqual("-".unicodeScalars))
      ? "?:" : "?" + String(known)
  }

  /// The most repetitions in a look-behind, outermost and in groups.
  private static let bounds = (outer: 100, inner: 25)

  /// `*`, `+` and `{n,}` with an end, since a look-behind of ICU must have one.
  static func bounded(_ pattern: String) -> String {
    var reader = Reader(pattern)
    var out = ""
    var (depth, sets) = (0, 0)
    while let character = reader.next() {
      let bound = depth == 0 ? bounds.outer : bounds.inner
      switch character {
      case "\\":
        out += "\\" + (reader.next().map { String($0) } ?? "")
        if out.hasSuffix("\\p") || out.hasSuffix("\\P"), reader.rest.first == "{" {
          out += reader.take(through: "}")
        }
      case "[":
        sets += 1
        out += "["
        if reader.rest.first == "^" { out += reader.take(1) }
        if reader.rest.first == "]" { out += "\\" + reader.take(1) }
      case "]":
        sets = max(0, sets - 1)
        out += "]"
      case _ where sets > 0: out.unicodeScalars.append(character)
      case "(":
        depth += 1
        out += "("
        if reader.rest.first == "?" { out += reader.take(1) }
      case ")":
        depth -= 1
        out += ")"
      case "*": out += "{0,\(bound)}"
      case "+": out += "{1,\(bound)}"
      case "{": out += repetition(&reader, bound)
      default: out.unicodeScalars.append(character)
      }
      if sets == 0, "*+{".unicodeScalars.contains(character), reader.rest.first == "+" {
        out += reader.take(1)
      }
    }
    return out
  }

  /// `{3,}` as `{3,100}`; others as they are.
  private static func repetition(_ reader: inout Reader, _ bound: Int) -> String {
    let inside = reader.take(through: "}")
    guard inside.hasSuffix(",}"), let low = Int(inside.dropLast(2)) else { return "{" + inside }
    return "{\(low),\(max(low, bound))}"
  }

  /// Reads a pattern by scalar.
  private struct Reader {
    private(set) var rest: Substring.UnicodeScalarView

    init(_ pattern: String) { rest = Substring(pattern).unicodeScalars }

    mutating func next() -> Unicode.Scalar? { rest.popFirst() }

    mutating func skip(_ count: Int) { rest = rest.dropFirst(count) }

    mutating func take(_ count: Int) -> String {
      let taken = String(Substring(rest.prefix(count)))
      skip(count)
      return taken
    }

    mutating func take(through end: Unicode.Scalar) -> String {
      guard let index = rest.firstIndex(of: end) else { return take(rest.count) }
      let taken = String(Substring(rest[...index]))
      rest = rest[rest.index(after: index)...]
      return taken
    }
  }
}
